import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { remaining } from '../../../../../packages/workdays/src/index.ts'
import { Facts, Num, Photos, Section, Small, Tag, Written } from '../../../../ui/index.ts'
import { postName } from '../../posts.ts'
import type { PublicPhoto, PublicTask } from '../../reads/public-tasks.ts'
import { programmeWords } from '../../words.ts'
import type { Counting } from '../due.tsx'
import { taskStatus, taskTag } from './status.ts'

/** One published task: how it stands, when it is done, who, where, until when; the photos that were shown. */
export const PublicTaskSection = ({
  task,
  photos,
  ...counting
}: { task: PublicTask; photos: readonly PublicPhoto[] } & Counting) => {
  const { lang, today, calendar } = counting
  const words = programmeWords(lang).tasks
  const status = taskStatus(task, today)
  const late = Math.abs(remaining(calendar, today, task.due) ?? 0)
  return (
    <Section title={<Written>{task.line}</Written>} id={task.code}>
      <p>
        <Tag status={taskTag[status]}>{status === 'late' ? words.lateBy(late) : words.status[status]}</Tag>{' '}
        {task.reportedOn === null ? (
          <Num>{words.percent(task.percent)}</Num>
        ) : (
          words.reportedOn(shortDay(task.reportedOn, lang))
        )}
      </p>
      <p>
        {words.public.measure}: <Written>{task.measure}</Written>
      </p>
      <Facts
        facts={[
          { term: words.page.taker, value: postName(lang, { postVi: task.takerVi, postEn: task.takerEn }) },
          { term: words.page.where, value: task.hamlets.length === 0 ? words.list.noHamlet : task.hamlets.join('; ') },
          { term: words.page.due, value: <DueFact task={task} lang={lang} /> },
        ]}
      />
      {photos.length === 0 ? null : (
        <Photos
          photos={photos.map(({ fileId, width, height }, at) => ({
            src: `/anh/${fileId}`,
            alt: words.public.photo(at + 1),
            width,
            height,
          }))}
        />
      )}
      <p>
        <Small>
          <Num>{task.code}</Num>
        </Small>
      </p>
    </Section>
  )
}

/** The day in force; the first one, where it was moved, stays beside it. */
const DueFact = ({ task: { due, firstDue }, lang }: { task: PublicTask; lang: Counting['lang'] }) => (
  <>
    <Num>{shortDay(due, lang)}</Num>
    {firstDue === due ? null : (
      <>
        <br />
        <Small>{programmeWords(lang).tasks.firstDue(shortDay(firstDue, lang))}</Small>
      </>
    )}
  </>
)
