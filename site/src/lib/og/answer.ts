import { LIMITS } from '../http/limits.ts'
import type { Visit } from '../visit.ts'
import { type SharePicture, sharePicture } from './picture.ts'

/** Pictures kept in memory; one is about 60 kB. */
const MOST_PICTURES = 200
const pictures = new Map<string, Promise<Buffer>>()

/**
 * A share picture as an answer, made once per content.
 * @param key everything the picture shows, so that a change makes a new one
 */
export async function pictureAnswer(visit: Visit, key: string, make: () => Promise<SharePicture>): Promise<Response> {
  let picture = pictures.get(key)
  if (picture === undefined) {
    if (!LIMITS.documents.allow(visit.clientAddress)) return new Response(visit.t('error:tooMany'), { status: 429 })
    picture = make().then(sharePicture)
    pictures.set(key, picture)
    picture.catch(() => pictures.delete(key))
    const oldest = pictures.keys().next()
    if (pictures.size > MOST_PICTURES && oldest.done !== true) pictures.delete(oldest.value)
  }
  return new Response(new Uint8Array(await picture), {
    headers: {
      'content-type': 'image/png',
      'cache-control': 'public, max-age=3600',
      'cross-origin-resource-policy': 'cross-origin',
    },
  })
}
