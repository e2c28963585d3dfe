import { readdirSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { acceptedCoding, type Coding, encode } from '../src/lib/http/compression.ts'
import { log } from '../src/lib/log.ts'

const FOLDER = new URL('../dist/client/_astro/', import.meta.url)

/** What a build consists of; fonts are compressed already. */
const TYPES: Readonly<Record<string, { readonly type: string; readonly compressible: boolean }>> = {
  '.css': { type: 'text/css; charset=utf-8', compressible: true },
  '.js': { type: 'text/javascript; charset=utf-8', compressible: true },
  '.svg': { type: 'image/svg+xml', compressible: true },
  '.woff2': { type: 'font/woff2', compressible: false },
}

interface Asset {
  readonly file: string
  readonly type: string
  readonly compressible: boolean
  readonly encoded: Map<Coding | 'plain', Promise<Buffer>>
}

/** Scripts, style sheets and fonts of the build; their names change with their content. */
function listAssets(): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>()
  for (const name of readdirSync(FOLDER)) {
    const kind = TYPES[path.extname(name)]
    const file = path.join(FOLDER.pathname, name)
    if (kind !== undefined && statSync(file).isFile())
      assets.set(`/_astro/${name}`, { file, ...kind, encoded: new Map() })
  }
  return assets
}

const ASSETS = listAssets()

/**
 * Sends a file of the build, compressed once for all readers; says whether it did. In front of Astro, so that no page
 * has to wait for a look at the disk whether a file of its name exists.
 */
export function serveAssets(request: IncomingMessage, response: ServerResponse): boolean {
  const asset = ASSETS.get(request.url ?? '')
  if (asset === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return false
  const coding = asset.compressible ? acceptedCoding(request.headers['accept-encoding']) : undefined
  bodyOf(asset, coding).then(
    (bytes) => {
      response.writeHead(200, {
        'content-type': asset.type,
        ...(coding === undefined ? {} : { 'content-encoding': coding }),
        'content-length': bytes.length,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        ...(asset.compressible ? { vary: 'accept-encoding' } : {}),
      })
      response.end(request.method === 'HEAD' ? undefined : bytes)
    },
    (error: unknown) => {
      log.error({ err: error, file: asset.file }, 'a file of the build cannot be read')
      asset.encoded.clear()
      response.writeHead(500).end()
    },
  )
  return true
}

function bodyOf(asset: Asset, coding: Coding | undefined): Promise<Buffer> {
  const form = coding ?? 'plain'
  let body = asset.encoded.get(form)
  if (body === undefined) {
    body = readFile(asset.file)
    if (coding !== undefined) body = body.then((plain) => encode(plain, coding, 'thorough'))
    asset.encoded.set(form, body)
  }
  return body
}
