import { expect, it } from 'vitest'
import { industriesOf } from './industries.ts'

const { nameOf, codeOf } = industriesOf({ automotive: 'Automobilbau', energy: 'Energie' })

it('names the industries of the house, and leaves others as they were written', () => {
  expect(nameOf('energy')).toBe('Energie')
  expect(nameOf('Getriebebau')).toBe('Getriebebau')
})

it('stores a name it knows as its code, however it is typed', () => {
  expect(codeOf(' energie ')).toBe('energy')
  expect(codeOf('Getriebebau ')).toBe('Getriebebau')
  expect(codeOf('energy')).toBe('energy')
  expect(codeOf('')).toBe('')
})
