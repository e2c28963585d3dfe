import mammoth from 'mammoth'
import type { Block } from '../blocks.ts'
import { ReadFailure } from '../read-failure.ts'
import { readHtml } from './html.ts'

/** Blocks of a Word document; pictures are left out. @throws {ReadFailure} `malformed` */
export async function readDocx(bytes: Uint8Array): Promise<Block[]> {
  const noPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: noPictures })
    return readHtml(value)
  } catch (error) {
    throw new ReadFailure('malformed', `it is no Word document (${error instanceof Error ? error.message : error})`)
  }
}
