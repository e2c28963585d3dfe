import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Builds the standalone server and puts the files it serves beside it: `.next/standalone/cms/server.js` then runs alone. */
const cmsFolder = path.resolve(import.meta.dirname, '..')
const standalone = path.join(cmsFolder, '.next/standalone/cms')

rmSync(path.join(cmsFolder, '.next/standalone'), { recursive: true, force: true })
const build = spawnSync(process.execPath, [path.join(cmsFolder, 'node_modules/next/dist/bin/next'), 'build'], {
  cwd: cmsFolder,
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
})
if (build.status !== 0) process.exit(build.status ?? 1)
if (!existsSync(path.join(standalone, 'server.js'))) {
  process.stderr.write('next build reported success but wrote no server\n')
  process.exit(1)
}
cpSync(path.join(cmsFolder, '.next/static'), path.join(standalone, '.next/static'), { recursive: true })
const publicFolder = path.join(cmsFolder, 'public')
if (existsSync(publicFolder)) cpSync(publicFolder, path.join(standalone, 'public'), { recursive: true })
