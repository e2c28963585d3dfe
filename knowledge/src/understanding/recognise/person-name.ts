import type { Mention } from '../lexicon/match.ts'
import type { Range } from '../text/range.ts'
import { hasCue, meaningOf, type Sentence, type Taken } from '../text/sentence.ts'

interface Named extends Range {
  readonly confidence: number
}

/** Words that stand between "I am" and a name, or end a name in a script without capitals. */
const MOST_WORDS = 4
const TITLES =
  /^(?:mr|mrs|ms|dr|herr|frau|herrn|senor|senora|sr|sra|dona|don|eng|engineer|ing|prof|السيد|السيده|المهندس|مهندس|م|د|الاستاذ|الدكتور)\.?\s+/u

/** The name of the person: after "my name is" and its like, before 「と申します」. Written names start with capitals where the script has them. */
export function nameOf(sentence: Sentence, taken: Taken): Named | undefined {
  for (const mention of sentence.allMentions) {
    // 我是说 is no introduction.
    if (
      sentence.mentions.some(
        (longer) =>
          longer !== mention &&
          longer.start <= mention.start &&
          longer.end > mention.end &&
          !hasCue(longer, 'nameBefore', 'companyBefore'),
      )
    )
      continue
    if (hasCue(mention, 'nameBefore')) {
      const name = nameAfter(sentence, mention, taken)
      if (name !== undefined) return name
    }
    if (hasCue(mention, 'nameAfter')) {
      const name = nameBefore(sentence, mention, taken)
      if (name !== undefined) return name
    }
  }
  const before = nameBeforeCompany(sentence, taken)
  if (before !== undefined) return before
  if (sentence.locale === 'zh') return nameBehindCompany(sentence, taken)
  return sentence.locale === 'ja' ? nameOfCompany(sentence, taken) : undefined
}

/** "Hello, Tom Baxter, Baxter Hydraulics Ltd": two capitalised words nobody knows, directly before the company. */
function nameBeforeCompany(sentence: Sentence, taken: Taken): Named | undefined {
  const company = taken.company
  if (company === undefined) return undefined
  const before = sentence.folded.source.slice(0, sentence.folded.from[company.start])
  const match =
    /(?:^|[,.!:;\n]|\bhier)\s*(\p{Lu}[\p{Ll}'-]+(?: \p{Lu}[\p{Ll}'-]+){1,2})(?:,| from| von der| von| de| da| do|,? (?:of|at|bei))\s*$/u.exec(
      before,
    )
  if (match?.[1] === undefined) return undefined
  const from = match.index + match[0].indexOf(match[1])
  const start = sentence.folded.from.findIndex((at) => at >= from)
  const range = { start, end: endOf(sentence, start, match[1].length) }
  return taken.has(range) || isVocabulary(sentence, range) ? undefined : { ...range, confidence: 0.75 }
}

/** 我是海湾能源公司的李伟 */
function nameBehindCompany(sentence: Sentence, taken: Taken): Named | undefined {
  const match =
    /(?:公司|集团|厂|部)的?(\p{Script=Han}{2,3})(?=[,，。、.;；!！\s]|$|(?:先生|女士|小姐|经理|工程师))/u.exec(
      sentence.folded.source,
    )
  if (match?.[1] === undefined || !SURNAMES.includes(match[1][0] ?? '')) return undefined
  const from = match.index + match[0].length - match[1].length
  const start = sentence.folded.from.findIndex((at) => at >= from)
  const range = { start, end: start + match[1].length }
  return taken.has(range) || isVocabulary(sentence, range) ? undefined : { ...range, confidence: 0.75 }
}

/** 「株式会社山本製作所の田中です」 */
function nameOfCompany(sentence: Sentence, taken: Taken): Named | undefined {
  const match =
    /(?:株式会社|有限会社|製作所|工業|重工|電機|精機|会社|部|課|購買|営業|技術|資材|調達)[の、]([\p{Script=Han}]{1,4})(?:です|でございます)/u.exec(
      sentence.folded.source,
    )
  if (match?.[1] === undefined) return undefined
  const from = match.index + match[0].lastIndexOf(match[1])
  const start = sentence.folded.from.findIndex((at) => at >= from)
  const range = { start, end: start + match[1].length }
  return taken.has(range) || isVocabulary(sentence, range) ? undefined : { ...range, confidence: 0.75 }
}

