import type { Requirement } from '@tradewind/schema/contracts/selector'
import { convertWithin, type UnitCode } from '@tradewind/schema/units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CatalogueProduct } from '../catalogue/product.ts'
import { buildIndex, type CatalogueIndex } from './columns.ts'
import type { Condition } from './conditions.ts'
import { GIVEN_UP } from './loosening.ts'
import { relaxedRequirements } from './relaxed-requirements.ts'
import { resolveRequirement } from './resolve.ts'
import { type Alternatives, findAlternatives, type Question, type Selection, select } from './select.ts'
import { catalogue, request } from './testing/arbitraries.ts'
import { fitsNaively } from './testing/oracle.ts'

interface Asked {
  readonly category: Question['category']
  readonly industry: Question['industry']
  readonly requirements: readonly Requirement[]
}

function resolveAll(requirements: readonly Requirement[]): Condition[] {
  return requirements.map((requirement) => {
    const outcome = resolveRequirement(requirement, [])
    if (!outcome.ok) throw new Error(`${outcome.finding.code} ${JSON.stringify(requirement)}`)
    return outcome.value
  })
}

interface Answer {
  readonly question: Question
  readonly selection: Selection
  readonly alternatives: Alternatives
}

function ask(index: CatalogueIndex, asked: Asked): Answer {
  const question = { ...asked, conditions: resolveAll(asked.requirements) }
  const selection = select(index, question)
  return { question, selection, alternatives: findAlternatives(index, question, selection) }
}

const skus = (index: CatalogueIndex, selection: Selection) =>
  selection.matches.map(({ at }) => index.products[at]?.publication.sku)

function naiveMatches(products: readonly CatalogueProduct[], asked: Asked): string[] {
  return products
    .filter((product) => asked.category === undefined || product.publication.category === asked.category)
    .filter((product) =>
      asked.requirements.every((it) => it.importance === 'prefer' || fitsNaively(it, product, products)),
    )
    .map((product) => product.publication.sku)
}

