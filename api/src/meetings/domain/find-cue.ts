/** Finds the first of some cues in a text; null when there is none. Cues are parts of regular expressions. */
export type FindCue = (cues: readonly string[], text: string) => RegExpExecArray | null

const compiled = new Map<string, RegExp>()

/** Scripts that write no spaces between words, and Arabic, whose prefixes stick: a cue may stand inside a word. */
export function cueFinder(wholeWords: boolean): FindCue {
  return (cues, text) => {
    const source = cues.join('|')
    if (source === '') return null
    const key = `${wholeWords} ${source}`
    let pattern = compiled.get(key)
    if (pattern === undefined) {
      pattern = wholeWords ? new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu') : new RegExp(`(?:${source})`, 'iu')
      compiled.set(key, pattern)
    }
    return pattern.exec(text)
  }
}

export function inAnyOf(find: FindCue, cues: readonly string[], text: string): boolean {
  return find(cues, text) !== null
}
