import type { Mention } from '../lexicon/match.ts'
import type { Range } from '../text/range.ts'
import { hasCue, meaningOf, type Sentence, type Taken } from '../text/sentence.ts'

interface Named extends Range {
  readonly confidence: number
}

const WORD = String.raw`[\p{Lu}\d][\p{Script=Latin}\d&'’.+-]*`
const JOIN = String.raw`(?:[ \t]+(?:&|and|und|y|e|de|da|do|del|of|für|para|la|los|\+)){0,2}[ \t]+`
const FORMS = [
  String.raw`GmbH(?: ?& ?Co\.? ?KG(?:aA)?)?|gGmbH|mbH|AG|KGaA|KG|OHG|UG|e\.K\.|SE`,
  String.raw`Ltd\.?|Limited|LLC|L\.L\.C\.|Inc\.?|Corp\.?|Corporation|PLC|plc|Co\.,? ?Ltd\.?|Pty\.? ?Ltd\.?|Pvt\.? ?Ltd\.?|Private Limited|LLP|LP|FZE|FZCO|FZ-LLC|FZC|WLL|W\.L\.L\.|Sdn\.? ?Bhd\.?|PT`,
  String.raw`S\.? ?A\.? de C\.? ?V\.?|S\.? ?de R\.? ?L\.?(?: de C\.? ?V\.?)?|S\.A\.U\.?|S\.L\.U\.?|S\.A\.S\.?|S\.A\.|S\.L\.|S\.R\.L\.|S\.p\.A\.|SpA|SRL|SAS|SAC|S\.A\.C\.|SA|SL|SLU|SAU`,
  String.raw`Ltda\.?|LTDA\.?|Lda\.?|S/A|EIRELI|ME|EPP|B\.V\.|BV|N\.V\.|NV|AB|A/S|ApS|Oy|Oyj|AS|ASA|Sp\. ?z ?o\. ?o\.|s\.r\.o\.|a\.s\.|Kft\.?|A\.Ş\.|AŞ|Zrt\.?|d\.o\.o\.`,
].join('|')
/** "Müller Maschinenbau GmbH", "Aceros del Norte S.A. de C.V." */
const LATIN = new RegExp(
  String.raw`(?<![\p{L}\d])(${WORD}(?:${JOIN}${WORD}|[ \t]+(?:de|da|do|del|für|of|&)[ \t]+[\p{L}\d&.'-]+){0,5}?,?[ \t]+(?:${FORMS}))(?![\p{L}\d])`,
  'u',
)
const HAN =
  /([\p{Script=Han}\p{Script=Latin}\d（）()]{2,24}?(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|公司))(?![\p{Script=Han}]{0,1}司)/u
/** A name that ends as firms' names do goes first: 株式会社みなと工業 holds a と. */
const JAPANESE_SUFFIX =
  /((?:株式会社|有限会社)[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・]{1,14}?(?:工業|製作所|製作|重工|自動車|電機|精機|産業|技研|化学|商事|機械|鉄工所|鉄工|電子|技術|エンジニアリング|テック))(?!\p{Script=Han})/u
const JAPANESE =
  /((?:株式会社|有限会社|合同会社)[\p{Script=Han}\p{Script=Katakana}ーA-Za-zＡ-Ｚ&・\p{Script=Hiragana}]{2,20}?|[\p{Script=Han}\p{Script=Katakana}ーA-Za-zＡ-Ｚ&・]{2,20}(?:株式会社|有限会社|合同会社|製作所|工業|重工|自動車|電機|精機))(?=の|と|です|で|に|は|、|。|，|,|\s|$|を|より|から|購買|営業|資材)/u
const ARABIC =
  /((?:ل|ب)?(?:شركة|شركه|مؤسسة|مؤسسه|مصنع|مجموعة|مجموعه)(?: (?!(?:في|من|و?نحن|و?نحتاج|و?أحتاج|و?اسمي|متخصصة|تعمل|كبيرة|كبيره|صغيرة|جديد|جديدة|سيارات|ألمانية|سعودية|لدينا|عندنا|هنا|على|هي|ونريد|إنتاج|انتاج|بناء|تجميع|صناعية|صيانة|طيران|نفط|ورقم|وبريد|بطاريات|هندسية|لإنتاج|لتصنيع|لصناعة)(?:[\s,،.]|$))[\p{Script=Arabic}]+){1,4})/u

