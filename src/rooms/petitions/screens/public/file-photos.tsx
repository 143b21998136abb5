import type { Visit } from '../../../../civic/screen/screen.ts'
import { Button, FileInput } from '../../../../ui/index.ts'
import { petitionWords } from '../../words.ts'
import { dropPhotos, type Filing, fileAction } from './filing.ts'

/** Photos once chosen are kept with the form, whatever else is wrong with it; a wrong one can be taken back. */
export const PhotosField = ({ data, visit, error }: { data: Filing; visit: Visit; error: string | undefined }) => {
  const words = petitionWords(visit.lang).sender.file
  return (
    <>
      <FileInput
        name="photos"
        label={words.photos}
        hint={data.photos > 0 ? <b>{words.photosKept(data.photos)}</b> : words.photosHint}
        optional
        multiple
        accept="image/jpeg,image/png,image/webp"
        error={error}
      />
      {data.photos > 0 ? (
        <Button quiet name="_lang" value={visit.lang} formAction={fileAction(data, dropPhotos)}>
          {words.dropPhotos}
        </Button>
      ) : null}
    </>
  )
}
