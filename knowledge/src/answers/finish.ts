import type { Answer } from '@tradewind/schema/contracts/answers'
import type { Citation } from '@tradewind/schema/contracts/passages'
import type { Locale } from '@tradewind/schema/locales'
import { PARAMETERS, parameterLabel } from '@tradewind/schema/ontology'
import { gate } from '../gate/gate.ts'
import { gateTable } from '../gate/table.ts'
import type { EvidencePassage, GateEvidence, GatePolicy, Removal } from '../gate/types.ts'
import type { Composition, Piece } from './compose/composition.ts'

const MARK = /\[(\d{1,3})\]/gu

const passageOf = ({ citation, chunk }: Composition['sources'][number]): EvidencePassage => ({
  number: citation.number,
  title: chunk.title,
  headings: chunk.headings,
  text: [
    chunk.text,
    ...(citation.source === undefined ? [] : [`${citation.source.name}; ${citation.source.date}`]),
  ].join('\n'),
  locale: chunk.locale,
  skus: chunk.skus,
})

/** Only what is still cited stays, numbered anew from 1 in the order of the text. */
function renumbered(
  text: string,
  table: Answer['table'],
  citations: readonly Citation[],
): { readonly text: string; readonly citations: Citation[] } {
  const order = [...new Set([...text.matchAll(MARK)].map((found) => Number(found[1])))]
  // A table stands on all its sources without naming them.
  if (table !== undefined)
    order.push(...citations.map(({ number }) => number).filter((number) => !order.includes(number)))
  const fresh = new Map(order.map((number, at) => [number, at + 1]))
  return {
    text: text.replace(MARK, (_mark, number: string) => `[${fresh.get(Number(number)) ?? number}]`),
    citations: order.flatMap((number) => {
      const citation = citations.find((it) => it.number === number)
      return citation === undefined ? [] : [{ ...citation, number: fresh.get(number) ?? number }]
    }),
  }
}

/**
 * The answer after the gate. Undefined when nothing of it stands: then nobody knows.
 * @param policyIn the gate's policy for a language: a quotation is read in its own
 */
export function finish(
  composition: Composition,
  question: string,
  locale: Locale,
  policyIn: (locale: Locale) => GatePolicy,
): Answer | { readonly removed: readonly Removal[]; readonly statements: number } {
  const { sources, products, computed, prices } = composition
  const facts = (texts: readonly string[]) => texts.map((text) => ({ text, locale, skus: [] }))
  const evidence: GateEvidence = {
    passages: sources.map(passageOf),
    products,
    computed: facts(computed),
    prices: facts(prices),
    buyer: [question],
  }
  const removed: Removal[] = []
  let statements = 0
  const passed = ({ text, locale: of, before, gated: known }: Piece): string => {
    const result = known ?? gate(text, evidence, policyIn(of))
    removed.push(...result.removed)
    statements += result.kept.length + result.removed.length
    return result.text === '' ? '' : before === undefined ? result.text : `${before} ${result.text}`
  }
  const text = composition.paragraphs
    .map((pieces) =>
      pieces
        .map(passed)
        .filter((piece) => piece !== '')
        .join('\n'),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
  const gated =
    composition.table === undefined
      ? undefined
      : gateTable(composition.table, evidence, policyIn(locale), {
          citing: sources.map(({ citation }) => citation.number),
          // Our tables are made by rules: properties down, products across.
          trusted: new Set([
            ...composition.table.head.filter((cell) => sources.some(({ chunk }) => chunk.title === cell)),
            composition.table.head[0] ?? '',
            ...PARAMETERS.map(({ code }) => parameterLabel(code, locale)),
          ]),
        })
  removed.push(...(gated?.removed ?? []))
  statements += (gated?.kept ?? 0) + (gated?.removed.length ?? 0)
  const table = gated?.table && { head: [...gated.table.head], rows: gated.table.rows.map((row) => [...row]) }
  if (text === '') return { removed, statements }
  const { outcome, kind, by } = composition
  return {
    outcome,
    kind,
    ...renumbered(
      text,
      table,
      sources.map(({ citation }) => citation),
    ),
    ...(table === undefined ? {} : { table }),
    gate: { statements, removed },
    by,
  }
}
