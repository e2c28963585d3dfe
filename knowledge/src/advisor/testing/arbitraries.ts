import { APPLICATIONS, STRENGTH_CLASSES, THREADS } from '@tradewind/schema/contracts/selector'
import { INTENTS } from '@tradewind/schema/contracts/understanding'
import { CATEGORIES, INDUSTRIES } from '@tradewind/schema/ontology'
import fc from 'fast-check'
import { readChoice } from '../domain/read-choice.ts'
import type { Reading } from '../domain/reading.ts'
import { readingOf, torque } from './understandings.ts'

const CHOICES = [
  'compare',
  'quote',
  'person',
  'restart',
  'decline_contact',
  'consent:yes',
  'consent:no',
  'relax:0',
  'relax:4',
  'pick:BP-80',
  'pick:NO-1',
  'unknown:torqueRange',
  'unknown:joint',
  'any:category',
  'any:handleShape',
  'want:handleShape:angle',
  'want:angleMonitoring:yes',
  'most:weight:1.5',
  'set:strengthClass:10.9',
  'set:industry:rail',
  'calculate:joint-torque',
  'calculate:clamp-force',
  'calculate:battery-per-shift',
  'calculate:air-consumption',
]

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })

const facts = fc
  .record({
    industry: optional(fc.constantFrom(...INDUSTRIES)),
    application: optional(fc.constantFrom(...APPLICATIONS)),
    category: optional(fc.constantFrom(...CATEGORIES)),
    quantity: optional(fc.integer({ min: 1, max: 20_000 })),
    country: optional(fc.constantFrom('DE', 'CN', 'MX', 'SA', 'US')),
    tighteningsPerShift: optional(fc.integer({ min: 1, max: 5_000 })),
    joint: optional(
      fc.record({ thread: fc.constantFrom(...THREADS), strengthClass: fc.constantFrom(...STRENGTH_CLASSES) }),
    ),
  })
  .map((it) => Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)))

/** What a buyer might do in a turn, sensible or not. */
export const anyReading: fc.Arbitrary<Reading> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ facts, intents: fc.constant(['find_product'] as const) }).map(readingOf) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.double({ min: 0.5, max: 5_000, noNaN: true }), fc.constantFrom('correct', 'find_product'))
      .map(([value, intent]) => readingOf({ intents: [intent], requirements: [torque(Number(value.toPrecision(2)))] })),
  },
  { weight: 3, arbitrary: fc.constantFrom(...INTENTS).map((intent) => readingOf({ intents: [intent] })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('BP-80', 'DN-75', 'AP-130', 'CX-2', 'NO-1').map((sku) => readingOf({ skus: [sku] })),
  },
  { weight: 3, arbitrary: fc.constantFrom(...CHOICES).map((code) => readChoice(code) as Reading) },
  {
    weight: 1,
    arbitrary: fc.constant(
      readingOf({ contact: { name: 'A B', email: 'a@b.example', country: 'DE' }, facts: { country: 'DE' } }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('weight', 'price', 'noiseLevel')
      .map((parameter) => readingOf({ wishes: [{ parameter, direction: 'lower' }] })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('BP-80', 'TW-340D')
      .map((sku) => readingOf({ skus: [sku], isAsked: true, intents: ['ask_question'] })),
  },
  { weight: 1, arbitrary: fc.constant(readingOf({ typedContact: { name: 'A B', email: 'a@b.example' } })) },
)
