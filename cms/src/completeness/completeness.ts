import { LOCALES, type Locale } from '@tradewind/schema/locales'
import type { Block, Field } from 'payload'

export const TRANSLATION_STATES = ['complete', 'partial', 'missing'] as const
export type TranslationState = (typeof TRANSLATION_STATES)[number]

type Values = Readonly<Record<string, unknown>>

interface TextSlot {
  readonly required: boolean
  readonly filledIn: ReadonlySet<Locale>
}

/**
 * How far each language has got. A text counts when it is required, or when at least one language has it: an optional
 * paragraph nobody wrote is no gap, one that only English has is a gap in the six others. Fields marked `searchOnly` do
 * not count.
 * @param data the document as it is being saved: texts of the current language in place (or, when `current` is `all`,
 *   every text as a record by language)
 * @param stored the document as it is stored, every text as a record by language; `{}` for a new one
 */
export function translationStates(
  fields: readonly Field[],
  data: Values,
  stored: Values,
  current: Locale | 'all',
): Record<Locale, TranslationState> {
  const slots: TextSlot[] = []
  collectTexts(fields, data, stored, current, slots)
  const counted = slots.filter((slot) => slot.required || slot.filledIn.size > 0)
  const states = LOCALES.map((locale): [Locale, TranslationState] => {
    const filled = counted.filter((slot) => slot.filledIn.has(locale)).length
    return [locale, filled === counted.length ? 'complete' : filled === 0 ? 'missing' : 'partial']
  })
  return Object.fromEntries(states) as Record<Locale, TranslationState>
}

function collectTexts(
  fields: readonly Field[],
  data: Values,
  stored: Values,
  current: Locale | 'all',
  slots: TextSlot[],
): void {
  for (const field of fields) {
    // Words for search alone are written in whatever language somebody has them.
    if ('custom' in field && field.custom?.searchOnly === true) continue
    switch (field.type) {
      case 'text':
      case 'textarea':
      case 'richText':
        if (field.localized === true) {
          const filledIn = new Set(
            LOCALES.filter((locale) => isFilled(textIn(locale, data[field.name], stored[field.name], current))),
          )
          slots.push({ required: field.required === true, filledIn })
        }
        break
      case 'row':
      case 'collapsible':
        collectTexts(field.fields, data, stored, current, slots)
        break
      case 'group':
        if ('name' in field && typeof field.name === 'string') {
          collectTexts(field.fields, record(data[field.name]), record(stored[field.name]), current, slots)
        } else collectTexts(field.fields, data, stored, current, slots)
        break
      case 'tabs':
        for (const tab of field.tabs) {
          if ('name' in tab && typeof tab.name === 'string') {
            collectTexts(tab.fields, record(data[tab.name]), record(stored[tab.name]), current, slots)
          } else collectTexts(tab.fields, data, stored, current, slots)
        }
        break
      case 'array':
        for (const [row, storedRow] of pairRows(data[field.name], stored[field.name])) {
          collectTexts(field.fields, row, storedRow, current, slots)
        }
        break
      case 'blocks':
        for (const [row, storedRow] of pairRows(data[field.name], stored[field.name])) {
          const block = field.blocks.find((candidate: Block) => candidate.slug === row.blockType)
          if (block !== undefined) collectTexts(block.fields, row, storedRow, current, slots)
        }
        break
      default:
    }
  }
}

function textIn(locale: Locale, value: unknown, stored: unknown, current: Locale | 'all'): unknown {
  if (current === 'all') return record(value)[locale]
  return locale === current ? value : record(stored)[locale]
}

/** Rows of the document being saved, each with its stored self: rows keep their id when they are moved. */
function pairRows(rows: unknown, stored: unknown): [Values, Values][] {
  const storedRows = Array.isArray(stored) ? stored.map(record) : []
  return (Array.isArray(rows) ? rows : []).map((entry: unknown): [Values, Values] => {
    const row = record(entry)
    const id = row.id
    return [row, (id !== undefined && storedRows.find((candidate) => candidate.id === id)) || {}]
  })
}

function record(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}
}

/** A rich text is filled when any of its nodes carries a text or an upload: an empty paragraph is not a translation. */
function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  const root = record(record(value).root)
  return hasContent(root)
}

function hasContent(node: Values): boolean {
  if (typeof node.text === 'string' && node.text.trim() !== '') return true
  if (node.type === 'upload' || node.type === 'block') return true
  return Array.isArray(node.children) && node.children.some((child: unknown) => hasContent(record(child)))
}
