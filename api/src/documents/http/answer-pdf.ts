import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { answerJson } from '../../http/answer.ts'
import { Failure, RateLimitFailure } from '../../shared/domain/failure.ts'
import { PdfDiffersError } from '../../workflows/render-frozen-quote.ts'
import { DocumentError } from '../public.ts'

/** Seconds after which a document that could not be made for lack of time may be asked for again. */
const RETRY_AFTER_SECONDS = 3

export interface PdfAnswer {
  /** As it is saved; letters, digits, dots, dashes and underscores. */
  readonly filename: string
  /** Changes whenever the bytes do. */
  readonly etag: string
  readonly cacheControl: string
  /** Called only when the reader does not have these bytes yet. */
  readonly render: () => Promise<Uint8Array>
}

/** Answers with the PDF, or 304 when the reader has it. */
export async function answerPdf(request: IncomingMessage, response: ServerResponse, answer: PdfAnswer): Promise<void> {
  const etag = `"${answer.etag}"`
  const headers = { etag, 'cache-control': answer.cacheControl }
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (known?.includes(etag) === true) {
    response.writeHead(304, headers).end()
    return
  }
  const pdf = await answer.render()
  response.writeHead(200, {
    ...headers,
    'content-type': 'application/pdf',
    'content-length': pdf.length,
    'content-disposition': `inline; filename="${answer.filename.replaceAll(/[^A-Za-z0-9._-]/g, '_')}"`,
    'x-content-type-options': 'nosniff',
  })
  response.end(pdf)
}

/** Runs a document route; what can go wrong with a document becomes a typed answer. */
export async function answeringDocumentErrors(
  response: ServerResponse,
  log: Logger,
  run: () => Promise<void>,
): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (error instanceof RateLimitFailure) {
      const headers = { 'retry-after': String(error.retryAfterSeconds) }
      answerJson(response, 429, { code: error.code, message: error.message }, headers)
    } else if (error instanceof Failure) {
      answerJson(response, 400, { code: error.code, message: error.message })
    } else if (error instanceof DocumentError && error.retryable) {
      log.warn({ err: error }, 'a document could not be made in time')
      const body = { code: error.code, message: 'Too many documents are being made. Try again in a few seconds.' }
      answerJson(response, 503, body, { 'retry-after': String(RETRY_AFTER_SECONDS) })
    } else if (error instanceof DocumentError || error instanceof PdfDiffersError) {
      log.error({ err: error }, 'a document could not be made')
      const code = error instanceof DocumentError ? error.code : 'DOCUMENT.DIFFERS'
      answerJson(response, 500, { code, message: 'This document cannot be made. We have been told.' })
    } else throw error
  }
}
