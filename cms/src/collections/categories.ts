import { CATEGORIES } from '@tradewind/schema/ontology'
import type { CollectionConfig, Field } from 'payload'
import { isAdmin, isEditor, publishedOrPreview } from '../access/rules.ts'
import { translationFields } from '../completeness/field.ts'
import { namesAndQuestionsBelow } from '../fields/buyers-words.ts'
import { questionAnswers, usageScenes } from '../fields/repeated-texts.ts'
import { seoTexts } from '../fields/seo-texts.ts'
import { slugField } from '../fields/slug.ts'
import { CATEGORY_NAMES } from '../labels/choices.ts'
import { label } from '../labels/label.ts'
import { NAMES } from '../labels/names.ts'
import { previewOf } from '../preview/preview.ts'
import { announceContent } from '../publication/content-hooks.ts'

const content: Field[] = [
  { name: 'name', type: 'text', label: NAMES.name, localized: true, required: true, maxLength: 200 },
  { name: 'summary', type: 'textarea', label: NAMES.summary, localized: true, required: true, maxLength: 600 },
  { name: 'intro', type: 'textarea', label: NAMES.intro, localized: true },
  usageScenes(),
  { name: 'operatingConditions', type: 'textarea', label: NAMES.operatingConditions, localized: true },
  questionAnswers(),
  { name: 'picture', type: 'upload', relationTo: 'media', label: NAMES.picture },
]

/** A family of products. Its scenes, conditions and answers stand on a product's page when that has none of its own. */
export const categories: CollectionConfig = {
  slug: 'categories',
  labels: { singular: NAMES.category, plural: NAMES.categories },
  admin: {
    group: NAMES.groupCatalogue,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'order', 'translationPanel', '_status'],
    ...previewOf('categories'),
  },
  defaultSort: 'order',
  // The seven categories are the trade's and stand in catalogue, events and addresses: only an admin adds or drops one.
  access: {
    read: publishedOrPreview('categories'),
    readVersions: isEditor,
    create: isAdmin,
    update: isEditor,
    delete: isAdmin,
  },
  versions: { maxPerDoc: 50, drafts: { autosave: { interval: 1500, showSaveDraftButton: true } } },
  hooks: announceContent('categories'),
  fields: [
    ...content,
    namesAndQuestionsBelow(),
    {
      name: 'code',
      type: 'select',
      label: NAMES.code,
      required: true,
      unique: true,
      options: CATEGORIES.map((value) => ({ value, label: CATEGORY_NAMES[value] })),
      admin: {
        position: 'sidebar',
        description: label(
          'Which category of the ontology this is.',
          '对应本体中的哪个类别。',
          'A qué categoría de la ontología corresponde.',
          'أي فئة في الأنطولوجيا تقابلها.',
          'オントロジーのどのカテゴリーか。',
          'Welcher Kategorie der Ontologie sie entspricht.',
          'A qual categoria da ontologia corresponde.',
        ),
      },
    },
    { name: 'order', type: 'number', label: NAMES.order, defaultValue: 0, index: true, admin: { position: 'sidebar' } },
    slugField('code'),
    ...translationFields([...content, seoTexts]),
  ],
}
