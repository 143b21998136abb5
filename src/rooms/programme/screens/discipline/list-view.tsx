import { number, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  Details,
  EmptyState,
  Intro,
  Lead,
  LinkButton,
  Num,
  Prose,
  type RowGroup,
  Small,
  StackTable,
} from '../../../../ui/index.ts'
import { postName } from '../../posts.ts'
import type { Explained, Owing } from '../../reads/discipline.ts'
import { programmeWords } from '../../words.ts'

interface Shown {
  late: readonly Owing[]
  onTime: readonly Owing[]
  explained: readonly Explained[]
  /** The posts this officer directs, and so may ask. */
  directed: ReadonlySet<string>
  visit: Visit
}

export const DisciplineView = ({ late, onTime, explained, directed, visit }: Shown) => {
  const { lang } = visit
  const words = programmeWords(lang).discipline
  const isWaiting = (postId: string) => explained.some((one) => one.postId === postId && one.givenOn === null)
  const mayAsk = (postId: string) => directed.has(postId) && !isWaiting(postId)
  return (
    <>
      <Intro title={words.title}>
        <Lead>{words.lead}</Lead>
      </Intro>
      {late.length === 0 ? (
        <EmptyState>{words.nothing}</EmptyState>
      ) : (
        <StackTable<Owing>
          caption={words.title}
          hideCaption
          groups={byOffice(late, lang)}
          columns={[
            { head: words.post, header: true, cell: (post) => postName(lang, post) },
            { head: words.late, num: true, cell: (post) => <Num>{number(post.late, lang)}</Num> },
            { head: words.open, num: true, cell: (post) => <Num>{number(post.open, lang)}</Num> },
            { head: words.since, cell: ({ since }) => (since ? <Num>{shortDay(since, lang)}</Num> : null) },
            {
              head: words.why,
              stacked: 'line',
              cell: ({ postId }) => <Why explained={explained.find((one) => one.postId === postId)} visit={visit} />,
            },
            {
              head: words.see,
              stacked: 'line',
              cell: ({ postId }) => (
                <LinkButton href={`/ky-cuong/hoi?${new URLSearchParams({ 'chuc-danh': postId })}`} quiet>
                  {mayAsk(postId) ? words.ask : words.see}
                </LinkButton>
              ),
            },
          ]}
        />
      )}
      {onTime.length === 0 ? null : (
        <Details summary={words.onTime(onTime.length)}>
          <ul>
            {onTime.map((post) => (
              <li>
                {postName(lang, post)} <Small>({number(post.open, lang)})</Small>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

/** The reason that was given, or that it is awaited. */
const Why = ({ explained, visit: { lang, today } }: { explained: Explained | undefined; visit: Visit }) => {
  const words = programmeWords(lang).discipline
  if (explained === undefined) return null
  const { id, due, givenOn, late, text } = explained
  if (givenOn === null) {
    const day = shortDay(due ?? today, lang)
    return <a href={`/ky-cuong/${id}`}>{due !== null && due < today ? words.whyLate(day) : words.whyWaiting(day)}</a>
  }
  return (
    <>
      <a href={`/ky-cuong/${id}`}>{words.whyGiven(shortDay(givenOn, lang), late)}</a>
      <Prose text={text ?? ''} />
    </>
  )
}

/** By office, the units of each together; the reader's own place first. */
const byOffice = (posts: readonly Owing[], lang: Visit['lang']): RowGroup<Owing>[] =>
  [...Map.groupBy(posts, ({ officeId }) => officeId).values()].map((rows) => ({
    title: (lang === 'vi' ? rows[0]?.officeVi : rows[0]?.officeEn) ?? '',
    rows: rows.toSorted((one, other) => one.unit.localeCompare(other.unit)),
  }))
