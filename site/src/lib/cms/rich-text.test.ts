import { describe, expect, it } from 'vitest'
import { richTextIn } from './rich-text.ts'

const text = (content: string, format = 0) => ({ type: 'text', text: content, format })
const body = (...children: object[]) => ({ root: { type: 'root', children } })

describe('rich text', () => {
  it('writes only elements it knows and escapes every text', () => {
    const html = richTextIn(
      {
        en: body(
          { type: 'paragraph', children: [text('<img src=x onerror=1> & "q"', 1)] },
          { type: 'script', children: [text('x')] },
        ),
      },
      'en',
    )?.html
    expect(html).toBe('<p><strong>&#60;img src=x onerror=1&#62; &#38; &#34;q&#34;</strong></p>x')
  })

  it('follows only links that lead to our pages, https, mail or phone', () => {
    const link = (url: string) =>
      richTextIn(
        { en: body({ type: 'paragraph', children: [{ type: 'link', fields: { url }, children: [text('go')] }] }) },
        'de',
      )?.html
    expect(link('/products')).toBe('<p><a href="/de/products">go</a></p>')
    expect(link('https://a.example/x')).toBe('<p><a href="https://a.example/x" rel="noopener">go</a></p>')
    for (const url of ['javascript:alert(1)', '//evil.example', 'data:text/html,x', '/\\evil.example', ' https://x'])
      expect(link(url)).toBe('<p>go</p>')
  })

  it('writes tables with head cells and lists of both kinds', () => {
    const cell = (content: string, headerState: number) => ({
      type: 'tablecell',
      headerState,
      children: [{ type: 'paragraph', children: [text(content)] }],
    })
    const html = richTextIn(
      {
        en: body(
          {
            type: 'table',
            children: [
              { type: 'tablerow', children: [cell('A', 1)] },
              { type: 'tablerow', children: [cell('1', 0)] },
            ],
          },
          { type: 'list', tag: 'ol', children: [{ type: 'listitem', children: [text('one')] }] },
        ),
      },
      'en',
    )?.html
    expect(html).toBe(
      '<div class="table-frame"><table class="figures-table"><tr><th scope="col">A</th></tr><tr><td>1</td></tr></table></div><ol><li>one</li></ol>',
    )
  })

  it('stands in with English and says so; has nothing to say when there is nothing', () => {
    expect(richTextIn({ en: body({ type: 'paragraph', children: [text('Hello')] }) }, 'ar')).toEqual({
      html: '<p>Hello</p>',
      locale: 'en',
    })
    expect(richTextIn({ ar: body() }, 'ar')).toBeUndefined()
    expect(richTextIn({}, 'ar')).toBeUndefined()
    expect(richTextIn({ en: 'no document' }, 'en')).toBeUndefined()
  })
})
