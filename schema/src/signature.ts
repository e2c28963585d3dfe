import { createHmac, timingSafeEqual } from 'node:crypto'

/** Header that carries the signature of a webhook between our own services. */
export const SIGNATURE_HEADER = 'x-tradewind-signature'

/** A signature older than this is refused, so that a recorded request cannot be played again later. */
const TOLERANCE_SECONDS = 300

function digest(secret: string, timestamp: number, body: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
}

/**
 * Signature header value for a body: `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`.
 * @param now Unix time in seconds.
 */
export function signBody(secret: string, body: string, now: number): string {
  return `t=${now},v1=${digest(secret, now, body)}`
}

/** True when the header is a fresh signature of exactly this body. Compares in constant time. */
export function verifySignature(secret: string, body: string, header: string | null | undefined, now: number): boolean {
  const match = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '')
  if (match === null) return false
  const timestamp = Number(match[1])
  if (Math.abs(now - timestamp) > TOLERANCE_SECONDS) return false
  return timingSafeEqual(Buffer.from(digest(secret, timestamp, body)), Buffer.from(match[2] ?? ''))
}
