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

export const receiptTitle = (receipt: Receipt, lang: Lang): string => {
  const { receipt: words, works } = dialogueWords(lang).public
  if (receipt.is === 'obstacle') return works.receipt.title
  return receipt.meeting.kind === 'reception' ? words.titleReception : words.title
}

/** Everything worth keeping fits half a sheet. The code is in no address, not even in the QR. */
export const ReceiptView = ({ receipt, visit }: { receipt: Receipt; visit: Visit }) => {
  const { receipt: words, works } = dialogueWords(visit.lang).public
  const lookUp = `${visit.publicUrl}/tra-cuu`
  return (
    <Slip>
      <Intro title={receiptTitle(receipt, visit.lang)}>
        <ScreenOnly>
          <Lead>{words.lead}</Lead>
        </ScreenOnly>
      </Intro>
      <Eaves>
        <BigCode label={words.code} code={receipt.code} />
      </Eaves>
      <Columns>
        <Flow>
          <What receipt={receipt} lang={visit.lang} />
        </Flow>
        <Flow>
          <Qr text={lookUp} label={words.qr} />
          <p>
            {words.scan} <b>{lookUp.replace(/^https?:\/\//, '')}</b>
          </p>
        </Flow>
      </Columns>
      <ScreenOnly>
        <LinkButton href={followPath}>{receipt.is === 'obstacle' ? works.receipt.follow : words.follow}</LinkButton>
      </ScreenOnly>
    </Slip>
  )
}

const What = ({ receipt, lang }: { receipt: Receipt; lang: Lang }) => {
  const { receipt: words, works } = dialogueWords(lang).public
  if (receipt.is === 'obstacle')
    return (
      <>
        <p>
          <b>{works.receipt.number(receipt.number)}</b>
        </p>
        <p>
          {works.receipt.project}:{' '}
          <a href={`/du-an/${receipt.project.public_code}`}>
            <Written>{receipt.project.name}</Written>
          </a>
        </p>
        <p>{works.receipt.can}</p>
      </>
    )
  const { meeting, number } = receipt
  return (
    <>
      <p>
        <b>{words.number(number)}</b>
      </p>
      <p>
        {words.meeting}:{' '}
        <a href={`/hop/${meeting.public_code}`}>
          <Written>{meeting.subject}</Written>
        </a>
        <br />
        {whenHeld({ heldOn: meeting.held_on, startsAt: meeting.starts_at }, lang)}, {meeting.venue}
      </p>
      <p>{words.can}</p>
    </>
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
