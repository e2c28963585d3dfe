import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { fontShelf } from '../../src/lib/fonts/font-shelf.ts'
import { keepFontsCut } from './cut-fonts.ts'
import { serveFonts } from './serve-fonts.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cut-fonts-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What a reader of an address is sent. */
async function read(url: string): Promise<Buffer> {
  const end = vi.fn<(body: Buffer) => void>()
  const response = { writeHead: vi.fn(), end } as unknown as ServerResponse
  expect(serveFonts({ url, method: 'GET', headers: {} } as IncomingMessage, response)).toBe(true)
  await vi.waitFor(() => expect(end).toHaveBeenCalled())
  return end.mock.calls[0]?.[0] ?? Buffer.alloc(0)
}

it('cuts a font to the signs of the pages, serves it, and keeps the signs', { timeout: 60_000 }, async () => {
  await keepFontsCut(folder)
  fontShelf().note('ja', '<h1>締付トルク</h1>')
  await vi.waitFor(() => expect(fontShelf().fontOf('ja')).toBeDefined(), { timeout: 50_000, interval: 100 })
  const font = fontShelf().fontOf('ja')
  const sheet = (await read(font?.sheet ?? '')).toString()
  expect(sheet).toContain('unicode-range:U+30af,U+30c8,U+30eb,U+4ed8,U+7de0')
  expect(font?.files).toHaveLength(2)
  for (const file of font?.files ?? []) {
    expect(sheet).toContain(file)
    const bytes = await read(file)
    expect(bytes.toString('latin1', 0, 4)).toBe('wOF2')
    expect(bytes.length).toBeLessThan(10_000)
  }
  expect(await readFile(path.join(folder, 'signs-ja.txt'), 'utf8')).toBe('クトル付締')
  expect(
    serveFonts({ url: '/fonts/../secret', method: 'GET', headers: {} } as IncomingMessage, {} as ServerResponse),
  ).toBe(false)
})
