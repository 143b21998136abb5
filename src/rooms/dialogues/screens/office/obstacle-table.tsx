import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { type Lang, Num, Small, StackTable, Tag, type TagStatus, Written } from '../../../../ui/index.ts'
import type { ObstacleState } from '../../project.ts'
import type { WorkObstacle } from '../../reads/office/project.ts'
import { dialogueWords } from '../../words.ts'

const tags: Readonly<Record<ObstacleState, TagStatus>> = { raised: 'soon', answered: 'run', agreed: 'good' }

export const ObstacleTag = ({ state, lang }: { state: ObstacleState; lang: Lang }) => (
  <Tag status={tags[state]}>{dialogueWords(lang).office.works.states[state]}</Tag>
)

/** What each household said, never which household; the words lead to the page where it is worked on. */
export const ObstacleTable = ({
  obstacles,
  projectId,
  lang,
}: {
  obstacles: readonly WorkObstacle[]
  projectId: string
  lang: Lang
}) => {
  const { works: words, page } = dialogueWords(lang).office
  return (
    <StackTable<WorkObstacle>
      caption={words.obstacles}
      hideCaption
      rows={obstacles}
      columns={[
        { head: page.number, stacked: 'half', cell: ({ number }) => <Num>{number}</Num> },
        {
          head: words.text,
          header: true,
          cell: ({ number, text, hamlet, raisedOn }) => (
            <>
              <a href={`/du-an/${projectId}/vuong-mac/${number}`}>
                <Written>{text}</Written>
              </a>
              <br />
              <Small>{[hamlet, words.raisedOn(shortDay(raisedOn, lang))].filter(Boolean).join(' · ')}</Small>
            </>
          ),
        },
        { head: page.result, stacked: 'line', cell: ({ state }) => <ObstacleTag state={state} lang={lang} /> },
      ]}
    />
  )
}
