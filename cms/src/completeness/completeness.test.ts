import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { translationStates } from './completeness.ts'

const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Basics',
        fields: [
          { name: 'name', type: 'text', localized: true, required: true },
          { name: 'sku', type: 'text', required: true },
          { name: 'intro', type: 'richText', localized: true },
        ],
      },
      { name: 'meta', fields: [{ name: 'title', type: 'text', localized: true }] },
    ],
  },
  {
    name: 'faq',
    type: 'array',
    fields: [{ type: 'row', fields: [{ name: 'question', type: 'text', localized: true, required: true }] }],
  },
]

const paragraph = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ text }] }] },
})

describe('translationStates', () => {
  it('counts what is being saved for its own language and what is stored for the others', () => {
    const states = translationStates(fields, { name: 'Hallo', sku: 'X' }, { name: { en: 'Hello', de: 'alt' } }, 'de')
    expect(states).toMatchObject({ en: 'complete', de: 'complete', ar: 'missing' })
  })

  it('does not count words for search, whichever language has them', () => {
    const custom = { searchOnly: true }
    const searched: Field[] = [
      ...fields,
      { name: 'alsoCalled', type: 'textarea', localized: true, custom },
      { name: 'asked', type: 'array', custom, fields: [{ name: 'questions', type: 'textarea', localized: true }] },
    ]
    const data = { name: { en: 'Hello', de: 'Hallo' }, alsoCalled: { en: 'Hi' }, asked: [{ questions: { zh: '问' } }] }
    expect(translationStates(searched, data, {}, 'all')).toMatchObject({
      en: 'complete',
      de: 'complete',
      zh: 'missing',
    })
  })

  it('asks for an optional text in every language as soon as one has it', () => {
    const states = translationStates(
      fields,
      { name: 'Hello', intro: paragraph('Long'), meta: { title: 'T' } },
      { name: { de: 'Hallo' }, meta: { title: { de: 'T' } } },
      'en',
    )
    expect(states).toMatchObject({ en: 'complete', de: 'partial', zh: 'missing' })
  })

  it('takes an empty rich text and blanks for no text', () => {
    const states = translationStates(fields, { name: '  ', intro: paragraph(' ') }, { name: { en: 'Hello' } }, 'de')
    expect(states).toMatchObject({ en: 'complete', de: 'missing' })
  })

  it('makes every other language incomplete when a row is added, and follows a row that moves', () => {
    const stored = { name: { en: 'N', de: 'N' }, faq: [{ id: 'a', question: { en: 'A?', de: 'A?' } }] }
    const added = {
      name: 'N',
      faq: [
        { id: 'b', question: 'B?' },
        { id: 'a', question: 'A?' },
      ],
    }
    expect(translationStates(fields, added, stored, 'en')).toMatchObject({ en: 'complete', de: 'partial' })
    const removed = { name: 'N', faq: [] }
    expect(translationStates(fields, removed, stored, 'en')).toMatchObject({ en: 'complete', de: 'complete' })
  })

  it('reads records by language when all languages are written at once', () => {
    const data = { name: { en: 'N', ja: '名' }, meta: { title: { en: 'T' } } }
    expect(translationStates(fields, data, {}, 'all')).toMatchObject({ en: 'complete', ja: 'partial', pt: 'missing' })
  })
})
