import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Coding = 'br' | 'gzip'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** The coding by its name, alone or with any weight but 0. */
const TAKES = {
  br: /(?:^|[,\s])br\s*(?:,|$|;(?!\s*q=0(?:\.0*)?\s*(?:,|$)))/i,
  gzip: /(?:^|[,\s])gzip\s*(?:,|$|;(?!\s*q=0(?:\.0*)?\s*(?:,|$)))/i,
} as const satisfies Record<Coding, RegExp>

/** The best content coding the reader takes; undefined when it takes none of ours. */
export function acceptedCoding(acceptEncoding: string | null | undefined): Coding | undefined {
  if (!acceptEncoding) return undefined
  if (TAKES.br.test(acceptEncoding)) return 'br'
  return TAKES.gzip.test(acceptEncoding) ? 'gzip' : undefined
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
