import type { Lang, Photo } from '../../../../ui/index.ts'
import type { Dossier } from '../../reads/office/dossier.ts'
import { petitionWords } from '../../words.ts'

/** A photo as only those see it who may read the matter. */
export const pictureOf = ({ id, position, width, height }: Dossier['photos'][number], lang: Lang): Photo => ({
  src: `/anh-rieng/${id}`,
  alt: petitionWords(lang).office.work.photo(position + 1),
  width,
  height,
})
