import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { Items, type Lang, Section, Written } from '../../../../ui/index.ts'
import type { Dossier } from '../../reads/office/dossier.ts'
import { petitionWords } from '../../words.ts'
import { called } from './matter-cell.tsx'

/** Matters in similar words. Whether they are one is for whoever reads to judge. */
export const MatterSimilar = ({ dossier: { similar }, lang }: { dossier: Dossier; lang: Lang }) => {
  const { desk, work: words } = petitionWords(lang).office
  if (similar.length === 0) return null
  return (
    <Section id="gan-giong" title={words.similar}>
      <p>{words.similarNote}</p>
      <Items
        items={similar.map((matter) => ({
          href: `/viec/${matter.id}`,
          title: <Written>{called(matter)}</Written>,
          note: [matter.hamlet, matter.place, desk.received(shortDay(matter.receivedOn, lang)), matter.code]
            .filter((part) => part !== '')
            .join(', '),
        }))}
      />
    </Section>
  )
}
