import type { IndustryCode } from '@tradewind/schema/ontology'

interface FigureText {
  readonly value: string
  readonly text: string
}

export interface HomeText {
  readonly hero: {
    readonly title: string
    readonly text: string
    readonly selectorAction: string
    readonly quoteAction: string
  }
  readonly whyUsTitle: string
  readonly whyUs: readonly { readonly figure: string; readonly title: string; readonly text: string }[]
  readonly industriesTitle: string
  /** What goes wrong there, and what helps. */
  readonly industries: Readonly<
    Record<IndustryCode, { readonly title: string; readonly pain: string; readonly help: string }>
  >
  readonly casesTitle: string
  /** The word that marks every case as invented. */
  readonly sampleLabel: string
  readonly cases: readonly {
    readonly title: string
    readonly text: string
    readonly figures: readonly FigureText[]
  }[]
  readonly resources: { readonly title: string; readonly text: string; readonly action: string }
  readonly worldMap: { readonly title: string; readonly caption: string }
  readonly callToAction: { readonly title: string; readonly text: string; readonly action: string }
  readonly seoTitle: string
  readonly seoDescription: string
}
