import type { Recommendation } from '@tradewind/schema/contracts/advisor'
import type { CompareResponse, Fit, Match } from '@tradewind/schema/contracts/selector'
import { answerCompare } from '../../selector/answer-compare.ts'
import { answerSelect } from '../../selector/answer-select.ts'
import type { CatalogueIndex } from '../../selector/columns.ts'
import { matchesOf } from '../domain/alternatives.ts'
import type { Facts } from '../domain/facts.ts'
import { requestFor } from '../domain/survey.ts'
import type { Audience } from './fact-text.ts'

/** Rows of the table beside a recommendation: what decides, not the whole data sheet. */
const MOST_ROWS = 14
/** Always worth a look, whether or not they differ. */
const CORE = ['torqueRange', 'torqueAccuracy', 'weight', 'powerSource', 'drive', 'ipClass', 'protocols', 'certificates']

const unmet = ({ verdict }: Fit): boolean => verdict === 'misses' || verdict === 'unknown' || verdict === 'just'

/** The most telling reason of a product: what is doubtful first, else the strongest of the hard requirements. */
function reasonOf(match: Match): string {
  const musts = match.fits.filter(({ importance }) => importance === 'must')
  const doubtful = match.fits.find((fit) => unmet(fit) && fit.importance === 'must')
  const strong = musts.find(({ verdict }) => verdict === 'exceeds') ?? musts[0] ?? match.fits.find((fit) => !unmet(fit))
  return [strong, doubtful === strong ? undefined : doubtful]
    .flatMap((fit) => (fit === undefined ? [] : [fit.reason]))
    .join(' ')
}

/** The comparison of products; undefined for a single one. */
export function compareRows(
  index: CatalogueIndex,
  skus: readonly string[],
  audience: Audience,
): CompareResponse['rows'] {
  const { locale, unitSystem } = audience
  const answer = answerCompare(index, { locale, unitSystem, skus: [...skus] })
  return answer.ok ? answer.response.rows : []
}

function tableOf(rows: CompareResponse['rows'], wanted: readonly string[], whole: boolean): Recommendation['table'] {
  const ranked = whole
    ? rows
    : rows
        .filter(({ parameter, differs }) => wanted.includes(parameter) || CORE.includes(parameter) || differs)
        .sort((a, b) => rank(a.parameter, wanted) - rank(b.parameter, wanted))
        .slice(0, MOST_ROWS)
  return ranked.map(({ label, differs, cells }) => ({ label, differs, cells: cells.map(({ text }) => text ?? '–') }))
}

function rank(code: string, wanted: readonly string[]): number {
  if (wanted.includes(code)) return 0
  return CORE.includes(code) ? 1 : 2
}

export interface Recommended {
  readonly recommendation: Recommendation
  readonly rows: CompareResponse['rows']
}

/**
 * Products with the selector's reasons and a table side by side; undefined when none of them is in the catalogue.
 * @param whole every row of the comparison, not only what decides
 */
export function presentRecommendation(
  index: CatalogueIndex,
  known: Facts,
  skus: readonly string[],
  audience: Audience,
  whole = false,
): Recommended | undefined {
  const products = matchesOf(index, known, skus.slice(0, 3), audience)
  const [first] = products
  if (first === undefined) return undefined
  const rows = compareRows(
    index,
    products.map(({ sku }) => sku),
    audience,
  )
  const answer = answerSelect(index, requestFor(known, first.category, audience))
  const wanted = first.fits.map(({ parameter }) => parameter)
  return {
    rows,
    recommendation: {
      products: [...products],
      completed: answer.ok ? answer.response.completed : [],
      reasons: products.map(reasonOf),
      table: tableOf(rows, wanted, whole),
    },
  }
}