function nameAfter(sentence: Sentence, cue: Mention, taken: Taken): Named | undefined {
  const { folded, locale } = sentence
  const lead = /^[\s:：,،-]*/u.exec(folded.text.slice(cue.end))?.[0].length ?? 0
  let start = cue.end + lead
  start += TITLES.exec(folded.text.slice(start))?.[0].length ?? 0
  // A name ends where the company or anything else that was read begins.
  const stop = taken.nextAfter(start)
  const rest = folded.source.slice(
    folded.from[start] ?? folded.source.length,
    stop === undefined ? undefined : folded.from[stop],
  )
  const pattern =
    locale === 'ar' && /^\p{Script=Arabic}/u.test(rest)
      ? /^\p{Script=Arabic}{2,}(?: (?:(?!من|في|مدير|مهندس|ورقم|وبريد|واعمل|وأعمل|ورقمي|وبريدي|ونحن|وأنا|أعمل|اعمل|رقم|ايميل|بريد|شركة|وشركة|وأحتاج|وأريد|هاتف|جوال|ايميلي|بريدي|هاتفي|رقمي|و)[\p{Script=Arabic}-]+)){0,2}/u
      : /^\p{Script=Han}/u.test(rest)
        ? HAN_NAME
        : /^[\p{Script=Katakana}ー]/u.test(rest)
          ? /^[\p{Script=Katakana}ー・＝ ]{2,20}/u
          : LATIN_NAME
  const match = pattern.exec(rest)
  if (match === null) return undefined
  const name = match[0]
    .replace(/(?:\s+(?:de|da|do|dos|das|del|la|van|von|der|den|al|bin|ibn|el|e|y|und|and))+\s*$/u, '')
    .trimEnd()
  const end = endOf(sentence, start, name.length)
  const range = { start, end }
  if (taken.has(range) || isVocabulary(sentence, range)) return undefined
  if (locale === 'zh' && /^\p{Script=Han}/u.test(name) && !SURNAMES.includes(name[0] ?? '')) return undefined
  return { ...range, confidence: 0.85 }
}

/** Two to four capitalised words, with particles ("de la", "van der") between. */
const LATIN_NAME =
  /^\p{Lu}[\p{L}'’.-]*(?:[ \t]+(?:(?:de|da|do|dos|das|del|la|van|von|der|den|al|bin|ibn|el|e|y)[ \t]+){0,2}\p{Lu}[\p{L}'’.-]*){0,3}/u
/** A surname of one or two characters and a given name of one or two, or surname with a form of address. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳司马上官诸葛'
const HAN_NAME =
  /^\p{Script=Han}{1,4}?(?=[,，。、.;；!！\s]|$|(?:先生|女士|小姐|经理|工程师|总监|主任|工(?!程)|总)|的|来自|是|在|电话|手机|邮箱|我|です|と申|でございます|まで|さん|様)/u

function nameBefore(sentence: Sentence, cue: Mention, taken: Taken): Named | undefined {
  const { folded } = sentence
  const before = folded.source.slice(0, folded.from[cue.start])
  const match =
    /([\p{Script=Han}々]{1,5}(?:[\s　][\p{Script=Han}々]{1,4})?|[\p{Script=Katakana}ー・]{2,15}|\p{Script=Hiragana}{2,6}|\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})[\s　]?$/u.exec(
      before,
    )
  if (match?.[1] === undefined) return undefined
  const sourceStart = match.index
  const start = folded.from.findIndex((from) => from >= sourceStart)
  const range = { start, end: start + match[1].length }
  if (start < 0 || taken.has(range) || isVocabulary(sentence, range)) return undefined
  return { ...range, confidence: 0.85 }
}

function endOf({ folded }: Sentence, start: number, sourceLength: number): number {
  const sourceEnd = (folded.from[start] ?? 0) + sourceLength
  let end = start
  while (end < folded.text.length && (folded.from[end] ?? 0) < sourceEnd) end += 1
  return end
}

const WORDS_OF_TRADE = [
  'category',
  'industry',
  'application',
  'parameter',
  'counter',
  'intent',
  'country',
  'brand',
  'model',
  'incoterm',
  'weekday',
  'month',
]

/** "This is urgent", "I am Looking": what the lexicon knows is nobody's name (cities and brands may be, in a longer one). */
function isVocabulary(sentence: Sentence, range: Range): boolean {
  const inside = sentence.mentions.filter(({ start, end }) => start >= range.start && end <= range.end)
  const atoms = sentence.atoms.filter(({ start, end }) => start >= range.start && end <= range.end)
  if (atoms.length === 0 || atoms.length > MOST_WORDS * 4) return true
  const first = inside.find(({ start }) => start === range.start)
  if (first === undefined) return false
  const isTrade = first.meanings.some(
    ({ kind }) => WORDS_OF_TRADE.includes(kind) || kind === 'common' || kind === 'cue',
  )
  return isTrade && meaningOf(first, 'country')?.form !== 'city'
}
