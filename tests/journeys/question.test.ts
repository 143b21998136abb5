import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PetitionSettled } from '../../src/rooms/petitions/contract.ts'
import { openBrowser } from '../support/browser.ts'
import { openStaffed, type Staffed } from '../support/staffed.ts'
import { openOfficer, openPerson, untilDay } from './people.ts'

/*
 * A question sent ahead of a dialogue becomes a petition there, is answered, and its asker says that it is settled: all in a browser without
 * JavaScript. Neither room reads the other's tables; the dialogue's page says *đã xong* because it heard so.
 */
const place = 'xa-my-le'
const asked = 'Cầu ván qua kênh Xáng gãy hai nhịp, con nít đi học phải bơi xuồng.'
const title = 'Cầu ván qua kênh Xáng gãy hai nhịp'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser?.close())

const press = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).click()

/** Unfolds an act of the page where it is folded. */
const unfold = async (page: Page, act: string): Promise<void> => {
  const folded = page.locator('#lam summary', { hasText: act })
  if ((await folded.count()) > 0) await folded.first().click()
}

/** The people of one commune in one house, and the pages they have before them. */
const openCompany = async (office: Staffed) => {
  const as = async (post: string): Promise<Page> => {
    const page = await openOfficer(browser, office, `${place}/${post}`)
    await page.goto('/ban')
    return page
  }
  const clerk = await as('ubnd/one-stop-clerk')
  const vice = await as('ubnd/vice-chairperson')
  const specialist = await as('ubnd/economy-specialist')
  const mother = await openPerson(browser, office)
  const anyone = await openPerson(browser, office)
  return { clerk, vice, specialist, mother, anyone, office }
}
type People = Awaited<ReturnType<typeof openCompany>>

const callDialogue = async ({ clerk, anyone }: People): Promise<string> => {
  await clerk.goto('/lich/moi')
  await clerk.getByLabel('Đối thoại với nhân dân').check()
  await clerk.getByLabel('Nội dung').fill('Cầu đường nông thôn')
  await clerk.getByLabel('Nơi họp').fill('Nhà văn hóa ấp Vạn Phước')
  await clerk.locator('[name=heldOn]').fill('2026-03-12')
  await clerk.locator('[name=startsAt]').fill('08:00')
  await press(clerk, 'Báo lịch')
  await anyone.goto(`/lich?noi=${place}`)
  await anyone.getByRole('link', { name: 'Cầu đường nông thôn' }).click()
  return new URL(anyone.url()).pathname
}

const askAhead = async ({ mother }: People, dialogue: string): Promise<void> => {
  await mother.goto(dialogue)
  await mother.getByRole('link', { name: 'Gửi câu hỏi' }).click()
  await mother.getByLabel('Muốn hỏi điều gì?').fill(asked)
  await mother.getByLabel('Đường, cầu, kênh mương').check()
  await press(mother, 'Gửi câu hỏi')
  await mother.getByRole('link', { name: 'Xem câu hỏi của tôi' }).click()
  expect(await mother.locator('main').innerText()).toContain('Chờ trả lời')
}

/** At the dialogue nobody can answer it: it becomes a petition with a clock of its own. */
const referAtDialogue = async ({ clerk, office }: People): Promise<void> => {
  await untilDay(office, '2026-03-12')
  await clerk.goto('/ban')
  await clerk.getByRole('link', { name: 'Cầu đường nông thôn' }).first().click()
  await clerk.getByLabel('Số người dự').fill('52')
  await press(clerk, 'Ghi là đã họp')
  await clerk.getByRole('link', { name: title }).click()
  await unfold(clerk, 'Chuyển thành phản ánh, kiến nghị')
  await press(clerk, 'Chuyển thành phản ánh, kiến nghị')
}

const openWork = async (page: Page, act: string): Promise<void> => {
  await page.goto('/ban')
  await page.getByRole('link', { name: title }).first().click()
  await unfold(page, act)
}

