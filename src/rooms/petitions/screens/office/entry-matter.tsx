import { typed } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Choice, FileInput, TextArea, TextInput } from '../../../../ui/index.ts'
import { petitionWords } from '../../words.ts'
import { type Entry, entryForm } from './entering.ts'
import { EntryAccusation } from './entry-accusation.tsx'

/** A part of the form: what it is made of, and what was wrong. */
export interface EntryPart {
  entry: Entry
  visit: Visit
  errorOf(field: string): string | undefined
}

/** What happened, what about, and where in the commune. */
export const WhatHappened = ({ entry, visit, errorOf }: EntryPart) => {
  const { entry: words, work } = petitionWords(visit.lang).office
  const was = (field: string) => ({ name: field, value: typed(visit, entryForm, field), error: errorOf(field) })
  return (
    <>
      <EntryAccusation visit={visit} points={entry.points} error={errorOf('accusation')} />
      {Array.from({ length: entry.boxes }, (_, at) => (
        <TextArea
          name="points"
          id={`points.${at}`}
          label={at === 0 ? words.points : work.point(at + 1)}
          hint={at === 0 ? words.pointsHint : undefined}
          rows={entry.boxes === 1 ? 6 : 4}
          optional={at > 0}
          value={entry.points[at]}
          error={errorOf(`points.${at}`)}
        />
      ))}
      <Choice
        {...was('topic')}
        label={words.topic}
        options={entry.topics.map((topic) => ({
          value: topic.id,
          label: visit.lang === 'vi' ? topic.name_vi : topic.name_en,
        }))}
      />
      <TextInput {...was('hamlet')} label={words.hamlet} optional autoComplete="off" />
      <TextInput {...was('spot')} label={words.spot} optional autoComplete="off" />
      <FileInput
        name="photos"
        label={words.photos}
        hint={entry.photos > 0 ? <b>{words.photosKept(entry.photos)}</b> : words.photosHint}
        optional
        multiple
        accept="image/jpeg,image/png,image/webp"
        error={errorOf('photos')}
      />
    </>
  )
}
