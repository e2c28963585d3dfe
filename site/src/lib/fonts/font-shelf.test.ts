import { expect, it } from 'vitest'
import { FontShelf } from './font-shelf.ts'

it('asks for a cut when a page of an East Asian language has a sign that none had', () => {
  const shelf = new FontShelf()
  const asked: string[] = []
  shelf.listen((locale) => asked.push(locale))
  shelf.note('ja', '<h1>締付</h1>')
  shelf.note('ja', '<h1>締付</h1>')
  shelf.note('zh', '<h1>扭矩</h1>')
  shelf.note('de', '<h1>締付</h1>')
  expect(asked).toEqual(['ja', 'zh'])
})

it('offers a font only in the language it was cut for', () => {
  const shelf = new FontShelf()
  shelf.put('ja', { sheet: '/fonts/ja.css', files: [] })
  expect(['ja', 'zh', 'de'].map((locale) => shelf.fontOf(locale)?.sheet)).toEqual([
    '/fonts/ja.css',
    undefined,
    undefined,
  ])
})
