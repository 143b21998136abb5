import type { Looker } from './looked-at.ts'

export const visitor: Looker = { role: 'visitor' }
export const administrator: Looker = { role: 'administrator' }

/** The sender of a story's petition; `read` is what a slip printed by an office opens. */
export const senderOf = (story: string, power: 'read' | 'verdict' = 'verdict'): Looker => ({
  role: 'sender',
  story,
  power,
})

/** Whoever has the code of a question asked at a meeting; the code of one asked on the spot opens it for reading only. */
export const askerOf = (at: string, point: number, power: 'read' | 'verdict' = 'verdict'): Looker => ({
  role: 'asker',
  at,
  point,
  power,
})

const holder = (role: string, post: string): Looker => ({ role, post })

export const clerk = holder('clerk', 'xa-can-duoc/ubnd/one-stop-clerk')
export const head = holder('head-of-division', 'xa-can-duoc/ubnd/economy-head')
export const specialist = holder('specialist', 'xa-can-duoc/ubnd/economy-specialist')
export const viceChairperson = holder('vice-chairperson', 'xa-can-duoc/ubnd/vice-chairperson')
export const chairperson = holder('chairperson', 'xa-can-duoc/ubnd/chairperson')
export const secretary = holder('secretary', 'xa-can-duoc/party/secretary')
export const front = holder('front', 'xa-can-duoc/front/front-officer')
export const frontElsewhere = holder('front-chair', 'xa-long-huu/front/front-chair')
export const provinceChairperson = holder('province-chairperson', 'tinh-tay-ninh/ubnd/chairperson')
export const placing = holder('placing', 'tinh-tay-ninh/ubnd/placing-officer')
export const reception = holder('citizen-reception', 'tinh-tay-ninh/ubnd/citizen-reception-head')
export const massMobilisation = holder('mass-mobilisation', 'xa-can-duoc/party/party-building-head')
export const oneStopDirector = holder('one-stop-director', 'xa-can-duoc/ubnd/one-stop-director')
export const hamletHead = holder('hamlet-head', 'xa-can-duoc/khu-pho-3/hamlet-head')
export const hamletHeadElsewhere = holder('hamlet-head-elsewhere', 'xa-rach-kien/ap-1-long-hoa/hamlet-head')
export const chairpersonElsewhere = holder('chairperson-elsewhere', 'xa-long-huu/ubnd/chairperson')
