import { number, shortDay } from '../../../../packages/vietnamese/src/index.ts'
import type { ReadableMatter, Visit } from '../../../civic/screen/screen.ts'
import { Intro, Lead, LinkButton, Num, Pages, Row, Section, Small, StackTable, Written } from '../../../ui/index.ts'
import { readsReports } from '../may.ts'
import { type Behind, getBehind, pageAsked } from '../reads/behind.ts'
import { closingAsked } from '../reads/page.ts'
import { reportWords } from '../words.ts'
import { reportHref, reportScreen, shownHref } from './room-screen.ts'

/** The matters behind one figure, for those who may read them. */
export const behindPage = reportScreen({
  path: '/bao-cao/:place/:period/viec/:figure',
  reads: 'app',
  entrance: 'sign-in',
  may: readsReports,
  read: getBehind,
  view: (behind, visit) => {
    const { figure, report } = behind
    const words = reportWords(visit.lang).pages
    const title = words.behind.title(figure.label, number(figure.value, visit.lang))
    return { title, body: <BehindView {...behind} title={title} visit={visit} />, placeId: report.place.id }
  },
})

const BehindView = (shown: Behind & { title: string; visit: Visit }) => {
  const { report, figure, pages, first, last, matters, hidden, title, visit } = shown
  const { lang } = visit
  const { behind: words, period } = reportWords(lang).pages
  return (
    <>
      <Intro title={title}>
        <Lead>{words.lead(report.place.name, period(report.period))}</Lead>
        <p>{report.shown ? words.frozen(shortDay(report.shown.closed_on, lang)) : words.live}</p>
        {figure.behind === figure.value ? null : <p>{words.several(figure.value, figure.behind)}</p>}
      </Intro>
      <Section title={pages > 1 ? words.pages(first, last, figure.behind) : words.code} full>
        {figure.behind === 0 ? <p>{words.none}</p> : null}
        {matters.length === 0 ? null : <MatterTable matters={matters} caption={title} lang={lang} />}
        {hidden > 0 ? <p>{words.hidden(hidden)}</p> : null}
        <Turning {...shown} />
        <Row>
          <LinkButton href={shownHref(report)} quiet>
            {words.back}
          </LinkButton>
        </Row>
      </Section>
    </>
  )
}

const MatterTable = ({
  matters,
  caption,
  lang,
}: {
  matters: readonly ReadableMatter[]
  caption: string
  lang: Visit['lang']
}) => {
  const words = reportWords(lang).pages.behind
  return (
    <StackTable<ReadableMatter>
      caption={caption}
      hideCaption
      rows={matters}
      columns={[
        {
          head: words.code,
          header: true,
          cell: (matter) => <Named {...matter} />,
        },
        { head: words.opened, cell: ({ openedOn }) => <Num>{shortDay(openedOn, lang)}</Num> },
        {
          head: words.closed,
          cell: ({ closedOn }) => (closedOn === null ? words.still : <Num>{shortDay(closedOn, lang)}</Num>),
        },
      ]}
    />
  )
}

/** By its title where it has one, with its code under it. */
const Named = ({ code, title, href }: ReadableMatter) => {
  const name = title === undefined ? <Num>{code}</Num> : <Written>{title}</Written>
  return (
    <>
      {href === undefined ? name : <a href={href}>{name}</a>}
      {title === undefined ? null : (
        <>
          <br />
          <Small>
            <Num>{code}</Num>
          </Small>
        </>
      )}
    </>
  )
}

const Turning = ({ report, figure, page, pages, visit }: Behind & { visit: Visit }) => {
  const to = (turned: number): string | undefined => {
    if (turned < 1 || turned > pages) return undefined
    const query = new URLSearchParams({ [pageAsked]: String(turned) })
    const closing = visit.query.get(closingAsked)
    if (closing !== null) query.set(closingAsked, closing)
    return `${reportHref(report, `viec/${figure.name}`)}?${query}`
  }
  return <Pages newer={to(page - 1)} older={to(page + 1)} />
}
