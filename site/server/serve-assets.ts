import { readdirSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { acceptedCoding, type Coding, encode } from '../src/lib/http/compression.ts'
import { log } from '../src/lib/log.ts'

const FOLDER = new URL('../dist/client/_astro/', import.meta.url)

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

interface Asset {
  readonly file: string
  readonly type: string
  readonly encoded: Map<Coding, Promise<Buffer>>
}

/** Scripts and style sheets of the build; their names change with their content. Fonts are compressed already. */
function listAssets(): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>()
  for (const name of readdirSync(FOLDER)) {
    const type = TYPES[path.extname(name)]
    const file = path.join(FOLDER.pathname, name)
    if (type !== undefined && statSync(file).isFile()) assets.set(`/_astro/${name}`, { file, type, encoded: new Map() })
  }
  return assets
}

const ASSETS = listAssets()

/** Sends a script or style sheet compressed, once compressed for all readers; says whether it did. */
export function serveAssets(request: IncomingMessage, response: ServerResponse): boolean {
  const asset = ASSETS.get(request.url ?? '')
  const coding = acceptedCoding(request.headers['accept-encoding'])
  if (asset === undefined || coding === undefined || request.method !== 'GET') return false
  let body = asset.encoded.get(coding)
  if (body === undefined) {
    body = readFile(asset.file).then((plain) => encode(plain, coding, 'thorough'))
    asset.encoded.set(coding, body)
  }
  body.then(
    (bytes) => {
      response.writeHead(200, {
        'content-type': asset.type,
        'content-encoding': coding,
        'content-length': bytes.length,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        vary: 'accept-encoding',
      })
      response.end(bytes)
    },
    (error: unknown) => {
      log.error({ err: error, file: asset.file }, 'a file of the build cannot be read')
      asset.encoded.delete(coding)
      response.writeHead(500).end()
    },
  )
  return true
}
