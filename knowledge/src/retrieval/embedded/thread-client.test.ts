import { afterEach, expect, test } from 'vitest'
import { createIndexThread, type IndexThread } from './thread-client.ts'

let thread: IndexThread
afterEach(() => thread.close())

/** A thread that answers `statistics`, dies of `remove`, and never answers `documents`. */
const BODY = `
  const { parentPort } = require('node:worker_threads')
  parentPort.on('message', ({ id, call }) => {
    if (call.kind === 'remove') throw new Error('the disk is gone')
    if (call.kind === 'documents') return
    parentPort.postMessage(call.kind === 'put' ? { id, failure: { code: 'RETRIEVAL.MALFORMED_DOCUMENT', message: 'twice' } } : { id, value: call.kind })
    if (call.kind === 'close') parentPort.close()
  })`

function start(): IndexThread {
  const program = new URL(
    `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('file:///'); ${BODY}`)}`,
  )
  thread = createIndexThread({ folder: 'nowhere', role: 'reader' }, program)
  return thread
}

test('each call gets its own answer', async () => {
  const { call } = start()
  expect(await Promise.all([call({ kind: 'statistics' }, 5_000), call({ kind: 'open' }, 5_000)])).toEqual([
    'statistics',
    'open',
  ])
})

test('a failure keeps its code', async () => {
  const put = start().call({ kind: 'put', document: { id: 'a', contentHash: '', chunks: [] } }, 5_000)
  await expect(put).rejects.toMatchObject({ code: 'RETRIEVAL.MALFORMED_DOCUMENT' })
})

test('a thread that dies tells everybody who waits, and is replaced', async () => {
  const { call } = start()
  const waiting = call({ kind: 'documents' }, 5_000)
  const deadly = call({ kind: 'remove', documentId: 'a' }, 5_000)
  await expect(waiting).rejects.toMatchObject({ code: 'RETRIEVAL.UNAVAILABLE' })
  await expect(deadly).rejects.toThrow('the disk is gone')
  expect(await call({ kind: 'statistics' }, 5_000)).toBe('statistics')
})

test('a thread that does not answer in time is given up, and replaced', async () => {
  const { call } = start()
  await expect(call({ kind: 'documents' }, 100)).rejects.toMatchObject({ code: 'RETRIEVAL.UNAVAILABLE' })
  expect(await call({ kind: 'statistics' }, 5_000)).toBe('statistics')
})

test('a closed one refuses', async () => {
  const { call, close } = start()
  expect(await call({ kind: 'statistics' }, 5_000)).toBe('statistics')
  await close()
  await expect(call({ kind: 'statistics' }, 5_000)).rejects.toMatchObject({ code: 'RETRIEVAL.CLOSED' })
})
