import { describe, expect, it } from 'vitest'
import { html, markup, type Printable } from './html.ts'

const EVIL = `"><script>alert('1')</script>&`

describe('html', () => {
  it('escapes texts in elements and in attributes, alone and in lists', () => {
    const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;'
    expect(String(html`<p title="${EVIL}">${EVIL}</p>`)).toBe(`<p title="${escaped}">${escaped}</p>`)
    expect(String(html`<p>${[EVIL, [EVIL]]}</p>`)).toBe(`<p>${escaped}${escaped}</p>`)
  })

  it('writes markup as it stands, and never twice escaped', () => {
    const inner = html`<b>${'a & b'}</b>`
    expect(String(html`<p>${inner}${[inner]}${markup('<hr>')}</p>`)).toBe('<p><b>a &amp; b</b><b>a &amp; b</b><hr></p>')
  })

  it('writes nothing for what is absent, and zero as a number', () => {
    expect(String(html`<p>${undefined}${null}${false}${''}${0}</p>`)).toBe('<p>0</p>')
  })

  it('leaves out its own line breaks, not those of a text', () => {
    expect(
      String(html`
        <p>
          ${'one\n  two'}
          <b>three</b> <i>four</i>
        </p>
      `),
    ).toBe('<p>one\n  two<b>three</b> <i>four</i></p>')
  })

  it('refuses an object that is no markup', () => {
    expect(() => html`<p>${{ toString: () => '<script>' } as unknown as Printable}</p>`).toThrow(TypeError)
  })
})
