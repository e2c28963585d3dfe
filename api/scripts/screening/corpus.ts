import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface Sample {
  readonly label: 'spam' | 'ham'
  readonly message: string
  /** File it stands in: a language, or neighbours of one. */
  readonly language: string
}

const FOLDER = path.join(import.meta.dirname, 'corpus')

/** The messages the classifier learns from: a line each, `s|` for spam and `h|` for inquiries, a file per language. */
export function readCorpus(): Sample[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) =>
      readFileSync(path.join(FOLDER, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line): Sample => {
          if (!/^[sh]\|\S/.test(line)) throw new Error(`${name}: neither spam nor inquiry: ${line}`)
          return { label: line[0] === 's' ? 'spam' : 'ham', message: line.slice(2), language: name.slice(0, -4) }
        }),
    )
}
