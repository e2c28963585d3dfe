import { expect, it } from 'vitest'
import { conversationFor, conversationOf } from './conversation.ts'

const id = '0b6f0a52-3d5d-4a7e-9c5a-0c2f1f6f0001'

it('goes on with the conversation of the cookie', () => {
  expect(conversationOf(`a=b; tw_conversation=${id}`)).toBe(id)
  expect(conversationFor(`tw_conversation=${id}`, true)).toMatchObject({ id })
})

it('begins a new one when the cookie is missing or is no id', () => {
  for (const header of [null, '', 'tw_conversation=', "tw_conversation=' OR 1=1", `tw_conversation=${id}0`]) {
    const begun = conversationFor(header, false)
    expect(conversationOf(begun.cookie.split(';')[0] ?? '')).toBe(begun.id)
    expect(begun.id).not.toBe(id)
  }
})

it('keeps scripts and other sites away from it', () => {
  expect(conversationFor(null, true).cookie).toMatch(/SameSite=Lax; HttpOnly; Secure$/)
})
