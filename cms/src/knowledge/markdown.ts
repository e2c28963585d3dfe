/** Blocks of Markdown, each undefined when it would be empty, so that a heading without content never appears. */
export type Block = string | undefined

const isBlock = (block: Block): block is string => block !== undefined && block !== ''

/** Blocks below each other. */
export function blocks(...parts: readonly Block[]): string {
  return parts.filter(isBlock).join('\n\n')
}

/** A heading with what stands below it; nothing when nothing does. */
export function section(level: 2 | 3, heading: string, ...parts: readonly Block[]): Block {
  const content = blocks(...parts)
  return content === '' ? undefined : `${'#'.repeat(level)} ${inline(heading)}\n\n${content}`
}

export function list(items: readonly Block[]): Block {
  const filled = items.filter(isBlock)
  return filled.length === 0 ? undefined : filled.map((item) => `- ${inline(item)}`).join('\n')
}

/** A GFM table. Empty head cells say that the first column names the row. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  if (rows.length === 0) return undefined
  const line = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

/** Plain text of an editor as Markdown: signs that would be markup are escaped, line breaks and lists stay. */
export function plain(text: string | undefined): Block {
  if (text === undefined) return undefined
  return text
    .trim()
    .split('\n')
    .map((line) => escapeSigns(line.trim()).replace(/^(#{1,6}\s|>|\+\s|={2,}|-{2,})/, '\\$1'))
    .join('\n')
}

/** Plain text on one line, for a heading, an item or a cell. */
export function inline(text: string): string {
  return escapeSigns(text.replace(/\s+/g, ' ').trim())
}

function escapeSigns(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&')
}
