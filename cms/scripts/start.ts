import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { environment } from '../src/environment.ts'

/** Runs the built server in this process, on CMS_HOST and CMS_PORT. */
const server = path.resolve(import.meta.dirname, '../.next/standalone/cms/server.js')
const { CMS_HOST, CMS_PORT } = environment

function refuse(reason: string): never {
  process.stderr.write(`The CMS cannot start: ${reason}\n`)
  process.exit(1)
}

if (!existsSync(server)) refuse('it is not built yet; run "node cms/scripts/build.ts" first.')
const fault = await listeningFault(CMS_HOST, CMS_PORT)
if (fault === 'EADDRINUSE') refuse(`port ${CMS_PORT} is taken; free it or set CMS_PORT to another.`)
if (fault !== undefined) refuse(`it cannot listen on ${CMS_HOST}:${CMS_PORT} (${fault}).`)
process.env.PORT = String(CMS_PORT)
process.env.HOSTNAME = CMS_HOST
process.env.NEXT_TELEMETRY_DISABLED = '1'
await import(pathToFileURL(server).href)

/** Code of what keeps a server from listening there, undefined when nothing does. */
function listeningFault(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
}
