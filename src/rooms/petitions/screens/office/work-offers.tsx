import type { Visit } from '../../../../civic/screen/screen.ts'
import { Details, LinkButton, Note, Row, Section } from '../../../../ui/index.ts'
import { mayApprove } from '../../may.ts'
import type { Dossier } from '../../reads/office/dossier.ts'
import { petitionWords } from '../../words.ts'
import { boundForm } from './bound-form.ts'
import { MatterWords } from './matter-words.tsx'
import { type WorkForm, WorkFormView } from './work-form.tsx'
import { workForms } from './work-forms.ts'

/** The one thing that waits for this officer, open; what else may be done, folded; and the two side doors. */
export const WorkOffers = ({ dossier, visit }: { dossier: Dossier; visit: Visit }) => {
  const words = petitionWords(visit.lang).office.work
  const main = mainForm(dossier)
  const others = workForms.filter((work) => work !== main && isShown(work, dossier, visit))
  const { petition, offers, mayContact } = dossier
  const barred = isBarred(dossier, visit)
  const handOver = offers.has('hand-over')
  if (main === undefined && others.length === 0 && !barred && !handOver && !mayContact) return null
  const shown = { dossier, words, lang: visit.lang }
  return (
    <Section id="lam" full title={words.doNow}>
      {offers.has('submit') ? <MatterWords dossier={dossier} lang={visit.lang} /> : null}
      {barred ? (
        <Note>
          <p>{words.notYours}</p>
        </Note>
      ) : null}
      {main === undefined ? null : (
        <>
          <h3>{main.title(words)}</h3>
          <WorkFormView {...shown} work={main} bound={boundForm(visit, main.name)} />
        </>
      )}
      {others.map((work) => {
        const bound = boundForm(visit, work.name)
        return (
          <Details summary={work.title(words)} open={bound.attempted}>
            <WorkFormView {...shown} work={work} bound={bound} quiet />
          </Details>
        )
      })}
      {mayContact ? (
        <Row>
          <LinkButton href={`/viec/${petition.matter_id}/goi`} quiet>
            {words.contact}
          </LinkButton>
        </Row>
      ) : null}
      {handOver ? (
        <p>
          {words.handOver} <a href={`/viec/${petition.matter_id}/ban-giao`}>{words.handOverLink}</a>
        </p>
      ) : null}
    </Section>
  )
}

export const mainForm = ({ turn }: Dossier): WorkForm | undefined =>
  workForms.find(({ offer }) => turn !== undefined && offer === turn)

/** Offered; or just sent in vain, as when somebody else was faster: what was typed must not be lost. */
const isShown = ({ offer, name }: WorkForm, { offers }: Dossier, { attempt }: Visit): boolean =>
  offers.has(offer) || attempt?.form === name

/** A leader who would approve, had they not approved before. */
const isBarred = ({ petition }: Dossier, { actor }: Visit): boolean =>
  petition.stage === 'submitted' && !mayApprove(actor, petition) && mayApprove(actor, { ...petition, approvers: [] })
