import type { CollectionConfig, Field } from 'payload'
import { editorsOnly, isEditor, publishedOnly } from '../access/rules.ts'
import { translationFields } from '../completeness/field.ts'
import { questionsBelow } from '../fields/buyers-words.ts'
import { label } from '../labels/label.ts'
import { NAMES } from '../labels/names.ts'
import { announceContent } from '../publication/content-hooks.ts'

const texts: Field[] = [
  { name: 'question', type: 'text', label: NAMES.question, localized: true, required: true, maxLength: 300 },
  { name: 'answer', type: 'textarea', label: NAMES.answer, localized: true, required: true, maxLength: 6_000 },
]

/** Set when an unanswered question of buyers was made a draft; what they wrote is for editors only. */
const origin: Field[] = [
  {
    name: 'examples',
    type: 'text',
    hasMany: true,
    label: NAMES.examples,
    access: { read: editorsOnly },
    admin: { readOnly: true, condition: (data) => Boolean(data?.clusterId) },
  },
  {
    name: 'clusterId',
    type: 'text',
    label: NAMES.cluster,
    unique: true,
    index: true,
    access: { read: editorsOnly },
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.clusterId) },
  },
]

/** Questions that are about more than one product, or none; a product's own stand at the product. */
export const faq: CollectionConfig = {
  slug: 'faq',
  labels: { singular: NAMES.question, plural: NAMES.faq },
  admin: {
    group: NAMES.groupKnowledge,
    useAsTitle: 'question',
    defaultColumns: ['question', 'products', 'translationPanel', '_status', 'updatedAt'],
    listSearchableFields: ['question', 'answer'],
    description: label(
      'Once published, the advisor answers with it.',
      '发布后，顾问即据此回答。',
      'Una vez publicada, el asesor responde con ella.',
      'بعد النشر يجيب بها المستشار.',
      '公開すると、アドバイザーがこの回答を使います。',
      'Nach der Veröffentlichung antwortet der Berater damit.',
      'Depois de publicada, o consultor responde com ela.',
    ),
  },
  access: {
    read: publishedOnly,
    readVersions: isEditor,
    create: isEditor,
    update: isEditor,
    delete: isEditor,
  },
  versions: { maxPerDoc: 20, drafts: { autosave: { interval: 1500, showSaveDraftButton: true } } },
  hooks: announceContent('faq'),
  fields: [
    ...texts,
    { name: 'products', type: 'relationship', relationTo: 'products', hasMany: true, label: NAMES.products },
    { name: 'categories', type: 'relationship', relationTo: 'categories', hasMany: true, label: NAMES.categories },
    questionsBelow(),
    ...origin,
    ...translationFields(texts),
  ],
}
