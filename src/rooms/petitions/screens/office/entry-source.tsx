import { typed } from '../../../../civic/screen/form.ts'
import { Choice, Select, Small, TextInput } from '../../../../ui/index.ts'
import { petitionWords } from '../../words.ts'
import { PartChoice } from '../public/file-place.tsx'
import { type EntryChannel, entryForm } from './entering.ts'
import type { EntryPart } from './entry-matter.tsx'

/** How it came and when, in which commune it happened, and whom to call. */
export const HowItCame = ({ entry, visit, errorOf }: EntryPart) => {
  const words = petitionWords(visit.lang).office.entry
  const was = (field: string, otherwise = '') => ({
    name: field,
    value: typed(visit, entryForm, field, otherwise),
    error: errorOf(field),
  })
  return (
    <>
      <Choice
        {...was('channel', entry.channel)}
        label={words.channel}
        options={Object.entries(words.channels).map(([value, label]) => ({ value: value as EntryChannel, label }))}
      />
      <TextInput {...was('receivedOn', visit.today)} type="date" short label={words.receivedOn} />
      <TextInput {...was('otherCode')} short label={words.otherCode} optional autoComplete="off" />
      <EntryPlace entry={entry} visit={visit} errorOf={errorOf} />
      <TextInput {...was('name')} label={words.name} optional autoComplete="off" />
      <TextInput {...was('phone')} type="tel" short label={words.phone} optional autoComplete="off" />
      <p>
        <Small>{words.private}</Small>
      </p>
    </>
  )
}

/** The office's own commune unless another is chosen; of a divided old one, its parts. */
const EntryPlace = ({ entry: { from, communes }, visit, errorOf }: EntryPart) => {
  const words = petitionWords(visit.lang).office.entry
  const chosen = typed(visit, entryForm, 'place', from?.now?.id)
  const error = errorOf('place')
  if (from !== undefined && from.now === undefined) {
    return <PartChoice from={from} visit={visit} chosen={chosen} error={error} at="/nhap" />
  }
  return (
    <Select
      name="place"
      label={words.place}
      value={chosen}
      error={error}
      options={communes.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
