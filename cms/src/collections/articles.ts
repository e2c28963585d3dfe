import type { CollectionConfig, Field } from 'payload'
import { isEditor, publishedOrPreview } from '../access/rules.ts'
import { translationFields } from '../completeness/field.ts'
import { questionsBelow } from '../fields/buyers-words.ts'
import { seoTexts } from '../fields/seo-texts.ts'
import { slugField } from '../fields/slug.ts'
import { ARTICLE_KINDS } from '../labels/choices.ts'
import { NAMES } from '../labels/names.ts'
import { previewOf } from '../preview/preview.ts'
import { announceContent } from '../publication/content-hooks.ts'

const content: Field[] = [
  { name: 'title', type: 'text', label: NAMES.title, localized: true, required: true, maxLength: 200 },
  { name: 'summary', type: 'textarea', label: NAMES.summary, localized: true, required: true, maxLength: 600 },
  { name: 'body', type: 'richText', label: NAMES.text, localized: true, required: true },
  { name: 'cover', type: 'upload', relationTo: 'media', label: NAMES.cover },
  {
    name: 'relatedProducts',
    type: 'relationship',
    relationTo: 'products',
    hasMany: true,
    label: NAMES.relatedProducts,
  },
]

export const articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: NAMES.article, plural: NAMES.articles },
  admin: {
    group: NAMES.groupSite,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'publishedAt', 'translationPanel', '_status'],
    ...previewOf('articles'),
  },
  defaultSort: '-publishedAt',
  defaultPopulate: {
    slug: true,
    title: true,
    summary: true,
    kind: true,
    cover: true,
    publishedAt: true,
    readingMinutes: true,
  },
  access: {
    read: publishedOrPreview('articles'),
    readVersions: isEditor,
    create: isEditor,
    update: isEditor,
    delete: isEditor,
  },
  versions: {
    maxPerDoc: 50,
    drafts: { autosave: { interval: 1500, showSaveDraftButton: true }, schedulePublish: true },
  },
  hooks: announceContent('articles'),
  fields: [
    ...content,
    questionsBelow(),
    {
      name: 'kind',
      type: 'select',
      label: NAMES.kind,
      required: true,
      options: [...ARTICLE_KINDS],
      admin: { position: 'sidebar' },
    },
    { name: 'author', type: 'text', label: NAMES.author, admin: { position: 'sidebar' } },
    {
      name: 'publishedAt',
      type: 'date',
      label: NAMES.publishedAt,
      required: true,
      index: true,
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
    },
    { name: 'readingMinutes', type: 'number', label: NAMES.readingMinutes, min: 1, admin: { position: 'sidebar' } },
    slugField('title'),
    ...translationFields([...content, seoTexts]),
  ],
}
