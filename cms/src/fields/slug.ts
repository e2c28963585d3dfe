import type { Field } from 'payload'
import { label } from '../labels/label.ts'
import { NAMES } from '../labels/names.ts'

export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Lower-case address part of a text: Latin letters, digits and single dashes; empty when none is left. */
export function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** Address part, the same in every language and unique in its collection; made from another field when left empty. */
export function slugField(source: string): Field {
  return {
    name: 'slug',
    type: 'text',
    label: NAMES.slug,
    required: true,
    unique: true,
    index: true,
    admin: {
      position: 'sidebar',
      description: label(
        'The same in every language. Changing it breaks links from outside.',
        '所有语言相同。修改会使外部链接失效。',
        'Igual en todos los idiomas. Cambiarla rompe los enlaces externos.',
        'نفسه في كل اللغات. تغييره يكسر الروابط الخارجية.',
        '全言語で共通です。変更すると外部からのリンクが切れます。',
        'In allen Sprachen gleich. Eine Änderung bricht Links von außen.',
        'Igual em todos os idiomas. Mudá-la quebra links externos.',
      ),
    },
    hooks: {
      beforeValidate: [
        ({ value, data }) => {
          if (typeof value === 'string' && value !== '') return value
          const from: unknown = data?.[source]
          const made = typeof from === 'string' ? toSlug(from) : ''
          return made === '' ? value : made
        },
      ],
    },
    validate: (value: unknown) =>
      (typeof value === 'string' && SLUG_PATTERN.test(value)) ||
      'Lower-case letters, digits and single dashes, such as bp-80',
  }
}
