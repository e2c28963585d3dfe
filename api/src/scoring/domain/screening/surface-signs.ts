import { INVISIBLE } from './fold-text.ts'
import { hasCheapEnding, isBareNumber, isMessenger, isOwn, isPaper, isShortened, linksIn } from './links.ts'

/** What a message looks like, whatever language it is in. Every sign is 0 when it is absent. */
export const SURFACE_SIGNS = [
  'links',
  'linkOnly',
  'shortened',
  'cheapHost',
  'messenger',
  'ownLink',
  'paperLink',
  'markup',
  'cryptoAddress',
  'money',
  'millions',
  'percent',
  'always',
  'emoji',
  'shouting',
  'exclaiming',
  'invisible',
  'mixedWords',
  'styled',
  'placeholder',
  'repeated',
  'spaced',
  'handle',
  'phone',
  'mailInText',
  'brief',
  'long',
  'figure',
  'thread',
  'count',
  'question',
  'number',
  'ownModel',
  'reference',
] as const

export type SurfaceSign = (typeof SURFACE_SIGNS)[number]
export type Surface = Readonly<Record<SurfaceSign, number>>

const MARKUP = /<\/?[a-z][^>]*>|\[(?:url|link|b|img)[=\]]|&lt;a |\]\(https?:/i
const CRYPTO_ADDRESS =
  /\b(?:bc1[a-z0-9]{20,60}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|0x[a-fA-F0-9]{40}|T[1-9A-HJ-NP-Za-km-z]{33})\b/
const CURRENCY =
  '[$€£¥₹₽₴₩฿₫₺₪₦₱]|usd|eur|us\\$|r\\$|rs\\.?|rp\\.?|rm|kč|zł|лв|грн|руб\\p{L}*|tl|ft|kr\\.?|dollars?|dolar\\p{L}*|dólares|euros?|eiro|eura|evra|евро|доллар\\p{L}*|долар\\p{L}*|元|円|원|만원|万元|萬元|万円|美元|บาท|ดอลลาร์|đồng|triệu|دولار|ريال|تومان|دلار|ڈالر|روپے|रुपये|रुपए|डॉलर|টাকা|ডলার|ευρώ|δολάρια|שקל|ש"ח|דולר|ringgit|rupiah|piso|pesos?|reais|lei|din|reali'
const MONEY = new RegExp(
  `(?:${CURRENCY})\\s?\\d|\\d[\\d.,\\s]*\\s?(?:k|mil|тыс\\p{L}*|tys\\.?|tis\\p{L}*|bin|ribu|juta|हज़ार|हजार|هزار|nghìn)?\\s?(?:${CURRENCY})(?!\\p{L})`,
  'giu',
)
const MILLIONS =
  /\d\s?(?:million|millionen|millones|milhões|milioni|miljoen|miljoner|millioner|miljoonaa|milion\p{L}*|millió|milioane|милион\p{L}*|миллион\p{L}*|мільйон\p{L}*|εκατομμύρι\p{L}*|milyon|मिलियन|मिलियन|लाख|करोड़|মিলিয়ন|কোটি|ล้าน|triệu|juta|万美元|萬美元|億|亿|백만|ملايين|مليون|میلیون|ملین|מיליון|miljon\p{L}*|milyong|milijun\p{L}*|milijon\p{L}*)/iu
const ALWAYS = /24\s?\/\s?7|24\s?h\b|100\s?%|7\/24|№\s?1\b|#1\b/i
const EMOJI = /\p{Extended_Pictographic}/gu
const PLACEHOLDER =
  /\{\{?\s*\w+[^{}]*\}\}?|\[(?:first|last)?[\s_-]?(?:name|company|website|url|domain)[^\]]*\]|%(?:name|first_?name|company|domain)%|\{[^{}|]+\|[^{}]+\}|<(?:first ?name|company)>/i
const HANDLE =
  /(?:telegram|телеграм|تلجرام|تيليجرام|تلگرام|टेलीग्राम|텔레그램|テレグラム|skype|wechat|微信|薇信|加v|vx|qq|line|ไลน์|賴|赖|kakao|카톡|zalo|viber|вайбер|discord)\s*(?:id|号|號|:|：|is|-|@)?\s*[@]?[\w.-]{4,}|(?<![\w.])@[a-z0-9_]{5,}/iu