describe('select, over random catalogues and requests', () => {
  it('returns exactly the products that satisfy every hard requirement', () => {
    fc.assert(
      fc.property(catalogue, request, (products, asked) => {
        const index = buildIndex(products)
        expect(skus(index, ask(index, asked).selection).sort()).toEqual(naiveMatches(products, asked).sort())
      }),
      { numRuns: 1500 },
    )
  })

  it('offers only relaxations that give a product when sent again, for the plain reading of the contract too', () => {
    let offered = 0
    fc.assert(
      fc.property(catalogue, request, (products, asked) => {
        const index = buildIndex(products)
        for (const { requirements } of ask(index, asked).alternatives.relaxations) {
          offered += 1
          const again = { ...asked, requirements }
          expect(skus(index, ask(index, again).selection).length).toBeGreaterThan(0)
          expect(naiveMatches(products, again).length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 1500 },
    )
    expect(offered).toBeGreaterThan(500)
  })

  it('offers no relaxation of which a smaller one gives a product', () => {
    let tightened = 0
    fc.assert(
      fc.property(catalogue, request, (products, asked) => {
        const index = buildIndex(products)
        const { question, alternatives } = ask(index, asked)
        const hard = question.conditions.filter((it) => it.must)
        const soft = question.conditions.filter((it) => !it.must)
        for (const { handles, loosening } of alternatives.relaxations) {
          handles.forEach((handle, h) => {
            const amount = loosening[h] ?? 0
            if (amount === 0) return
            // Everything smaller lies within one of these: a hair less of one number, or one value fewer.
            const smaller: number[] = []
            const givenUp: number[] = []
            if (handle.kind === 'bound')
              smaller.push(handle.condition.parameter.kind === 'enum' ? amount - 1 : amount - 1e-4)
            else if (handle.kind === 'unstated' && amount === GIVEN_UP) givenUp.push(handle.requirement)
            else if (handle.kind === 'unstated') smaller.push(amount - 1)
            else for (let bit = 1; bit <= amount; bit <<= 1) if ((amount & bit) !== 0) smaller.push(amount & ~bit)
            for (const less of smaller) {
              tightened += 1
              const tighter = loosening.slice()
              tighter[h] = less
              const requirements = relaxedRequirements(hard, soft, handles, tighter)
              expect(naiveMatches(products, { ...asked, requirements })).toEqual([])
            }
            // The most that can be given without giving the requirement up: stated or not, whatever the value.
            for (const requirement of givenUp) {
              tightened += 1
              const anything = hard.map((condition, n) => {
                const { parameter, importance } = condition.requirement
                const asStated: Requirement = { kind: 'stated', parameter, importance, acceptUnstated: true }
                return n === requirement ? { ...condition, requirement: asStated } : condition
              })
              const kept = loosening.slice()
              handles.forEach((other, o) => {
                if (other.requirement === requirement) kept[o] = 0
              })
              const requirements = relaxedRequirements(anything, soft, handles, kept)
              expect(naiveMatches(products, { ...asked, requirements })).toEqual([])
            }
          })
        }
      }),
      { numRuns: 4000 },
    )
    expect(tightened).toBeGreaterThan(500)
  })

  it('keeps its word on relaxations of numbers asked in other units, rounded as people round', () => {
    let offered = 0
    fc.assert(
      fc.property(catalogue, request, (products, asked) => {
        const others: Record<string, UnitCode> = { 'N.m': 'lbf.ft', kg: 'lb', Cel: '[degF]' }
        const requirements = asked.requirements.map((it) => {
          const unit = 'unit' in it ? others[it.unit] : undefined
          if (!('unit' in it) || unit === undefined) return it
          const to = (value: number): number => Number(convertWithin(value, it.unit as UnitCode, unit).toPrecision(3))
          return 'value' in it
            ? { ...it, value: to(it.value), unit }
            : { ...it, min: to(it.min), max: to(it.max), unit }
        })
        const index = buildIndex(products)
        for (const relaxation of ask(index, { ...asked, requirements }).alternatives.relaxations) {
          offered += 1
          const again = { ...asked, requirements: relaxation.requirements }
          expect(ask(index, again).selection.matches.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 1500 },
    )
    expect(offered).toBeGreaterThan(500)
  })

  it('always finds a relaxation when nothing fits and there is something to sell', () => {
    fc.assert(
      fc.property(catalogue, request, (products, asked) => {
        const index = buildIndex(products)
        const { selection, alternatives } = ask(index, asked)
        const sold = products.some(
          ({ publication }) => asked.category === undefined || publication.category === asked.category,
        )
        expect(alternatives.relaxations.length > 0).toBe(sold && selection.matches.length === 0)
      }),
      { numRuns: 1500 },
    )
  })

  it('names as near only what is no match, misses one or two hard requirements, and the nearest first', () => {
    fc.assert(
      fc.property(catalogue, request, (products, asked) => {
        const index = buildIndex(products)
        const { selection, alternatives } = ask(index, asked)
        const matched = new Set(selection.matches.map(({ at }) => at))
        const costs = alternatives.nearMisses.map(({ cost }) => cost)
        expect([...costs].sort((a, b) => a - b)).toEqual(costs)
        for (const { at } of alternatives.nearMisses) {
          expect(matched.has(at)).toBe(false)
          const product = index.products[at] as CatalogueProduct
          const missed = asked.requirements.filter(
            (it) => it.importance === 'must' && !fitsNaively(it, product, products),
          )
          expect(missed.length).toBeGreaterThanOrEqual(1)
          expect(missed.length).toBeLessThanOrEqual(2)
        }
      }),
    )
  })

  it('ranks the same whatever order the catalogue comes in', () => {
    fc.assert(
      fc.property(catalogue, request, fc.infiniteStream(fc.nat()), (products, asked, noise) => {
        const shuffled = products
          .map((product) => ({ product, key: noise.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
        const [left, right] = [buildIndex(products), buildIndex(shuffled.map(({ product }) => product))]
        const [first, second] = [ask(left, asked), ask(right, asked)]
        expect(second.selection.matches).toEqual(first.selection.matches)
        expect(skus(right, second.selection)).toEqual(skus(left, first.selection))
        expect(second.alternatives.relaxations.map((it) => it.requirements)).toEqual(
          first.alternatives.relaxations.map((it) => it.requirements),
        )
      }),
    )
  })

  it('answers the same in whatever unit a number is asked', () => {
    const others: Record<string, UnitCode[]> = {
      'N.m': ['lbf.ft', 'kgf.cm', 'lbf.in'],
      kg: ['lb', 'oz', 'g'],
      Cel: ['[degF]', 'K'],
    }
    fc.assert(
      fc.property(catalogue, request, fc.nat(), (products, asked, pick) => {
        const requirements = asked.requirements.map((it) => {
          if (!('unit' in it)) return it
          const units = others[it.unit] ?? []
          const unit = units[pick % units.length] as UnitCode
          const to = (value: number): number => convertWithin(value, it.unit as UnitCode, unit)
          return 'value' in it
            ? { ...it, value: to(it.value), unit }
            : { ...it, min: to(it.min), max: to(it.max), unit }
        })
        const index = buildIndex(products)
        const [metric, other] = [ask(index, asked), ask(index, { ...asked, requirements })]
        expect(skus(index, other.selection)).toEqual(skus(index, metric.selection))
        expect(other.alternatives.nearMisses.map((it) => it.at)).toEqual(
          metric.alternatives.nearMisses.map((it) => it.at),
        )
        expect(other.alternatives.relaxations.length).toBe(metric.alternatives.relaxations.length)
        other.selection.matches.forEach(({ score }, n) => {
          expect(score).toBeCloseTo(metric.selection.matches[n]?.score ?? Number.NaN, 6)
        })
      }),
      { numRuns: 1500 },
    )
  })
})
