import type { Locale } from '@tradewind/schema/locales'

export interface SpelledNumber {
  readonly start: number
  readonly end: number
  readonly value: number
}

type Table = Readonly<Record<string, number>>

const table = (list: string, from = 0, step = 1): Table =>
  Object.fromEntries(
    list.split(' ').flatMap((words, at) => words.split('/').map((word) => [word, from + at * step] as const)),
  )

/** Simple words; compounds are added up or multiplied below. */
const SIMPLE: Readonly<Record<Exclude<Locale, 'zh' | 'ja'>, Table>> = {
  en: {
    ...table(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    ...table('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    ...{ hundred: 100, thousand: 1000, million: 1e6, dozen: 12, twice: 2, double: 2, triple: 3 },
  },
  de: {
    ...table(
      'null ein/eins/eine/einen/einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    ),
    ...table('zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10),
    ...{ hundert: 100, tausend: 1000, million: 1e6, millionen: 1e6, dutzend: 12, doppelt: 2, dreifach: 3 },
  },
  es: {
    ...table(
      'cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    ),
    ...table('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa', 20, 10),
    ...table(
      'veintiuno/veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
      21,
    ),
    ...table(
      'cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas',
      100,
      100,
    ),
    ...{ mil: 1000, millón: 1e6, millones: 1e6, docena: 12, doble: 2, triple: 3 },
  },
  pt: {
    ...table(
      'zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove',
    ),
    ...table('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa', 20, 10),
    ...table(
      'cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas',
      100,
      100,
    ),
    ...{ mil: 1000, milhão: 1e6, milhões: 1e6, dúzia: 12, dobro: 2, triplo: 3 },
  },
  ar: {
    ...table(
      'صفر واحد/واحدة اثنان/اثنين/اثنتان/اثنتين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني/ثمان تسعة/تسع عشرة/عشر',
    ),
    ...table(
      'عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين',
      20,
      10,
    ),
    ...{
      مئة: 100,
      مائة: 100,
      مئتان: 200,
      مئتين: 200,
      مائتان: 200,
      مائتين: 200,
      ثلاثمئة: 300,
      ثلاثمائة: 300,
      أربعمئة: 400,
      أربعمائة: 400,
      خمسمئة: 500,
      خمسمائة: 500,
    },
    ...{ ألف: 1000, آلاف: 1000, ألفان: 2000, ألفين: 2000, مليون: 1e6, ملايين: 1e6, ضعف: 2, ضعفي: 2 },
  },
}

/** German writes them in one word: "vierundzwanzig", "dreihundert". */
function germanCompound(word: string): number | undefined {
  const de = SIMPLE.de
  const simple = de[word]
  if (simple !== undefined) return simple
  const hundred = /^(.*?)(hundert|tausend)(?:und)?(.*)$/u.exec(word)
  if (hundred !== null) {
    const head = hundred[1] === '' ? 1 : germanCompound(hundred[1] ?? '')
    const tail = hundred[3] === '' ? 0 : germanCompound(hundred[3] ?? '')
    return head === undefined || tail === undefined ? undefined : head * (hundred[2] === 'tausend' ? 1000 : 100) + tail
  }
  const pair = /^(.+?)und(.+zig|.+ßig|.+ssig)$/u.exec(word)
  const [ones, tens] = [de[pair?.[1] ?? ''], de[pair?.[2] ?? '']]
  return ones === undefined || tens === undefined || ones > 9 ? undefined : tens + ones
}

const JOINERS: Readonly<Partial<Record<Locale, ReadonlySet<string>>>> = {
  en: new Set(['and']),
  es: new Set(['y']),
  pt: new Set(['e']),
}

function valueOfWord(word: string, locale: Exclude<Locale, 'zh' | 'ja'>): number | undefined {
  const lower = word.toLowerCase()
  if (locale === 'de') return germanCompound(lower)
  if (locale === 'ar') {
    const bare = lower.replace(/[\u064b-\u0652]/gu, '')
    return SIMPLE.ar[bare] ?? (bare.startsWith('و') ? SIMPLE.ar[bare.slice(1)] : undefined)
  }
  return SIMPLE[locale][lower]
}

/** Adds or multiplies number words in reading order: (two × hundred) + twenty + four. */
function combined(values: readonly number[]): number {
  let total = 0
  let current = 0
  for (const value of values) {
    if (value === 1000 || value === 1e6) {
      total += (current || 1) * value
      current = 0
    } else if (value === 100 && current > 0 && current < 10) current *= 100
    else current += value
  }
  return total + current
}

function readSpaced(text: string, locale: Exclude<Locale, 'zh' | 'ja'>): SpelledNumber[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    isJoiner: JOINERS[locale]?.has(word.toLowerCase()) === true,
    value: valueOfWord(word, locale),
  }))
  const touch = (at: number) => /^[ -]$/u.test(text.slice(words[at]?.end, words[at + 1]?.start))
  const found: SpelledNumber[] = []
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at]
    if (first?.value === undefined) continue
    const values = [first.value]
    let last = at
    while (touch(last)) {
      const step = words[last + 1]?.isJoiner === true && touch(last + 1) ? 2 : 1
      const next = words[last + step]?.value
      // "fifteen and sixty" are two numbers, "two hundred and six" is one.
      if (next === undefined || (step === 2 && (values.at(-1) ?? 0) < (locale === 'en' ? 100 : 20))) break
      values.push(next)
      last += step
    }
    found.push({ start: first.start, end: words[last]?.end ?? first.end, value: combined(values) })
    at = last
  }
  return found
}

const CJK_DIGITS: Table = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const CJK_SCALES: Table = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

function readHan(text: string): SpelledNumber[] {
  const found = text.matchAll(/([〇零一二两兩三四五六七八九十百千万萬亿億]+)(?:点([〇零一二三四五六七八九]+))?/gu)
  return [...found].map(({ 0: all, 1: run = '', 2: decimals = '', index }) => {
    let total = 0
    let section = 0
    let digit = 0
    for (const sign of run) {
      const scale = CJK_SCALES[sign]
      if (scale === undefined) digit = CJK_DIGITS[sign] ?? 0
      else if (scale >= 1e4) {
        total += (section + digit || 1) * scale
        section = 0
        digit = 0
      } else {
        section += (digit || 1) * scale
        digit = 0
      }
    }
    const fraction = [...decimals].map((sign) => CJK_DIGITS[sign] ?? 0).join('')
    const value = Number(`${total + section + digit}.${fraction || 0}`)
    return { start: index, end: index + all.length, value }
  })
}

/** Numbers written as words, in order of appearance. */
export function readSpelled(text: string, locale: Locale): SpelledNumber[] {
  return locale === 'zh' || locale === 'ja' ? readHan(text) : readSpaced(text, locale)
}
