import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { type Lang, Row, Small, Tag, type TagStatus, VerdictBox } from '../../../../ui/index.ts'
import type { Dossier } from '../../reads/office/dossier.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { petitionWords } from '../../words.ts'

const statuses: Readonly<Record<Dossier['verdicts'][number]['value'], TagStatus>> = {
  settled: 'good',
  'not-settled': 'bad',
  none: 'mute',
}

/** What the people said of each answer. It stands above everything an office wrote. */
export const MatterVerdicts = ({ dossier: { verdicts, posts }, lang }: { dossier: Dossier; lang: Lang }) => {
  const words = petitionWords(lang).office.work
  if (verdicts.length === 0) return null
  return (
    <VerdictBox title={words.verdicts}>
      {verdicts.map(({ value, day, channel, collector_post_id: collector }) => (
        <Row>
          <Tag status={statuses[value]}>{words.verdictValues[value]}</Tag>{' '}
          <Small>
            {shortDay(day, lang)}, {words.verdictChannels[channel]}
            {collector === null ? '' : `, ${postTitle(posts, collector, lang)}`}
          </Small>
        </Row>
      ))}
    </VerdictBox>
  )
}
