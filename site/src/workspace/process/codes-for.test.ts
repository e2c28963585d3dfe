import { expect, it } from 'vitest'
import { codeFor } from './new-playbook.ts'

it.each([
  ['Rescue silent customers', 'rescue-silent-customers'],
  ['  14 Tage still: Müller & Söhne! ', 'tage-still-muller-sohne'],
  ['沉默客户', ''],
  ['a'.repeat(80), 'a'.repeat(60)],
])('a code for %s', (name, code) => expect(codeFor(name)).toBe(code))
