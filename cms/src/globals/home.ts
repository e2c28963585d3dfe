import { INDUSTRIES } from '@tradewind/schema/ontology'
import type { Field, GlobalConfig } from 'payload'
import { isEditor, publishedGlobalOrPreview } from '../access/rules.ts'
import { translationFields } from '../completeness/field.ts'
import { linkFields } from '../fields/link.ts'
import { INDUSTRY_NAMES } from '../labels/choices.ts'
import { NAMES } from '../labels/names.ts'
import { previewOf } from '../preview/preview.ts'
import { announceGlobal } from '../publication/content-hooks.ts'

const title: Field = { name: 'title', type: 'text', label: NAMES.title, localized: true, required: true }
const text: Field = { name: 'text', type: 'textarea', label: NAMES.text, localized: true, required: true }
const action: Field = { name: 'action', type: 'text', label: NAMES.linkLabel, localized: true, required: true }

function heading(name: string): Field {
  return { name, type: 'text', label: NAMES.heading, localized: true, required: true }
}

const hero: Field = {
  name: 'hero',
  type: 'group',
  label: NAMES.hero,
  fields: [
    title,
    text,
    { name: 'links', type: 'array', label: NAMES.links, maxRows: 3, fields: linkFields() },
    { name: 'product', type: 'relationship', relationTo: 'products', label: NAMES.product },
  ],
}

const whyUs: Field = {
  name: 'whyUs',
  type: 'array',
  label: NAMES.whyUs,
  maxRows: 6,
  fields: [{ name: 'figure', type: 'text', label: NAMES.value, localized: true }, title, text],
}

const industries: Field = {
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
    title,
    { name: 'pain', type: 'textarea', label: NAMES.pain, localized: true, required: true },
    { name: 'help', type: 'textarea', label: NAMES.help, localized: true, required: true },
  ],
}

const cases: Field = {
  name: 'cases',
  type: 'array',
  label: NAMES.cases,
  maxRows: 6,
  fields: [
    title,
    text,
    {
      name: 'figures',
      type: 'array',
      label: NAMES.figures,
      maxRows: 4,
      fields: [
        { name: 'value', type: 'text', label: NAMES.value, localized: true, required: true },
        { name: 'text', type: 'text', label: NAMES.text, localized: true, required: true },
      ],
    },
    { name: 'article', type: 'relationship', relationTo: 'articles', label: NAMES.article },
    { name: 'sample', type: 'checkbox', label: NAMES.sample, defaultValue: false },
  ],
}

const content: Field[] = [
  hero,
  heading('whyUsTitle'),
  whyUs,
  heading('industriesTitle'),
  industries,
  heading('casesTitle'),
  { name: 'sampleLabel', type: 'text', label: NAMES.sampleLabel, localized: true, required: true },
  cases,
  { name: 'resources', type: 'group', label: NAMES.articles, fields: [title, text, action] },
  {
    name: 'worldMap',
    type: 'group',
    label: NAMES.countries,
    fields: [title, { name: 'caption', type: 'textarea', label: NAMES.text, localized: true, required: true }],
  },
  { name: 'callToAction', type: 'group', label: NAMES.callToAction, fields: [title, text, action] },
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
