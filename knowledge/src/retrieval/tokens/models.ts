import { foldWord } from './fold.ts'
import type { Piece } from './pieces.ts'

/** A model number without what people put between its parts: "BP-80", "bp 80", "ＢＰ－８０" are bp80. */
export function modelKey(sku: string): string {
  return foldWord(sku).replace(/[^\p{L}\p{N}]+/gu, '')
}

export function modelKeys(skus: readonly string[]): readonly string[] {
  return [...new Set(skus.map(modelKey).filter((key) => key !== ''))]
}

/** What joins the parts of a model number when no space does. */
const JOINT = /^[-‐‑‒–—−－_/.·]?$/u
const LONGEST = 24
const MOST_PARTS = 5

const isLatin = (form: string): boolean => /^[a-z\p{Nd}.,]+$/u.test(form)
const strip = (form: string): string => form.replace(/[.,]/g, '')
const looksLikeModel = (key: string): boolean => key.length <= LONGEST && /[a-z]/.test(key) && /\d/.test(key)

/** Parts written together, such as AC-BAT18-25 or M12x1.5, each from its first to its last. */
function chains(pieces: readonly Piece[]): (readonly Piece[])[] {
  const found: Piece[][] = []
  let chain: Piece[] = []
  for (const piece of pieces) {
    const goesOn = chain.length > 0 && JOINT.test(piece.gap) && isLatin(piece.form)
    if (!goesOn) {
      found.push(chain)
      chain = []
    }
    if (isLatin(piece.form)) chain.push(piece)
  }
  found.push(chain)
  return found.filter((parts) => parts.length > 1 && parts.length <= MOST_PARTS)
}

/** "BP 80": up to five letters, a space, a number, perhaps with letters behind it. */
function spaced(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece, at) => {
    const letters = pieces[at - 1]
    const fits = letters !== undefined && /^[a-z]{1,5}$/.test(letters.form) && /^[ \u00a0]$/.test(piece.gap)
    return fits && /^\d[\da-z]*$/.test(piece.form) ? [`${letters.form}${piece.form}`] : []
  })
}

/**
 * Keys of everything that may be a model number written in parts. A few are none ("from 80" gives from80): they do no
 * harm, since nobody asks for them.
 */
export function modelTerms(pieces: readonly Piece[]): readonly string[] {
  const together = chains(pieces).map((parts) => parts.map((piece) => strip(piece.form)).join(''))
  return [...new Set([...together, ...spaced(pieces)].filter(looksLikeModel))]
}

/**
 * The known models that a question names, the longest reading first: "BP-25 C" is bp25c when there is one, else bp25.
 * @param isKnown says whether a key is a model of the index
 */
export function namedModels(pieces: readonly Piece[], isKnown: (key: string) => boolean): readonly string[] {
  const named: string[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    for (let parts = Math.min(MOST_PARTS, pieces.length - at); parts >= 1; parts -= 1) {
      const key = pieces
        .slice(at, at + parts)
        .map((piece) => strip(piece.form))
        .join('')
      if (key.length > LONGEST || !/\d/.test(key) || !/\p{L}/u.test(key) || !isKnown(key)) continue
      if (!named.includes(key)) named.push(key)
      at += parts - 1
      break
    }
  }
  return named
}
