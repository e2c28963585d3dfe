import {
  type RequirementInput,
  type SelectRequestInput,
  type SelectResponse,
  selectRequest,
  selectResponse,
} from '@tradewind/schema/contracts/selector'
import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { DEMO_CATALOGUE } from '../testing/demo-catalogue.ts'
import { answerSelect } from './answer-select.ts'
import { buildIndex } from './columns.ts'

const index = buildIndex(DEMO_CATALOGUE)
const base = { locale: 'en', unitSystem: 'metric' } as const

function ask(request: Partial<SelectRequestInput>): SelectResponse {
  const answer = answerSelect(index, selectRequest.parse({ ...base, ...request }))
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  // No-break spaces as spaces, so that expectations can be read.
  return selectResponse.parse(JSON.parse(JSON.stringify(answer.response).replaceAll('\u00a0', ' ')))
}

function refused(request: Partial<SelectRequestInput>): [string, string][] {
  const answer = answerSelect(index, selectRequest.parse({ ...base, ...request }))
  if (answer.ok) throw new Error('was answered')
  return answer.problems.map(({ code, path }) => [code, path.join('.')])
}

const torque = (min: number, max: number, unit = 'N.m') =>
  ({ kind: 'covers', parameter: 'torqueRange', min, max, unit }) as const
const skus = (response: SelectResponse) => response.matches.map(({ sku }) => sku)

/** Nothing among the pulse tools is so tight: three things would have to give. */
const impossible: RequirementInput[] = [
  torque(30, 90),
  { kind: 'atLeastLevel', parameter: 'ipClass', value: 'IP67' },
  { kind: 'allOf', parameter: 'certificates', values: ['ce', 'atex'] },
]

