import type { CollectionConfig, Field } from 'payload'
import { isEditor, publishedOnly } from '../access/rules.ts'
import { translationFields } from '../completeness/field.ts'
import { label } from '../labels/label.ts'
import { NAMES } from '../labels/names.ts'
import { announceContent } from '../publication/content-hooks.ts'

/** The contract's limits (schema/src/contracts/knowledge-documents.ts). */
const LONGEST_TERM = 120
const MOST_SYNONYMS = 30

const term: Field = {
  name: 'term',
  type: 'text',
  label: NAMES.term,
  localized: true,
  required: true,
  maxLength: LONGEST_TERM,
}

/** One concept per entry: how each language says it. Bridges a question in one language to a document in another. */
export const glossary: CollectionConfig = {
  slug: 'glossary',
  labels: NAMES.glossaryTerm,
  admin: {
    group: NAMES.groupKnowledge,
    useAsTitle: 'term',
    defaultColumns: ['term', 'synonyms', 'translationPanel', '_status'],
    listSearchableFields: ['term'],
    description: label(
      'One concept per entry, as each language says it. Questions in one language then find documents in another.',
      '每个条目一个概念，写出各语言的说法，使不同语言的提问能找到文档。',
      'Un concepto por entrada, como lo dice cada idioma. Así una pregunta encuentra documentos en otro idioma.',
      'مفهوم واحد لكل مدخل كما تقوله كل لغة، فيجد السؤال بلغةٍ مستنداتٍ بلغة أخرى.',
      '1項目に1概念を、各言語の言い方で記入します。別の言語の文書も見つかるようになります。',
      'Ein Begriff je Eintrag, wie ihn jede Sprache nennt. So findet eine Frage auch Dokumente in anderen Sprachen.',
      'Um conceito por entrada, como cada idioma o diz. Assim uma pergunta encontra documentos em outro idioma.',
    ),
  },
  defaultSort: 'term',
  access: {
    read: publishedOnly,
    readVersions: isEditor,
    create: isEditor,
    update: isEditor,
    delete: isEditor,
  },
  versions: { maxPerDoc: 10, drafts: true },
  hooks: announceContent('glossary'),
  fields: [
    term,
    {
      name: 'synonyms',
      type: 'text',
      hasMany: true,
      label: NAMES.synonyms,
      localized: true,
      maxLength: LONGEST_TERM,
      maxRows: MOST_SYNONYMS,
    },
    ...translationFields([term]),
  ],
}
