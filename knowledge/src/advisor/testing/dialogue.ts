import { LOCALES } from '@tradewind/schema/locales'
import { z } from 'zod'

/** What a scripted buyer is after; the dialogue ends when it is reached and nothing is left to say. */
const GOALS = ['quotation', 'recommendation', 'relaxations', 'calculation', 'answer', 'hand_off', 'ended'] as const

const dialogue = z.strictObject({
  id: z.string(),
  kind: z.enum([
    'vague',
    'exact',
    'correction',
    'dont-know',
    'language-switch',
    'off-topic',
    'rude',
    'unserved',
    'competitor',
    'calculation',
    'hand-off',
    'injection',
    'question',
    'typed-contact',
    'comparison',
  ]),
  goal: z.enum(GOALS),
  /** First message. */
  opening: z.string(),
  /** What the buyer answers when asked for a field; `quote`: to a price; `unknown`: to anything else. */
  answers: z.record(z.string(), z.string()).default({}),
  /** Said in this turn (from 2) instead of an answer. */
  says: z.record(z.string(), z.string()).default({}),
  contact: z
    .strictObject({
      name: z.string(),
      email: z.string(),
      company: z.string().optional(),
      country: z.string(),
    })
    .optional(),
  expect: z.strictObject({
    /** Any one of them among the products last recommended. */
    recommends: z.array(z.string()).optional(),
    /** Facts at the end, as the state holds them; parameters by their code with the figures or values wanted. */
    slots: z.record(z.string(), z.unknown()).default({}),
    turnsAtMost: z.int(),
    questionsAtMost: z.int(),
    /** Language of the last turn. */
    locale: z.enum(LOCALES).optional(),
  }),
})

export const dialogueFile = z.strictObject({ locale: z.enum(LOCALES), dialogues: z.array(dialogue) })
export type Dialogue = z.infer<typeof dialogue> & { readonly locale: (typeof LOCALES)[number] }