/** The company of whoever writes: by its legal form, else after "I work for", "company:". */
export function companyOf(sentence: Sentence, taken: Taken): Named | undefined {
  return byForm(sentence, taken) ?? byCue(sentence, taken)
}

function byForm(sentence: Sentence, taken: Taken): Named | undefined {
  const { source } = sentence.folded
  for (const pattern of [JAPANESE_SUFFIX, JAPANESE, HAN, LATIN]) {
    const match = pattern.exec(source)
    const name = match?.[1]
    if (match === null || name === undefined) continue
    const trimmed = pattern === HAN ? trimHan(name) : pattern === LATIN ? trimLatin(sentence, match.index, name) : name
    if (trimmed === undefined) continue
    const offset = match[0].indexOf(name) + name.length - trimmed.length
    const range = foldedRange(sentence, match.index + offset, match.index + offset + trimmed.length)
    if (range !== undefined && !taken.has(range)) return { ...range, confidence: 0.95 }
  }
  return arabicByForm(sentence, taken)
}

function arabicByForm(sentence: Sentence, taken: Taken): Named | undefined {
  const match = ARABIC.exec(sentence.folded.source)
  if (match?.[1] === undefined) return undefined
  const lead = /^[لب](?=شرك|مؤس|مصن|مجم)/u.exec(match[1])?.[0].length ?? 0
  const words = match[1].slice(lead).split(' ')
  // What is known as a word of the trade or of talk ends the name.
  const stop = words.findIndex((word, index) => index > 0 && isArabicStop(word))
  const name = (stop < 0 ? words : words.slice(0, stop)).join(' ')
  if (!name.includes(' ') || (words[1] ?? '').length < 3) return undefined
  const from = match.index + lead
  const range = foldedRange(sentence, from, from + name.length)
  return range === undefined || taken.has(range) || isDescribed(sentence, range)
    ? undefined
    : { ...range, confidence: 0.85 }
}

/** مصنع ترام, شركة كويتية: of what kind or where from it is, in a word of the trade, is no name. */
function isDescribed({ mentions, atoms }: Sentence, range: Range): boolean {
  const words = atoms.filter(({ start, end }) => start >= range.start && end <= range.end).slice(1)
  return (
    words.length === 1 &&
    mentions.some(
      ({ start, end, meanings, quality }) =>
        start <= (words[0]?.start ?? 0) &&
        end === words[0]?.end &&
        quality > 0.9 &&
        meanings.some(({ kind }) => ['industry', 'application', 'category', 'country'].includes(kind)),
    )
  )
}

const isArabicStop = (word: string): boolean =>
  /^(?:في|من|و?نحن|و?نحتاج|و?أحتاج|و?اسمي|و?رقمي?|و?بريدي?|و?نريد|و?أريد|و?هاتفي?|و?جوالي?|بريد|هاتف|و?إيميلي?|لدينا|عندنا|على|إلى|مع|هل|هي|و?أعمل|بالرياض|بدبي|بالقاهرة|ايميلي|واتساب|جوال|و?أبحث|و?نبحث|نحتاج|و?مقرنا)$/u.test(
    word,
  )

/** "我们是宁波海泰汽车零部件有限公司": what leads up to the name is none of it. */
function trimHan(name: string): string | undefined {
  const bare = name.replace(
    /^.*?(?:我们是|我是|我们公司是|公司名称是?|公司叫|公司是|我司是?|来自|我在|就职于|任职于|代表|单位是?|这里是|本公司|名称[:：]?|我们|是|在|：|:)(?=[^是在])/u,
    '',
  )
  return /的/u.test(bare) ||
    /^(?:贵|本|我|我们|一家|这家|该|德国|外贸|母|子|分|总|物流|汽车|某|咱们|你们|你|他们|一个|的)*(?:有限)?(?:公司|厂|集团)$/u.test(
      bare,
    ) ||
    bare.length < 4
    ? undefined
    : bare
}

/** Greetings and sentence openers written with a capital. */
const LATIN_LEAD =
  /^(?:We|I|Hello|Hi|Dear|Our|My|From|This|Company|Wir|Ich|Hallo|Firma|Die|Der|Das|Unsere?|Guten Tag|Hola|Somos|Soy|La|El|Empresa|Buenos|Olá|Sou|A|O|Bom|Represento|Trabajo|Trabalho|Name|Here|At|Bei|Von|De|Para|For)[ \t,]+/u

