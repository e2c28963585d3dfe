import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../support/free-port.ts'
import { repositoryPath } from '../../support/repository.ts'
import { runScript, type ServiceProcess, startService } from '../../support/service-process.ts'
import { sideBySide, underLoad } from '../measure.ts'
import type { BenchResult } from '../result.ts'
import { siteHouse } from '../site-house.ts'

const LOAD = { connections: 8, seconds: 4 }
const PAGE = '/en/products/bp-80'
/** Below the site, where its Astro is found; `dist` belongs to nobody's sources. */
const EMPTY = 'site/dist/empty-page'

/** How fast a product page is rendered and how fast it is sent again. */
export async function productPage(): Promise<BenchResult[]> {
  const { site } = await siteHouse()
  const folder = await mkdtemp(path.join(tmpdir(), 'tradewind-bench-'))
  const running: ServiceProcess[] = []
  try {
    const empty = await startEmptyPage(running)
    // An address with a query is never taken from the page cache nor put into it; what the CMS said is in memory.
    const uncached = await sideBySide(
      underLoad({ url: `${site}${PAGE}?uncached=1` }, LOAD),
      underLoad({ url: empty }, LOAD),
    )
    const body = Buffer.from(
      await (await fetch(`${site}${PAGE}`, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer(),
    )
    const file = path.join(folder, 'page.html')
    await writeFile(file, body)
    const port = await freePort()
    const bytes = `http://127.0.0.1:${port}/`
    running.push(await start('bytes', 'tests/bench/baselines/bytes-server.ts', bytes, [file, String(port)]))
    const cached = await sideBySide(underLoad({ url: `${site}${PAGE}` }, LOAD), underLoad({ url: bytes }, LOAD))
    const rates = ({ ours, baseline }: { ours: number; baseline: number }) =>
      `${ours.toFixed(0)}/s against ${baseline.toFixed(0)}/s`
    return [
      {
        name: 'product page uncached vs an empty Astro page',
        value: uncached.ratio,
        unit: 'ratio',
        target: { atLeast: 0.5 },
        detail: rates(uncached),
      },
      {
        name: 'product page cached vs node:http, same bytes',
        value: cached.ratio,
        unit: 'ratio',
        target: { atLeast: 0.25 },
        detail: `${rates(cached)}, ${(body.length / 1024).toFixed(0)} KiB`,
      },
    ]
  } finally {
    for (const service of running) await service.stop()
    await rm(folder, { recursive: true, force: true })
    await rm(repositoryPath(EMPTY), { recursive: true, force: true })
  }
}

async function startEmptyPage(running: ServiceProcess[]): Promise<string> {
  await cp(repositoryPath('tests/bench/empty-page'), repositoryPath(EMPTY), { recursive: true })
  const astro = repositoryPath('site/node_modules/astro/bin/astro.mjs')
  await runScript('empty page', [astro, 'build', '--root', repositoryPath(EMPTY)], {
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
  })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const environment = { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port) }
  running.push(await start('empty page', `${EMPTY}/dist/server/entry.mjs`, url, [], environment))
  return url
}

function start(
  name: string,
  entry: string,
  healthUrl: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ServiceProcess> {
  return startService({ name, entry, healthUrl, environment, arguments: parameters })
}
