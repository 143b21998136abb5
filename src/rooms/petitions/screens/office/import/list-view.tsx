import type { ListedImport } from '../../../../../civic/exchange/import.ts'
import { needsName, type Source, type SourceKind, sourceKinds } from '../../../../../civic/exchange/source.ts'
import type { FormBody } from '../../../../../civic/screen/form.ts'
import type { Visit } from '../../../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  Choice,
  ErrorSummary,
  FileInput,
  Form,
  Intro,
  Lead,
  Note,
  TextInput,
} from '../../../../../ui/index.ts'
import { petitionWords } from '../../../words.ts'
import { count, sourceName } from './naming.ts'
import { PastImports } from './past.tsx'
import { bound } from './screen.ts'
import { ImportSteps } from './steps.tsx'

export const fileForm = 'mo'

/** A source that was used before is one choice: its kind and its name together. */
const choiceOf = ({ kind, name }: { kind: string; name: string }): string => `${kind}|${name}`

/** What the deed is asked for: a source known by its name, or a new one with the name that was typed. */
export const sourceAsked = (body: FormBody) => {
  const chosen = body.text('source')
  const cut = chosen.indexOf('|')
  const name = chosen.slice(cut + 1)
  return { kind: chosen.slice(0, Math.max(cut, 0)), name: name === '' ? body.text('name') : name }
}

interface ListData {
  sources: readonly Source[]
  past: readonly ListedImport[]
  kept: number | undefined
}

export const ListView = ({ sources, past, kept, visit }: ListData & { visit: Visit }) => {
  const words = petitionWords(visit.lang).office.import
  const shown = bound(visit, fileForm, (field) => (field === 'kind' ? 'source' : field))
  return (
    <>
      <ErrorSummary errors={shown.problems} />
      <Intro title={words.title}>
        <Lead>{words.lead}</Lead>
      </Intro>
      <ImportSteps now="file" lang={visit.lang} />
      <Form action={shown.action} clientKey={visit.key} id={fileForm} files>
        <FileInput
          {...shown.control('file')}
          label={words.file}
          hint={kept === undefined ? words.fileHint : <b>{words.fileKept(count(kept, visit.lang))}</b>}
          accept=".xlsx,.csv,.txt"
        />
        <Choice
          {...shown.field('source')}
          label={words.source}
          hint={words.sourceHint}
          options={sourceOptions(sources, visit)}
        />
        <TextInput
          {...shown.field('name')}
          label={words.name}
          hint={words.nameHint}
          optional
          autoComplete="off"
          maxLength={80}
        />
        <ActionBar>
          <Button>{words.read}</Button>
        </ActionBar>
      </Form>
      <Note>
        <p>{words.sealed}</p>
      </Note>
      <PastImports past={past} lang={visit.lang} />
    </>
  )
}

/** Those used before come first; then what may be new. */
const sourceOptions = (sources: readonly Source[], { lang }: Visit) => {
  const words = petitionWords(lang).office.import
  const known = sources.map((source) => ({ value: choiceOf(source), label: sourceName(source, lang) }))
  const isNew = (kind: SourceKind) => needsName(kind) || !sources.some((source) => source.kind === kind)
  const others = sourceKinds.filter(isNew).map((kind) => ({
    value: choiceOf({ kind, name: '' }),
    label: needsName(kind) ? words.newNamed(words.sources[kind]) : words.sources[kind],
  }))
  return [...known, ...others]
}
