import { crc32 } from 'node:zlib'

const DOCUMENT = 'word/document.xml'

/** A small real Word document with this body (WordprocessingML), for tests. */
export function makeDocx(body: string): Uint8Array {
  const namespace = 'http://schemas.openxmlformats.org'
  return zip({
    '[Content_Types].xml': `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${DOCUMENT}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="r1" Type="${namespace}/officeDocument/2006/relationships/officeDocument" Target="${DOCUMENT}"/></Relationships>`,
    [DOCUMENT]: `<w:document xmlns:w="${namespace}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  })
}

const run = (text: string, bold = false): string =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`

export const wordParagraph = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(text)}</w:p>`

/** A table whose first row is bold. */
export function wordTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], bold: boolean): string =>
    `<w:tr>${cells.map((cell) => `<w:tc><w:p>${run(cell, bold)}</w:p></w:tc>`).join('')}</w:tr>`
  return `<w:tbl>${row(head, true)}${rows.map((cells) => row(cells, false)).join('')}</w:tbl>`
}

/** A zip archive of stored files. */
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text)
    const title = Buffer.from(name)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(data), 10)
    facts.writeUInt32LE(data.length, 14)
    facts.writeUInt32LE(data.length, 18)
    facts.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, title, data])
    const end = Buffer.alloc(14)
    end.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, end, title]))
    parts.push(local)
    offset += local.length
  }
  const listing = Buffer.concat(directory)
  const closing = Buffer.alloc(18)
  closing.writeUInt16LE(parts.length, 4)
  closing.writeUInt16LE(parts.length, 6)
  closing.writeUInt32LE(listing.length, 8)
  closing.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, listing, Buffer.from('PK\u0005\u0006', 'latin1'), closing])
}
