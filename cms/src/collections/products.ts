import { INDUSTRIES } from '@tradewind/schema/ontology'
import type { CollectionConfig, Field } from 'payload'
import { isEditor, publishedOrPreview } from '../access/rules.ts'
import { translationFields } from '../completeness/field.ts'
import { namesAndQuestions } from '../fields/buyers-words.ts'
import { questionAnswers, usageScenes } from '../fields/repeated-texts.ts'
import { seoTexts } from '../fields/seo-texts.ts'
import { slugField } from '../fields/slug.ts'
import { BUYERS_WORDS } from '../labels/buyers-words.ts'
import { DOCUMENT_KINDS, INDUSTRY_NAMES, LANGUAGE_OPTIONS } from '../labels/choices.ts'
import { label } from '../labels/label.ts'
import { NAMES } from '../labels/names.ts'
import { previewOf } from '../preview/preview.ts'
import { announceProduct } from '../publication/product-hooks.ts'
import { figureField, specificationsField } from '../specifications/fields.ts'

const SKU_PATTERN = /^[A-Z0-9][A-Z0-9./-]{1,39}$/

const basics: Field[] = [
  { name: 'name', type: 'text', label: NAMES.name, localized: true, required: true, maxLength: 200 },
  {
    type: 'row',
    fields: [
      {
        name: 'sku',
        type: 'text',
        label: NAMES.sku,
        required: true,
        unique: true,
        index: true,
        validate: (value: unknown) =>
          (typeof value === 'string' && SKU_PATTERN.test(value)) ||
          '2 to 40 capital letters, digits, dots, dashes or slashes, such as BP-80',
      },
      {
        name: 'category',
        type: 'relationship',
        relationTo: 'categories',
        label: NAMES.category,
        required: true,
        index: true,
      },
    ],
  },
  {
    name: 'summary',
    type: 'textarea',
    label: NAMES.summary,
    localized: true,
    required: true,
    maxLength: 600,
    admin: {
      description: label(
        'One sentence with the figure that matters most.',
        '一句话，包含最关键的数据。',
        'Una frase con la cifra que más importa.',
        'جملة واحدة فيها أهم رقم.',
        '最も重要な数値を含む一文。',
        'Ein Satz mit der wichtigsten Zahl.',
        'Uma frase com o número mais importante.',
      ),
    },
  },
  {
    name: 'sellingPoints',
    type: 'array',
    label: NAMES.sellingPoints,
    labels: { singular: NAMES.sellingPoints, plural: NAMES.sellingPoints },
    minRows: 3,
    maxRows: 5,
    required: true,
    fields: [{ name: 'text', type: 'text', label: NAMES.text, localized: true, required: true, maxLength: 300 }],
  },
  {
    name: 'industries',
    type: 'select',
    hasMany: true,
    label: NAMES.industries,
    options: INDUSTRIES.map((value) => ({ value, label: INDUSTRY_NAMES[value] })),
  },
  {
    type: 'row',
    fields: [
      {
        name: 'drawing',
        type: 'upload',
        relationTo: 'media',
        label: NAMES.drawing,
        filterOptions: { mimeType: { equals: 'image/svg+xml' } },
      },
      {
        name: 'picture',
        type: 'upload',
        relationTo: 'media',
        label: NAMES.picture,
        filterOptions: { mimeType: { contains: 'image/' } },
      },
    ],
  },
  {
    name: 'gallery',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: NAMES.gallery,
    filterOptions: { mimeType: { contains: 'image/' } },
  },
]

const texts: Field[] = [
  { name: 'description', type: 'richText', label: NAMES.description, localized: true },
  usageScenes(),
  { name: 'operatingConditions', type: 'textarea', label: NAMES.operatingConditions, localized: true },
  questionAnswers(),
]

const options: Field[] = [
  {
    name: 'options',
    type: 'array',
    label: NAMES.options,
    labels: { singular: NAMES.options, plural: NAMES.options },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'code', type: 'text', label: NAMES.code, required: true, maxLength: 40 },
          { name: 'name', type: 'text', label: NAMES.name, localized: true, required: true },
        ],
      },
    ],
  },
  {
    name: 'accessories',
    type: 'relationship',
    relationTo: 'products',
    hasMany: true,
    label: NAMES.accessories,
    filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
  },
]

const comparison: Field[] = [
  {
    name: 'comparisons',
    type: 'array',
    label: NAMES.comparisons,
    labels: { singular: NAMES.comparisons, plural: NAMES.comparisons },
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
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'competitor', type: 'text', label: NAMES.competitor, required: true },
          { name: 'model', type: 'text', label: NAMES.model, required: true },
        ],
      },
      figureField,
      {
        type: 'row',
        fields: [
          { name: 'source', type: 'text', label: NAMES.source, required: true },
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
    ],
  },
]

const documents: Field[] = [
  { name: 'certificates', type: 'relationship', relationTo: 'certificates', hasMany: true, label: NAMES.certificates },
  {
    name: 'documents',
    type: 'array',
    label: NAMES.documents,
    labels: { singular: NAMES.file, plural: NAMES.documents },
    fields: [
      { name: 'file', type: 'upload', relationTo: 'media', label: NAMES.file, required: true },
      {
        type: 'row',
        fields: [
          { name: 'kind', type: 'select', label: NAMES.kind, required: true, options: [...DOCUMENT_KINDS] },
          { name: 'revision', type: 'text', label: NAMES.revision, required: true },
          { name: 'language', type: 'select', label: NAMES.language, required: true, options: [...LANGUAGE_OPTIONS] },
        ],
      },
    ],
  },
]

const content: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: NAMES.tabBasics, fields: basics },
      { label: NAMES.tabSpecifications, fields: [specificationsField] },
      { label: NAMES.tabTexts, fields: texts },
      { label: NAMES.tabOptions, fields: options },
      { label: NAMES.tabComparison, fields: comparison },
      { label: NAMES.tabDocuments, fields: documents },
      { label: BUYERS_WORDS.title, fields: namesAndQuestions() },
    ],
  },
]

export const products: CollectionConfig = {
  slug: 'products',
  labels: { singular: NAMES.product, plural: NAMES.products },
  admin: {
    group: NAMES.groupCatalogue,
    useAsTitle: 'sku',
    defaultColumns: ['sku', 'name', 'category', 'translationPanel', '_status', 'updatedAt'],
    listSearchableFields: ['sku', 'name', 'summary'],
    ...previewOf('products'),
  },
  defaultSort: 'sku',
  // What another document shows of a product; its page reads the rest itself.
  defaultPopulate: {
    sku: true,
    slug: true,
    name: true,
    summary: true,
    category: true,
    drawing: true,
    picture: true,
    specifications: true,
  },
  access: {
    read: publishedOrPreview('products'),
    readVersions: isEditor,
    create: isEditor,
    update: isEditor,
    delete: isEditor,
  },
  versions: { maxPerDoc: 50, drafts: { autosave: { interval: 1500, showSaveDraftButton: true } } },
  hooks: announceProduct,
  fields: [
    ...content,
    slugField('sku'),
    ...translationFields([...content, seoTexts]),
    {
      // Instant of the last change the catalogue must know of, also when only an accessory or the drawing changed.
      name: 'catalogChangedAt',
      type: 'date',
      index: true,
      admin: { hidden: true },
    },
  ],
}
