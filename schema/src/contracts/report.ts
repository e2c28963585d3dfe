import { z } from 'zod'
import { CURRENCIES, LOCALES } from '../locales.ts'

/**
 * A management report as it was made (FUN-12). It is kept as codes, numbers and sentences in every language, so that
 * screen, mail, PDF and Excel show the same figures, each reader in their own language.
 */
export const REPORT_KINDS = ['daily', 'weekly'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

const localizedText = z.partialRecord(z.enum(LOCALES), z.string())
const money = z.object({ minor: z.int(), currency: z.enum(CURRENCIES) })

/** A figure with its unit; `null` where there is nothing to compute it from. */
export const reportValue = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('count'), value: z.number().nullable() }),
  /** 0–1. */
  z.object({ unit: z.literal('rate'), value: z.number().nullable() }),
  /** Relative change: 0.1 is ten per cent more. */
  z.object({ unit: z.literal('change'), value: z.number().nullable() }),
  z.object({ unit: z.literal('days'), value: z.number().nullable() }),
  z.object({ unit: z.literal('hours'), value: z.number().nullable() }),
  z.object({ unit: z.literal('money'), value: money.nullable() }),
  /** As it is: a name. */
  z.object({ unit: z.literal('name'), value: z.string().nullable() }),
  z.object({ unit: z.literal('text'), value: localizedText.nullable() }),
])
export type ReportValue = z.infer<typeof reportValue>

/** Figures in a row of cards. */
export const reportFigures = z.object({
  block: z.literal('figures'),
  items: z.array(
    z.object({
      code: z.string(),
      label: localizedText,
      value: reportValue,
      /** Relative change against the period before: 0.1 is ten per cent more; null when there was nothing before. */
      change: z.number().nullable(),
      /** What the house aimed at when the report was made; absent where it had no target. */
      target: reportValue.optional(),
    }),
  ),
})

export const reportTable = z.object({
  block: z.literal('table'),
  code: z.string(),
  title: localizedText,
  columns: z.array(z.object({ code: z.string(), label: localizedText })),
  rows: z.array(z.array(reportValue)),
  /** What to say when there is no row. */
  empty: localizedText,
})
export type ReportTable = z.infer<typeof reportTable>

export const reportSentences = z.object({
  block: z.literal('sentences'),
  items: z.array(
    z.object({
      tone: z.enum(['good', 'plain', 'warning', 'bad']),
      text: localizedText,
      /** Page of the workspace that shows more. */
      href: z.string().startsWith('/workspace').optional(),
    }),
  ),
  empty: localizedText,
})
export type ReportSentences = z.infer<typeof reportSentences>

export const reportContent = z.object({
  kind: z.enum(REPORT_KINDS),
  /** UTC instants; the period is half open. */
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  /** Whose figures: one's own, the team's or the company's. */
  scope: z.object({ level: z.enum(['own', 'team', 'company']), name: z.string() }),
  sections: z.array(
    z.object({
      code: z.string(),
      title: localizedText,
      blocks: z.array(z.discriminatedUnion('block', [reportFigures, reportTable, reportSentences])),
    }),
  ),
})
export type ReportContent = z.infer<typeof reportContent>
export type ReportSection = ReportContent['sections'][number]
