import { readdirSync, readFileSync } from 'node:fs'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { z } from 'zod'
import { DEMO_CATALOGUE } from '../../testing/demo-catalogue.ts'
import type { EvidencePassage, GateEvidence, GatePolicy } from '../types.ts'

const FOLDER = new URL('../../../evaluation/gate/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))

const passages = z.record(
  z.string(),
  z.strictObject({
    title: z.string(),
    headings: z.array(z.string()),
    locale: z.enum(LOCALES),
    skus: z.array(z.string()),
    text: z.string(),
  }),
)

const gateCase = z.strictObject({
  id: z.string(),
  locale: z.enum(LOCALES),
  draft: z.string(),
  /** Keys of passages.json, in the order they are cited. */
  passages: z.array(z.string()).default([]),
  products: z.array(z.string()).default([]),
  computed: z.array(z.string()).default([]),
  prices: z.array(z.string()).default([]),
  buyer: z.array(z.string()).default([]),
  fixed: z.array(z.string()).default([]),
  everyStatementCites: z.boolean().default(false),
  /** Must not be in what is let through. Absent for a true statement. */
  never: z.array(z.string()).optional(),
  /** Must be in it. */
  keep: z.array(z.string()).default([]),
  /** A reason that has to be among those logged. */
  reason: z.string().optional(),
  /** What a true draft becomes when it does not stay as it is. */
  expect: z.string().optional(),
})
export type GateCase = z.infer<typeof gateCase>

/** Every case of evaluation/gate. */
export const GATE_CASES: readonly GateCase[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && name !== 'passages.json')
  .flatMap((name) => z.array(gateCase).parse(read(name)))

const PASSAGES = passages.parse(read('passages.json'))

export function evidenceOf(it: GateCase): GateEvidence {
  const facts = (texts: readonly string[]) => texts.map((text) => ({ text, locale: it.locale, skus: [] }))
  return {
    passages: it.passages.map((key, at): EvidencePassage => {
      const passage = PASSAGES[key]
      if (passage === undefined) throw new Error(`${it.id}: there is no passage ${key}`)
      return { number: at + 1, ...passage }
    }),
    products: DEMO_CATALOGUE.filter(({ publication }) => it.products.includes(publication.sku)),
    computed: facts(it.computed),
    prices: facts(it.prices),
    buyer: it.buyer,
  }
}

export function policyOf(it: { locale: Locale; fixed?: readonly string[]; everyStatementCites?: boolean }): GatePolicy {
  return {
    locale: it.locale,
    models: DEMO_CATALOGUE.map(({ publication }) => publication.sku),
    brands: ['Atlas Copco', 'Desoutter', 'Ingersoll Rand', 'Bosch Rexroth'],
    contacts: ['Corvane Torque', 'sales@corvane.example'],
    ownPaths: /\/(?:en|zh|es|ar|ja|de|pt)\/(?:products|articles|manuals|faq)\/[\w/-]+/u,
    fixed: new Set(it.fixed ?? []),
    everyStatementCites: it.everyStatementCites ?? false,
  }
}
