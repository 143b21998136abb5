import type { Place } from '../../civic/places/places.ts'
import type { PlaceHit } from '../../civic/places/search.ts'
import type { Succession } from '../../civic/places/successions.ts'
import type { Lang } from '../../ui/index.ts'
import { webWords } from '../words.ts'

export const placeHref = ({ id }: Pick<Place, 'id'>): string => `/noi/${id}`

export const PlaceLink = ({ place }: { place: Place }) => <a href={placeHref(place)}>{place.name}</a>

/** 'huyện Cần Đước, tỉnh Tây Ninh': where a place lies, without itself. */
export const liesIn = ({ place, district, province }: PlaceHit): string =>
  [district, province].filter((name) => name !== null && name !== place.name).join(', ')

/** 'nay là xã Cần Đước', 'đã chia vào …': what became of a place, each linked. */
export const Became = ({ became, lang }: { became: readonly Succession[]; lang: Lang }) => {
  const words = webWords(lang).search
  if (became.length === 0) return <>{words.abolished}</>
  return (
    <>
      {became.length === 1 ? words.became : words.becameParts}{' '}
      {became.map(({ place }, index) => (
        <>
          {index === 0 ? '' : ', '}
          <PlaceLink place={place} />
        </>
      ))}
    </>
  )
}
