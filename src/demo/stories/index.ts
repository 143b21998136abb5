import { canDuoc01To06 } from './can-duoc-01-06.ts'
import { canDuoc07To12 } from './can-duoc-07-12.ts'
import { canDuoc13To18 } from './can-duoc-13-18.ts'
import { canDuoc19To24 } from './can-duoc-19-24.ts'
import { canDuoc25To30 } from './can-duoc-25-30.ts'
import { canDuoc31To36 } from './can-duoc-31-36.ts'
import { canDuoc37To42 } from './can-duoc-37-42.ts'
import { canDuoc43To52 } from './can-duoc-43-52.ts'
import { longCang } from './long-cang.ts'
import { longHuu } from './long-huu.ts'
import { myLe } from './my-le.ts'
import { rachKien } from './rach-kien.ts'
import type { Story } from './story.ts'
import { tanLan } from './tan-lan.ts'

/** Every story of the six communes. All are invented; no person in them is real. */
export const stories: Story[] = [
  ...canDuoc01To06,
  ...canDuoc07To12,
  ...canDuoc13To18,
  ...canDuoc19To24,
  ...canDuoc25To30,
  ...canDuoc31To36,
  ...canDuoc37To42,
  ...canDuoc43To52,
  ...rachKien,
  ...longCang,
  ...myLe,
  ...tanLan,
  ...longHuu,
]
