import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Judged, judge, type Tally, tally } from './screening/evaluate.ts'
import { parseInquiries } from './screening/inquiries.ts'

const HELD_OUT = path.join(import.meta.dirname, 'screening/held-out.json')

/**
 * How well inquiries are screened: `npm run screening:eval -- --file FILE.json`, else the set in the repository. FILE holds
 * `[{name, email, company, country, message, label: "spam" | "ham"}]` or one such object per line.
 */
function main(): void {
  const { values } = parseArgs({ options: { file: { type: 'string' } } })
  const judged = parseInquiries(
    readFileSync(path.resolve(process.env.INIT_CWD ?? '.', values.file ?? HELD_OUT), 'utf8'),
  ).map(judge)
  const total = tally(judged)
  const byLanguage = Map.groupBy(judged, ({ inquiry }) => inquiry.language || '–')
  for (const [language, some] of [...byLanguage].sort(([a], [b]) => a.localeCompare(b))) print(language, tally(some))
  print('all', total)
  const missed = judged.filter(({ inquiry, grading }) => (inquiry.label === 'spam') !== grading.spam)
  if (missed.length > 0) say('')
  for (const miss of missed) say(describe(miss))
}

function describe({ inquiry, grading }: Judged): string {
  const why = grading.reasons.filter(({ points }) => points <= 0).map(({ code, points }) => `${code} ${points}`)
  const what = inquiry.label === 'spam' ? 'let through' : 'BLOCKED'
  return `${what.padEnd(12)}${inquiry.language.padEnd(5)}${grading.grade}  ${inquiry.message.replace(/\s+/g, ' ').slice(0, 100)}  [${why.join(', ')}]`
}

function print(name: string, { spam, caught, ham, blocked }: Tally): void {
  const share = (part: number, whole: number): string =>
    whole === 0 ? '–' : `${(part / whole).toFixed(3)} (${part}/${whole})`
  say(`${name.padEnd(6)}caught ${share(caught, spam).padEnd(18)}blocked ${share(blocked, ham)}`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

main()
