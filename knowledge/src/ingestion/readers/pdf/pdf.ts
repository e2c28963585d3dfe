import { getDocumentProxy } from 'unpdf'
import type { Block } from '../../blocks.ts'
import { LIMITS } from '../../limits.ts'
import { ReadFailure } from '../../read-failure.ts'
import { blocksOf } from './blocks-of-lines.ts'
import { withoutFrame } from './frame.ts'
import { isLegible } from './legible.ts'
import { type Line, linesOf, type TextRun } from './line.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** Blocks of a PDF, each with the page it begins on. @throws {ReadFailure} */
export async function readPdf(bytes: Uint8Array): Promise<Block[]> {
  const pdf = await open(bytes)
  try {
    if (pdf.numPages > LIMITS.pages) {
      throw new ReadFailure('too_many_pages', `it has ${pdf.numPages} pages, more than ${LIMITS.pages}`)
    }
    const pages: Line[][] = []
    let characters = 0
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const { runs, height } = await readPage(pdf, page)
      characters += runs.reduce((sum, run) => sum + run.text.length, 0)
      if (characters > LIMITS.characters) throw new ReadFailure('too_large', 'it holds more text than is read')
      pages.push(linesOf(runs, page, height))
    }
    if (!isLegible(pages.flat().map((line) => line.text))) {
      throw new ReadFailure('illegible', 'its font does not say which letters it shows; upload a Word document instead')
    }
    return blocksOf(withoutFrame(pages))
  } catch (error) {
    if (error instanceof ReadFailure) throw error
    throw new ReadFailure('malformed', `a page cannot be read (${messageOf(error)})`)
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // pdf.js takes the bytes for itself: ours stay ours. Nothing in a PDF is run, fonts are not loaded.
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 } as never)
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new ReadFailure('encrypted', 'it is protected by a password')
    }
    throw new ReadFailure('malformed', `it is no PDF that can be read (${messageOf(error)})`)
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 200)

async function readPage(pdf: Pdf, number: number): Promise<{ runs: TextRun[]; height: number }> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  const [, foot = 0, , head = 842] = page.view
  page.cleanup()
  const runs = items.flatMap((item): TextRun[] => {
    if (!('str' in item)) return []
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[]
    const size = Math.hypot(c, d)
    return [{ text: item.str, x, y: y - foot, width: item.width, size, isRightToLeft: item.dir === 'rtl' }]
  })
  return { runs, height: Math.max(head - foot, 1) }
}
