import type { CollapsibleField, Field, TextareaFieldValidation } from 'payload'
import { editorsOnly } from '../access/rules.ts'
import { BUYERS_WORDS } from '../labels/buyers-words.ts'
import { inLanguage } from '../labels/in-language.ts'
import { type LineLimits, lineFault, NAME_LINES, QUESTION_LINES } from './lines.ts'

/** The contract's limit (schema/src/contracts/knowledge-documents.ts). */
const LONGEST_SECTION = 300
/** With 40 questions in each language it stays far beyond what one document needs. */
const MOST_SECTIONS = 120

/** For the search index alone: the public never reads it, and it is no text that a translation could lack. */
const FOR_SEARCH = { access: { read: editorsOnly }, custom: { searchOnly: true } } as const

function linesWithin(limits: LineLimits): TextareaFieldValidation {
  return (value, { req }) => {
    const fault = typeof value === 'string' ? lineFault(value, limits) : undefined
    if (fault === undefined) return true
    const said = fault.kind === 'length' ? BUYERS_WORDS.lineLength : BUYERS_WORDS.lineCount
    const figures: Readonly<Record<string, unknown>> = { ...limits, ...fault }
    return inLanguage(said, req.i18n.language).replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name]))
  }
}

const askedQuestions = (): Field => ({
  ...FOR_SEARCH,
  name: 'askedQuestions',
  type: 'array',
  label: BUYERS_WORDS.askedQuestions,
  labels: { singular: BUYERS_WORDS.questions, plural: BUYERS_WORDS.askedQuestions },
  maxRows: MOST_SECTIONS,
  admin: {
    initCollapsed: true,
    description: BUYERS_WORDS.askedQuestionsHelp,
    components: { RowLabel: '/src/fields/AskedRowLabel.tsx#AskedRowLabel' },
  },
  fields: [
    {
      name: 'section',
      type: 'text',
      label: BUYERS_WORDS.section,
      localized: true,
      maxLength: LONGEST_SECTION,
      admin: { description: BUYERS_WORDS.sectionHelp },
    },
    {
      name: 'questions',
      type: 'textarea',
      label: BUYERS_WORDS.questions,
      localized: true,
      validate: linesWithin(QUESTION_LINES),
      admin: { rows: 6, description: BUYERS_WORDS.questionsHelp },
    },
  ],
})

const alsoCalled = (): Field => ({
  ...FOR_SEARCH,
  name: 'alsoCalled',
  type: 'textarea',
  label: BUYERS_WORDS.alsoCalled,
  localized: true,
  validate: linesWithin(NAME_LINES),
  admin: { rows: 4, description: BUYERS_WORDS.alsoCalledHelp },
})

/** What buyers call a product or a family, and the questions of buyers that a document answers. */
export const namesAndQuestions = (): Field[] => [alsoCalled(), askedQuestions()]

/** The same below the document's own texts, closed until somebody wants it. */
export const namesAndQuestionsBelow = (): Field => closed(namesAndQuestions())
export const questionsBelow = (): Field => closed([askedQuestions()])

function closed(fields: Field[]): CollapsibleField {
  return { type: 'collapsible', label: BUYERS_WORDS.title, admin: { initCollapsed: true }, fields }
}
