import { describe, expect, it } from 'vitest'
import { html } from './html.ts'
import { assemble, keep, type Pieces } from './pieces.ts'

const page = () => ({ pieces: [] as Pieces })

describe('pieces of a page', () => {
  it('stand where they were placed, as often as they were placed', () => {
    const document = {}
    const visit = page()
    const bold = () => keep(visit, document, 'bold', () => html`<b>${'ü & 力'}</b>`)
    const written = html`<p>${bold()} and ${keep(visit, document, 'rule', () => html`<hr>`)}</p>${bold()}`
    expect(assemble(Buffer.from(String(written)), visit.pieces).toString()).toBe(
      '<p><b>ü &amp; 力</b> and <hr></p><b>ü &amp; 力</b>',
    )
  })

  it('are written once per document and key', () => {
    const [first, second] = [{}, {}]
    let times = 0
    const place = (document: object, key: string) =>
      keep(page(), document, key, () => {
        times += 1
        return html`<hr>`
      })
    place(first, 'de')
    place(first, 'de')
    expect(times).toBe(1)
    place(first, 'ar')
    place(second, 'de')
    expect(times).toBe(3)
  })

  it('cannot be called for by a text', () => {
    const visit = page()
    const written = html`${keep(visit, {}, 'secret', () => html`<hr>`)}<p>${'<!--piece 0-->'}</p>`
    expect(assemble(Buffer.from(String(written)), visit.pieces).toString()).toBe('<hr><p>&lt;!--piece 0--&gt;</p>')
  })

  it('hold no other piece, and leave a page without marks as it is', () => {
    const visit = page()
    expect(() => keep(visit, {}, 'outer', () => html`${keep(visit, {}, 'inner', () => html`<hr>`)}`)).toThrow()
    const plain = Buffer.from('<p>plain</p>')
    expect(assemble(plain, [])).toBe(plain)
    expect(() => assemble(Buffer.from('<!--piece 3-->'), [])).toThrow()
  })
})
