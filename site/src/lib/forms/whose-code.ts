import type { Translate } from '../i18n/translate.ts'

interface ScannedCode {
  readonly person: string | null
  readonly fair: string | null
}

/** A name in a text of another direction reads as a whole. */
const apart = (name: string): string => `\u2068${name}\u2069`

/** Whose code was scanned, and where, as a sentence; undefined when the code says neither. */
export function whoseCode(t: Translate, code: ScannedCode | undefined): string | undefined {
  if (code === undefined) return undefined
  const person = code.person === null ? null : apart(code.person)
  const fair = code.fair === null ? null : apart(code.fair)
  const house = apart(t('common:siteName'))
  if (person !== null && fair !== null) return t('contact:hello.personAt', { person, house, fair })
  if (person !== null) return t('contact:hello.person', { person, house })
  return fair === null ? undefined : t('contact:hello.stand', { house, fair })
}
