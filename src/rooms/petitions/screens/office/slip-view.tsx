import { longDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  BigCode,
  Eaves,
  EmptyState,
  Facts,
  Intro,
  LinkButton,
  Num,
  Qr,
  Row,
  ScreenOnly,
  Slip,
} from '../../../../ui/index.ts'
import { clockView } from '../../clock-words.ts'
import type { EnteredSlip } from '../../reads/office/slip.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { petitionWords } from '../../words.ts'

/** Half a sheet for the sender. Its code only reads; it stands in no address, not even in the QR. */
export const SlipView = ({ slip, visit }: { slip: EnteredSlip; visit: Visit }) => {
  const words = petitionWords(visit.lang).office.entry
  const lookUp = `${visit.publicUrl}/tra-cuu`
  const { matter } = slip.petition
  return (
    <>
      <ScreenOnly>
        <Row>
          <LinkButton href={`/nhap?kenh=${matter.channel}`}>{words.next}</LinkButton>
          <LinkButton href={`/viec/${matter.id}`} quiet>
            {words.openMatter}
          </LinkButton>
        </Row>
        <p>{words.print}</p>
      </ScreenOnly>
      <Slip>
        <Intro title={words.slipTitle} />
        <Eaves>
          <BigCode label={words.slipCode} code={slip.code} />
          <Owed slip={slip} visit={visit} />
        </Eaves>
        <Row>
          <Qr text={lookUp} label={words.slipQr} />
          <p>
            {words.slipLook}
            <br />
            <b>
              <Num>{lookUp.replace(/^https?:\/\//, '')}</Num>
            </b>
          </p>
        </Row>
        <p>{words.slipVerdict}</p>
      </Slip>
    </>
  )
}

const Owed = ({ slip: { petition, clock, posts }, visit: { today, lang } }: { slip: EnteredSlip; visit: Visit }) => {
  const words = petitionWords(lang).office.entry
  const { due } = clockView({ ...clock, today, lang })
  return (
    <Facts
      facts={[
        { term: words.slipOffice, value: postTitle(posts, petition.post_id, lang) },
        { term: words.slipDue, value: due === undefined ? words.notYet : longDay(due, lang) },
        { term: words.slipReceived, value: longDay(petition.matter.opened_on, lang) },
        { term: words.slipPublicCode, value: <Num>{petition.matter.public_code}</Num> },
      ]}
    />
  )
}

/** The hour is over, or another machine asks. */
export const NoSlip = ({ visit }: { visit: Visit }) => {
  const words = petitionWords(visit.lang).office.entry
  return (
    <>
      <Intro title={words.slipTitle} />
      <EmptyState action={<LinkButton href="/nhap">{words.next}</LinkButton>}>{words.slipGone}</EmptyState>
    </>
  )
}
