import { extractText, getDocumentProxy } from 'unpdf'

/** What a reader can copy out of a PDF, page by page, soft breaks taken out. Arabic does not read back reliably. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false })
  return text.map((page) => page.replace(/[\u200b\u00ad]/gu, '').replace(/\s+/gu, ' '))
}
