import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { NOTES } from '../testing/notes.ts'
import { readMinutes } from './read-minutes.ts'

const READING = { today: '2026-11-24', knownCompetitors: [] }

describe('minutes read from a note', () => {
  it('is tried on four notes of each language at least', () => {
    for (const locale of LOCALES)
      expect(NOTES.filter((note) => note.locale === locale).length).toBeGreaterThanOrEqual(4)
  })

  it.each(NOTES.map((note, index) => [`${note.locale} ${index + 1}`, note] as const))('%s', (_name, note) => {
    const minutes = readMinutes(note.text, note.locale, READING)
    expect({
      needs: minutes.needs.length,
      pains: minutes.pains.length,
      competitors: minutes.competitors,
      objections: minutes.objections.length,
      decisions: minutes.decisions.length,
      steps: minutes.nextSteps.map(({ who, due }) => [who, due]),
    }).toEqual({
      needs: note.needs,
      pains: note.pains,
      competitors: note.competitors,
      objections: note.objections,
      decisions: note.decisions,
      steps: note.steps,
    })
  })

  it('writes nothing that does not stand in the note', () => {
    for (const note of NOTES) {
      const { needs, pains, objections, decisions, nextSteps, competitors } = readMinutes(
        note.text,
        note.locale,
        READING,
      )
      for (const line of [
        ...needs,
        ...pains,
        ...objections,
        ...decisions,
        ...competitors,
        ...nextSteps.map(({ what }) => what),
      ])
        expect(note.text).toContain(line)
    }
  })

  it('finds competitors the house knows, and survives any text', () => {
    expect(
      readMinutes('They showed us a driver by zentraq, quite good.', 'en', {
        ...READING,
        knownCompetitors: ['Zentraq'],
      }).competitors,
    ).toEqual(['Zentraq'])
    for (const text of ['', '   ', '…', '🙂🙂', '((((', 'a'.repeat(20_000), '\n\n:\n']) readMinutes(text, 'en', READING)
  })

  it('never names a day that is none', () => {
    expect(readMinutes('We will send it by 2026-02-31.', 'en', READING).nextSteps[0]?.due).toBeNull()
  })
})
