import { shortDay } from '../../../../packages/vietnamese/src/index.ts'
import type { MachineKind } from '../../../civic/actor/machine.ts'
import type { OpenSession } from '../../../civic/actor/own-sessions.ts'
import type { TrustedMachine } from '../../../civic/actor/trusted-machine.ts'
import type { Visit } from '../../../civic/screen/screen.ts'
import { vietnamDay, vietnamTime } from '../../../platform/clock.ts'
import { Button, Form, type Lang, Num, Small, Spoken, StackTable } from '../../../ui/index.ts'
import { webWords } from '../../words.ts'

/** Open sessions, the one somebody sits at named as such; it is ended by signing out. */
export const Sessions = ({ open, here, visit }: { open: readonly OpenSession[]; here: string; visit: Visit }) => {
  const words = webWords(visit.lang).sessions
  return (
    <StackTable
      caption={words.title}
      hideCaption
      columns={[
        { head: words.machine, cell: (one: OpenSession) => kindOf(one, visit.lang), header: true },
        { head: words.opened, cell: ({ openedAt }) => <Num>{momentOf(openedAt, visit.lang)}</Num>, stacked: 'whole' },
        { head: words.seen, cell: ({ seenAt }) => <Num>{momentOf(seenAt, visit.lang)}</Num>, stacked: 'whole' },
        {
          head: words.end,
          cell: (one) =>
            one.id === here ? <Small>{words.here}</Small> : <End form="thoi" does={words.end} of={one} visit={visit} />,
          stacked: 'line',
        },
      ]}
      rows={open}
    />
  )
}

export const Trusted = ({ machines, visit }: { machines: readonly TrustedMachine[]; visit: Visit }) => {
  const words = webWords(visit.lang).sessions
  const day = (instant: Date) => <Num>{shortDay(vietnamDay(instant), visit.lang)}</Num>
  return (
    <StackTable
      caption={words.trusted}
      hideCaption
      columns={[
        { head: words.machine, cell: (one: TrustedMachine) => kindOf(one, visit.lang), header: true },
        { head: words.trustedSince, cell: ({ trustedAt }) => day(trustedAt), stacked: 'whole' },
        { head: words.trustedUntil, cell: ({ expiresAt }) => day(expiresAt), stacked: 'whole' },
        {
          head: words.endTrust,
          cell: (one) => <End form="bo-tin-cay" does={words.endTrust} of={one} visit={visit} />,
          stacked: 'line',
        },
      ]}
      rows={machines}
    />
  )
}

/** The machine is told to who hears the page: there is one such button a line. */
const End = ({
  form,
  does,
  of,
  visit,
}: {
  form: string
  does: string
  of: MachineKind & { id: string }
  visit: Visit
}) => (
  <Form action={`${visit.path}/${form}`} clientKey={visit.key} hidden={{ may: of.id }}>
    <Button quiet>
      {does}
      <Spoken>{webWords(visit.lang).sessions.endOf(kindOf(of, visit.lang))}</Spoken>
    </Button>
  </Form>
)

const kindOf = ({ browser, machine }: MachineKind, lang: Lang): string => {
  const words = webWords(lang).sessions
  return words.on[machine](words.browsers[browser])
}

const momentOf = (instant: Date, lang: Lang): string =>
  `${vietnamTime(instant)}, ${shortDay(vietnamDay(instant), lang)}`
