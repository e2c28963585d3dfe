import type { CollectionConfig, Field } from 'payload'
import { isEditor, publishedOnly } from '../access/rules.ts'
import { translationFields } from '../completeness/field.ts'
import { label } from '../labels/label.ts'
import { NAMES } from '../labels/names.ts'
import { announceContent } from '../publication/content-hooks.ts'
import { figureField } from '../specifications/fields.ts'

const notes: Field = { name: 'notes', type: 'textarea', label: NAMES.notes, localized: true, maxLength: 2_000 }

const provenance: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'source', type: 'text', label: NAMES.source, required: true, maxLength: 200 },
      {
        name: 'sourceUrl',
        type: 'text',
        label: NAMES.sourceLink,
        maxLength: 500,
        validate: (value: unknown) =>
          value === undefined ||
          value === null ||
          value === '' ||
          /^https:\/\/\S+$/.test(String(value)) ||
          'An https address',
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'asOf',
        type: 'date',
        label: NAMES.asOf,
        required: true,
        admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
      },
      { name: 'sample', type: 'checkbox', label: NAMES.sample, defaultValue: false },
    ],
  },
]

/** Models of others, figure by figure with its source. The only place the advisor may quote competitors from. */
export const competitors: CollectionConfig = {
  slug: 'competitors',
  labels: NAMES.competitorModel,
  admin: {
    group: NAMES.groupKnowledge,
    useAsTitle: 'model',
    defaultColumns: ['brand', 'model', 'products', '_status', 'updatedAt'],
    listSearchableFields: ['brand', 'model'],
  },
  defaultSort: 'brand',
  access: {
    read: publishedOnly,
    readVersions: isEditor,
    create: isEditor,
    update: isEditor,
    delete: isEditor,
  },
  versions: { maxPerDoc: 20, drafts: true },
  hooks: announceContent('competitors'),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'brand', type: 'text', label: NAMES.brand, required: true, index: true, maxLength: 120 },
        { name: 'model', type: 'text', label: NAMES.model, required: true, index: true, maxLength: 120 },
      ],
    },
    {
      name: 'figures',
      type: 'array',
      label: NAMES.figures,
      labels: { singular: NAMES.value, plural: NAMES.figures },
      minRows: 1,
      required: true,
      admin: {
        description: label(
          'No figure without its source and the day it was taken.',
          '每个数据都必须注明来源和日期。',
          'Ninguna cifra sin su fuente y su fecha.',
          'لا رقم دون مصدره وتاريخه.',
          '出典と日付のない数値は載せません。',
          'Keine Zahl ohne Quelle und Datum.',
          'Nenhum número sem fonte e data.',
        ),
      },
      fields: [figureField, ...provenance],
    },
    { name: 'products', type: 'relationship', relationTo: 'products', hasMany: true, label: NAMES.relatedProducts },
    notes,
    ...translationFields([notes]),
  ],
}
