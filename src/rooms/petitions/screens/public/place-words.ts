import type { Place } from '../../../../civic/places/places.ts'
import type { Lang } from '../../../../ui/index.ts'

/** 'xã Cần Đước' · 'Cần Đước commune': a place's name within a sentence. */
export const placeInSentence = ({ type, short_name, name_en }: Place, lang: Lang): string =>
  lang === 'vi' ? `${type} ${short_name}` : name_en
