import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { form } from '../../../../civic/screen/form.ts'
import { Select, TextArea, TextInput } from '../../../../ui/index.ts'
import { raiseObstacle } from '../../deeds/raise-obstacle.ts'
import type { ProjectPage } from '../../reads/office/project.ts'
import type { ActForm } from './act-form.tsx'
import { AccusationChoice, onProject } from './inputs.tsx'

/** Taken down for a household: by the office, the Front, or the head of its hamlet. */
export const raise: ActForm<ProjectPage> = {
  name: 'neu',
  open: () => true,
  title: ({ works }) => works.raise,
  form: form(raiseObstacle, {
    input: onProject('text', 'hamlet', 'meeting', 'name', 'phone', 'accusation'),
    next: ({ project, number }) => ({ to: `/du-an/${project}/vuong-mac/${number}` }),
  }),
  Fields: ({ page: { meetings, hamlets }, at, visit, words: { works, asking } }) => (
    <>
      <TextArea {...at.field('text')} label={works.text} rows={3} />
      <TextInput {...at.field('hamlet')} label={asking.hamlet} proposals={hamlets} optional />
      <TextInput {...at.field('name')} label={works.household} hint={works.householdHint} autoComplete="off" optional />
      <TextInput {...at.field('phone')} type="tel" label={asking.phone} autoComplete="off" short optional />
      {meetings.length === 0 ? null : (
        <Select
          {...at.field('meeting')}
          label={works.at}
          all={works.atNone}
          options={meetings.map(({ id, heldOn, subject }) => ({
            value: id,
            label: `${shortDay(heldOn, visit.lang)}: ${subject}`,
          }))}
        />
      )}
      {at.control('accusation').error === undefined ? null : <AccusationChoice at={at} visit={visit} />}
    </>
  ),
}
