import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { identify, isRunning } from './identity.ts'
import { endLeftovers, openLedger } from './ledger.ts'
import { takeLock, waitForLock } from './lock.ts'

let folder: string
const children: ChildProcess[] = []

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'processes-'))
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

async function run(code: string): Promise<ChildProcess & { pid: number }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', `${code}; console.log('up')`], {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  })
  children.push(child)
  if (child.stdout !== null) await once(child.stdout, 'data')
  return Object.assign(child, { pid: child.pid ?? 0 })
}

const IDLE = 'setInterval(() => {}, 1000)'

describe('the identity of a process', () => {
  it('holds while it runs and not after', async () => {
    const child = await run(IDLE)
    const identity = identify(child.pid)
    expect(identity && isRunning(identity)).toBe(true)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(identity && isRunning(identity)).toBe(false)
  })

  it('is not that of another process with the same number', () => {
    expect(isRunning({ pid: process.pid, started: 'earlier' })).toBe(false)
  })
})

describe('the ledger', () => {
  it('names for the next start what is still to be ended', async () => {
    const file = path.join(folder, 'processes.json')
    const [polite, stubborn] = await Promise.all([run(IDLE), run(`process.on('SIGTERM', () => {}); ${IDLE}`)])
    const ledger = openLedger(file)
    ledger.add(polite.pid)
    ledger.add(stubborn.pid)
    expect(await endLeftovers(file, 500)).toBe(2)
    expect(identify(polite.pid)).toBeUndefined()
    expect(identify(stubborn.pid)).toBeUndefined()
  })

  it('leaves alone what ended, what was never ours, and what it cannot read', async () => {
    const file = path.join(folder, 'processes.json')
    const child = await run(IDLE)
    writeFileSync(file, JSON.stringify([{ pid: child.pid, started: 'another time' }, { pid: 'x' }, null]))
    expect(await endLeftovers(file)).toBe(0)
    expect(identify(child.pid)).toBeDefined()
    writeFileSync(file, '[{"pid":')
    expect(await endLeftovers(file)).toBe(0)
    const ledger = openLedger(file)
    ledger.add(child.pid)
    ledger.remove(child.pid)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([])
  })
})

describe('the lock', () => {
  const holder = (file: string) =>
    run(`
      const { takeLock } = await import(${JSON.stringify(new URL('./lock.ts', import.meta.url).href)})
      if (takeLock(${JSON.stringify(file)}) === undefined) process.exit(1)
      ${IDLE}`)

  it('is held by one process and freed by its death, even a sudden one', async () => {
    const file = path.join(folder, 'a.lock')
    const child = await holder(file)
    expect(takeLock(file)).toBeUndefined()
    child.kill('SIGKILL')
    await once(child, 'exit')
    const release = takeLock(file)
    expect(release).toBeDefined()
    release?.()
  })

  it('can be waited for', async () => {
    const file = path.join(folder, 'b.lock')
    const child = await holder(file)
    let told = 0
    const waiting = waitForLock(file, () => {
      told += 1
      child.kill('SIGTERM')
    })
    ;(await waiting)()
    expect(told).toBe(1)
  })
})
