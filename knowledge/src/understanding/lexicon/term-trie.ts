import type { Meaning } from './meaning.ts'

/** Terms as paths of atoms. */
export class TermTrie {
  readonly #root: Node = { next: new Map(), meanings: [] }

  add(keys: readonly string[], meaning: Meaning): void {
    let node = this.#root
    for (const key of keys) {
      let next = node.next.get(key)
      if (next === undefined) {
        next = { next: new Map(), meanings: [] }
        node.next.set(key, next)
      }
      node = next
    }
    node.meanings.push(meaning)
  }

  /**
   * Every term that begins at the first of these positions.
   * @param forms the spellings under which the atom at a position may be found; undefined where a phrase ends
   * @param found is told how many atoms the term has
   */
  walk(forms: (position: number) => readonly string[] | undefined, found: Found): void {
    visit(this.#root, 0, forms, found)
  }
}

interface Node {
  readonly next: Map<string, Node>
  readonly meanings: Meaning[]
}

type Found = (atoms: number, meanings: readonly Meaning[]) => void

function visit(
  node: Node,
  position: number,
  forms: (position: number) => readonly string[] | undefined,
  found: Found,
): void {
  if (node.meanings.length > 0) found(position, node.meanings)
  if (node.next.size === 0) return
  for (const form of forms(position) ?? []) {
    const next = node.next.get(form)
    if (next !== undefined) visit(next, position + 1, forms, found)
  }
}
