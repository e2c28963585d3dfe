import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../paths.ts'
import type { Children } from '../process/children.ts'
import { waitForLock } from '../process/lock.ts'
import { openLogFile } from '../process/log-file.ts'
import type { Progress } from '../progress/progress.mjs'
import { contentHash } from './content-hash.ts'
import type { BuildTarget } from './targets.ts'

export interface BuildWork {
  readonly children: Children
  readonly progress: Progress
  /** Folder of the logs, absolute. */
  readonly logs: string
  readonly variables: Readonly<Record<string, string | undefined>>
}

/** Builds what changed, one after the other; two commands in one checkout take turns. */
export async function buildAll(targets: readonly BuildTarget[], work: BuildWork): Promise<void> {
  const release = await waitForLock(path.join(ROOT, '.tools/build.lock'), () =>
    work.progress.say('Another command is building; waiting for it.'),
  )
  try {
    for (const target of targets) await build(target, work)
  } finally {
    release()
  }
}

async function build(target: BuildTarget, { children, progress, logs, variables }: BuildWork): Promise<void> {
  const wanted = contentHash(ROOT, target.inputs, process.version, target.except)
  const mark = path.join(ROOT, target.mark)
  const isThere = existsSync(path.join(ROOT, target.result))
  if (isThere && existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  await progress.step(target.title, async () => {
    rmSync(mark, { force: true })
    const { parameters, folder } = target
    const environment = {
      ...variables,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      NEXT_TELEMETRY_DISABLED: '1',
    }
    const log = openLogFile(path.join(logs, `build-${target.name}.log`), target.name)
    await children.run({ title: target.title, parameters, folder, environment, log })
    writeFileSync(mark, wanted)
  })
}
