import type { CodeOpens, Room } from '../../civic/room.ts'
import { typed } from '../../civic/screen/form.ts'
import { anyone, type Screen } from '../../civic/screen/screen.ts'
import type { House } from '../../house.ts'
import { Refusal } from '../../platform/refusal.ts'
import { ActionBar, Button, ErrorSummary, Form, Intro, Lead, Section, Small, TextInput } from '../../ui/index.ts'
import { spend } from '../limits.ts'
import { mounted } from '../mounted.ts'
import type { Act, MountedPage } from '../web.ts'
import { webWords } from '../words.ts'
import { formErrors } from './form-errors.ts'
import { webScreen } from './web-screen.ts'

const form = 'xem'

/** Where a return code is typed. It is posted, so that it never stands in an address, a history or a log. */
const screen: Screen = webScreen({
  path: '/tra-cuu',
  reads: 'public',
  may: anyone,
  read: async () => undefined,
  view: (_, visit) => {
    const words = webWords(visit.lang).lookUp
    const errors = formErrors(visit, form)
    const body = (
      <>
        <ErrorSummary errors={errors.summary} />
        <Intro title={words.title}>
          <Lead>{words.lead}</Lead>
        </Intro>
        <Form action={`/tra-cuu/${form}`} clientKey={visit.key} id={form}>
          <TextInput
            name="code"
            label={words.code}
            hint={words.hint}
            error={errors.of('code')}
            value={typed(visit, form, 'code')}
            autoComplete="off"
            maxLength={40}
          />
          <ActionBar>
            <Button>{words.button}</Button>
          </ActionBar>
          <p>
            <Small>{words.privacy}</Small>
          </p>
        </Form>
        <Section title={words.lost}>
          <p>{words.lostText}</p>
        </Section>
      </>
    )
    return { title: words.title, body, form }
  },
})

const lookUp: Act = async ({ web, visit, body }) => {
  await spend(web.house, 'code', visit.client.address)
  const openSender = await findCode(web.house, body.text('code'))
  if (openSender === undefined) throw new Refusal('no-such-code', {}, 'code')
  return { to: openSender.to ?? '/theo-doi', openSender }
}

const findCode = async ({ rooms, database, masterKey }: House, code: string): Promise<CodeOpens | undefined> => {
  const asked = rooms.map((room: Room) => room.findCode?.(database.app, masterKey, code))
  return (await Promise.all(asked)).find((opens) => opens !== undefined)
}

export const lookUpPage: MountedPage = mounted(screen, { [form]: lookUp })
