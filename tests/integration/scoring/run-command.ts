import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { repositoryPath } from '../../support/repository.ts'

export interface Ran {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/** Runs a script of the repository to its end and keeps what it says, output and errors apart. */
export async function runCommand(script: string, parameters: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [repositoryPath(script), ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { output: '', errors: '' }
  child.stdout.on('data', (text: Buffer) => {
    said.output += text.toString()
  })
  child.stderr.on('data', (text: Buffer) => {
    said.errors += text.toString()
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...said }
}
