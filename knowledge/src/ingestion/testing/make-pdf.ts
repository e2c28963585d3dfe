/** A text at a place on a page, in points from the foot of an A4 page. */
export interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

/**
 * A small real PDF with Helvetica (Latin letters only), for tests.
 * @param isEncrypted asks for a password nobody knows
 */
export function makePdf(pages: readonly (readonly Placed[])[], isEncrypted = false): Uint8Array {
  const objects: string[] = ['<</Type/Catalog/Pages 2 0 R>>', '', '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>']
  const kids: string[] = []
  for (const placed of pages) {
    const content = placed
      .map(
        ({ text, x, y, size }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
      )
      .join('\n')
    objects.push(`<</Length ${content.length}>>\nstream\n${content}\nendstream`)
    const contents = objects.length
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${contents} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
    )
    kids.push(`${objects.length} 0 R`)
  }
  objects[1] = `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = body.length
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  const lock = `/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>>>`
  body += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${isEncrypted ? lock : ''}>>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(body, 'latin1')
}

/** Lines of text below each other from a height on. */
export function column(
  lines: readonly string[],
  { y = 700, x = 70, size = 10, leading = 1.25 }: { y?: number; x?: number; size?: number; leading?: number } = {},
): Placed[] {
  return lines.map((text, index) => ({ text, x, y: y - index * size * leading, size }))
}
