import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { ontologyWords } from '@tradewind/schema/ontology'
import { UNIT_CODES, UNIT_SYMBOLS, UNIT_SYNONYMS, type UnitCode } from '@tradewind/schema/units'
import { expandTerms } from '../lexicon/notation.ts'
import { foldedText } from '../text/fold.ts'

/** How buyers write units in running text, beyond the spellings the units themselves know. */
const COLLOQUIAL: Readonly<Partial<Record<UnitCode, string>>> = {
  'N.m':
    'nms | newton(s) | newton-meter(s) | newton-metre(s) | nw | n/m | 牛 | 牛顿 | 牛顿.米 | نيوتن | نيوتن/متر | نيوتن م | ن/م | ニュートン | newtons metro(s) | newton metr[o/os] | newtonmet[er/re] | n.m. | نيوتن-متر | متر نيوتن | نيوتن في المتر',
  'cN.m': 'centinewton | 厘牛 | cn-m',
  'lbf.ft':
    'ft/lb(s) | lb(s)/ft | foot/pounds | ftlbs | lbft | lbfts | ft pound(s) | ft. lb(s) | foot-pound(s) | ft-pound(s) | pounds-feet | pound-feet | lbf-ft | lb foot | lb-pie | lbf pie | libra(s)/pie | pie(s)-libra(s) | libra(s) por pie | libra(s)/pé | pé(s)-libra(s) | lbf.pé | lb.pé | fuß-pfund | fußpfund | 英尺磅力 | رطل-قدم | رطل/قدم | قدم-رطل | قدم/رطل | قدم.رطل | 英磅尺 | ft-lbf | フィート・ポンド | フィートポンド | フットポンド',
  'lbf.in':
    'in/lb(s) | lb(s)/in | inlbs | inch/pounds | inch-pound(s) | in-pounds | pound-inches | libra(s)-pulgada(s) | pulgada(s)-libra(s) | lbf-in | in.lbs | polegada(s)-libra(s) | libra(s)-polegada(s) | lbf.pol | lb.pol | بوصة-رطل | رطل-بوصة | zoll-pfund | インチ・ポンド',
  'kgf.m': 'kgfm | kgf/m | kg/m | kgf m | kg.m | kg m | kgf-m | 公斤.米 | كجم.متر | كغ.م',
  'kgf.cm': 'kgfcm | kgf/cm | kgf cm | kg cm | kg/cm',
  rpm: '转 | /min | rpms | tr/min | turns per minute | min^-1 | rpm/min | u/min | umin | r/min. | 转每分钟 | 转/min | 回転毎分 | 毎分 | لفة بالدقيقة | دورة في الدقيقه | rotações/min | vueltas/min | revs | umdr/min | rev/minute | دورة | لفة | r.p.m | giros/min',
  kg: 'kilo(s) | kgs | kilogramme(s) | kgr | kilogr | k.g. | ك.غ | كيلوجرامات | ك.ج',
  g: 'gm(s) | grs',
  lb: 'lbs.',
  mm: 'milim | ミリ | mms | m/m',
  Cel: 'deg c | deg. c | degrees celsius | degrees centigrade | degrees c | celcius | °c. | 度 c | ° celsius | ° centigrados | ° م | درجة مئويه | grad celsius | degree celsius',
  '[degF]': 'degrees fahrenheit | farenheit | deg f | ° fahrenheit',
  bar: 'bars | bar g | 公斤气压 | kgf/cm2 | kg/cm2 | kgf/cm²',
  'L/min': 'liters/min | litres/min | l/minute | 升每分 | 升/min | l pro minute | litros/minuto | l por minuto | لتر/د',
  V: 'volts | v dc | v ac | vdc | vac | vcc | vca | vlt | فولتات | 伏特 | v gleichspannung | v/dc',
  W: 'watts',
  Ah: 'amp hour(s) | amp-hour(s) | a.h | ampere-hour(s) | amperehour | amph | a h | amperios-hora | 安培时 | アンペア | ampères hora',
  'dB(A)': 'dba | db(a) | dbs | decibels | db a | ديسيبل a | 分贝a',
  'm/s2': 'm/s^2 | m/sec2 | m/s²  | م/ث2 | م/ث^2 | m/s/s',
  '%': 'percent | per cent | pct | percento | por cento | 百分 | パーセント | prozent | بالميه | فى المئة | بالمائه',
  a: 'year(s) | yr(s) | año(s) | ano(s) | jahr(e/en) | 年 | سنوات | سنة',
  mo: 'month(s) | mth(s) | mes(es) | monat(e/en) | 个月 | か月 | ヶ月 | カ月 | ヵ月 | شهر | أشهر | شهرا',
  s: 'sec(s) | second(s) | segundo(s) | sekunde(n) | sek. | 秒 | ثانية | ثواني',
}

/** Milliampere hours: a unit the house does not store. */
const MILLI_AH = ['mah', '毫安时', '毫安', 'mamphr']

/** Spellings that are everyday words, letters of designations or signs of other things: never units by themselves. */
const NEVER: ReadonlySet<string> = new Set([
  ...['a', 'k', '#', 'd', 'ف', 'د', '分', '开', '次', '条', '只', '回', '月', 'メガ', 'パー', 'each', 'st'],
  ...['角度', 'ins', 'mon', 'un', 'mes', 'cel', 'ea', 'pc', 'pcs', '秒间'],
])
/** Units only where the number itself says so: an inch fraction, or no space before it. */
export const ATTACHED_ONLY: ReadonlySet<string> = new Set([
  'in',
  "'",
  '"',
  's',
  'm',
  'g',
  'v',
  'w',
  'c',
  'f',
  'n',
  '寸',
  '分',
  'a',
  'h',
])

interface UnitTable {
  readonly spellings: ReadonlyMap<string, { readonly unit: UnitCode; readonly factor: number }>
  readonly longest: number
}

/** Without the dots, dashes and spaces between the parts of a unit. */
export const unitKey = (folded: string): string => folded.replace(/[\s.·・*_^-]/gu, '')

const tables = new Map<Locale, UnitTable>()

/** Every spelling of a unit, those of the language before those of the others. */
export function unitTable(locale: Locale): UnitTable {
  let table = tables.get(locale)
  if (table === undefined) {
    table = buildTable(locale)
    tables.set(locale, table)
  }
  return table
}

function buildTable(locale: Locale): UnitTable {
  const spellings = new Map<string, { unit: UnitCode; factor: number }>()
  let longest = 0
  const add = (written: string, unit: UnitCode, factor = 1) => {
    const folded = foldedText(written).replace(/^ال/, '')
    const key = unitKey(folded)
    if (key === '' || NEVER.has(key) || spellings.has(key)) return
    spellings.set(key, { unit, factor })
    longest = Math.max(longest, folded.length + 4)
  }
  for (const language of [locale, ...LOCALES.filter((other) => other !== locale)]) {
    for (const unit of UNIT_CODES) {
      if (unit === 'count') continue
      for (const written of [UNIT_SYMBOLS[language][unit], ...UNIT_SYNONYMS[language][unit]]) add(written, unit)
    }
    if (language === locale) {
      for (const unit of UNIT_CODES) {
        if (unit === 'count') continue
        // The ontology's list brings the international spellings along.
        for (const written of ontologyWords(locale).units[unit].synonyms) add(written, unit)
        for (const written of expandTerms(COLLOQUIAL[unit] ?? '')) add(written, unit)
      }
    }
  }
  for (const written of MILLI_AH) add(written, 'Ah', 0.001)
  return { spellings, longest }
}
