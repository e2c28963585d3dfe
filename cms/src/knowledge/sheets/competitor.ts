import { specifications } from '@tradewind/schema/contracts/catalog'
import type { KnowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import type { Locale } from '@tradewind/schema/locales'
import { formatSpecification, parameterLabel } from '@tradewind/schema/ontology'
import { NAMES } from '../../labels/names.ts'
import { knowledgeDocument, type Origin, textBody } from '../document.ts'
import { type Block, blocks, plain, section, table } from '../markdown.ts'
import { dayOf, textIn } from '../text.ts'
import type { CompetitorRow, FigureRow, Relations } from './rows.ts'
import { facts, perLocale } from './shared.ts'

/** A figure with the model it is about. */
interface ModelFigure extends FigureRow {
  readonly brand: string
  readonly model: string
}

/** An entry of the competitor library. */
export function competitorLibraryDocuments(row: CompetitorRow, relations: Relations): KnowledgeDocument[] {
  const origin: Origin = { collection: 'competitors', id: row.id, changedAt: row.updatedAt }
  const figures = (row.figures ?? []).map((figure) => ({ ...figure, brand: row.brand, model: row.model }))
  const skus = (row.products ?? []).flatMap((id) => relations.products.get(id)?.sku ?? [])
  return competitorDocuments(origin, figures, skus, row.notes)
}

/**
 * Competitor figures, one document per model, source and day: whoever quotes one can say where it was published and
 * when. The figures are the same in every language; notes stand only where they are written.
 */
export function competitorDocuments(
  origin: Origin,
  figures: readonly ModelFigure[],
  skus: readonly string[],
  notes?: unknown,
): KnowledgeDocument[] {
  const groups = new Map<string, ModelFigure[]>()
  for (const figure of figures) {
    const key = JSON.stringify([figure.brand, figure.model, figure.source, dayOf(figure.asOf)])
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups.values()].flatMap((group, index) => {
    const [first] = group
    if (first === undefined) return []
    const title = modelName(first)
    const provenance = { name: first.source, date: dayOf(first.asOf) }
    return perLocale((locale) => {
      const body = blocks(
        section(2, title, figureTable(group, locale), marks(first, locale), plain(textIn(notes, locale))),
      )
      return knowledgeDocument(origin, {
        kind: 'competitor',
        part: `c${index + 1}`,
        locale,
        title,
        body: textBody(body),
        skus,
        provenance,
      })
    })
  })
}

function modelName({ brand, model }: ModelFigure): string {
  return model.startsWith(brand) ? model : `${brand} ${model}`
}

/** A figure that does not fit the ontology any more is left out. */
function figureTable(figures: readonly ModelFigure[], locale: Locale): Block {
  const rows = figures.flatMap(({ figure, sample }) => {
    const { parameter, value } = (figure ?? {}) as { readonly parameter?: unknown; readonly value?: unknown }
    const parsed = specifications.safeParse({ [String(parameter)]: value })
    if (!parsed.success) return []
    return Object.entries(parsed.data).map(([code, known]) => {
      const mark = sample === true ? ` (${NAMES.sample[locale]})` : ''
      return [parameterLabel(code, locale), `${formatSpecification(code, known, locale, 'metric')}${mark}`]
    })
  })
  return table(['', ''], rows)
}

function marks({ source, sourceUrl, asOf }: ModelFigure, locale: Locale): Block {
  return facts([
    [NAMES.source[locale], source],
    [NAMES.sourceLink[locale], sourceUrl],
    [NAMES.asOf[locale], dayOf(asOf)],
  ])
}
