import { findReceipt } from '../../reads/public/receipt.ts'
import { petitionWords } from '../../words.ts'
import { NoReceipt, ReceiptView } from './receipt-view.tsx'
import { petitionScreen } from './screen.ts'

/** The slip with the code, for an hour, on the machine that sent it. */
export const receiptPage = petitionScreen({
  path: '/phieu',
  reads: 'app',
  door: 'check',
  entrance: 'code',
  may: ({ kind }) => kind === 'sender',
  read: findReceipt,
  view: (receipt, visit) => {
    const words = petitionWords(visit.lang).sender.receipt
    return receipt === undefined
      ? { title: words.none, body: <NoReceipt visit={visit} /> }
      : {
          title: words.title,
          body: <ReceiptView receipt={receipt} visit={visit} />,
          placeId: receipt.petition.matter.place_id,
        }
  },
})
