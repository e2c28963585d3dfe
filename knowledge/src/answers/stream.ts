/** About as much as an eye takes in at once. */
const PIECE = 24

/** A text in pieces that end between words; put together they are the text. */
export function piecesOfText(text: string): string[] {
  const pieces: string[] = []
  let open = ''
  for (const part of text.match(/\S+\s*|\s+/gu) ?? []) {
    // Chinese and Japanese have no gaps: a sentence would come in one piece.
    for (const bit of part.match(/[\s\S]{1,48}/gu) ?? []) {
      open += bit
      if (open.length >= PIECE) {
        pieces.push(open)
        open = ''
      }
    }
  }
  if (open !== '') pieces.push(open)
  return pieces
}
