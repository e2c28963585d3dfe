import type { Locale } from '@tradewind/schema/locales'
import type { ParameterCode } from '@tradewind/schema/ontology'
import { foldTerm } from '@tradewind/schema/units'
import { pattern } from '../../../gate/reading/words.ts'

/** The product with the least or the most of a property is asked for: "lightest", "up to the highest torque". */
export interface Extreme {
  readonly parameter: ParameterCode
  readonly end: 'lowest' | 'highest'
}

const EXTREMES = {
  lightest: { parameter: 'weight', end: 'lowest' },
  heaviest: { parameter: 'weight', end: 'highest' },
  shortest: { parameter: 'length', end: 'lowest' },
  quietest: { parameter: 'noiseLevel', end: 'lowest' },
  loudest: { parameter: 'noiseLevel', end: 'highest' },
  fastest: { parameter: 'freeSpeed', end: 'highest' },
  strongest: { parameter: 'torqueRange', end: 'highest' },
  mostAccurate: { parameter: 'torqueAccuracy', end: 'lowest' },
  leastVibration: { parameter: 'vibration', end: 'lowest' },
  leastAir: { parameter: 'airConsumption', end: 'lowest' },
  longestCharge: { parameter: 'tighteningsPerCharge', end: 'highest' },
  slimmest: { parameter: 'headHeight', end: 'lowest' },
  biggest: { parameter: 'torqueRange', end: 'highest' },
  smallest: { parameter: 'torqueRange', end: 'lowest' },
} as const satisfies Readonly<Record<string, Extreme>>

type Words = Readonly<Record<keyof typeof EXTREMES, string>>

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    lightest: 'lightest | weighs the least | weighs least | lowest weight',
    heaviest: 'heaviest | weighs the most | weighs most',
    shortest: 'shortest | most compact',
    quietest: 'quietest | least noisy | least noise | lowest noise',
    loudest: 'loudest | noisiest',
    fastest: 'fastest | quickest | highest speed',
    strongest: 'strongest | most powerful | highest torque | most torque | biggest torque | greatest torque',
    mostAccurate: 'most accurate | most precise | best accuracy | highest accuracy',
    leastVibration: 'vibrates the least | vibrates least | least vibration | lowest vibration',
    leastAir: 'least air | lowest air consumption',
    longestCharge: 'most tightenings per charge | most screws per charge | longest battery life',
    slimmest: 'slimmest head | slimmest | flattest head | lowest head | thinnest head',
    biggest: 'biggest | largest',
    smallest: 'smallest | tiniest',
  },
  zh: {
    lightest: '最轻',
    heaviest: '最重',
    shortest: '最短 | 最小巧 | 最紧凑',
    quietest: '最安静 | 噪音最小 | 噪声最小 | 噪音最低 | 噪声最低 | 声音最小',
    loudest: '最吵 | 噪音最大 | 噪声最大',
    fastest: '转速最高 | 转速最快 | 转得最快 | 最快',
    strongest: '扭矩最大 | 最大扭矩的 | 力气最大 | 劲最大 | 扭力最大 | 最有力',
    mostAccurate: '最准 | 精度最高 | 最精确',
    leastVibration: '振动最小 | 震动最小 | 振动最低',
    leastAir: '最省气 | 耗气最少 | 耗气量最小 | 耗气量最低',
    longestCharge: '续航最长 | 续航最久 | 一次充电打得最多',
    slimmest: '头最薄 | 头部最薄 | 头最低 | 头部高度最小 | 最薄的头',
    biggest: '最大的 | 最大号',
    smallest: '最小的 | 最小号',
  },
  es: {
    lightest: 'más liger* | menos pesa | pesa menos | menor peso | más livian*',
    heaviest: 'más pesad* | pesa más | más pesa | mayor peso',
    shortest: 'más cort* | más compact*',
    quietest: 'más silencios* | menos ruidos* | menos ruido | hace menos ruido',
    loudest: 'más ruidos* | más ruido',
    fastest: 'más rápid* | mayor velocidad',
    strongest: 'más potente* | más fuerte* | mayor par | más par',
    mostAccurate: 'más precis* | más exact* | mayor precisión | mejor precisión',
    leastVibration: 'menos vibra | vibra menos | menor vibración | menos vibración',
    leastAir: 'menos aire | menor consumo de aire',
    longestCharge: 'más aprietes por carga | más tornillos por carga | mayor autonomía | más autonomía',
    slimmest: 'cabezal más fin* | cabezal más baj* | cabezal más plan* | cabezal más delgad*',
    biggest: 'más grande* | mayor',
    smallest: 'más pequeñ* | menor',
  },
  ar: {
    lightest: 'الأخف | أخف | الأقل وزنا | أقل وزنا | أخفها',
    heaviest: 'الأثقل | أثقل',
    shortest: 'الأقصر | أقصر',
    quietest: 'الأهدأ | أهدأ | الأقل ضجيجا | أقل ضجيجا | أقل ضوضاء | الأقل ضوضاء | أقل صوتا',
    loudest: 'الأعلى ضجيجا | الأعلى صوتا | أعلى صوتا | أكثر ضجيجا',
    fastest: 'الأسرع | أسرع',
    strongest: 'الأقوى | أقوى | الأعلى عزما | أعلى عزما | أكبر عزم',
    mostAccurate: 'الأدق | أدق | الأكثر دقة | أكثر دقة | الأعلى دقة',
    leastVibration: 'أقل اهتزازا | الأقل اهتزازا',
    leastAir: 'أقل استهلاكا للهواء | الأقل استهلاكا للهواء | أقل هواء',
    longestCharge: 'أطول عمر بطارية | أكثر براغي بالشحنة',
    slimmest: 'أنحف رأس | أقل ارتفاع للرأس | الأنحف رأسا',
    biggest: 'أكبر | الأكبر',
    smallest: 'أصغر | الأصغر',
  },
  ja: {
    lightest: '一番軽い | 最も軽い | もっとも軽い | 最軽量 | いちばん軽い',
    heaviest: '一番重い | 最も重い | いちばん重い',
    shortest: '一番短い | 最も短い | いちばん短い | 最もコンパクト | 一番コンパクト',
    quietest: '一番静か | 最も静か | いちばん静か',
    loudest: '一番うるさい | 最もうるさい',
    fastest: '一番速い | 最も速い | 回転数が最も高い | いちばん速い | 一番早い',
    strongest: '一番強い | 最も強い | 最もトルクが | 一番トルクが | トルクが一番 | トルクが最も | いちばん強い | 最強',
    mostAccurate: '一番正確 | 最も正確 | 精度が一番 | 精度が最も | 最も精度 | 一番精度',
    leastVibration: '振動が一番少 | 振動が最も少 | 一番振動が少 | 最も振動が少 | 振動が一番小 | 振動が最も小',
    leastAir: 'エア消費が一番少 | エア消費が最も少 | 空気消費量が最も少',
    longestCharge: '一充電で一番多く | 一回の充電で最も多く | 電池が一番長',
    slimmest: 'ヘッドが一番薄い | ヘッドが最も薄い | 一番薄いヘッド | 最も薄いヘッド',
    biggest: '一番大きい | 最も大きい | 最大の',
    smallest: '一番小さい | 最も小さい | 最小の',
  },
  de: {
    lightest: 'leichteste* | am leichtesten | wiegt am wenigsten',
    heaviest: 'schwerste* | am schwersten | wiegt am meisten',
    shortest: 'kürzeste* | am kürzesten | kompakteste*',
    quietest: 'leiseste* | am leisesten',
    loudest: 'lauteste* | am lautesten',
    fastest: 'schnellste* | am schnellsten | höchste drehzahl | höchsten drehzahl',
    strongest:
      'stärkste* | am stärksten | kräftigste* | höchste drehmoment | höchsten drehmoment | meiste drehmoment | größte drehmoment',
    mostAccurate: 'genaueste* | genauste* | am genauesten | am genausten | präziseste* | am präzisesten',
    leastVibration: 'vibriert am wenigsten | geringste vibration | geringsten vibration | wenigsten vibration*',
    leastAir: 'am wenigsten luft | wenigste luft | geringsten luftverbrauch | sparsamste*',
    longestCharge: 'meisten verschraubungen | meisten schrauben pro | hält der akku am längsten | längste akkulaufzeit',
    slimmest: 'flachste kopf | flachsten kopf | schmalsten kopf | niedrigsten kopf | flachstem kopf',
    biggest: 'größte | größten | größter | größtes',
    smallest: 'kleinste | kleinsten | kleinster | kleinstes',
  },
  pt: {
    lightest: 'mais leve | mais leves | pesa menos | menos pesa | menor peso',
    heaviest: 'mais pesad* | pesa mais',
    shortest: 'mais curt* | mais compact*',
    quietest: 'mais silencios* | menos barulh* | menos ruído | menos ruidos*',
    loudest: 'mais barulhent* | mais ruidos* | mais barulho',
    fastest: 'mais rápid* | maior velocidade | maior rotação',
    strongest: 'mais potente* | mais forte* | maior torque | mais torque | maior binário',
    mostAccurate: 'mais precis* | mais exat* | maior precisão | melhor precisão',
    leastVibration: 'vibra menos | menos vibra | menor vibração | menos vibração',
    leastAir: 'menos ar | menor consumo de ar',
    longestCharge: 'mais apertos por carga | mais parafusos por carga | maior autonomia | mais autonomia',
    slimmest: 'cabeça mais fina | cabeça mais baixa | cabeçote mais fino | cabeçote mais baixo',
    biggest: 'maior | mais grande',
    smallest: 'menor | mais pequen*',
  },
}

