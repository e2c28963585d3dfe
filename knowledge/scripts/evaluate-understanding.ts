/**
 * Precision, recall and F1 of the reader of buyers' sentences, per language and field, on the committed sets.
 * Usage: node scripts/evaluate-understanding.ts [--locale LL] [--file FILE.json] [--misses]
 */
import { parseArgs } from 'node:util'
import { isLocale, LOCALES, type Locale } from '@tradewind/schema/locales'
import { FIELDS } from '../src/understanding/evaluation/items.ts'
import { loadUtterances, scoreRules } from '../src/understanding/evaluation/run.ts'
import { type Counts, f1, precision, recall, type Score } from '../src/understanding/evaluation/score.ts'

const { values } = parseArgs({
  options: { locale: { type: 'string' }, file: { type: 'string' }, misses: { type: 'boolean', default: false } },
})
if (values.locale !== undefined && !isLocale(values.locale)) {
  process.stderr.write(`${values.locale} is none of ${LOCALES.join(', ')}.\n`)
  process.exit(1)
}
const locales: readonly Locale[] = isLocale(values.locale) ? [values.locale] : LOCALES

const say = (line = ''): void => {
  process.stdout.write(`${line}\n`)
}
const line = (name: string, counts: Counts): string =>
  `  ${name.padEnd(14)} ${[precision(counts), recall(counts), f1(counts)].map((value) => value.toFixed(3).padStart(7)).join(' ')} ${String(counts.right).padStart(5)} ${String(counts.wrong).padStart(5)} ${String(counts.missed).padStart(6)}`

function report(locale: Locale, count: number, score: Score): void {
  say(`${locale}: ${count} utterances`)
  say(`  ${''.padEnd(14)} ${['prec.', 'recall', 'F1'].map((head) => head.padStart(7)).join(' ')} right wrong missed`)
  for (const field of FIELDS) {
    const counts = score.fields[field]
    if (counts.right + counts.wrong + counts.missed > 0) say(line(field, counts))
  }
  say(line('all', score.total))
  say()
  if (!values.misses) return
  for (const { text, field, wrong, missed } of score.misses) {
    say(`  ${text}`)
    say(`    ${field}: found ${wrong.join('; ') || 'nothing'}, expected ${missed.join('; ') || 'nothing'}`)
  }
  say()
}

for (const locale of locales) {
  const list = loadUtterances(values.file ?? new URL(`../evaluation/understanding/${locale}.json`, import.meta.url))
  report(locale, list.length, scoreRules(list, locale))
}
