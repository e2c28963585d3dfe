import { LOCALE_FACTS, LOCALES } from '@tradewind/schema/locales'
import type { CollectionConfig, Field } from 'payload'
import { isEditor, publishedAsPermitted } from '../access/rules.ts'
import { translationFields } from '../completeness/field.ts'
import { questionsBelow } from '../fields/buyers-words.ts'
import { SLUG_PATTERN } from '../fields/slug.ts'
import { MANUAL_KINDS, PERMISSION_OPTIONS } from '../labels/choices.ts'
import { label } from '../labels/label.ts'
import { NAMES } from '../labels/names.ts'
import { announceContent } from '../publication/content-hooks.ts'

const texts: Field[] = [
  { name: 'title', type: 'text', label: NAMES.title, localized: true, required: true, maxLength: 200 },
  {
    name: 'text',
    type: 'textarea',
    label: NAMES.text,
    localized: true,
    maxLength: 400_000,
    admin: {
      rows: 16,
      description: label(
        'Markdown. A file in the same language takes its place.',
        'Markdown 格式。若有同语言的文件，则以文件为准。',
        'En Markdown. Un archivo en el mismo idioma lo sustituye.',
        'بصيغة Markdown. إن وُجد ملف باللغة نفسها حلّ محله.',
        'Markdown で記入します。同じ言語のファイルがあれば、そちらが優先されます。',
        'In Markdown. Eine Datei in derselben Sprache tritt an seine Stelle.',
        'Em Markdown. Um arquivo no mesmo idioma o substitui.',
      ),
    },
  },
]

/** One file per language: two would be two documents. */
function validateFiles(rows: unknown): true | string {
  const languages = (Array.isArray(rows) ? rows : []).map((row: { language?: unknown }) => row.language)
  return new Set(languages).size === languages.length || 'Only one file per language'
}

const files: Field = {
  name: 'files',
  type: 'array',
  label: NAMES.files,
  labels: { singular: NAMES.file, plural: NAMES.files },
  maxRows: LOCALES.length,
  validate: validateFiles,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'file', type: 'upload', relationTo: 'manual-files', label: NAMES.file, required: true },
        {
          name: 'language',
          type: 'select',
          label: NAMES.language,
          required: true,
          options: LOCALES.map((value) => ({ value, label: LOCALE_FACTS[value].name })),
        },
      ],
    },
  ],
}

const edition: Field = {
  type: 'row',
  fields: [
    {
      name: 'series',
      type: 'text',
      label: NAMES.series,
      required: true,
      index: true,
      maxLength: 100,
      validate: (value: unknown) =>
        (typeof value === 'string' && SLUG_PATTERN.test(value)) ||
        'Lower-case letters, digits and single dashes, such as bp-operating-manual',
      admin: {
        description: label(
          'Revisions of one document share it. Only the newest is searched.',
          '同一文档的各版本共用。只检索最新版本。',
          'La comparten las revisiones de un documento. Solo se busca en la más reciente.',
          'تشترك فيه مراجعات المستند الواحد. يُبحث في أحدثها فقط.',
          '同じ文書の各改訂で共通です。検索されるのは最新版のみです。',
          'Fassungen eines Dokuments teilen sie. Gesucht wird nur in der neuesten.',
          'As revisões de um documento a compartilham. Só a mais nova é pesquisada.',
        ),
      },
    },
    { name: 'revision', type: 'text', label: NAMES.revision, required: true, maxLength: 40 },
  ],
}

/** What can be quoted besides products, articles and pages: operating manuals, guides, company papers. */
export const manuals: CollectionConfig = {
  slug: 'manuals',
  labels: NAMES.manual,
  admin: {
    group: NAMES.groupKnowledge,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'revision', 'permission', 'translationPanel', '_status'],
    listSearchableFields: ['title', 'series'],
  },
  access: {
    read: publishedAsPermitted,
    readVersions: isEditor,
    create: isEditor,
    update: isEditor,
    delete: isEditor,
  },
  versions: { maxPerDoc: 20, drafts: { autosave: { interval: 2000, showSaveDraftButton: true } } },
  hooks: announceContent('manuals'),
  fields: [
    ...texts,
    files,
    edition,
    { name: 'products', type: 'relationship', relationTo: 'products', hasMany: true, label: NAMES.products },
    questionsBelow(),
    {
      name: 'kind',
      type: 'select',
      label: NAMES.kind,
      required: true,
      defaultValue: 'manual',
      options: [...MANUAL_KINDS],
      admin: { position: 'sidebar' },
    },
    {
      name: 'permission',
      type: 'select',
      label: NAMES.permission,
      required: true,
      defaultValue: 'public',
      index: true,
      options: [...PERMISSION_OPTIONS],
      admin: { position: 'sidebar' },
    },
    ...translationFields(texts),
  ],
}
