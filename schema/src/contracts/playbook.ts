import { z } from 'zod'
import { EVENT_TYPES } from '../events/event.ts'
import { LOCALES } from '../locales.ts'
import { conditionProblems, playbookCondition } from './playbook-condition.ts'

const localizedText = z
  .partialRecord(z.enum(LOCALES), z.string().trim().min(1).max(500))
  .refine((text) => Object.keys(text).length > 0, { error: 'at least one language', params: { code: 'no_text' } })

const code = z.string().regex(/^[a-z][a-z0-9_-]{1,59}$/, 'small letters, digits, _ and -')
const eventTypes = z
  .array(z.union([z.enum(EVENT_TYPES), z.string().regex(/^x_[a-z0-9_]{1,60}$/)]))
  .min(1, 'name at least one event type')
  .max(20)
const match = z.record(z.string().max(60), z.union([z.string().max(200), z.number(), z.boolean()])).optional()

/** What sets a playbook off. Each happening sets it off once. */
export const playbookTrigger = z.discriminatedUnion('kind', [
  /** An event of these types whose value holds what `match` says. */
  z.object({ kind: z.literal('event'), eventTypes, match }),
  /** The customer, or one of its deals, enters one of these stages (codes). */
  z.object({ kind: z.literal('stage_entered'), stages: z.array(code).min(1).max(20) }),
  /** Such an event happened `hours` ago, and the customer has not answered since. */
  z.object({ kind: z.literal('unanswered'), eventTypes, match, hours: z.number().min(1).max(8_760) }),
  /** What stands open with the customer (quoted or expected, the greater) rises above this. */
  z.object({ kind: z.literal('value_above'), usd: z.number().min(1).max(1_000_000_000) }),
  /** Nothing has been heard or seen of the customer for this many days. */
  z.object({ kind: z.literal('silence'), days: z.number().min(1).max(365) }),
])
export type PlaybookTrigger = z.infer<typeof playbookTrigger>
export type TriggerKind = PlaybookTrigger['kind']
export const TRIGGER_KINDS = ['event', 'stage_entered', 'unanswered', 'value_above', 'silence'] as const

export const ACTION_KINDS = ['call', 'mail', 'whatsapp', 'meeting', 'visit', 'quote', 'task'] as const
export type PlaybookActionKind = (typeof ACTION_KINDS)[number]
export const WAIT_UNITS = ['hours', 'days', 'business_days'] as const
export const PRIORITIES = ['low', 'normal', 'high'] as const
export const APPROVERS = ['owner', 'lead', 'executive'] as const

const waitStep = z.object({
  id: code,
  kind: z.literal('wait'),
  amount: z.number().min(0).max(365),
  unit: z.enum(WAIT_UNITS),
})
const checkStep = z.object({
  id: code,
  kind: z.literal('check'),
  condition: playbookCondition,
  /** When it does not hold: end the run, or leave out the next step. */
  otherwise: z.enum(['end', 'skip_next']),
})
const actionStep = z.object({
  id: code,
  kind: z.literal('action'),
  action: z.enum(ACTION_KINDS),
  /** For the sales person; with the placeholders below. */
  title: localizedText,
  /** Item of the content library with what to say or send. */
  content: code.nullish(),
  /** Further items of the content library that go with it. */
  attachments: z.array(code).max(10).default([]),
  /** Hours after the step is reached until it is due. */
  dueInHours: z.number().min(0).max(2_160).default(24),
  priority: z.enum(PRIORITIES).default('normal'),
  /** Whose work it is: the customer's owner, or the lead of the owner's team. */
  assignee: z.enum(['owner', 'lead']).default('owner'),
  /** Mails and tasks only: done by itself, without waiting for a person. */
  automatic: z.boolean().default(false),
})
export type ActionStep = z.infer<typeof actionStep>
const approvalStep = z.object({ id: code, kind: z.literal('approval'), by: z.enum(APPROVERS) })
const endStep = z.object({ id: code, kind: z.literal('end') })

