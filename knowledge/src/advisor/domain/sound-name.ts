const MOST_CHARACTERS = 40
/** A telephone number has more, the name of a tool fewer. */
const MOST_DIGITS = 8
const NAME = /^[\p{L}\p{M}\p{N} .,'’()/+&・ー-]+$/u
/** "evil.example", "a//b": where a name would lead elsewhere. "St. Gallen" and "EABR 12.5" stay. */
const ADDRESS = /[\p{L}\p{N}]\.\p{L}|\/\//u

/**
 * A place or a model as the buyer wrote it, if it can be one. The house says it again in sentences of its own, which
 * the gate takes word for word: what could be an address, a number to call or a sentence is not taken up.
 */
export function soundName(written: string | undefined): string | undefined {
  const name = written?.trim()
  if (name === undefined || name === '' || name.length > MOST_CHARACTERS) return undefined
  if (!NAME.test(name) || ADDRESS.test(name)) return undefined
  return (name.match(/\p{Nd}/gu)?.length ?? 0) > MOST_DIGITS ? undefined : name
}
