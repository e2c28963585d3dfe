import { INDUSTRIES } from '@tradewind/schema/ontology'
import type { Field, GlobalConfig } from 'payload'
import { isEditor, publishedGlobalOrPreview } from '../access/rules.ts'
import { translationFields } from '../completeness/field.ts'
import { linkFields } from '../fields/link.ts'
import { INDUSTRY_NAMES } from '../labels/choices.ts'
import { NAMES } from '../labels/names.ts'
import { previewOf } from '../preview/preview.ts'
import { announceGlobal } from '../publication/content-hooks.ts'

const titleAndText: Field[] = [
  { name: 'title', type: 'text', label: NAMES.title, localized: true, required: true },
  { name: 'text', type: 'textarea', label: NAMES.text, localized: true, required: true },
]

const content: Field[] = [
  {
    name: 'hero',
    type: 'group',
    label: NAMES.hero,
    fields: [
      ...titleAndText,
      { name: 'links', type: 'array', label: NAMES.links, maxRows: 3, fields: linkFields() },
      { name: 'product', type: 'relationship', relationTo: 'products', label: NAMES.product },
    ],
  },
  {
    name: 'figures',
    type: 'array',
    label: NAMES.figures,
    maxRows: 6,
    fields: [
      { name: 'value', type: 'text', label: NAMES.value, localized: true, required: true },
      { name: 'text', type: 'text', label: NAMES.text, localized: true, required: true },
    ],
  },
  {
    name: 'industries',
    type: 'array',
    label: NAMES.industries,
    maxRows: INDUSTRIES.length,
    fields: [
      {
        name: 'industry',
        type: 'select',
        label: NAMES.industries,
        required: true,
        options: INDUSTRIES.map((value) => ({ value, label: INDUSTRY_NAMES[value] })),
      },
      ...titleAndText,
    ],
  },
  { name: 'whyUs', type: 'array', label: NAMES.whyUs, maxRows: 6, fields: titleAndText },
  {
    name: 'cases',
    type: 'array',
    label: NAMES.cases,
    maxRows: 6,
    fields: [
      ...titleAndText,
      { name: 'value', type: 'text', label: NAMES.value, localized: true },
      { name: 'valueText', type: 'text', label: NAMES.text, localized: true },
      { name: 'article', type: 'relationship', relationTo: 'articles', label: NAMES.article },
      { name: 'sample', type: 'checkbox', label: NAMES.sample, defaultValue: false },
    ],
  },
  {
    name: 'featuredProducts',
    type: 'relationship',
    relationTo: 'products',
    hasMany: true,
    label: NAMES.featuredProducts,
  },
  {
    name: 'featuredArticles',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
    label: NAMES.featuredArticles,
  },
]

const seo: Field[] = [
  {
    name: 'meta',
    type: 'group',
    label: 'SEO',
    fields: [
      { name: 'title', type: 'text', label: NAMES.title, localized: true },
      { name: 'description', type: 'textarea', label: NAMES.description, localized: true },
    ],
  },
]

export const home: GlobalConfig = {
  slug: 'home',
  label: NAMES.home,
  admin: { group: NAMES.groupSite, ...previewOf('home', 'global') },
  access: { read: publishedGlobalOrPreview('home'), readVersions: isEditor, update: isEditor },
  versions: { max: 50, drafts: { autosave: { interval: 1500, showSaveDraftButton: true } } },
  hooks: announceGlobal('home'),
  fields: [...content, ...seo, ...translationFields([...content, ...seo])],
}
