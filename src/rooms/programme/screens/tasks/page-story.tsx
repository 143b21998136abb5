import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Num, Photos, Prose, Section, Talk, Turn } from '../../../../ui/index.ts'
import { postName } from '../../posts.ts'
import type { TaskPage } from '../../reads/task-page.ts'
import { programmeWords, type TaskWords } from '../../words.ts'

type Said = keyof TaskWords['page']['says']

/** What was said and shown, in order of time. Photos stand with the entry they came with. */
export const StorySection = ({ page, visit: { lang } }: { page: TaskPage; visit: Visit }) => {
  const words = programmeWords(lang).tasks
  const entryOf = (number: number | null) => page.entries.find((entry) => entry.number === number)
  return (
    <Section title={words.page.story} full>
      {page.words.length === 0 ? (
        <p>{words.page.nothing}</p>
      ) : (
        <Talk>
          {page.words.map((said) => {
            const entry = entryOf(said.point)
            return (
              <Turn
                who={said.kind === 'progress' || said.kind === 'report' ? 'office' : 'act'}
                by={`${postName(lang, said)}: ${words.page.says[said.kind as Said]}`}
                when={
                  <>
                    <Num>{shortDay(said.day, lang)}</Num>
                    {entry === undefined ? null : (
                      <>
                        {', '}
                        <Num>{words.percent(entry.percent)}</Num>
                      </>
                    )}
                  </>
                }
              >
                <Prose text={said.text} />
                {entry === undefined || entry.photos.length === 0 ? null : (
                  <Photos
                    photos={entry.photos.map(({ id, width, height }, at) => ({
                      src: `/anh-rieng/${id}`,
                      alt: words.page.photo(at + 1),
                      width,
                      height,
                    }))}
                  />
                )}
              </Turn>
            )
          })}
        </Talk>
      )}
    </Section>
  )
}
