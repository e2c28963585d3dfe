import type { Field } from 'payload'
import { NAMES } from '../labels/names.ts'

/** Questions buyers ask, with answers. */
export function questionAnswers(): Field {
  return {
    name: 'faq',
    type: 'array',
    label: NAMES.faq,
    labels: { singular: NAMES.question, plural: NAMES.faq },
    fields: [
      { name: 'question', type: 'text', label: NAMES.question, localized: true, required: true },
      { name: 'answer', type: 'textarea', label: NAMES.answer, localized: true, required: true },
    ],
  }
}

/** Scenes in which the thing is used: where, doing what. */
export function usageScenes(): Field {
  return {
    name: 'usageScenes',
    type: 'array',
    label: NAMES.usageScenes,
    labels: { singular: NAMES.usageScenes, plural: NAMES.usageScenes },
    fields: [
      { name: 'title', type: 'text', label: NAMES.title, localized: true, required: true },
      { name: 'text', type: 'textarea', label: NAMES.text, localized: true, required: true },
    ],
  }
}
