import type { IncomingMessage } from 'node:http'

/** The body is longer than allowed. */
export class BodyTooLargeError extends Error {}

/** Reads a request's whole body as text. Throws BodyTooLargeError beyond `limit` bytes, without reading the rest. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const declared = Number(request.headers['content-length'] ?? 0)
  if (declared > limit) throw new BodyTooLargeError()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new BodyTooLargeError()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