/** "soy Martín Rojas de Minera Los Andes SpA": after "I am" the person comes first. */
function withoutPerson(sentence: Sentence, at: number, name: string): string {
  const start = sentence.folded.from.findIndex((from) => from >= at)
  const isIntroduced = sentence.allMentions.some(
    (cue) => hasCue(cue, 'nameBefore') && cue.end <= start && start - cue.end <= 4,
  )
  return isIntroduced
    ? name.replace(/^(?:\p{Lu}[\p{L}.'-]*[ \t]+){1,3}(?:de|da|do|del|of|from|von|de la)[ \t]+(?=\p{Lu})/u, '')
    : name
}

function trimLatin(sentence: Sentence, at: number, name: string): string | undefined {
  let bare = name
  while (LATIN_LEAD.test(bare)) bare = bare.replace(LATIN_LEAD, '')
  bare = withoutPerson(sentence, at + name.length - bare.length, bare)
  return bare.includes(' ') ? bare : undefined
}

function byCue(sentence: Sentence, taken: Taken): Named | undefined {
  for (const cue of sentence.allMentions) {
    if (hasCue(cue, 'companyBefore')) {
      const range = afterCue(sentence, cue)
      if (range !== undefined && !taken.has(range) && isUnknownName(sentence, range))
        return { ...range, confidence: 0.7 }
    }
  }
  return undefined
}

const CAPITALISED =
  /^(?:\p{Lu}[\p{Script=Latin}\d&'’-]*(?:[ \t]+(?:(?:&|de|del|do|da|of)[ \t]+)?\p{Lu}[\p{Script=Latin}\d&'’-]*){0,4})/u
const ARABIC_NAME = /^\p{Script=Arabic}{3,}(?: \p{Script=Arabic}{3,})?/u

function afterCue(sentence: Sentence, cue: Mention): Range | undefined {
  const { folded } = sentence
  const lead = /^[\s:：]*(?:(?:the|die|der|la|el|a|o)\s+)?/u.exec(folded.text.slice(cue.end))?.[0].length ?? 0
  const from = folded.from[cue.end + lead]
  if (from === undefined) return undefined
  const rest = folded.source.slice(from)
  const match =
    CAPITALISED.exec(rest) ??
    (sentence.locale === 'ar' && /شرك/u.test(folded.source.slice(folded.from[cue.start], folded.to[cue.end - 1]))
      ? ARABIC_NAME.exec(rest)
      : null)
  return match === null ? undefined : foldedRange(sentence, from, from + match[0].length)
}

const OTHER_THINGS = [
  'country',
  'brand',
  'model',
  'category',
  'industry',
  'application',
  'protocol',
  'certificate',
  'parameter',
  'value',
  'month',
  'weekday',
  'common',
  'counter',
  'incoterm',
  'timeUnit',
  'cue',
  'intent',
  'currency',
]

/** A capitalised word the lexicon does not know: a name. Of several words, one unknown is enough. */
function isUnknownName(sentence: Sentence, range: Range): boolean {
  const atoms = sentence.atoms.filter(({ start, end }) => start >= range.start && end <= range.end)
  const unknown = atoms.filter(
    (atom) =>
      !sentence.mentions.some(
        (mention) =>
          mention.start <= atom.start &&
          mention.end >= atom.end &&
          mention.meanings.some(({ kind }) => OTHER_THINGS.includes(kind)) &&
          mention.quality > 0.86,
      ),
  )
  // German writes every noun with a capital.
  if (sentence.locale === 'de' && atoms.length === 1)
    return unknown.length === 1 && meaningOf(sentence.mentions[0], 'country') === undefined
  const [first] = atoms
  return unknown.length > 0 && first !== undefined && (unknown.includes(first) || atoms.length > 1)
}

function foldedRange({ folded }: Sentence, from: number, to: number): Range | undefined {
  const start = folded.from.findIndex((at) => at >= from)
  if (start < 0) return undefined
  let end = start
  while (end < folded.text.length && (folded.from[end] ?? 0) < to) end += 1
  return end > start ? { start, end } : undefined
}
