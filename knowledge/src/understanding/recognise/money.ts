import type { Understanding } from '@tradewind/schema/contracts/understanding'
import type { Locale } from '@tradewind/schema/locales'
import type { Quantity } from '../quantities/read-quantities.ts'
import type { Range } from '../text/range.ts'
import { hasCue, isBroken, meaningOf, type Sentence, spanOf, type Taken } from '../text/sentence.ts'

type Budget = NonNullable<Understanding['budget']>

/** Signs, the longer before the shorter. `$` and `¥` are many countries'. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['us$', 'USD'],
  ['u$s', 'USD'],
  ['usd$', 'USD'],
  ['r$', 'BRL'],
  ['mx$', 'MXN'],
  ['mxn$', 'MXN'],
  ['hk$', 'HKD'],
  ['nt$', 'TWD'],
  ['s$', 'SGD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['zł', 'PLN'],
  ['$', 'USD'],
]

const yenSign = (locale: Locale): string => (locale === 'zh' ? 'CNY' : 'JPY')

const BEFORE = /(us\$|u\$s|usd\$|r\$|mxn?\$|hk\$|nt\$|ca?\$|[as]\$|[$€£¥₹₩₺₽])\s?$/
const AFTER = /^(?:,-{1,2})?\s?(us\$|r\$|mxn?\$|[$€£¥₹₩₺₽]|zl(?![\p{L}]))/u

interface Money extends Range {
  readonly quantity: Quantity
  readonly currency?: string
}

/** The first amount of money; one without a currency only beside a word such as "budget". Takes it. */
export function readBudget(sentence: Sentence, quantities: readonly Quantity[], taken: Taken): Budget | undefined {
  const monies = quantities.flatMap((quantity): Money[] => {
    if (taken.has(quantity.core)) return []
    const money = withCurrency(sentence, quantity)
    return money === undefined ? [] : [money]
  })
  const [money] =
    monies.length > 0
      ? monies
      : quantities
          .flatMap((quantity) => namedBudget(sentence, quantity, taken))
          .map((named) => withDistantCurrency(sentence, named))
  if (money === undefined) return undefined
  for (const other of monies.length > 0 ? monies : [money]) taken.take(other)
  return budgetOf(sentence, money)
}

function budgetOf(sentence: Sentence, { quantity, currency, ...range }: Money): Budget {
  const bound = quantity.bound === 'exactly' ? 'atMost' : quantity.bound
  const amount = quantity.bound === 'between' ? (quantity.max ?? quantity.min) : quantity.min
  return {
    span: spanOf(sentence, { start: Math.min(range.start, quantity.start), end: Math.max(range.end, quantity.end) }),
    confidence: currency === undefined ? 0.75 : 0.92,
    amount: money(quantity, amount),
    ...(quantity.bound === 'between' ? { min: quantity.min } : {}),
    ...(currency === undefined ? {} : { currency }),
    bound,
    per: isPerUnit(sentence, range) ? 'unit' : 'total',
  }
}

/** Money is never written to the thousandth: "1.200 €" is twelve hundred everywhere. */
function money({ numbers }: Quantity, amount: number): number {
  const number = numbers.find(({ value }) => value === amount)
  return number?.otherwise === undefined ? amount : Math.max(amount, number.otherwise)
}

/** "Four grand each, euros": the one currency of the sentence, wherever it stands. */
function withDistantCurrency(sentence: Sentence, money: Money): Money {
  if (money.currency !== undefined) return money
  const codes = new Set(sentence.mentions.flatMap((mention) => meaningOf(mention, 'currency')?.code ?? []))
  const [currency] = codes
  return codes.size === 1 && currency !== undefined ? { ...money, currency } : money
}

