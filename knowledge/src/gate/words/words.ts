/** What a claim can be about without naming a figure or a mark: said only when the evidence says it as well. */
export const CONCEPTS = [
  'certified',
  'guarantee',
  'delivery',
  'inStock',
  'free',
  'discount',
  'price',
  'maintenanceFree',
  'waterproof',
  'unbreakable',
  'superlative',
  'refund',
] as const
export type Concept = (typeof CONCEPTS)[number]

/** The gate's words in one language, each a list 'first | second' for `pattern`. */
export interface GateWords {
  /** Makes the clause it stands in say the opposite. */
  readonly negation: string
  /** Phrases with a negation in them that deny nothing: "no more than", "not only". */
  readonly notNegation: string
  readonly atMostBefore: string
  readonly atMostAfter: string
  readonly atLeastBefore: string
  readonly atLeastAfter: string
  readonly above: string
  readonly below: string
  readonly about: string
  /** Opens a range whose ends are joined by `and`. */
  readonly between: string
  readonly to: string
  /** Joins items of a list; also the ends of a range after `between`. */
  readonly and: string
  /** Ends a clause beside the punctuation. */
  readonly conjunctions: string
  /** Repeats to the buyer what the buyer said. */
  readonly restating: string
  /** A customer other than the reader. */
  readonly otherCustomer: string
  /** Talks about prompts, instructions to a model, keys. */
  readonly prompt: string
  /** Orders a model or lures a reader. */
  readonly injection: string
  /** Ends in a dot without ending the sentence. */
  readonly abbreviations: string
  readonly concepts: Readonly<Record<Concept, string>>
}
