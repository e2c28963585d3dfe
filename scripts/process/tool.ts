import { spawn } from 'node:child_process'
import path from 'node:path'
import { ROOT } from '../paths.ts'

export interface ToolRun {
  /** Folder it runs in, relative to the workspace. */
  readonly folder?: string
  readonly environment?: Readonly<Record<string, string>>
  /** Told every piece of output as it comes; without it the output is only collected. */
  readonly onOutput?: (text: string) => void
}

export interface ToolResult {
  readonly code: number
  /** Standard output and error together, as they came. */
  readonly output: string
}

/** Runs a Node program, or an executable of `node_modules/.bin` when it is a bare name, to its end. Never throws. */
export function runTool(program: string, parameters: readonly string[], run: ToolRun = {}): Promise<ToolResult> {
  const { folder = '.', environment = {}, onOutput } = run
  const cwd = path.join(ROOT, folder)
  const isScript = program.includes('/')
  const command = isScript ? process.execPath : path.join(ROOT, 'node_modules/.bin', program)
  const options = isScript ? ['--disable-warning=ExperimentalWarning', program] : []
  return new Promise((resolve) => {
    const child = spawn(command, [...options, ...parameters], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...environment },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text: string) => {
        output += text
        onOutput?.(text)
      })
    }
    child.once('error', (error) => resolve({ code: 1, output: output + error.message }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
