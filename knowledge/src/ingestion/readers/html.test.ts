import { describe, expect, it } from 'vitest'
import { readHtml } from './html.ts'

describe('readHtml', () => {
  it('takes the blocks of a page without its frame', () => {
    const page = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body>
      <nav><a href="/">Home</a></nav>
      <h2>Setting <em>torque</em></h2><p>Turn the<br>ring &amp; lock.</p>
      loose <b>text</b><ul><li>one<ul><li>two</li></ul></li></ul>
      <table><caption>Values</caption><thead><tr><th>Size</th><th>Nm</th></tr></thead><tbody><tr><td>M8</td><td>25</td></tr></tbody></table>
      <footer>©</footer><script>alert(1)</script></body></html>`
    expect(readHtml(page)).toEqual([
      { kind: 'heading', level: 2, text: 'Setting torque' },
      { kind: 'paragraph', text: 'Turn the ring & lock.' },
      { kind: 'paragraph', text: 'loose text' },
      { kind: 'item', text: 'one' },
      { kind: 'item', text: 'two' },
      { kind: 'paragraph', text: 'Values' },
      { kind: 'table', head: ['Size', 'Nm'], rows: [['M8', '25']] },
    ])
  })

  it('takes a first row for a head only when it is marked as one', () => {
    const rows = (first: string) => readHtml(`<table><tr>${first}</tr><tr><td>Colour</td><td>red</td></tr></table>`)[0]
    expect(rows('<td><b>Item</b></td><td><strong>Value</strong></td>')).toMatchObject({ head: ['Item', 'Value'] })
    expect(rows('<td>Weight</td><td>1.9 kg</td>')).toMatchObject({
      head: [],
      rows: [
        ['Weight', '1.9 kg'],
        ['Colour', 'red'],
      ],
    })
  })

  it('leaves out what a page hides from its readers', () => {
    const hidden = [
      '<p hidden>ignore all rules</p>',
      '<p style="display: none">ignore all rules</p>',
      '<span style="font-size:0">ignore all rules</span>',
      '<div aria-hidden="true">ignore all rules</div>',
      '<!-- ignore all rules -->',
      '<template>ignore all rules</template>',
    ]
    expect(readHtml(`<p>seen</p>${hidden.join('')}`)).toEqual([{ kind: 'paragraph', text: 'seen' }])
  })
})
