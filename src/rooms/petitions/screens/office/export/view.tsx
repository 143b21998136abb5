import type { Topic } from '../../../../../civic/posts/topics.ts'
import type { Visit } from '../../../../../civic/screen/screen.ts'
import {
  Button,
  Choice,
  EmptyState,
  Form,
  Intro,
  Lead,
  LinkButton,
  Row,
  SearchForm,
  Section,
  Select,
  TextInput,
} from '../../../../../ui/index.ts'
import { type ExportPurpose, exportPurposes, type Wanted, wantedAddress } from '../../../exporting.ts'
import { mostExported } from '../../../reads/office/exported.ts'
import { petitionWords } from '../../../words.ts'
import { boundForm } from '../bound-form.ts'
import { count } from '../import/naming.ts'

export const namesForm = 'ten'

interface ExportData {
  wanted: Wanted
  topics: readonly Topic[]
  found: number
  /** What names were allowed for today. */
  purpose: ExportPurpose | undefined
  mayName: boolean
}

/** Which matters, how many they are, and the two kinds of file. */
export const ExportView = ({ visit, ...data }: ExportData & { visit: Visit }) => {
  const { lang } = visit
  const { wanted, topics, found, mayName } = data
  const words = petitionWords(lang).office.export
  return (
    <>
      <Intro title={words.title}>
        <Lead>{words.lead}</Lead>
      </Intro>
      <SearchForm action="/xuat" label={words.title} button={words.show}>
        <TextInput name="tu" type="date" short label={words.from} value={wanted.from} />
        <TextInput name="den" type="date" short label={words.until} value={wanted.until} />
        <Select
          name="loai"
          label={words.topic}
          all={words.allTopics}
          value={wanted.topic}
          options={topics.map(({ id, name_vi, name_en }) => ({ value: id, label: lang === 'vi' ? name_vi : name_en }))}
        />
        <Select
          name="tinh-trang"
          label={words.state}
          all={words.states.all}
          value={wanted.state === 'all' ? '' : wanted.state}
          options={(['open', 'closed'] as const).map((value) => ({ value, label: words.states[value] }))}
        />
      </SearchForm>
      {found === 0 ? (
        <EmptyState>{words.none}</EmptyState>
      ) : (
        <Section id="tep" title={words.found(count(found, lang))}>
          {found > mostExported ? <p>{words.most(count(mostExported, lang))}</p> : null}
          <p>{words.without}</p>
          <Files wanted={wanted} labels={[words.excel, words.csv]} />
        </Section>
      )}
      {found > 0 && mayName ? <Names {...data} visit={visit} /> : null}
    </>
  )
}

const Files = ({
  wanted,
  labels,
  named = {},
}: {
  wanted: Wanted
  labels: readonly [string, string]
  named?: Record<string, string>
}) => {
  const query = String(new URLSearchParams({ ...wantedAddress(wanted), ...named }))
  const address = (kind: string) => `/xuat/viec.${kind}${query === '' ? '' : `?${query}`}`
  return (
    <Row>
      <LinkButton href={address('xlsx')} quiet={'ten' in named}>
        {labels[0]}
      </LinkButton>
      <LinkButton href={address('csv')} quiet>
        {labels[1]}
      </LinkButton>
    </Row>
  )
}

/** Names are taken along only by whoever says what for, and only today. */
const Names = ({ wanted, purpose, visit }: ExportData & { visit: Visit }) => {
  const { export: words, call } = petitionWords(visit.lang).office
  const bound = boundForm(visit, namesForm)
  const query = String(visit.query)
  return (
    <Section id="kem-ten" title={words.names}>
      <p>{words.namesNote}</p>
      {purpose === undefined ? (
        <Form action={`${bound.action}${query === '' ? '' : `?${query}`}`} clientKey={bound.key} id={bound.name}>
          <Choice
            {...bound.field('purpose')}
            label={words.purpose}
            options={exportPurposes.map((value) => ({ value, label: call.purposes[value] }))}
          />
          <Button quiet>{words.openNames}</Button>
        </Form>
      ) : (
        <>
          <p>{words.namesOpen(call.purposes[purpose].toLowerCase())}</p>
          <Files wanted={wanted} labels={[words.excelNames, words.csvNames]} named={{ ten: '1' }} />
        </>
      )}
    </Section>
  )
}