const PHONE = /(?:\+|00)\s?\d[\d\s().-]{7,}\d|\b\d{3,4}[\s-]\d{3,4}[\s-]\d{3,4}\b|\b1[3-9]\d{9}\b/
const MAIL = /[\w.+-]+@[\w-]+\.[\w.-]+/g
/** Figures of somebody's work: torque, size, pressure, voltage, temperature. */
const FIGURE =
  /\d\s?(?:n[·.*\s-]?m\b|nm\b|нм|н·м|ньютон|нютон|牛|扭力|nm$|mm\b|мм|bar\b|бар\b|psi\b|ft[.\s-]?lbs?|in[.\s-]?lbs?|kgf|kgm|rpm|об\/мин|volts?\b|v\b|kg\b|кг|°c|℃|نيوتن|نیوتن|ניוטון|न्यूटन|নিউটন|นิวตัน)|\d\/\d\s?["″”]?\s?(?:inch|drive|zoll|pouces?|pulgadas?|pollici|cal)?/iu
const THREAD = /\b[mм]\s?(?:[3-9]|[1-9]\d)\b(?!\s?[-–]?\s?(?:€|%))|\b(?:8\.8|10\.9|12\.9)\b/iu
const COUNT =
  /\d\s?(?:pcs?\b|pieces?\b|units?\b|sets?\b|ea\b|st(?:k|ü|uks|\.)|stück|szt|sztuk|ks\b|kus|db\b|darab|buc|бр|шт|τεμ|adet|pz\b|pezzi|pièces?|piezas?|unidades|uds|peças|pçs|vnt|gab|tk\b|kpl|kom\b|kosov|台|套|把|件|个|個|支|本|대|개|자루|ตัว|ชิ้น|ชุด|cái|chiếc|bộ|unit|buah|piraso|قطع|عدد|דגם|יחידות|पीस|नग|পিস|টি)/iu

/** Models of the house's families, as they stand on its labels. */
const OWN_MODEL = /(?<![\w-])(?:(?:BP|AP|DN|CTW|FRL)[-\s]?\d{2,3}|(?:ARM|SKT|EXT|CBL|BAL)-\d{2,3})(?!\d)/i
/** Numbers of orders, quotations, credit notes and returns, and serial numbers. */
const REFERENCE =
  /(?<![\w-])(?:PO|SO|QU?|RE|RG|INV|AB|AN|OC|RMA|CN|NC|RF|FV|FA|SN|S\/N|KV|BE|WO)[-–/ ]?(?:20\d\d[-–/])?\d{3,8}(?!\w)|(?<![\w.,])(?:4[35]00\d{6}|\d{2}-\d{4,6})(?![\w.,])/

const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu

/** Reads the signs of a message as it was typed. */
export function readSurface(message: string, email = ''): Surface {
  const links = linksIn(message)
  const words = message.match(WORD) ?? []
  const strangers = links.filter((link) => !isOwn(link, email) && !isMessenger(link))
  const mails = (message.match(MAIL) ?? []).filter((mail) => mail.toLowerCase() !== email.toLowerCase())
  const unseen = message.match(INVISIBLE)?.length ?? 0
  return {
    links: Math.min(strangers.filter((link) => !isPaper(link)).length, 3),
    linkOnly: links.length > 0 && words.length <= links.length * 8 + 4 ? 1 : 0,
    shortened: links.some((link) => isShortened(link) || isBareNumber(link)) ? 1 : 0,
    cheapHost: links.some(({ host }) => hasCheapEnding(host)) ? 1 : 0,
    messenger: links.some(isMessenger) ? 1 : 0,
    ownLink: links.some((link) => isOwn(link, email)) ? 1 : 0,
    paperLink: links.some(isPaper) ? 1 : 0,
    markup: MARKUP.test(message) ? 1 : 0,
    cryptoAddress: CRYPTO_ADDRESS.test(message) ? 1 : 0,
    money: Math.min(message.match(MONEY)?.length ?? 0, 3),
    millions: MILLIONS.test(message) ? 1 : 0,
    percent: /\d\s?%|%\s?\d|\d\s?(?:percent|prozent|por ciento|por cento|pour cent|процент|فیصد|درصد|प्रतिशत|٪)/iu.test(
      message,
    )
      ? 1
      : 0,
    always: ALWAYS.test(message) ? 1 : 0,
    emoji: Math.min(message.match(EMOJI)?.length ?? 0, 4),
    shouting: shouting(words),
    exclaiming: Math.min(message.match(/[!！]/g)?.length ?? 0, 4),
    // Persian and Hindi join letters with an invisible character of their own.
    invisible: unseen > 0 && !/[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}]/u.test(message) ? 1 : 0,
    mixedWords: Math.min(words.filter(isMixed).length, 3),
    styled: /[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}]|[Ａ-Ｚａ-ｚ]{4,}/u.test(message) ? 1 : 0,
    placeholder: PLACEHOLDER.test(message) ? 1 : 0,
    repeated: repeated(words),
    spaced: /(?:^|\s)(?:\p{L}[\s.\-_*]){5,}\p{L}(?=\s|$|[.,!])/u.test(message) ? 1 : 0,
    handle: HANDLE.test(message) ? 1 : 0,
    phone: PHONE.test(message) ? 1 : 0,
    mailInText: mails.length > 0 ? 1 : 0,
    brief: words.length <= 4 ? 1 : 0,
    long: words.length > 120 ? 1 : 0,
    figure: FIGURE.test(message) ? 1 : 0,
    thread: THREAD.test(message) ? 1 : 0,
    count: COUNT.test(message) ? 1 : 0,
    question: /[?？؟]/.test(message) ? 1 : 0,
    number: /\b[A-Z]{1,4}[-–]?\d{2,5}\b|\b\d{2,4}-\d{3,6}\b/.test(message) ? 1 : 0,
    ownModel: OWN_MODEL.test(message) ? 1 : 0,
    reference: REFERENCE.test(message) ? 1 : 0,
  }
}

/** How much of the longer Latin words is in capitals, once there are enough of them. */
function shouting(words: readonly string[]): number {
  const latin = words.filter((word) => /^[A-ZÀ-Þ]{3,}$|^[A-Za-zÀ-ÿ]{3,}$/.test(word))
  if (latin.length < 6) return 0
  const loud = latin.filter((word) => word === word.toUpperCase()).length / latin.length
  return loud > 0.4 ? 1 : 0
}

/** Latin and Cyrillic or Greek letters in one word: look-alikes put in to slip past filters. */
function isMixed(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word) && !/[-'’\d]/.test(word)
}

function repeated(words: readonly string[]): number {
  if (words.length < 12) return 0
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`.toLowerCase())
  return new Set(pairs).size / pairs.length < 0.7 ? 1 : 0
}
