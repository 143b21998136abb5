/** The six rights the house greets people with: dân biết, bàn, làm, kiểm tra, giám sát, thụ hưởng. In this order everywhere. */
export const doorKeys = ['know', 'discuss', 'do', 'check', 'supervise', 'benefit'] as const

export type DoorKey = (typeof doorKeys)[number]

/** A door that has a room behind it. */
export type DoorLink = { key: DoorKey; href: string; current?: boolean | undefined }
