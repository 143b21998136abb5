import { ActionBar, Button, Form, type Lang, Small, Written } from '../ui/index.ts'
import type { SentForm } from './body.ts'
import { webWords } from './words.ts'

/** A page never repeats these: whoever typed them types them again. */
const secret = ['password', 'again', 'code']

/** Nothing that somebody typed is lost because a server was away: the same form, by the same key, behind one button. */
export const SendAgain = ({ action, sent, lang }: { action: string; sent: SentForm; lang: Lang }) => {
  const words = webWords(lang).refused
  if (secret.some((name) => sent.texts.has(name))) return null
  const fields = [...sent.texts].filter(([name]) => name !== '_key')
  const typed = fields.filter(([name]) => !name.startsWith('_')).flatMap(([, texts]) => texts)
  const sentences = typed.filter((text) => text.includes(' '))
  return (
    <Form action={action} clientKey={sent.text('_key')}>
      <p>{words.unsure}</p>
      {fields.flatMap(([name, texts]) => texts.map((text) => <input type="hidden" name={name} value={text} />))}
      {sentences.length === 0 ? null : (
        <details>
          <summary>{words.typed}</summary>
          {sentences.map((text) => (
            <p>
              <Written>{text}</Written>
            </p>
          ))}
        </details>
      )}
      {sent.hasFiles ? (
        <p>
          <Small>{words.withoutFiles}</Small>
        </p>
      ) : null}
      <ActionBar>
        <Button>{words.again}</Button>
      </ActionBar>
    </Form>
  )
}
