import type { Block } from '../blocks.ts'
import { ReadFailure } from '../read-failure.ts'
import { readDocx } from './docx.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readPdf } from './pdf/pdf.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Blocks of a file by its type. @throws {ReadFailure} whatever is wrong with it */
export async function readBytes(mimeType: string, bytes: Uint8Array): Promise<Block[]> {
  const blocks = await blocksOf(mimeType, bytes)
  if (blocks.length === 0) throw new ReadFailure('empty', 'it holds no text; is it a scan?')
  return blocks
}

async function blocksOf(mimeType: string, bytes: Uint8Array): Promise<Block[]> {
  switch (mimeType) {
    case 'application/pdf':
      return readPdf(bytes)
    case DOCX:
      return readDocx(bytes)
    case 'text/html':
      return shielded(() => readHtml(decode(bytes)))
    case 'text/markdown':
      return shielded(() => readMarkdown(decode(bytes)))
    default:
      throw new ReadFailure('unsupported', `${mimeType} is not read`)
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ReadFailure('malformed', 'it is not UTF-8')
  }
}

/** Markup nested ten thousand levels deep ends the stack; that is the document's fault, not ours. */
function shielded(read: () => Block[]): Block[] {
  try {
    return read()
  } catch (error) {
    if (error instanceof ReadFailure) throw error
    throw new ReadFailure('malformed', `its markup cannot be read (${error instanceof Error ? error.message : error})`)
  }
}
