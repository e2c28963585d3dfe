import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { TurnRequest } from '@tradewind/schema/contracts/advisor'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Dialogue, dialogueFile } from './testing/dialogue.ts'
import { type FakeApi, startFakeApi } from './testing/fake-api.ts'
import { sendTurn } from './testing/open-advisor.ts'
import { type House, openHouse } from './testing/open-house.ts'
import { playDialogue } from './testing/play-dialogue.ts'
import { type ServedAdvisor, serveAdvisor } from './testing/serve-advisor.ts'

let api: FakeApi
let house: House
let served: ServedAdvisor

async function dialoguesIn(locale: Locale): Promise<readonly Dialogue[]> {
  const file = new URL(`../../evaluation/dialogues/${locale}.json`, import.meta.url)
  return dialogueFile.parse(JSON.parse(await readFile(file, 'utf8'))).dialogues.map((it) => ({ ...it, locale }))
}

async function* overHttp(request: TurnRequest) {
  yield* await sendTurn(served.url, request.conversationId, request)
}

beforeAll(async () => {
  api = await startFakeApi()
  house = await openHouse(api)
  served = await serveAdvisor(house.whole)
})

afterAll(async () => {
  await served.close()
  await house.close()
  await api.close()
})

describe.each(LOCALES)('a buyer who writes %s', (locale) => {
  it.each(['vague', 'exact', 'calculation', 'hand-off'] as const)('%s: gets there over HTTP', async (kind) => {
    const [dialogue] = (await dialoguesIn(locale)).filter((it) => it.kind === kind)
    if (dialogue === undefined) throw new Error(`no ${kind} dialogue in ${locale}`)
    const played = await playDialogue({ ...house.advisor, turn: overHttp }, dialogue, randomUUID())
    expect(played.failures).toEqual([])
    expect(played.repeats).toEqual([])
    expect(played.slots.filter(({ right }) => !right)).toEqual([])
    expect(played.reached, played.talk).toBe(true)
    expect(played.recommended ?? true, played.talk).toBe(true)
    expect(played.turns, played.talk).toBeLessThanOrEqual(dialogue.expect.turnsAtMost)
    expect(played.questions, played.talk).toBeLessThanOrEqual(dialogue.expect.questionsAtMost)
    expect(played.gate.removed).toEqual([])
  })
})
