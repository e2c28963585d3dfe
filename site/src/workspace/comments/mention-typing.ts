export interface Colleague {
  readonly id: string
  readonly name: string
}

/** What is being typed after an @, right before the cursor: undefined when no name is begun there. */
export function mentionBegun(text: string, cursor: number): string | undefined {
  const match = /(?:^|[^\p{L}\p{N}._-]|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])@([^@\n]{0,40})$/u.exec(
    text.slice(0, cursor),
  )
  return match?.[1]
}

/** Colleagues whose name goes on from what is typed, a few at the most. */
export function colleaguesMeant(begun: string, colleagues: readonly Colleague[]): readonly Colleague[] {
  const typed = begun.normalize('NFC').toLowerCase()
  const fits = ({ name }: Colleague): boolean => {
    const known = name.normalize('NFC').toLowerCase()
    // A finished name needs no help any more.
    return (
      known !== typed.trim() && (known.startsWith(typed) || known.split(/\s+/).some((part) => part.startsWith(typed)))
    )
  }
  return colleagues.filter(fits).slice(0, 6)
}

/** The text with the begun name finished, and where the cursor stands then. */
export function withMention(text: string, cursor: number, name: string): { text: string; cursor: number } {
  const begun = mentionBegun(text, cursor) ?? ''
  const before = `${text.slice(0, cursor - begun.length)}${name} `
  return { text: before + text.slice(cursor), cursor: before.length }
}