describe('answerSelect on the demo catalogue', () => {
  it('answers in the unit the buyer reads, whatever unit was asked in', () => {
    const metric = ask({ category: 'battery-pulse-tools', requirements: [torque(20, 20)] })
    const imperial = ask({
      category: 'battery-pulse-tools',
      unitSystem: 'imperial',
      requirements: [torque(14.75, 14.75, 'lbf.ft')],
    })
    expect(skus(imperial)).toEqual(skus(metric))
    expect(metric.total).toBeGreaterThan(3)
    expect(metric.matches[0]?.fits[0]?.wanted).toBe('20 N·m')
    expect(imperial.matches[0]?.fits[0]?.wanted).toBe('14.75 lbf·ft')
    expect(imperial.matches[0]?.fits[0]?.offered).toMatch(/lbf·ft$/)
  })

  it('takes a range as a card shows it in the other unit system for the range it is', () => {
    const shown = ask({ unitSystem: 'imperial', requirements: [torque(34, 74, 'N.m')] }).matches
    for (const { sku, fits } of shown) {
      const [, min, max] = /^([\d.,]+)–([\d.,]+) lbf·ft$/.exec(fits[0]?.offered ?? '') ?? []
      const asked = torque(Number(min?.replace(',', '')), Number(max?.replace(',', '')), 'lbf.ft')
      expect(skus(ask({ unitSystem: 'imperial', limit: 50, requirements: [asked] })), `${sku} ${min}–${max}`).toContain(
        sku,
      )
    }
    expect(shown.length).toBeGreaterThan(5)
  })

  it('understands units as people write them', () => {
    expect(skus(ask({ requirements: [torque(20, 20, 'Nm')] }))).toEqual(skus(ask({ requirements: [torque(20, 20)] })))
  })

  it('says where a tool only just does', () => {
    const { matches } = ask({ category: 'battery-pulse-tools', requirements: [torque(80, 80)] })
    const fit = matches.find(({ sku }) => sku === 'BP-80')?.fits[0]
    expect(fit?.verdict).toBe('just')
    expect(fit?.reason).toContain('only just covers')
    expect(matches[0]?.sku).not.toBe('BP-80')
  })

  it('counts a value inside the tolerance as just fitting, with how far it is off', () => {
    const asked = { ...torque(20, 82), tolerance: { percent: 5 } }
    const fit = ask({ category: 'battery-pulse-tools', requirements: [asked] }).matches.find(
      ({ sku }) => sku === 'BP-80',
    )?.fits[0]
    expect(fit).toMatchObject({ verdict: 'just', deviation: { value: 2, unit: 'N.m', text: '2 N·m' } })
    const strict = ask({ category: 'battery-pulse-tools', requirements: [torque(20, 82)] })
    expect(skus(strict)).not.toContain('BP-80')
  })

  it('shows near misses with the deviation in the unit of the buyer', () => {
    const { nearMisses } = ask({
      category: 'battery-pulse-tools',
      unitSystem: 'imperial',
      requirements: [torque(20, 82)],
    })
    const near = nearMisses.find(({ sku }) => sku === 'BP-80')
    expect(near?.missed).toHaveLength(1)
    expect(near?.missed[0]?.deviation).toEqual({ value: 1.48, unit: 'lbf.ft', text: '1.48 lbf·ft' })
  })

  it('offers relaxations that give exactly the products it names when they are sent', () => {
    const nothing = ask({ category: 'battery-pulse-tools', requirements: [...impossible] })
    expect(nothing.total).toBe(0)
    expect(nothing.relaxations.length).toBeGreaterThan(0)
    for (const relaxation of nothing.relaxations) {
      const again = ask({ category: 'battery-pulse-tools', requirements: relaxation.requirements })
      expect(again.total).toBe(relaxation.count)
      expect(skus(again)).toEqual(relaxation.products)
    }
  })

  it('says a single relaxation as the buyer would', () => {
    const asked = { kind: 'atLeastLevel', parameter: 'ipClass', value: 'IP67' } as const
    const sentence = (locale: 'en' | 'de' | 'ja' | 'zh' | 'ar') =>
      ask({ locale, category: 'dc-nutrunners', requirements: [asked] }).relaxations[0]?.sentence.replace(
        /[\u2068\u2069]/g,
        '',
      )
    expect(sentence('en')).toMatch(/^IP\d\d instead of IP67 gives \d+ products?$/)
    expect(sentence('de')).toMatch(/^IP\d\d statt IP67 ergibt \d+ Produkte?$/)
    expect(sentence('ja')).toMatch(/^次の条件変更で\d+製品が見つかります：IP67をIP\d\dに変更$/)
    expect(sentence('zh')).toMatch(/^由 IP67 改为 IP\d\d，可得到 \d+ 款产品$/)
    expect(sentence('ar')).toMatch(/^بهذا التعديل يتوفر .+: IP\d\d بدلًا من IP67$/)
  })

  it('treats dust and water of an IP class separately: IP50 does not replace IP44', () => {
    const product = DEMO_CATALOGUE.find(({ publication }) => publication.sku === 'BP-80')
    if (product === undefined) throw new Error('BP-80 is gone')
    const specifications = { ...product.publication.specifications, ipClass: { kind: 'enum', value: 'IP50' } as const }
    const dusty = buildIndex([{ publication: { ...product.publication, specifications } }])
    const asked = selectRequest.parse({
      ...base,
      requirements: [{ kind: 'atLeastLevel', parameter: 'ipClass', value: 'IP44' }],
    })
    expect(answerSelect(dusty, asked)).toMatchObject({ ok: true, response: { total: 0 } })
  })

  it('pages without gaps or repeats', () => {
    const all = ask({ limit: 50, requirements: [torque(10, 20)] })
    const paged: string[] = []
    let after: string | undefined
    do {
      const page: SelectResponse = ask({
        limit: 3,
        requirements: [torque(10, 20)],
        ...(after === undefined ? {} : { after }),
      })
      paged.push(...skus(page))
      after = page.next
    } while (after !== undefined)
    expect(all.total).toBeGreaterThan(6)
    expect(paged).toEqual(skus(all))
  })

  it('completes the torque of a joint and names the rule', () => {
    const joint = { thread: 'M12', strengthClass: '8.8' } as const
    const { completed, total, matches } = ask({
      category: 'battery-pulse-tools',
      application: { code: 'wheel-bolts', joint },
    })
    expect(completed.map(({ rule }) => rule)).toEqual(['joint-torque', 'joint-thread', 'monitored-joint'])
    expect(completed[0]).toMatchObject({
      parameter: 'torqueRange',
      wanted: '83.6 N·m',
      requirement: { importance: 'must' },
    })
    expect(completed[0]?.sentence).toContain('M = k · F · d')
    expect(total).toBeGreaterThan(0)
    expect(matches[0]?.fits.some(({ parameter }) => parameter === 'torqueRange')).toBe(true)
  })

  it('leaves alone what was asked for, and says when nothing could be completed', () => {
    const joint = { thread: 'M12', strengthClass: '8.8' } as const
    const given = ask({ category: 'battery-pulse-tools', application: { joint }, requirements: [torque(40, 50)] })
    expect(given.completed.map(({ rule }) => rule)).toEqual(['joint-thread'])
    const controllers = ask({ category: 'controllers', application: { joint } })
    expect(controllers.problems.map(({ code }) => code)).toEqual(['nothing-to-complete'])
  })

  it('says when no product of the category states a parameter', () => {
    const { total, problems, relaxations } = ask({ category: 'controllers', requirements: [torque(10, 20)] })
    expect(total).toBe(0)
    expect(problems[0]).toMatchObject({ code: 'not-in-category', path: ['requirements', 0] })
    expect(relaxations).toHaveLength(1)
  })

  it.each<[string, Partial<SelectRequestInput>, [string, string][]]>([
    [
      'an unknown parameter',
      { requirements: [{ kind: 'stated', parameter: 'colour' }] },
      [['unknown-parameter', 'requirements.0.parameter']],
    ],
    [
      'the name of something every object has',
      { requirements: [{ kind: 'stated', parameter: 'constructor' }] },
      [['unknown-parameter', 'requirements.0.parameter']],
    ],
    ['an unknown unit', { requirements: [torque(1, 2, 'furlong')] }, [['unknown-unit', 'requirements.0.unit']]],
    ['a unit of something else', { requirements: [torque(1, 2, 'kg')] }, [['unit-mismatch', 'requirements.0.unit']]],
    ['a range upside down', { requirements: [torque(80, 20)] }, [['contradiction', 'requirements.0.min']]],
    ['a negative torque', { requirements: [torque(-5, 20)] }, [['impossible-value', 'requirements.0.min']]],
    [
      'a temperature below absolute zero',
      { requirements: [{ kind: 'covers', parameter: 'operatingTemperature', min: -500, max: 20, unit: '[degF]' }] },
      [['impossible-value', 'requirements.0.min']],
    ],
    [
      'a percentage of a temperature',
      {
        requirements: [
          {
            kind: 'covers',
            parameter: 'operatingTemperature',
            min: 0,
            max: 20,
            unit: 'Cel',
            tolerance: { percent: 10 },
          },
        ],
      },
      [['tolerance-not-applicable', 'requirements.0.tolerance']],
    ],
    [
      'an unknown value',
      { requirements: [{ kind: 'anyOf', parameter: 'protocols', values: ['usb', 'token-ring'] }] },
      [['unknown-value', 'requirements.0.values']],
    ],
    [
      'a condition the parameter does not take',
      { requirements: [{ kind: 'covers', parameter: 'weight', min: 1, max: 2, unit: 'kg' }] },
      [['wrong-condition', 'requirements.0.kind']],
    ],
    [
      'demands that exclude each other',
      {
        requirements: [
          { kind: 'atLeast', parameter: 'weight', value: 5, unit: 'kg' },
          { kind: 'atMost', parameter: 'weight', value: 2, unit: 'lb' },
        ],
      },
      [['contradiction', 'requirements.1']],
    ],
    ['a made-up cursor', { after: 'bm9wZQ' }, [['invalid-cursor', 'after']]],
  ])('refuses %s and says where', (_name, request, problems) => {
    expect(refused(request)).toEqual(problems)
  })
})

