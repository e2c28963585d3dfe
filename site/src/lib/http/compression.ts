import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Coding = 'br' | 'gzip'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** The best content coding the reader takes; undefined when it takes none of ours. */
export function acceptedCoding(acceptEncoding: string | null | undefined): Coding | undefined {
  const accepted = (acceptEncoding ?? '').toLowerCase()
  const takes = (coding: Coding): boolean =>
    new RegExp(`(?:^|[,\\s])${coding}\\s*(?:,|$|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))`).test(accepted)
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : undefined
}

/** @param effort `quick` for one reader, `thorough` for what is kept and sent many times */
export function encode(body: Buffer, coding: Coding, effort: 'quick' | 'thorough'): Promise<Buffer> {
  if (coding === 'gzip') return compressGzip(body, { level: effort === 'quick' ? 4 : 9 })
  return compressBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: effort === 'quick' ? 4 : 9,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}
