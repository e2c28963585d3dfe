import { createHash } from 'node:crypto'
import type { Database } from '../database/client.ts'
import { type QuotationDocument, renderQuotationPdf } from '../documents/public.ts'

/** The same frozen version would give another PDF than the buyer was sent. */
export class PdfDiffersError extends Error {
  constructor(quoteId: string, version: number) {
    super(
      `The PDF of quote ${quoteId} version ${version} differs from the one that was recorded; it is not handed out.`,
    )
  }
}

export interface FrozenPdf {
  readonly pdf: Uint8Array
  readonly sha256: string
}

/**
 * The PDF of a frozen version, made from its stored document alone. The first rendering records the checksum; every later
 * one must have the same, else PdfDiffersError. Rejects with DocumentError when it cannot be rendered.
 * @returns undefined when there is no such version or it is still a draft.
 */
export async function renderFrozenQuote(
  { prisma }: Database,
  quoteId: string,
  version: number,
): Promise<FrozenPdf | undefined> {
  const where = { quoteId_version: { quoteId, version } }
  const frozen = await prisma.quoteVersion.findUnique({ where, select: { document: true } })
  if (frozen === null || frozen.document === null) return undefined
  const pdf = await renderQuotationPdf(frozen.document as unknown as QuotationDocument)
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  await prisma.quoteVersion.updateMany({ where: { quoteId, version, pdfSha256: null }, data: { pdfSha256: sha256 } })
  const recorded = await prisma.quoteVersion.findUniqueOrThrow({ where, select: { pdfSha256: true } })
  if (recorded.pdfSha256 !== sha256) throw new PdfDiffersError(quoteId, version)
  return { pdf, sha256 }
}