const answerPetition = async ({ clerk, vice, specialist, office }: People): Promise<void> => {
  await openWork(clerk, 'Tiếp nhận')
  await clerk.getByLabel('Tên việc').fill(title)
  await press(clerk, 'Tiếp nhận')
  await openWork(vice, 'Giao việc')
  await vice.getByLabel('Giao cho').selectOption({ label: 'Chuyên viên phòng Kinh tế xã Mỹ Lệ' })
  await press(vice, 'Giao việc')
  await untilDay(office, '2026-03-25')
  await openWork(specialist, 'Trình dự thảo')
  await specialist.getByLabel('Trả lời').first().fill('Đã thay hai nhịp cầu, đi được từ 24/3.')
  await specialist.getByLabel('Đã làm xong', { exact: true }).check()
  await press(specialist, 'Trình dự thảo')
  await openWork(vice, 'Duyệt và gửi trả lời')
  await vice.getByLabel('Số văn bản').fill('31/UBND-KT')
  await press(vice, 'Duyệt và gửi trả lời')
}

/** Her browser knows her question; it leads on to the petition without the code. */
const confirm = async ({ mother }: People): Promise<void> => {
  await mother.goto('/hop/cau-cua-toi')
  await press(mother, 'Xem phản ánh của tôi')
  expect(new URL(mother.url()).pathname).toBe('/theo-doi')
  expect(await mother.locator('main').innerText()).toContain('Đã thay hai nhịp cầu')
  await press(mother, 'Đã xong')
  expect(await mother.locator('main').innerText()).toContain('Bà con đã nói việc này đã xong')
}

const read = async ({ anyone }: People, dialogue: string): Promise<string> => {
  await anyone.goto(dialogue)
  return anyone.locator('main').innerText()
}

describe('a question asked at a dialogue', () => {
  let office: Staffed
  let people: People
  let dialogue: string

  beforeAll(async () => {
    office = await openStaffed('2026-03-02')
    people = await openCompany(office)
  }, 120_000)
  afterAll(() => office?.stop())

  test('is sent ahead, by telephone, without an account', async () => {
    dialogue = await callDialogue(people)
    await askAhead(people, dialogue)
    expect(await read(people, dialogue)).toContain('Chờ trả lời tại buổi họp.')
  })

  test('becomes a petition there, which the dialogue’s page says', async () => {
    await referAtDialogue(people)
    const page = await read(people, dialogue)
    expect(page).toContain('1 chuyển thành phản ánh')
    expect(page).toContain('Đang giải quyết')
  })

  test('is answered as a petition; the page says that the asker has not spoken yet', async () => {
    await answerPetition(people)
    expect(await read(people, dialogue)).toContain('Đã trả lời, chờ người hỏi nói đã xong chưa')
  })

  test('is settled, says who asked; the dialogue’s page says so', async () => {
    await confirm(people)
    const page = await read(people, dialogue)
    expect(page).toContain('1 ý kiến: 1 chuyển thành phản ánh (1 đã xong).')
    expect(page).toContain('Người hỏi nói: đã xong')
    expect(page).not.toContain('bơi xuồng')
  })
})

describe('negative control: a house in which the dialogues do not hear that a petition is settled', () => {
  let office: Staffed

  beforeAll(async () => {
    office = await openStaffed('2026-03-02')
    const { ground } = office.house
    const deaf = ground.listeners.filter(({ room, kind }) => room !== 'dialogues' || kind.name !== PetitionSettled.name)
    expect(ground.listeners).toHaveLength(deaf.length + 1)
    ground.listeners = deaf
  }, 120_000)
  afterAll(() => office?.stop())

  test('never shows it, though everything else went the same way', async () => {
    const people = await openCompany(office)
    const dialogue = await callDialogue(people)
    await askAhead(people, dialogue)
    await referAtDialogue(people)
    await answerPetition(people)
    await confirm(people)
    const page = await read(people, dialogue)
    expect(page).toContain('Đã trả lời, chờ người hỏi nói đã xong chưa')
    expect(page).not.toContain('đã xong)')
    expect(page).not.toContain('Người hỏi nói: đã xong')
  }, 120_000)
})
