/** The whole body of a response. One that came in one piece, as a rendered page does, is not copied. */
export async function readBytes(response: Response): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  if (response.body !== null) for await (const piece of response.body) pieces.push(piece)
  const [only = new Uint8Array()] = pieces
  if (pieces.length <= 1) return Buffer.from(only.buffer, only.byteOffset, only.byteLength)
  return Buffer.concat(pieces)
}
