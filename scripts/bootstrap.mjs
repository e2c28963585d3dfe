/**
 * Runs one of the workspace's commands from a fresh clone: fetches the pinned pnpm, installs what the lockfile says,
 * and hands over to Node 24. Needs nothing but Node 20 and npm, therefore imports nothing that is installed.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createProgress } from './progress/progress.mjs'

const PNPM = '12.21.0'
/** The oldest Node that runs our TypeScript files without a flag. */
const OLDEST_NODE = [22, 18]
const COMMANDS = ['start', 'test', 'check', 'bench', 'demo-seed', 'evaluate', 'generate', 'build', 'format']
const PACKAGES = ['.', 'schema', 'api', 'knowledge', 'cms', 'site', 'tests']

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const tools = path.join(root, '.tools')
const pnpmScript = path.join(tools, 'node_modules/.bin/pnpm')
const installedMark = path.join(root, 'node_modules/.tradewind-installed')
const lock = path.join(tools, 'install.lock')
const progress = createProgress()

/** A failure that is told as it stands, without a stack. */
class Sentence extends Error {}

const [command = '', ...rest] = process.argv.slice(2)
try {
  if (!COMMANDS.includes(command)) throw new Sentence(`Say which command to run: ${COMMANDS.join(', ')}.`)
  await install()
  process.exitCode = await handOver(nodeForScripts())
} catch (error) {
  if (!(error instanceof Sentence)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

async function install() {
  mkdirSync(tools, { recursive: true })
  if (isInstalled()) return
  await withInstallLock(async () => {
    if (isInstalled()) return
    if (pnpmVersion() !== PNPM) {
      await progress.step('Getting the package manager', () =>
        run(
          'npm',
          ['install', '--prefix', tools, '--no-audit', '--no-fund', '--loglevel=error', `pnpm@${PNPM}`],
          'npm.log',
        ),
      )
    }
    await progress.step('Installing packages', (note) =>
      run(pnpmScript, ['install', '--frozen-lockfile', '--reporter=append-only'], 'install.log', (line) => {
        const counts = /^Progress: (.*)$/.exec(line)
        if (counts?.[1] !== undefined) note(counts[1])
      }),
    )
    writeFileSync(installedMark, wanted())
  })
}

/** What has to be installed, as a hash: the lockfile, every package.json, the platform. */
function wanted() {
  const hash = createHash('sha256').update(`${PNPM} ${process.platform} ${process.arch}`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...PACKAGES.map((name) => `${name}/package.json`)]) {
    hash.update(file).update(readFileSync(path.join(root, file)))
  }
  return hash.digest('hex')
}

function isInstalled() {
  return pnpmVersion() === PNPM && existsSync(installedMark) && readFileSync(installedMark, 'utf8') === wanted()
}

function pnpmVersion() {
  const file = path.join(tools, 'node_modules/pnpm/package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined
}

/**
 * Two commands started at once must not both install; the second waits. The lock of a dead process is taken over.
 * @param {() => Promise<void>} work
 */
async function withInstallLock(work) {
  for (let waited = 0; !takeLock(); waited += 1) {
    if (waited === 0) progress.say('Another command is installing packages; waiting for it.')
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') {
      throw new Sentence(
        `The folder ${tools} cannot be written (${codeOf(error)}); run this as the user who owns the checkout.`,
      )
    }
  }
  try {
    process.kill(Number(readFileSync(lock, 'utf8')) || 2 ** 30, 0)
  } catch (error) {
    // Moved rather than removed: of several that find the dead lock, one gets to move it.
    if (codeOf(error) === 'ESRCH') {
      const aside = `${lock}.${process.pid}`
      try {
        renameSync(lock, aside)
        rmSync(aside)
      } catch {}
    }
  }
  return false
}

/**
 * Runs a tool quietly; its output goes to a log, the end of which is shown when it fails.
 * @param {string} program
 * @param {string[]} parameters
 * @param {string} logName
 * @param {(line: string) => void} [onLine]
 */
async function run(program, parameters, logName, onLine) {
  const logFile = path.join(tools, logName)
  const log = createWriteStream(logFile)
  const child = spawn(program, parameters, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CI: '1', NO_COLOR: '1', npm_config_loglevel: undefined },
  })
  const quit = () => child.kill('SIGTERM')
  process.on('SIGINT', quit).on('SIGTERM', quit)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (/** @type {string} */ chunk) => {
      log.write(chunk)
      text = (text + chunk).slice(-6000)
      for (const line of chunk.split('\n')) onLine?.(line.trim())
    })
  }
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      text += error.message
      resolve(1)
    })
    child.on('close', (status) => resolve(status ?? 1))
  })
  log.end()
  process.off('SIGINT', quit).off('SIGTERM', quit)
  if (code === 0) return
  const tail = text.trim().split('\n').slice(-15).join('\n')
  throw new Sentence(
    `\n${tail}\n\n"${path.basename(program)}" failed; the whole output is in ${path.relative(root, logFile)}.`,
  )
}

/** Node 24 comes as a package on Linux; elsewhere the Node that runs this has to be new enough. */
function nodeForScripts() {
  const shipped = path.join(root, 'node_modules/.bin/node')
  if (existsSync(shipped)) return shipped
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath
  throw new Sentence(
    `Tradewind brings its own Node 24 on Linux (x64, arm64) only; on ${process.platform} ${process.arch} please install Node 24 first (this is ${process.versions.node}).`,
  )
}

/**
 * Ctrl-C reaches the script by itself, since it shares our terminal; what is sent to this process alone is passed on.
 * When npm, which started us, is killed, the script is told to end, too.
 * @param {string} node
 * @returns {Promise<number>} exit code
 */
function handOver(node) {
  const child = spawn(
    node,
    ['--disable-warning=ExperimentalWarning', path.join(root, 'scripts', `${command}.ts`), ...rest],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        PATH: [path.join(root, 'node_modules/.bin'), path.join(tools, 'node_modules/.bin'), process.env.PATH].join(
          path.delimiter,
        ),
      },
    },
  )
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal))
  process.on('SIGINT', () => undefined)
  if (process.env.npm_lifecycle_event !== undefined) {
    const parent = process.ppid
    setInterval(() => {
      if (process.ppid !== parent) child.kill('SIGTERM')
    }, 1000).unref()
  }
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 15)))
  })
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