describe('the seven languages', () => {
  const everything: Partial<SelectRequestInput>[] = [
    { requirements: [...impossible] },
    {
      category: 'battery-pulse-tools',
      application: { code: 'wheel-bolts', joint: { thread: 'M10', strengthClass: '10.9' } },
    },
    { category: 'torque-sensors', application: { code: 'calibration' } },
    {
      requirements: [
        { ...torque(20, 82), tolerance: { percent: 5 } },
        { kind: 'atMost', parameter: 'weight', value: 1.2, unit: 'kg', importance: 'prefer' },
        { kind: 'equals', parameter: 'esdSafe', value: true, importance: 'prefer' },
        { kind: 'anyOf', parameter: 'protocols', values: ['profinet', 'ethernet-ip'], importance: 'prefer' },
        { kind: 'about', parameter: 'batteryVoltage', value: 18, unit: 'V', importance: 'prefer' },
      ],
    },
  ]
  const sentences = (response: SelectResponse): string[] => [
    ...[...response.matches, ...response.nearMisses].flatMap(({ fits }) => fits.map(({ reason }) => reason)),
    ...response.relaxations.map(({ sentence }) => sentence),
    ...response.completed.map(({ sentence }) => sentence),
  ]

  it.each(LOCALES)('%s: every sentence is whole', (locale) => {
    const said = everything.flatMap((request) => sentences(ask({ ...request, locale })))
    expect(said.length).toBeGreaterThan(30)
    for (const sentence of said) expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\(\)|: \.|： ?。/)
  })

  it.each(LOCALES.filter((locale) => locale !== 'en'))('%s: no sentence is the English one', (locale) => {
    const own = everything.flatMap((request) => sentences(ask({ ...request, locale })))
    const english = new Set(everything.flatMap((request) => sentences(ask(request))))
    expect(own.filter((sentence) => english.has(sentence))).toEqual([])
  })
})
