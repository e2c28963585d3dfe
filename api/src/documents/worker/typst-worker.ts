import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { RenderJob, RenderReply, RenderRequest } from './protocol.ts'

const templates = fileURLToPath(new URL('../templates/', import.meta.url))
const require = createRequire(import.meta.url)

/** Only these folders: the packages hold sixteen further weights of up to 10 MB each. */
const FONT_FOLDERS = ['noto-sans', 'noto-sans-arabic', 'noto-sans-sc', 'noto-sans-jp'].flatMap((family) => {
  const folder = dirname(require.resolve(`@expo-google-fonts/${family}/package.json`))
  return [join(folder, '400Regular'), join(folder, '700Bold')]
})

/** PDF/A-2a (ISO 19005-2): self-contained, tagged, fit for the ten years a buyer keeps offers. */
const ARCHIVABLE = 'a-2a'

const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: FONT_FOLDERS }] })

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')
let rendersSinceCollection = 0

if (parentPort === null) throw new Error('this file is the body of a worker thread')
const port = parentPort

port.on('message', (request: RenderRequest) => {
  port.postMessage(answer(request))
  // Compiled documents live outside the JavaScript heap: V8 does not see their weight and would let them pile up.
  rendersSinceCollection += 1
  if (rendersSinceCollection >= 8) {
    rendersSinceCollection = 0
    collectGarbage()
  }
  compiler.evictCache(8)
})

function answer({ id, job }: RenderRequest): RenderReply {
  try {
    const first = compile(job, job.data)
    if ('pdf' in first) return { id, ...first }
    if (job.dataWithoutDrawings === undefined) return { id, failure: first.failure }
    const second = compile(job, job.dataWithoutDrawings)
    if ('failure' in second) return { id, failure: second.failure }
    return { id, pdf: second.pdf, warnings: [`drawings left out: ${first.failure}`, ...second.warnings] }
  } catch (error) {
    return { id, failure: message(error) }
  }
}

type Outcome = { readonly pdf: Uint8Array; readonly warnings: readonly string[] } | { readonly failure: string }

function compile(job: RenderJob, data: string): Outcome {
  const compiled = compiler.compile({ mainFilePath: join(templates, `${job.template}.typ`), inputs: { data } })
  const document = compiled.result
  if (document === null) return { failure: diagnostics(compiled.takeDiagnostics()?.shortDiagnostics) }
  const options = { creationTimestamp: job.createdAt }
  try {
    return { pdf: compiler.pdf(document, { ...options, pdfStandard: ARCHIVABLE }), warnings: [] }
  } catch (error) {
    // PDF/A forbids a character that no font has (an emoji in a company name): then an ordinary PDF shows the rest.
    return { pdf: compiler.pdf(document, options), warnings: [`not PDF/A: ${message(error)}`] }
  }
}

function message(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 2000)
}

function diagnostics(list: readonly unknown[] | undefined): string {
  return JSON.stringify(list ?? []).slice(0, 2000)
}
