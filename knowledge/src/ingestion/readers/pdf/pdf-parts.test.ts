import { describe, expect, it } from 'vitest'
import { joinLines } from './join-lines.ts'
import { isLegible } from './legible.ts'
import { linesOf, type TextRun } from './line.ts'

const run = (text: string, x: number, width: number, isRightToLeft = false): TextRun => ({
  text,
  x,
  y: 500,
  width,
  size: 10,
  isRightToLeft,
})

describe('a line', () => {
  it('is read from right to left when its script is', () => {
    const [line] = linesOf([run('80', 200, 12), run('العزم', 215, 30, true), run('ضبط', 250, 25, true)], 1, 842)
    expect(line?.text).toBe('ضبط العزم 80')
  })

  it('has cells where the gap is wider than a blank', () => {
    const [line] = linesOf([run('M8', 70, 14), run('25', 150, 12), run('N·m', 164, 18)], 1, 842)
    expect(line?.cells.map(({ text }) => text)).toEqual(['M8', '25 N·m'])
  })
})

describe('joinLines', () => {
  it.each([
    [['main-', 'tenance'], 'maintenance'],
    [['DC-', 'Schrauber'], 'DC-Schrauber'],
    [['BP-', '80'], 'BP-80'],
    [['from 10 -', '20'], 'from 10 - 20'],
    [['Wartungs\u00ad', 'plan'], 'Wartungsplan'],
    [['扭矩', '扳手'], '扭矩扳手'],
    [['扭矩', '80 N·m'], '扭矩 80 N·m'],
    [['one', 'two'], 'one two'],
  ])('%j', (lines, joined) => {
    expect(joinLines(lines)).toBe(joined)
  })
})

describe('isLegible', () => {
  const arabic =
    'أدر الحلقة حتى يظهر العزم المطلوب وهو ثمانون نيوتن متر ثم اقفلها ولا تستخدم الأداة قبل المعايرة في المختبر'

  it('takes texts as they are written', () => {
    expect(isLegible([arabic])).toBe(true)
    expect(isLegible(['Turn the ring to 80 N·m.', '扭矩'])).toBe(true)
    expect(isLegible([''])).toBe(true)
  })

  it('refuses what a font has taken apart', () => {
    expect(isLegible(['\u0000ﺻ \u0000\u0000ﻂ اﻟﻌ \u0000ﺮم'])).toBe(false)
    expect(isLegible(['\ue001\ue002 text'])).toBe(false)
    expect(isLegible([arabic.replace(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, ' ')])).toBe(false)
  })
})
