import { inflateRawSync } from 'node:zlib'

/** Headings of a body of the demo's knowledge, as a reader sees them; for the tests that look for sections. */
export function headingsOf(ending: string, data: Buffer): readonly string[] {
  switch (ending) {
    case 'md':
      return markdownHeadings(data.toString('utf8'))
    case 'html':
      return matches(data.toString('utf8'), /<h[1-6][^>]*>(.*?)<\/h[1-6]>/gs).map(withoutTags)
    case 'typ':
      return matches(data.toString('utf8'), /^=+ (.+)$/gm)
    case 'docx':
      return wordHeadings(data)
    default:
      throw new Error(`Headings of a .${ending} are not known`)
  }
}

export function markdownHeadings(markdown: string): readonly string[] {
  return matches(markdown, /^#{1,6} (.+)$/gm).map((heading) => heading.replace(/\\(.)/g, '$1'))
}

function wordHeadings(data: Buffer): readonly string[] {
  return matches(entryOf(data, 'word/document.xml').toString('utf8'), /<w:p>(.*?)<\/w:p>/gs)
    .filter((paragraph) => /<w:pStyle w:val="Heading\d"/.test(paragraph))
    .map((paragraph) => withoutTags(matches(paragraph, /(<w:t[ >].*?<\/w:t>)/gs).join('')))
}

/** A file out of a zip archive, by its central directory. */
function entryOf(archive: Buffer, name: string): Buffer {
  let at = archive.indexOf('PK\u0001\u0002')
  while (at >= 0) {
    const nameLength = archive.readUInt16LE(at + 28)
    if (archive.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const local = archive.readUInt32LE(at + 42)
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
      const stored = archive.subarray(start, start + archive.readUInt32LE(at + 20))
      return archive.readUInt16LE(at + 10) === 0 ? stored : inflateRawSync(stored)
    }
    at = archive.indexOf('PK\u0001\u0002', at + 46)
  }
  throw new Error(`The archive has no ${name}`)
}

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found.trim())

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function withoutTags(markup: string): string {
  return markup.replace(/<[^>]+>/g, '').replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
}
