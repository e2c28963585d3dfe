import { expect, it } from 'vitest'
import { newStep, newTrigger } from './new-playbook.ts'
import { setsItselfOff } from './self-trigger.ts'

const call = { ...newStep('action', [], { en: 'Call' }), action: 'call' } as ReturnType<typeof newStep>

it('a playbook whose own calls set it off goes round', () => {
  expect(setsItselfOff({ trigger: { kind: 'event', eventTypes: ['call_done'] }, steps: [call] })).toBe(true)
  expect(setsItselfOff({ trigger: { kind: 'event', eventTypes: ['download'] }, steps: [call] })).toBe(false)
  expect(setsItselfOff({ trigger: newTrigger('silence'), steps: [call] })).toBe(false)
})
