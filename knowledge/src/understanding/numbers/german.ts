const SMALL: Readonly<Record<string, number>> = {
  null: 0,
  ein: 1,
  eins: 1,
  eine: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwolf: 12,
  dreizehn: 13,
  vierzehn: 14,
  funfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  dreissig: 30,
  vierzig: 40,
  funfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
}

/** Umlauts may be written ue, oe. */
const plain = (word: string): string => word.replace(/fuenf/g, 'funf').replace(/zwoelf/g, 'zwolf')

function belowHundred(word: string): number | undefined {
  const small = SMALL[word]
  if (small !== undefined) return small
  const match = /^(\w+?)und(\w+)$/.exec(word)
  const ones = SMALL[match?.[1] ?? '']
  const tens = SMALL[match?.[2] ?? '']
  if (ones === undefined || tens === undefined || ones > 9 || tens < 20) return undefined
  return tens + ones
}

/**
 * A German number word of one piece: "einundzwanzig", "zweihundertfünfzig", "zweieinhalb", "anderthalb".
 * Undefined for any other word.
 * @param written folded (no umlauts, ss)
 */
export function readGermanNumber(written: string): number | undefined {
  const word = plain(written)
  if (word === 'anderthalb') return 1.5
  const half = /^(\w+)einhalb$/.exec(word)
  if (half !== null) {
    const whole = SMALL[half[1] ?? '']
    return whole === undefined ? undefined : whole + 0.5
  }
  const match = /^(?:(\w*?)tausend)?(?:(\w*?)hundert)?(?:und)?(\w*)$/.exec(word)
  if (match === null) return undefined
  const [, thousands, hundreds, rest = ''] = match
  if (thousands === undefined && hundreds === undefined) return belowHundred(word)
  const part = (text: string | undefined, scale: number): number | undefined =>
    text === undefined
      ? 0
      : text === ''
        ? scale
        : belowHundred(text) === undefined
          ? undefined
          : (belowHundred(text) ?? 0) * scale
  const parts = [part(thousands, 1000), part(hundreds, 100), rest === '' ? 0 : belowHundred(rest)]
  return parts.some((value) => value === undefined)
    ? undefined
    : parts.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}
