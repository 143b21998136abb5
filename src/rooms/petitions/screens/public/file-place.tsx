import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { typed } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Choice, Details, Items, PlaceSearch, Select, Small } from '../../../../ui/index.ts'
import type { AskedPlace } from '../../reads/public/where-asked.ts'
import { petitionWords } from '../../words.ts'
import { type Filing, fileForm } from './filing.ts'
import { placeInSentence } from './place-words.ts'

type Finding = Pick<Filing, 'asked' | 'hits' | 'from'>

/** Folded: a search by any name, old or new, as long as no place is chosen and nothing is written that leaving would lose. */
export const FindPlace = ({ data, visit, at }: { data: Finding; visit: Visit; at: string }) => {
  const words = petitionWords(visit.lang).sender.file
  if (visit.attempt !== undefined || data.from !== undefined) return null
  return (
    <Details summary={words.byOldName} open={data.asked !== ''}>
      <PlaceSearch action={at} query={data.asked} quiet />
      {data.asked !== '' && data.hits.length === 0 ? <p>{words.notFound(data.asked)}</p> : null}
      {data.hits.length === 0 ? null : (
        <>
          <h2>{words.found}</h2>
          <Items
            items={data.hits.map(({ place, district, province, stands, became }) => ({
              href: `${at}?noi=${place.id}`,
              title: place.name,
              note: [
                [district, province].filter((name) => name !== null).join(', '),
                ...(stands
                  ? []
                  : [words.nowIs(became.map((one) => placeInSentence(one.place, visit.lang)).join(', '))]),
              ].join('; '),
            }))}
          />
        </>
      )}
    </Details>
  )
}

/** One of all communes; or, of a split one, its parts. Whoever does not know leaves the old one, and the province places it. */
export const PlaceField = ({ data, visit, error }: { data: Filing; visit: Visit; error: string | undefined }) => {
  const words = petitionWords(visit.lang).sender.file
  const { from, communes } = data
  const chosen = typed(visit, fileForm, 'place', from?.now?.id)
  if (from !== undefined && from.now === undefined) {
    return <PartChoice from={from} visit={visit} chosen={chosen} error={error} at="/gui" />
  }
  const renamed = from?.now !== undefined && from.now.id !== from.place.id
  return (
    <Select
      name="place"
      label={words.place}
      hint={renamed ? words.placeOld(from.place.name, placeInSentence(from.now ?? from.place, visit.lang)) : undefined}
      value={chosen}
      error={error}
      options={communes.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

/** The parts of a divided place, at the page that asks. */
export const PartChoice = ({
  from: { place, parts },
  visit: { lang },
  chosen,
  error,
  at,
}: {
  from: AskedPlace
  visit: Visit
  chosen: string
  error: string | undefined
  at: string
}) => {
  const words = petitionWords(lang).sender.file
  const since = parts[0]?.onDay
  return (
    <>
      <Choice
        name="place"
        label={words.part(placeInSentence(place, lang))}
        hint={since === undefined ? undefined : words.partHint(shortDay(since, lang), parts.length)}
        value={chosen}
        error={error}
        options={[
          ...parts.map((part) => ({
            value: part.place.id,
            label: words.partOf(placeInSentence(part.place, lang)),
            hint: part.clause,
          })),
          { value: place.id, label: words.unsure, hint: words.unsureHint },
        ]}
      />
      <p>
        <Small>
          <a href={at}>{words.otherPlace}</a>
        </Small>
      </p>
    </>
  )
}
