import { typed } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  Choice,
  Columns,
  ErrorSummary,
  Flow,
  Form,
  Intro,
  Lead,
  Note,
  TextArea,
  TextInput,
} from '../../../../ui/index.ts'
import { petitionWords } from '../../words.ts'
import { AccusationQuestion } from './accusation-view.tsx'
import { AfterSending } from './after-sending.tsx'
import { PhotosField } from './file-photos.tsx'
import { FindPlace, PlaceField } from './file-place.tsx'
import { type Filing, fileAction, fileForm, mostPoints } from './filing.ts'
import { formProblems } from './problems.ts'

const accusingId = 'to-cao'

/** The one page: where, what, photos, whom to call. Nothing else is asked. */
export const FileView = ({ data, visit }: { data: Filing; visit: Visit }) => {
  const words = petitionWords(visit.lang).sender.file
  const problems = formProblems(visit, fileForm, (field) => (field === 'points' ? 'points.0' : field))
  const was = (field: string) => typed(visit, fileForm, field)
  return (
    <>
      <ErrorSummary errors={problems.summary} />
      <Intro title={words.title}>
        <Lead>{words.lead}</Lead>
        <p>
          <a href={`#${accusingId}`}>{words.accusing}</a>
        </p>
      </Intro>
      <Columns>
        <Flow>
          <FindPlace data={data} visit={visit} at="/gui" />
          <Form action={fileAction(data)} clientKey={visit.key} id={fileForm} files>
            <AccusationQuestion visit={visit} points={data.points} error={problems.of('accusation')} />
            <PlaceField data={data} visit={visit} error={problems.of('place')} />
            <Points data={data} visit={visit} errorOf={problems.of} />
            <Choice
              name="topic"
              label={words.topic}
              error={problems.of('topic')}
              value={was('topic')}
              options={data.topics.map((topic) => ({
                value: topic.id,
                label: visit.lang === 'vi' ? topic.name_vi : topic.name_en,
              }))}
            />
            <TextInput
              name="hamlet"
              label={words.hamlet}
              optional
              value={was('hamlet')}
              error={problems.of('hamlet')}
            />
            <TextInput
              name="spot"
              label={words.spot}
              hint={words.spotHint}
              optional
              value={was('spot')}
              error={problems.of('spot')}
            />
            <PhotosField data={data} visit={visit} error={problems.of('photos')} />
            <TextInput
              name="name"
              label={words.name}
              hint={words.nameHint}
              optional
              autoComplete="name"
              value={was('name')}
              error={problems.of('name')}
            />
            <TextInput
              name="phone"
              type="tel"
              short
              label={words.phone}
              hint={words.phoneHint}
              optional
              autoComplete="tel"
              value={was('phone')}
              error={problems.of('phone')}
            />
            <ActionBar>
              <Button>{words.send}</Button>
            </ActionBar>
          </Form>
        </Flow>
        <Flow>
          <AfterSending lang={visit.lang} />
          <div id={accusingId}>
            <Note>
              <p>
                <b>{words.accusing}</b> {words.accusingWhere}
              </p>
            </Note>
          </div>
        </Flow>
      </Columns>
    </>
  )
}

/** One box a point. The button shows the same form again with one box more; it sends nothing. */
const Points = ({
  data,
  visit,
  errorOf,
}: {
  data: Filing
  visit: Visit
  errorOf(field: string): string | undefined
}) => {
  const words = petitionWords(visit.lang).sender.file
  return (
    <>
      {Array.from({ length: data.boxes }, (_, at) => (
        <TextArea
          name="points"
          id={`points.${at}`}
          label={data.boxes === 1 ? words.what : at === 0 ? `${words.what} ${words.point(1)}` : words.point(at + 1)}
          hint={at === 0 ? words.whatHint : undefined}
          rows={data.boxes === 1 ? 6 : 4}
          optional={at > 0}
          value={data.points[at]}
          error={errorOf(`points.${at}`)}
        />
      ))}
      {data.boxes < mostPoints ? (
        <div class="field">
          <p class="hint">{words.pointHint}</p>
          <Button quiet name="_lang" value={visit.lang} formAction={fileAction({ ...data, boxes: data.boxes + 1 })}>
            {words.morePoints}
          </Button>
        </div>
      ) : null}
    </>
  )
}
