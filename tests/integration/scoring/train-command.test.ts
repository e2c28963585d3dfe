import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rocAuc } from '../../../api/src/scoring/domain/learning/measures/ranking.ts'
import { simulateVisits, visitsAsCsv } from '../../../api/src/scoring/domain/learning/testing/visits.ts'
import { runCommand } from './run-command.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tradewind-scoring-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: string): Promise<string> {
  const where = path.join(folder, name)
  await writeFile(where, content)
  return where
}

const train = (...parameters: string[]) => runCommand('api/scripts/train-scoring.ts', parameters)

describe('npm run scoring:train', () => {
  it('learns from a table of visits of the size people bring, and comes near to what can be known', async () => {
    const visits = simulateVisits(12_330, 3)
    const csv = await file('visits.csv', visitsAsCsv(visits))
    const { code, output } = await train('--csv', csv, '--target', 'Bought', '--json')
    expect(code).toBe(0)
    const learnt = JSON.parse(output)
    const [chosen] = learnt.models
    expect(learnt).toMatchObject({ rows: 12_330, positive: 'TRUE', trainRows: 8631 })
    const labels = Uint8Array.from(visits.rows, (row) => Number(row.at(-1) === 'TRUE'))
    expect(rocAuc(labels, visits.truth) - chosen.test.auc).toBeLessThan(0.02)
    expect(chosen.test.auc).toBeGreaterThan(chosen.crossValidated.auc - 0.02)
    expect(chosen.test.brier).toBeLessThan(chosen.test.brierOfBaseRate * 0.75)
    expect(chosen.test.calibrationError).toBeLessThan(0.02)
  }, 180_000)

  it('reads what spreadsheets write: semicolons, decimal commas, quotes, gaps, a byte order mark', async () => {
    const rows = Array.from({ length: 300 }, (_, row) =>
      [
        `"K ${row}"`,
        `${row % 50},5`,
        row % 9 === 0 ? '' : `"said ""${row % 3}"", more"`,
        row % 50 > 24 ? 'ja' : 'nein',
      ].join(';'),
    )
    const csv = await file('sheet.csv', `\uFEFFid;Menge;Text;gekauft\r\n${rows.join('\r\n')}\r\n`)
    const { code, output } = await train('--csv', csv, '--target', 'gekauft', '--id', 'id', '--seed', '4')
    expect(code).toBe(0)
    expect(output).toMatch(/300 rows, 50\.0% of them ja/)
    expect(output).toMatch(/Menge +number/)
    expect(output).toMatch(/Text +category, 3 levels/)
    expect(output).not.toMatch(/^ +id /m)
    expect(output).toMatch(/AUC +1\.0000/)
    expect(output).toMatch(/predicted +observed +rows/)
  })

  it.each<[string, () => Promise<string[]>, RegExp]>([
    ['without parameters', async () => [], /^Usage: /],
    [
      'a file that is not there',
      async () => ['--csv', '/nowhere.csv', '--target', 'x'],
      /^There is no file \/nowhere\.csv\.$/,
    ],
    ['a folder', async () => ['--csv', folder, '--target', 'x'], /is a folder\.$/],
    ['an empty file', async () => ['--csv', await file('empty.csv', ''), '--target', 'x'], /is empty\.$/],
    ['a header only', async () => ['--csv', await file('head.csv', 'x,y\n'), '--target', 'y'], /no rows\.$/],
    [
      'an unknown column',
      async () => ['--csv', await file('a.csv', 'x,y\n1,0\n2,1\n'), '--target', 'z'],
      /no column "z"/,
    ],
    [
      'one outcome',
      async () => ['--csv', await file('b.csv', 'x,y\n1,0\n2,0\n'), '--target', 'y'],
      /says 0 in every row/,
    ],
    [
      'many outcomes',
      async () => ['--csv', await file('c.csv', 'x,y\n1,a\n2,b\n3,c\n'), '--target', 'y'],
      /has 3 different values/,
    ],
    ['ragged rows', async () => ['--csv', await file('d.csv', 'x,y\n1,0\n2\n'), '--target', 'y'], /is not a table/],
    [
      'two columns of a name',
      async () => ['--csv', await file('e.csv', 'x,x,y\n1,1,0\n'), '--target', 'y'],
      /Two columns are called "x"/,
    ],
    [
      'a share of nothing',
      async () => ['--csv', 'x', '--target', 'y', '--test-share', '0'],
      /^--test-share is a share/,
    ],
    ['an unknown option', async () => ['--csv', 'x', '--target', 'y', '--speed', '9'], /Unknown option '--speed'/],
  ])('answers %s with one sentence and exit code 1', async (_, parameters, sentence) => {
    const { code, output, errors } = await train(...(await parameters()))
    expect([code, output]).toEqual([1, ''])
    expect(errors.trim()).toMatch(sentence)
    expect(errors.trim().split('\n')).toHaveLength(1)
  })
})
