import { z } from 'zod'

/** What a buyer was shown beside text, as far as a colleague wants to know: TurnEvent of the advisor's contract. */
const shownEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('recommendation'),
    recommendation: z.object({ products: z.array(z.object({ sku: z.string() })) }),
  }),
  z.object({
    type: z.literal('calculation'),
    calculation: z.object({ title: z.string(), result: z.object({ text: z.string() }) }),
  }),
  z.object({ type: z.literal('questions'), questions: z.array(z.object({ text: z.string() })) }),
  z.object({ type: z.literal('relaxations'), sentences: z.array(z.object({ text: z.string() })) }),
  z.object({ type: z.literal('quotation'), quotation: z.object({ number: z.string() }) }),
  z.object({ type: z.literal('contact_form') }),
  z.object({ type: z.literal('handed_off'), reference: z.string() }),
  z.object({ type: z.literal('problem'), code: z.string() }),
])

export interface Shown {
  readonly kind: z.infer<typeof shownEvent>['type']
  /** In the buyer's language, or a number. */
  readonly what: string
}

/** The parts of an answer that are no text. Kinds nobody knows are left out. */
export function shownIn(events: unknown): readonly Shown[] {
  if (!Array.isArray(events)) return []
  return events.flatMap((event: unknown) => {
    const parsed = shownEvent.safeParse(event)
    return parsed.success ? [{ kind: parsed.data.type, what: whatOf(parsed.data) }] : []
  })
}

function whatOf(event: z.infer<typeof shownEvent>): string {
  switch (event.type) {
    case 'recommendation':
      return event.recommendation.products.map(({ sku }) => sku).join(', ')
    case 'calculation':
      return `${event.calculation.title}: ${event.calculation.result.text}`
    case 'questions':
      return event.questions.map(({ text }) => text).join(' ')
    case 'relaxations':
      return event.sentences.map(({ text }) => text).join(' ')
    case 'quotation':
      return event.quotation.number
    case 'handed_off':
      return event.reference
    case 'problem':
      return event.code
    case 'contact_form':
      return ''
  }
}

const source = z.object({
  number: z.number(),
  title: z.string(),
  quote: z.string(),
  href: z.string(),
  locale: z.string(),
  page: z.number().optional(),
})
export type Source = z.infer<typeof source>

/** The passages an answer stands on. */
export function sourcesIn(citations: unknown): readonly Source[] {
  if (!Array.isArray(citations)) return []
  return citations.flatMap((citation: unknown) => {
    const parsed = source.safeParse(citation)
    return parsed.success ? [parsed.data] : []
  })
}

export const REMOVAL_REASONS = [
  'number',
  'model',
  'certificate',
  'standard',
  'link',
  'markup',
  'no_citation',
  'price',
  'disclosure',
  'instruction',
] as const
const removal = z.object({ text: z.string(), token: z.string(), reason: z.enum(REMOVAL_REASONS) })
export type Removal = z.infer<typeof removal>

/** Statements the citation gate took out. */
export function removalsIn(removals: unknown): readonly Removal[] {
  if (!Array.isArray(removals)) return []
  return removals.flatMap((entry: unknown) => {
    const parsed = removal.safeParse(entry)
    return parsed.success ? [parsed.data] : []
  })
}
