import { lookup } from 'node:dns/promises'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

/** The endpoint's address leads into an inner network: nothing is sent there. */
export class InnerAddressError extends Error {
  constructor(host: string) {
    super(`${host} does not lead to an address of the public internet.`)
  }
}

export interface PostOptions {
  readonly timeoutMs: number
  /** Refuse private, loopback and other inner addresses. */
  readonly publicOnly: boolean
  readonly signal?: AbortSignal
}

/**
 * Posts a body and answers the status. Redirects are not followed. The name is resolved here and the connection goes to
 * the very address that was judged, so that a name cannot be changed between the two.
 */
export async function postWebhook(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  options: PostOptions,
): Promise<number> {
  const url = new URL(address)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const timeout = AbortSignal.timeout(options.timeoutMs)
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal])
  const resolved = await lookup(host, { all: true })
  if (options.publicOnly && resolved.some((entry) => !isPublicAddress(entry.address))) throw new InnerAddressError(host)
  const [first] = resolved
  if (first === undefined) throw new Error(`${host} has no address.`)
  const pinned: LookupFunction = (_host, { all }, answer) =>
    all === true ? answer(null, resolved) : answer(null, first.address, first.family)
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise<number>((resolve, reject) => {
    const request = send(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        lookup: pinned,
        signal,
        agent: false,
      },
      (response) => {
        // Only the status counts; whatever else the endpoint sends is not read.
        resolve(response.statusCode ?? 0)
        response.destroy()
      },
    )
    request.on('error', (error) =>
      reject(timeout.aborted ? new Error(`No answer within ${options.timeoutMs / 1000} seconds.`) : error),
    )
    request.end(body)
  })
}
