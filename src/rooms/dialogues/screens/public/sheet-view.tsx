import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  Columns,
  Eaves,
  Facts,
  Flow,
  Intro,
  Lead,
  PrintSheet,
  Prose,
  Qr,
  ScreenOnly,
  Section,
  Written,
} from '../../../../ui/index.ts'
import type { Invitation } from '../../reads/public/meeting.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { dialogueWords } from '../../words.ts'
import { whenHeld, withinSentence } from './said.ts'

/** What hangs on the board is Vietnamese whatever the page; around it the reader's own language. */
export const SheetView = ({ invitation, visit }: { invitation: Invitation; visit: Visit }) => {
  const { meeting, place, office, posts } = invitation
  const here = `/hop/${meeting.public_code}`
  const { sheet: words } = dialogueWords(visit.lang).public
  const { sheet, kinds, meeting: facts } = dialogueWords('vi').public
  const when = whenHeld({ heldOn: meeting.held_on, startsAt: meeting.starts_at }, 'vi')
  const [year = '', month = '', day = ''] = meeting.called_on.split('-')
  const asking = `${visit.publicUrl}${here}/hoi`
  return (
    <>
      <PrintSheet office={office.name_vi} placeAndDay={sheet.dayOf(place.short_name, day, month, year)} />
      <Intro title={words.title}>
        <Lead>
          <Written>{sheet.invite(withinSentence(kinds[meeting.kind]))}</Written>
        </Lead>
        <ScreenOnly>
          <p>
            {words.print} <a href={here}>{words.back}</a>
          </p>
        </ScreenOnly>
      </Intro>
      <Eaves>
        <div lang="vi" class="flow">
          <h2>{meeting.subject}</h2>
          <Facts
            facts={[
              { term: facts.when, value: when },
              { term: facts.where, value: `${meeting.venue}, ${place.name}` },
              { term: facts.convenor, value: postTitle(posts, meeting.convenor_post_id, 'vi') },
            ]}
          />
        </div>
      </Eaves>
      <Columns>
        <Flow>
          <Qr text={asking} label={words.qr} />
        </Flow>
        <Flow>
          <h2>{words.askAhead}</h2>
          <p>{words.askText}</p>
          <p>
            <b>{asking.replace(/^https?:\/\//, '')}</b>
          </p>
        </Flow>
      </Columns>
      <Spoken invitation={invitation} visit={visit} asking={asking} />
    </>
  )
}

/** To copy: for the hamlet's loudspeaker, and for the groups on the telephone. */
const Spoken = ({ invitation, visit, asking }: { invitation: Invitation; visit: Visit; asking: string }) => {
  const { meeting, place, office } = invitation
  const { sheet: words } = dialogueWords(visit.lang).public
  const { sheet, kinds } = dialogueWords('vi').public
  const told = {
    kind: withinSentence(kinds[meeting.kind]),
    hour: meeting.starts_at,
    day: whenHeld({ heldOn: meeting.held_on, startsAt: '' }, 'vi').trim(),
    venue: `${meeting.venue}, ${place.name}`,
    subject: meeting.subject,
  }
  return (
    <>
      <Section title={words.loud} noPrint>
        <Prose text={sheet.said({ ...told, office: office.name_vi })} />
      </Section>
      <Section title={words.chat} noPrint>
        <Prose text={sheet.sent({ ...told, kind: kinds[meeting.kind], at: asking })} />
      </Section>
    </>
  )
}
