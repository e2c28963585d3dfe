import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { environment } from '../src/environment.ts'

/** Runs the built server in this process, on CMS_HOST and CMS_PORT. */
const server = path.resolve(import.meta.dirname, '../.next/standalone/cms/server.js')
if (!existsSync(server)) {
  process.stderr.write('The CMS is not built yet: run "node cms/scripts/build.ts" first.\n')
  process.exit(1)
}
process.env.PORT = String(environment.CMS_PORT)
process.env.HOSTNAME = environment.CMS_HOST
process.env.NEXT_TELEMETRY_DISABLED = '1'
await import(pathToFileURL(server).href)
