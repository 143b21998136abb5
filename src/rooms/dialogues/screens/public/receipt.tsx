import { findReceipt } from '../../reads/public/receipt.ts'
import { dialogueWords } from '../../words.ts'
import { receiptPath } from './asking-ahead.ts'
import { NoReceipt, ReceiptView, receiptTitle } from './receipt-view.tsx'
import { publicScreen } from './screen.ts'

/** The slip with the code of a question, for an hour, on the machine that sent it. */
export const receiptPage = publicScreen({
  path: receiptPath,
  reads: 'app',
  door: 'discuss',
  entrance: 'code',
  may: ({ kind }) => kind === 'sender',
  read: findReceipt,
  view: (receipt, visit) => {
    const words = dialogueWords(visit.lang).public.receipt
    return receipt === undefined
      ? { title: words.none, body: <NoReceipt visit={visit} /> }
      : { title: receiptTitle(receipt, visit.lang), body: <ReceiptView receipt={receipt} visit={visit} /> }
  },
})
