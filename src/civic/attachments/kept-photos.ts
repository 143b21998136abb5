import { realNow } from '../../platform/clock.ts'
import { transaction } from '../../platform/database.ts'
import { eraseFile, putFile } from '../../platform/files.ts'
import { newId } from '../../platform/keys.ts'
import { readPhoto } from '../../platform/photos.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Ground } from '../deed/perform.ts'
import type { CivicReader, CivicTransaction } from '../tables.ts'

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
  const leftOut = await transaction(ground.db, async (tx) => {
    const already = await keptPhotos(tx, key)
    const free = mostPhotos - already.length
    const good = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    for (const [at, { webp, width, height }] of good.slice(0, free).entries()) {
      const file_id = await putFile(tx, ground.masterKey, webp)
      await tx
        .insertInto('civic.kept_photo')
        .values({
          id: newId(),
          client_key: key,
          file_id,
          position: already.length + at,
          width,
          height,
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

export const keptPhotos = (db: CivicReader, key: string) =>
  db.selectFrom('civic.kept_photo').selectAll().where('client_key', '=', key).orderBy('position').execute()

/** Hands the kept photos over to the deed that was sent. */
export const takeKeptPhotos = async (tx: CivicTransaction, key: string) => {
  const photos = await tx.deleteFrom('civic.kept_photo').where('client_key', '=', key).returningAll().execute()
  photos.sort((one, other) => one.position - other.position)
  return photos.map(({ file_id, width, height }) => ({ fileId: file_id, width, height }))
}

/** Removes photos of forms never sent. Real time: nothing civic hangs on it. */
export const dropOldKeptPhotos = async (tx: CivicTransaction): Promise<number> => {
  const before = new Date(realNow().getTime() - keptFor)
  const gone = await tx.deleteFrom('civic.kept_photo').where('kept_at', '<', before).returning('file_id').execute()
  for (const { file_id } of gone) await eraseFile(tx, file_id)
  return gone.length
}

/** Forgets the photos of a form that turned out to be none of ours, at once. */
export const forgetPhotos = (ground: Ground, key: string): Promise<void> =>
  transaction(ground.db, async (tx) => {
    for (const { fileId } of await takeKeptPhotos(tx, key)) await eraseFile(tx, fileId)
  })
