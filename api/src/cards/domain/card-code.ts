/** Without letters and digits that are mistaken for each other when somebody types the code. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const ENDING = 4
const ENDING_ALONE = 6
const LONGEST_WORD = 24

/** Codes as they stand in an address. */
export const CARD_CODE = /^[a-z0-9][a-z0-9-]{2,39}$/

/**
 * A short code that a person can read out: the words it is about, then four characters that make it one of its kind. A
 * name in a script other than Latin gives characters only, then six.
 * @param chance numbers from 0 up to 1, one per character.
 */
export function cardCode(about: string, chance: () => number): string {
  const words = about
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_WORD)
    .replace(/^-+|-+$/g, '')
  const length = words === '' ? ENDING_ALONE : ENDING
  const ending = Array.from({ length }, () => ALPHABET[Math.floor(chance() * ALPHABET.length)]).join('')
  return words === '' ? ending : `${words}-${ending}`
}