export const playbookStep = z.discriminatedUnion('kind', [waitStep, checkStep, actionStep, approvalStep, endStep])
export type PlaybookStep = z.infer<typeof playbookStep>
export const STEP_KINDS = ['wait', 'check', 'action', 'approval', 'end'] as const

/** What ends a run early: the customer answered, was won, was lost. */
export const STOP_REASONS = ['answered', 'won', 'lost'] as const
export type StopReason = (typeof STOP_REASONS)[number]

/** A process as somebody edits and publishes it. Runs keep the version they began with. */
export const playbookDefinition = z
  .object({
    trigger: playbookTrigger,
    condition: playbookCondition.default({ all: [] }),
    steps: z.array(playbookStep).min(1, 'a playbook does something').max(40),
    stopWhen: z.array(z.enum(STOP_REASONS)).default([]),
    /** Steps that reach the customer wait for office hours where the customer is. */
    officeHours: z.boolean().default(true),
    /** Per customer at most `runs` within `days`. */
    loopGuard: z.object({ runs: z.int().min(1).max(100), days: z.int().min(1).max(3_650) }),
  })
  .superRefine((definition, context) => {
    const ids = definition.steps.map((step) => step.id)
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) !== index)
        context.addIssue({
          code: 'custom',
          path: ['steps', index, 'id'],
          message: `“${id}” stands twice`,
          params: { code: 'id_twice' },
        })
    for (const [index, step] of definition.steps.entries()) {
      if (step.kind !== 'action') continue
      if (step.automatic && step.action !== 'mail' && step.action !== 'task')
        context.addIssue({
          code: 'custom',
          path: ['steps', index, 'automatic'],
          message: 'only mails and tasks are done by themselves',
          params: { code: 'not_automatic' },
        })
      if (step.automatic && step.action === 'mail' && (step.content ?? '') === '')
        context.addIssue({
          code: 'custom',
          path: ['steps', index, 'content'],
          message: 'a mail that goes by itself needs a text of the content library',
          params: { code: 'needs_content' },
        })
    }
  })
/** Placeholders of titles and library texts, `{name}` each; one without a value makes its sentence fall away. */
export const PLACEHOLDERS = [
  'company',
  'contact',
  'first_name',
  'seller',
  'person',
  'quote_number',
  'quote_total',
  'valid_until',
  'product',
  'industry',
  'days',
  'count',
  'value',
  'competitor',
  'stage',
] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

/** Field of an event's value. */
const FIELD = /^[A-Za-z][A-Za-z0-9_]{0,39}$/
const MARK = /\{(\w+)\}/gu

/** A definition as somebody hands it in: besides its form, what it says has to make sense. */
export const playbookInput = playbookDefinition.superRefine((definition, context) => {
  const report = (path: readonly (string | number)[], code: string, message: string): void =>
    context.addIssue({ code: 'custom', path: [...path], message, params: { code } })
  if ('match' in definition.trigger)
    for (const [name, value] of Object.entries(definition.trigger.match ?? {}))
      if (!FIELD.test(name) || value === '')
        report(['trigger', 'match', name], value === '' ? 'empty_value' : 'bad_field', 'name a field and its value')
  for (const { path, code } of conditionProblems(definition.condition))
    report(['condition', ...path], code, code.replaceAll('_', ' '))
  for (const [index, step] of definition.steps.entries()) {
    if (step.kind === 'check')
      for (const { path, code } of conditionProblems(step.condition))
        report(['steps', index, 'condition', ...path], code, code.replaceAll('_', ' '))
    if (step.kind === 'check' && 'all' in step.condition && step.condition.all.length === 0)
      report(['steps', index, 'condition'], 'empty_group', 'a check tests something')
    if (step.kind === 'action')
      for (const [locale, text] of Object.entries(step.title))
        for (const [, name = ''] of text.matchAll(MARK))
          if (!(PLACEHOLDERS as readonly string[]).includes(name))
            report(['steps', index, 'title', locale], 'unknown_mark', `no such placeholder: ${name}`)
  }
})
export type PlaybookDefinition = z.infer<typeof playbookDefinition>
export type PlaybookDraft = z.input<typeof playbookDefinition>
