import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { askRequest } from '@tradewind/schema/contracts/answers'
import type { Locale } from '@tradewind/schema/locales'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createEmbeddedEngine } from '../../retrieval/embedded/embedded-engine.ts'
import type { RetrievalEngine } from '../../retrieval/engine.ts'
import { answerWhole } from '../answer.ts'
import { fillEngine, textDocument } from '../testing/corpus.ts'
import { demoParts } from '../testing/demo-parts.ts'

let engine: RetrievalEngine
const folder = mkdtempSync(path.join(os.tmpdir(), 'tradewind-sheets-'))
const never = new AbortController().signal

const sheet = (source: string, locale: Locale, sku: string, markdown: string) =>
  textDocument({ source, locale, kind: 'product', title: sku, skus: [sku], markdown })

beforeAll(async () => {
  engine = createEmbeddedEngine({ folder })
  await fillEngine(engine, [
    sheet(
      'products:ap',
      'en',
      'AP-130',
      '## Selling points\n\n- With the exhaust silencer 79 dB(A) and thus below the EU action value\n- Three percent less speed in the cold\n\n## Parameters\n\n### Performance\n\n|  |  |\n| --- | --- |\n| Noise level | 82 dB(A) |\n| Drive | 1/2" square |\n\n## Options\n\n- Square drive ¾″\n- Suspension bail',
    ),
    sheet(
      'products:ap',
      'de',
      'AP-130',
      '## Verkaufsargumente\n\n- Mit dem Abluftschalldämpfer 79 dB(A), unter dem Auslösewert der EU\n\n## Optionen\n\n- Vierkant ¾″',
    ),
    sheet(
      'products:ap',
      'es',
      'AP-130',
      '## Argumentos de venta\n\n- Con el silenciador de escape 79 dB(A), por debajo del valor de acción de la UE',
    ),
    sheet(
      'products:ap',
      'zh',
      'AP-130',
      '## 卖点\n\n- 装消声器后噪声 79 dB(A)，低于欧盟行动值\n\n## 选件\n\n- ¾″ 方头',
    ),
    sheet(
      'products:frl',
      'en',
      'AC-FRL-38',
      '## Selling points\n\n- Feeds two AP-300 or five AP-50 at once\n- Bowl guard and lockable knob',
    ),
    sheet('products:frl', 'ja', 'AC-FRL-38', '## セールスポイント\n\n- AP-300を2台、またはAP-50を5台同時に使えます'),
    sheet(
      'products:bp',
      'en',
      'BP-110',
      '## Selling points\n\n- Quiet in a hall\n\n## Accessories\n\n- AC-CHG-2 dual charger\n- AC-BAL-20 spring balancer',
    ),
    sheet('products:bp', 'de', 'BP-110', '## Zubehör\n\n- AC-CHG-2 Doppelladegerät\n- AC-BAL-20 Federzug'),
    sheet(
      'products:cx',
      'en',
      'CX-8',
      '## Selling points\n\n- 600 × 800 × 300 mm, stands or hangs\n- Touchscreen behind a window',
    ),
    textDocument({
      source: 'manuals:light',
      locale: 'en',
      kind: 'manual',
      title: 'Manual, BP tools',
      skus: ['BP-40'],
      markdown:
        '## Lights\n\nA green light means that the torque was reached. The temperature of the motor is shown.\n\n## Bearings\n\nRenew the ball bearings of the BP-40 together with the output kit.',
    }),
  ])
}, 30_000)

afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = (question: string, locale: Locale = 'en') =>
  answerWhole(askRequest.parse({ question, locale }), demoParts(engine), never)

it.each<[Locale, string]>([
  ['en', 'How loud is the AP-130 with the silencer?'],
  ['de', 'Wie laut ist die AP-130 mit Schalldämpfer?'],
  ['es', '¿Cuánto ruido hace la AP-130 si le pongo silenciador?'],
  ['zh', 'AP-130 装消声器之后噪音是多少？'],
])('a property and what the sheet says of the rest: %s: %s', async (locale, question) => {
  const given = await ask(question, locale)
  expect(given.outcome).toBe('answered')
  expect(given.text).toMatch(/82/u)
  expect(given.text).toMatch(/79/u)
  expect(given.gate.removed).toEqual([])
})

it('names the list in which an option stands', async () => {
  const given = await ask('Is there the AP-130 with a ¾ inch square drive, too?')
  expect(given.outcome).toBe('answered')
  expect(given.text).toContain('Options: Square drive ¾″')
})

it.each<[Locale, string]>([
  ['en', 'How many AP-300 can the AC-FRL-38 feed at once?'],
  ['ja', 'AC-FRL-38でAP-300は何台まで使えますか。'],
])('a line that names the other product: %s: %s', async (locale, question) => {
  const given = await ask(question, locale)
  expect(given).toMatchObject({ outcome: 'answered' })
  expect(given.text).toMatch(/AP-50/u)
  expect(given.table).toBeUndefined()
})

it.each<[Locale, string]>([
  ['en', 'Which charger goes with the BP-110?'],
  ['de', 'Welches Ladegerät gehört zum BP-110?'],
])('an accessory out of its list: %s: %s', async (locale, question) => {
  const given = await ask(question, locale)
  expect(given.text).toMatch(/AC-CHG-2/u)
  expect(given.text).not.toMatch(/AC-BAL-20/u)
})

it('the outer size for "how big", not the material of the housing', async () => {
  const given = await ask('How big is the housing of the CX-8?')
  expect(given.text).toContain('600 × 800 × 300 mm')
  expect(given.text).not.toMatch(/steel/iu)
})

it.each<[Locale, string]>([
  ['en', 'Which colour temperature does the LED light of the BP-40 have?'],
  ['en', 'Is there an app for the wireless of the BP-25C?'],
  ['en', 'What hardness does the square drive of the AP-130 have?'],
  ['en', 'What is the surface temperature of the AP-130?'],
  ['de', 'Welche Farbe hat der Griff der DN-20?'],
  ['es', '¿Cuál es la temperatura de la superficie de la AP-130?'],
])('no neighbouring property answers: %s: %s', async (locale, question) => {
  expect((await ask(question, locale)).outcome).toBe('unknown')
})

it('quotes no passage that leaves out what was asked of a product', async () => {
  expect((await ask('When do I renew the ball bearings of the BP-40?')).text).toContain('with the output kit')
  expect(
    (await ask('Which brand of ball bearings do I renew together with the output kit of the BP-40?')).outcome,
  ).toBe('unknown')
})

it('lists products only where products are asked for', async () => {
  expect((await ask('How do I connect PROFINET to the controller?')).table).toBeUndefined()
  expect((await ask('After what time does the controller lock the tool when PROFINET is lost?')).table).toBeUndefined()
  expect((await ask('Do your controllers have PROFINET?')).table?.rows.length).toBeGreaterThan(0)
  expect((await ask('Which tools have ATEX?')).table?.rows).toHaveLength(8)
})

it('gives the values of two models compared by one property', async () => {
  const given = await ask('Which has the slimmer head, the 40 or the 75 right-angle nutrunner?')
  expect(given.text).toMatch(/Head height of the DN-40A: 36\smm.*Head height of the DN-75A: 44\smm/u)
})
