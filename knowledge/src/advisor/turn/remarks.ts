import type { Wish } from '../domain/reading.ts'

/** "The second one" in the seven languages, by place on screen. */
const ORDINALS: readonly RegExp[] = [
  /\b(?:first|1st)(?: one)?\b|\berste[nrs]?\b|\bprimer[oa]?\b|\bprimeir[oa]\b|第[一1]|[1一]つ目|[1一]番目|最初の|الأول(?:ى)?/iu,
  /\b(?:second|2nd)(?: one)?\b|\bzweite[nrs]?\b|\bsegund[oa]\b|第[二2]|[2二]つ目|[2二]番目|الثاني(?:ة)?/iu,
  /\b(?:third|3rd)(?: one)?\b|\bdritte[nrs]?\b|\btercer[oa]?\b|\bterceir[oa]\b|第[三3]|[3三]つ目|[3三]番目|الثالث(?:ة)?/iu,
]

/** Longer sentences say "first of all" and "second shift". */
const SHORT = 80

export interface PointedAt {
  /** 0-based place among the products shown. */
  readonly place: number
  readonly start: number
  readonly end: number
}

/** Which of the products on screen is meant; undefined when none is pointed at. */
export function pointedAt(text: string, shown: number): PointedAt | undefined {
  if (text.length > SHORT) return undefined
  const found = ORDINALS.flatMap((words, place) => {
    const match = words.exec(text)
    return match === null || place >= shown ? [] : [{ place, start: match.index, end: match.index + match[0].length }]
  })
  return found.length === 1 ? found[0] : undefined
}

/** What is wrong with the products shown, as a wish for others. `price` is no parameter; absorb.ts makes a budget of it. */
const TOO: readonly (readonly [Wish['parameter'], RegExp])[] = [
  ['weight', /too heavy|zu schwer|(?:demasiado|muy) pesad|pesad[oa] demais|muito pesad|太重|重すぎ|ثقيل/iu],
  [
    'noiseLevel',
    /too (?:loud|noisy)|zu laut|(?:demasiado|muy) ruidos|muito barulhent|barulhent[oa] demais|太吵|噪音太大|うるさ|صاخب/iu,
  ],
  [
    'price',
    /too (?:expensive|dear|much money)|zu teuer|(?:demasiado|muy) car[oa]|muito car[oa]|car[oa] demais|太贵|高すぎ|値段が高|غال(?:ي|ية|ٍ)/iu,
  ],
  [
    'length',
    /too (?:long|big|bulky)|zu (?:lang|groß|sperrig)|(?:demasiado|muy) (?:larg|grande)|(?:muito|grande) (?:longo|demais)|太长|太大|大きすぎ|長すぎ|طويل جد|كبير جد/iu,
  ],
]

/** "Too heavy" about what is on screen. */
export function complaintsAbout(text: string): readonly Wish[] {
  return TOO.filter(([, words]) => words.test(text)).map(([parameter]) => ({ parameter, direction: 'lower' }))
}

export const endsAsQuestion = (text: string): boolean => /[?？؟]\s*$/u.test(text)
