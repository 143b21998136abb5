import { longDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  BigCode,
  Columns,
  Eaves,
  Facts,
  Flow,
  Intro,
  Lead,
  LinkButton,
  Num,
  Qr,
  Row,
  ScreenOnly,
  Section,
  Slip,
  Small,
} from '../../../../ui/index.ts'
import { clockView } from '../../clock-words.ts'
import { postTitle } from '../../reads/public/posts.ts'
import type { Receipt } from '../../reads/public/receipt.ts'
import { petitionWords } from '../../words.ts'
import { followPath } from './following.ts'

/** Everything worth keeping fits one screen of a phone, or half a sheet of paper. The code is in no address, not even in the QR. */
export const ReceiptView = ({ receipt, visit }: { receipt: Receipt; visit: Visit }) => {
  const words = petitionWords(visit.lang).sender.receipt
  const { code, power, petition } = receipt
  const lookUp = `${visit.publicUrl}/tra-cuu`
  return (
    <Slip>
      <Intro title={words.title}>
        <ScreenOnly>
          <Lead>{words.lead}</Lead>
        </ScreenOnly>
      </Intro>
      <Eaves>
        <BigCode label={words.code} code={code} />
      </Eaves>
      <Columns>
        <Flow>
          <Owed receipt={receipt} visit={visit} />
          <p>
            {words.number}: <Num>{petition.matter.public_code}</Num>
            <br />
            <Small>{words.numberHint}</Small>
          </p>
        </Flow>
        <Flow>
          <Qr text={lookUp} label={words.qr} />
          <p>
            {words.scan} <b>{lookUp.replace(/^https?:\/\//, '')}</b>
          </p>
        </Flow>
      </Columns>
      <Section title={words.canTitle}>
        <p>{power === 'verdict' ? words.canVerdict : words.canRead}</p>
        <p>{words.lost}</p>
        <ScreenOnly>
          <LinkButton href={followPath}>{words.follow}</LinkButton>
        </ScreenOnly>
      </Section>
    </Slip>
  )
}

const Owed = ({ receipt: { petition, clock, posts }, visit: { today, lang } }: { receipt: Receipt; visit: Visit }) => {
  const words = petitionWords(lang).sender.receipt
  const { due, stand } = clockView({ ...clock, today, lang })
  return (
    <Facts
      facts={[
        { term: words.post, value: postTitle(posts, petition.post_id, lang) },
        { term: words.due, value: due === undefined ? stand : words.latest(longDay(due, lang)) },
        { term: words.office, value: lang === 'vi' ? petition.office.name_vi : petition.office.name_en },
        { term: words.received, value: longDay(petition.matter.opened_on, lang) },
      ]}
    />
  )
}

/** The hour is over, or another browser asks. */
export const NoReceipt = ({ visit }: { visit: Visit }) => {
  const words = petitionWords(visit.lang).sender.receipt
  return (
    <>
      <Intro title={words.none}>
        <Lead>{words.noneText}</Lead>
      </Intro>
      <Row>
        <LinkButton href={followPath}>{words.follow}</LinkButton>
        <LinkButton href="/tra-cuu" quiet>
          {words.lookUp}
        </LinkButton>
      </Row>
    </>
  )
}