function withCurrency(sentence: Sentence, quantity: Quantity): Money | undefined {
  const { text } = sentence.folded
  const { core } = quantity
  if (quantity.numbers.every(({ weak }) => weak)) return undefined
  const numberEnd = quantity.numbers.at(-1)?.end ?? core.end
  const before = BEFORE.exec(text.slice(Math.max(0, core.start - 6), core.start))
  if (before?.[1] !== undefined) {
    return {
      quantity,
      start: core.start - before[0].length,
      end: numberEnd,
      currency: signOf(before[1], sentence, core),
    }
  }
  const after = AFTER.exec(text.slice(numberEnd, numberEnd + 5))
  if (after?.[1] !== undefined) {
    return { quantity, start: core.start, end: numberEnd + after[0].length, currency: signOf(after[1], sentence, core) }
  }
  const word = sentence.allMentions
    .filter(({ meanings }) => meanings.some(({ kind }) => kind === 'currency'))
    .filter(({ start, end }) => {
      const isAfter = start >= numberEnd && /^(?:,?-{0,2})\s?(?:de |of |d')?\s?$/.test(text.slice(numberEnd, start))
      const isBefore = end <= core.start && /^[\s:.]{0,2}$/.test(text.slice(end, core.start))
      return isAfter || isBefore
    })
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  if (word === undefined) return undefined
  const code = meaningOf(word, 'currency')?.code
  if (isWeight(sentence, word, quantity)) return undefined
  return {
    quantity,
    start: Math.min(core.start, word.start),
    end: Math.max(numberEnd, word.end),
    ...(code === undefined ? {} : { currency: code }),
  }
}

/** "5 pounds" and "5 Pfund" weigh; only sterling pays. */
const isWeight = (_sentence: Sentence, _word: Range, quantity: Quantity): boolean =>
  quantity.unit === 'lb' && quantity.min < 100

function signOf(sign: string, sentence: Sentence, core: Range): string {
  if (sign === '¥') return hasNear(sentence, core, /rmb|cny|人民币|元/) ? 'CNY' : yenSign(sentence.locale)
  if (sign === '$' && /mxn|peso/u.test(sentence.folded.text.slice(core.start, core.end + 12))) return 'MXN'
  return SIGNS.find(([written]) => written === sign)?.[1] ?? 'USD'
}

const hasNear = ({ folded }: Sentence, { start, end }: Range, pattern: RegExp): boolean =>
  pattern.test(folded.text.slice(Math.max(0, start - 8), end + 8))

const BUDGET_REACH = 34

function namedBudget(sentence: Sentence, quantity: Quantity, taken: Taken): Money[] {
  const { core } = quantity
  if (taken.has(core) || quantity.unit !== undefined || quantity.numbers.some(({ weak }) => weak)) return []
  // "Price for five DN-150": a number before a model counts it.
  const behind = taken.nextAfter(core.end)
  if (behind !== undefined && behind - core.end <= 2) return []
  const isAsked = sentence.request.context?.asked[0] === 'budget'
  const cue = sentence.allMentions.find((mention) => {
    if (!hasCue(mention, 'budget')) return false
    // "What would ten cost?" asks for a price.
    const asksPrice = mention.meanings.some((meaning) => meaning.kind === 'intent' && meaning.code === 'ask_price')
    if (asksPrice && sentence.folded.text.includes('?')) return false
    const [from, to] = mention.end <= core.start ? [mention.end, core.start] : [core.end, mention.start]
    return (
      to >= from &&
      to - from <= BUDGET_REACH &&
      !isBroken(sentence, from, to) &&
      !/\d/.test(sentence.folded.text.slice(from, to))
    )
  })
  if (cue === undefined && !isAsked) return []
  const next = sentence.mentions.find(({ start }) => start >= core.end)
  const isOther =
    next !== undefined &&
    next.start - core.end <= 1 &&
    next.meanings.some(
      ({ kind }) =>
        kind === 'counter' || kind === 'category' || kind === 'timeUnit' || kind === 'month' || kind === 'parameter',
    )
  return isOther ? [] : [{ quantity, ...core }]
}

/** "450 €/Stück", "300元/台" */
const PER_SLASH =
  /^\s?\/\s?(?:unit|pc|pcs|piece|ea|stk|stuck|stueck|ud|uds|unidad|un|und|unidade|peca|pieza|pza|台|把|套|个|支|件|个|本|قطعه|وحده|tool|set)/u

function isPerUnit(sentence: Sentence, range: Range): boolean {
  if (PER_SLASH.test(sentence.folded.text.slice(range.end, range.end + 10))) return true
  return sentence.allMentions.some((mention) => {
    if (!hasCue(mention, 'perUnit')) return false
    const [from, to] = mention.end <= range.start ? [mention.end, range.start] : [range.end, mention.start]
    return to >= from && to - from <= 22 && !isBroken(sentence, from, to)
  })
}