/** A size is the product's own only beside its kind: "the biggest air gun", not "the biggest bolt". */
const SIZES: ReadonlySet<Extreme> = new Set([EXTREMES.biggest, EXTREMES.smallest])
const BESIDE_KIND = 14

/** A place in a text. Half-open, UTF-16 code units of its folded form. */
export interface Span {
  readonly start: number
  readonly end: number
}

const compiled = new Map<Locale, readonly (readonly [Extreme, RegExp])[]>()

const isBeside = (a: Span, b: Span): boolean => Math.max(a.start, b.start) - Math.min(a.end, b.end) <= BESIDE_KIND

/**
 * Which end of which property a question asks for, the first it names, and where; undefined for none.
 * @param kinds where the text names kinds of product
 */
export function extremeSaid(
  text: string,
  locale: Locale,
  kinds: readonly Span[],
): { readonly extreme: Extreme; readonly span: Span } | undefined {
  let known = compiled.get(locale)
  if (known === undefined) {
    known = Object.entries(EXTREMES).map(([key, extreme]) => [extreme, pattern(WORDS[locale][key as keyof Words])])
    compiled.set(locale, known)
  }
  const folded = foldTerm(text)
  for (const [extreme, words] of known) {
    const found = words.exec(folded)
    if (found === null) continue
    const span = { start: found.index, end: found.index + found[0].length }
    if (!SIZES.has(extreme) || kinds.some((kind) => isBeside(kind, span))) return { extreme, span }
  }
  return undefined
}

/** Which end of which property a question asks for. */
export const extremeIn = (text: string, locale: Locale): Extreme | undefined => extremeSaid(text, locale, [])?.extreme
