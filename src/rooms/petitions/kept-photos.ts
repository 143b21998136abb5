import type { Kysely } from 'kysely'
import type { Ground } from '../../civic/deed/perform.ts'
import type { CivicTables } from '../../civic/tables.ts'
import { realNow } from '../../platform/clock.ts'
import { transaction } from '../../platform/database.ts'
import { eraseFile, putFile } from '../../platform/files.ts'
import { newId } from '../../platform/keys.ts'
import { readPhoto } from '../../platform/photos.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { PetitionTransaction } from './subject.ts'
import type { PetitionTables } from './tables.ts'

/*
 * Photos come before the deed: read by content, re-encoded without their location, and kept under the form's client key. An error
 * elsewhere in the form, or a change of language, loses none. The deed takes them; a sweep removes what nobody sent within a day.
 */
const mostPhotos = 5
const keptFor = 24 * 60 * 60 * 1000

/** Keeps what can be read, then refuses the first that cannot, or what is too many; so the good ones are safe already. */
export const keepPhotos = async (ground: Ground, key: string, files: readonly Uint8Array[]): Promise<void> => {
  if (files.length === 0) return
  const read = await Promise.allSettled(files.slice(0, mostPhotos).map((bytes) => readPhoto(Buffer.from(bytes))))
  const leftOut = await transaction(ground.db, async (civic) => {
    const tx = civic as PetitionTransaction
    const already = await keptUnder(tx, key)
    const free = mostPhotos - already.length
    const good = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    for (const [at, photo] of good.slice(0, free).entries()) {
      const fileId = await putFile(tx, ground.masterKey, photo.webp)
      await tx
        .insertInto('petitions.kept_photo')
        .values({
          id: newId(),
          client_key: key,
          file_id: fileId,
          position: already.length + at,
          width: photo.width,
          height: photo.height,
          kept_at: realNow(),
        })
        .execute()
    }
    return good.length > free || files.length > mostPhotos
  })
  const bad = read.find((one) => one.status === 'rejected')
  if (bad === undefined) {
    if (leftOut) throw new Refusal('photos-too-many', { most: mostPhotos }, 'photos')
    return
  }
  if (bad.reason instanceof Refusal) throw new Refusal(bad.reason.code, bad.reason.params, 'photos')
  throw bad.reason
}

export const keptUnder = (db: Kysely<CivicTables & PetitionTables>, key: string) =>
  db.selectFrom('petitions.kept_photo').selectAll().where('client_key', '=', key).orderBy('position').execute()

/** Hands the kept photos over to the matter that was just opened. */
export const takeKeptPhotos = async (tx: PetitionTransaction, key: string) => {
  const photos = await keptUnder(tx, key)
  await tx.deleteFrom('petitions.kept_photo').where('client_key', '=', key).execute()
  return photos.map((photo) => ({ fileId: photo.file_id, width: photo.width, height: photo.height }))
}

/** Removes photos of forms never sent. Real time: nothing civic hangs on it. */
export const dropOldKeptPhotos = async (tx: PetitionTransaction): Promise<number> => {
  const before = new Date(realNow().getTime() - keptFor)
  const gone = await tx.deleteFrom('petitions.kept_photo').where('kept_at', '<', before).returning('file_id').execute()
  for (const { file_id } of gone) await eraseFile(tx, file_id)
  return gone.length
}

/** Forgets the photos of a form that turned out to be none of ours, at once. */
export const forgetPhotos = (ground: Ground, key: string): Promise<void> =>
  transaction(ground.db, async (civic) => {
    const tx = civic as PetitionTransaction
    for (const { fileId } of await takeKeptPhotos(tx, key)) await eraseFile(tx, fileId)
  })
