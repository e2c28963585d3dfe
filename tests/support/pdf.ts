import { extractText, getDocumentProxy } from 'unpdf'

export interface PdfText {
  readonly pages: number
  /** What can be copied out of it, soft breaks taken out. Arabic words do not read back reliably, figures do. */
  readonly text: string
}

/** Opens a PDF. Throws when it is none. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  return { pages: totalPages, text: text.replace(/[\u200b\u00ad]/gu, '').replace(/\s+/gu, ' ') }
}
