import type { Block, CollectionConfig, Field } from 'payload'
import { isEditor, publishedOrPreview } from '../access/rules.ts'
import { translationFields } from '../completeness/field.ts'
import { questionsBelow } from '../fields/buyers-words.ts'
import { linkFields } from '../fields/link.ts'
import { questionAnswers } from '../fields/repeated-texts.ts'
import { seoTexts } from '../fields/seo-texts.ts'
import { slugField } from '../fields/slug.ts'
import { NAMES } from '../labels/names.ts'
import { previewOf } from '../preview/preview.ts'
import { announceContent } from '../publication/content-hooks.ts'

const figures: Block = {
  slug: 'figures',
  labels: { singular: NAMES.figures, plural: NAMES.figures },
  fields: [
    {
      name: 'rows',
      type: 'array',
      label: NAMES.figures,
      minRows: 1,
      maxRows: 6,
      fields: [
        { name: 'value', type: 'text', label: NAMES.value, localized: true, required: true },
        { name: 'text', type: 'text', label: NAMES.text, localized: true, required: true },
      ],
    },
  ],
}

const picture: Block = {
  slug: 'picture',
  labels: { singular: NAMES.picture, plural: NAMES.picture },
  fields: [
    { name: 'image', type: 'upload', relationTo: 'media', label: NAMES.picture, required: true },
    { name: 'caption', type: 'text', label: NAMES.text, localized: true },
  ],
}

const answers: Block = {
  slug: 'answers',
  labels: { singular: NAMES.faq, plural: NAMES.faq },
  fields: [questionAnswers()],
}

const callToAction: Block = {
  slug: 'callToAction',
  labels: { singular: NAMES.callToAction, plural: NAMES.callToAction },
  fields: [
    { name: 'title', type: 'text', label: NAMES.title, localized: true, required: true },
    { name: 'text', type: 'textarea', label: NAMES.text, localized: true },
    ...linkFields(),
  ],
}

const content: Field[] = [
  { name: 'title', type: 'text', label: NAMES.title, localized: true, required: true, maxLength: 200 },
  { name: 'body', type: 'richText', label: NAMES.text, localized: true, required: true },
  { name: 'sections', type: 'blocks', label: NAMES.blocks, blocks: [figures, picture, answers, callToAction] },
]

/** Single pages such as about, contact and privacy, found by their address part. */
export const pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: NAMES.page, plural: NAMES.pages },
  admin: {
    group: NAMES.groupSite,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'translationPanel', '_status', 'updatedAt'],
    ...previewOf('pages'),
  },
  access: {
    read: publishedOrPreview('pages'),
    readVersions: isEditor,
    create: isEditor,
    update: isEditor,
    delete: isEditor,
  },
  versions: { maxPerDoc: 50, drafts: { autosave: { interval: 1500, showSaveDraftButton: true } } },
  hooks: announceContent('pages'),
  fields: [...content, questionsBelow(), slugField('title'), ...translationFields([...content, seoTexts])],
}
