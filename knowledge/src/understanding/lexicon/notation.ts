/**
 * Lexicon lists are written as one string, terms apart by `|`. `(x)` may be there or not, `(x/y)` is x, y or
 * nothing, `[x/y]` is x or y: "colo(u)r", "neumátic[o/a](s)".
 */
export function expandTerms(list: string): readonly string[] {
  return list
    .split('|')
    .map((term) => term.trim())
    .filter((term) => term !== '')
    .flatMap(expandTerm)
}

const CHOICE = /\(([^()[\]]*)\)|\[([^()[\]]*)\]/

function expandTerm(term: string): string[] {
  const match = CHOICE.exec(term)
  if (match === null) return [term.replace(/\s+/g, ' ').trim()]
  const [whole, optional, required] = match
  const choices = optional === undefined ? (required ?? '').split('/') : ['', ...optional.split('/')]
  const before = term.slice(0, match.index)
  const after = term.slice(match.index + whole.length)
  return choices.flatMap((choice) => expandTerm(before + choice + after))
}
