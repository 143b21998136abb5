import { longDay } from '../../../../../packages/vietnamese/src/index.ts'
import { Columns, Flow, type Lang, ScreenOnly, Small, Tag, VerdictBox } from '../../../../ui/index.ts'
import type { PublicMatter } from '../../reads/public/matter.ts'
import { petitionWords, type SenderWords } from '../../words.ts'

const looks = { settled: 'good', 'not-settled': 'bad', none: 'mute' } as const

/** The sender's word as it stands, and round by round where there were several; only the sender writes here. */
export const MatterVerdict = ({ matter, lang }: { matter: PublicMatter; lang: Lang }) => {
  const words = petitionWords(lang).sender.matter
  const who = (
    <Flow>
      <p>{words.who}</p>
      <ScreenOnly>
        <p>
          <a href="/tra-cuu">{words.mine}</a>
        </p>
      </ScreenOnly>
    </Flow>
  )
  return (
    <VerdictBox title={words.verdict[standing(matter)]}>
      {matter.verdicts.length === 0 ? (
        who
      ) : (
        <Columns>
          <Flow>
            {matter.verdicts.map(({ round, value, day }) => (
              <p>
                {matter.verdicts.length === 1 ? null : (
                  <>
                    <Tag status={looks[value]}>
                      {words.round(round)}: {words.values[value]}
                    </Tag>
                    <br />
                  </>
                )}
                <Small>{longDay(day, lang)}</Small>
              </p>
            ))}
          </Flow>
          {who}
        </Columns>
      )}
    </VerdictBox>
  )
}

/** While a superior reviews, the sender's last word stands; once the review is answered, it is the sender's turn again. */
const standing = ({ petition }: PublicMatter): keyof SenderWords['matter']['verdict'] => {
  const { stage, closed_as, round } = petition
  if (closed_as === 'settled' || closed_as === 'withdrawn') return closed_as
  if (closed_as === 'no-word') return 'none'
  if (closed_as === 'disagrees') return 'not-settled'
  if (stage === 'answered') return 'waiting'
  return round > 0 && stage !== 'promised' ? 'not-settled' : 'notYet'
}
