/** Unit length, so that a dot product is the cosine. A vector without direction stays zero. */
export function normalised(vector: readonly number[] | Float32Array): Float32Array {
  let square = 0
  for (const value of vector) square += value * value
  const length = Math.sqrt(square)
  return Float32Array.from(vector, (value) => (length === 0 ? 0 : value / length))
}

export function toBytes(vector: Float32Array): Uint8Array {
  return new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength)
}

/** Copies: the bytes of a database row need not lie at a multiple of four. */
export function fromBytes(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.slice().buffer)
}
