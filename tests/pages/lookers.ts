import type { Looker } from './looked-at.ts'

export const visitor: Looker = { role: 'visitor' }
export const administrator: Looker = { role: 'administrator' }

/** The sender of a story's petition; `read` is what a slip printed by an office opens. */
export const senderOf = (story: string, power: 'read' | 'verdict' = 'verdict'): Looker => ({
  role: 'sender',
  story,
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
