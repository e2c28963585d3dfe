import type { Recommendation } from '@tradewind/schema/contracts/advisor'
import type { CompareResponse, Fit, Match } from '@tradewind/schema/contracts/selector'
import { formatSpecification, parameterLabel } from '@tradewind/schema/ontology'
import type { CatalogueProduct } from '../../catalogue/product.ts'
import { answerCompare } from '../../selector/answer-compare.ts'
import { answerSelect } from '../../selector/answer-select.ts'
import type { CatalogueIndex } from '../../selector/columns.ts'
import { joinClauses } from '../../selector/presentation/audience.ts'
import { valueIn } from '../../selector/presentation/fits.ts'
import { matchesOf } from '../domain/alternatives.ts'
import type { Facts } from '../domain/facts.ts'
import { requestFor } from '../domain/survey.ts'
import type { Audience } from './fact-text.ts'

/** Rows of the table beside a recommendation: what decides, not the whole data sheet. */
const MOST_ROWS = 14
/** Always worth a look, whether or not they differ. */
const CORE = ['torqueRange', 'torqueAccuracy', 'weight', 'powerSource', 'drive', 'ipClass', 'protocols', 'certificates']

const unmet = ({ verdict }: Fit): boolean => verdict === 'misses' || verdict === 'unknown' || verdict === 'just'

/** What decides over a tool, most telling first. */
const DECIDING = ['torqueRange', 'torqueAccuracy', 'channels', 'programs', 'weight']

/** How telling a fit is: hard before soft, torque before anything else, exceeded before met. */
function weightOf({ importance, parameter, verdict }: Fit): number {
  const place = DECIDING.indexOf(parameter)
  return (importance === 'must' ? 10 : 0) + (place < 0 ? 0 : 6 - place) + (verdict === 'exceeds' ? 0.5 : 0)
}

/** The most telling reason of a product, and the most telling doubt; without wishes, its key figures. */
function reasonOf(match: Match, product: CatalogueProduct | undefined, { locale, unitSystem }: Audience): string {
  const ranked = [...match.fits].sort((a, b) => weightOf(b) - weightOf(a))
  const strong = ranked.find((fit) => !unmet(fit))
  const doubtful = ranked.find((fit) => unmet(fit) && fit.importance === 'must')
  const reasons = [strong, doubtful].flatMap((fit) => (fit === undefined ? [] : [fit.reason]))
  if (reasons.length > 0 || product === undefined) return reasons.join(' ')
  const colon = locale === 'zh' || locale === 'ja' ? '：' : ': '
  const figures = DECIDING.flatMap((code) => {
    const value = valueIn(product, code)
    return value === undefined
      ? []
      : [`${parameterLabel(code, locale)}${colon}${formatSpecification(code, value, locale, unitSystem)}`]
  })
  return figures.length === 0 ? '' : joinClauses(figures.slice(0, 3), locale)
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
      reasons: products.map((match) =>
        reasonOf(match, index.products[index.positionBySku.get(match.sku) ?? -1], audience),
      ),
      table: tableOf(rows, wanted, whole),
    },
  }
}
