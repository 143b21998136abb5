import type { Lang } from '../../../packages/vietnamese/src/index.ts'
import type { Wide } from '../../civic/words.ts'
import { disciplineEn } from './words/discipline.en.ts'
import { disciplineVi } from './words/discipline.vi.ts'
import { hotEn } from './words/hot.en.ts'
import { hotVi } from './words/hot.vi.ts'
import { papersEn } from './words/papers.en.ts'
import { papersVi } from './words/papers.vi.ts'
import { tasksEn } from './words/tasks.en.ts'
import { tasksVi } from './words/tasks.vi.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export type ProgrammeWords = Wide<typeof vi>
export type TaskWords = Wide<typeof tasksVi>
export type HotWords = Wide<typeof hotVi>
export type DisciplineWords = Wide<typeof disciplineVi>
export type PapersWords = Wide<typeof papersVi>

interface Areas {
  tasks: TaskWords
  hot: HotWords
  discipline: DisciplineWords
  papers: PapersWords
}

const words: Record<Lang, ProgrammeWords & Areas> = {
  vi: { ...vi, tasks: tasksVi, hot: hotVi, discipline: disciplineVi, papers: papersVi },
  en: { ...en, tasks: tasksEn, hot: hotEn, discipline: disciplineEn, papers: papersEn },
}

export const programmeWords = (lang: Lang): ProgrammeWords & Areas => words[lang]
