import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  BigCode,
  Columns,
  Eaves,
  Flow,
  Intro,
  type Lang,
  Lead,
  LinkButton,
  Qr,
  Row,
  ScreenOnly,
  Slip,
  Written,
} from '../../../../ui/index.ts'
import type { Receipt } from '../../reads/public/receipt.ts'
import { followPath } from '../../return-code.ts'
import { dialogueWords } from '../../words.ts'
import { whenHeld } from './said.ts'

export const receiptTitle = ({ meeting }: Pick<Receipt, 'meeting'>, lang: Lang): string => {
  const words = dialogueWords(lang).public.receipt
  return meeting.kind === 'reception' ? words.titleReception : words.title
}

/** Everything worth keeping fits half a sheet. The code is in no address, not even in the QR. */
export const ReceiptView = ({ receipt: { code, number, meeting }, visit }: { receipt: Receipt; visit: Visit }) => {
  const words = dialogueWords(visit.lang).public.receipt
  const lookUp = `${visit.publicUrl}/tra-cuu`
  return (
    <Slip>
      <Intro title={receiptTitle({ meeting }, visit.lang)}>
        <ScreenOnly>
          <Lead>{words.lead}</Lead>
        </ScreenOnly>
      </Intro>
      <Eaves>
        <BigCode label={words.code} code={code} />
      </Eaves>
      <Columns>
        <Flow>
          <p>
            <b>{words.number(number)}</b>
          </p>
          <p>
            {words.meeting}:{' '}
            <a href={`/hop/${meeting.public_code}`}>
              <Written>{meeting.subject}</Written>
            </a>
            <br />
            {whenHeld({ heldOn: meeting.held_on, startsAt: meeting.starts_at }, visit.lang)}, {meeting.venue}
          </p>
          <p>{words.can}</p>
        </Flow>
        <Flow>
          <Qr text={lookUp} label={words.qr} />
          <p>
            {words.scan} <b>{lookUp.replace(/^https?:\/\//, '')}</b>
          </p>
        </Flow>
      </Columns>
      <ScreenOnly>
        <LinkButton href={followPath}>{words.follow}</LinkButton>
      </ScreenOnly>
    </Slip>
  )
}

/** The hour is over, or another browser asks. */
export const NoReceipt = ({ visit }: { visit: Visit }) => {
  const words = dialogueWords(visit.lang).public.receipt
  return (
    <>
      <Intro title={words.none}>
        <Lead>{words.noneText}</Lead>
      </Intro>
      <Row>
        <LinkButton href="/tra-cuu">{words.lookUp}</LinkButton>
      </Row>
    </>
  )
}
