import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe } from 'vitest'
import { describeEngine } from '../testing/engine-contract.ts'
import { createEmbeddedEngine } from './embedded-engine.ts'

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

describe('embedded engine', () => {
  describeEngine(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tradewind-index-'))
    folders.push(folder)
    return createEmbeddedEngine({ folder })
  })
})
