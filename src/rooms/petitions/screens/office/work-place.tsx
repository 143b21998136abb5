import { form } from '../../../../civic/screen/form.ts'
import { Choice } from '../../../../ui/index.ts'
import { placePetition } from '../../deeds/place-petition.ts'
import { petitionWords } from '../../words.ts'
import { askedId } from './office-screen.ts'
import { backToMatter, type WorkForm } from './work-form.tsx'

/** The placing post says in which part of a divided place it happened. */
export const place: WorkForm = {
  name: 'xac-dinh-noi',
  offer: 'place',
  title: (words) => words.placeIn,
  button: (words) => words.placeButton,
  form: form(placePetition, {
    input: (body, visit) => ({ petition: askedId(visit), place: body.text('place') }),
    next: backToMatter,
  }),
  Fields: ({ dossier: { successors }, bound, lang }) => {
    const words = petitionWords(lang).office.work
    return (
      <Choice
        {...bound.field('place')}
        label={words.placeChoice}
        options={successors.map((successor) => ({
          value: successor.place.id,
          label: `${successor.place.name} (${words.shares[successor.share]})`,
          hint: successor.clause,
        }))}
      />
    )
  },
}
