import { readFile } from 'node:fs/promises'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { z } from 'zod'
import { repositoryPath } from '../support/repository.ts'

/** What a measurement needs of the committed sets; knowledge/evaluation says what else is in them. */
const utterances = z.array(
  z.object({
    text: z.string(),
    locale: z.enum(LOCALES),
    context: z.record(z.string(), z.unknown()).optional(),
    expect: z.object({ intent: z.array(z.string()).default([]) }),
  }),
)
export type Utterance = z.infer<typeof utterances>[number]

const questions = z.array(
  z.object({
    question: z.string(),
    locale: z.enum(LOCALES),
    unitSystem: z.enum(['metric', 'imperial']).optional(),
    skus: z.array(z.string()).optional(),
    permission: z.string().optional(),
    expect: z.object({ outcome: z.union([z.string(), z.array(z.string())]) }),
  }),
)
export type Question = z.infer<typeof questions>[number]

const dialogueFile = z.object({
  dialogues: z.array(z.object({ opening: z.string(), answers: z.record(z.string(), z.string()).default({}) })),
})

/** A scripted buyer: the first message, and what is answered to a question, by the field it asks for. */
export interface Buyer {
  readonly locale: Locale
  readonly opening: string
  readonly answers: Readonly<Record<string, string>>
}

async function perLocale<Shape extends z.ZodType>(
  set: string,
  shape: Shape,
): Promise<{ readonly locale: Locale; readonly list: z.infer<Shape> }[]> {
  return Promise.all(
    LOCALES.map(async (locale) => {
      const text = await readFile(repositoryPath(`knowledge/evaluation/${set}/${locale}.json`), 'utf8')
      return { locale, list: shape.parse(JSON.parse(text)) }
    }),
  )
}

export async function readUtterances(): Promise<Utterance[]> {
  return (await perLocale('understanding', utterances)).flatMap(({ list }) => list)
}

export async function readQuestions(): Promise<Question[]> {
  return (await perLocale('answers', questions)).flatMap(({ list }) => list)
}

export async function readBuyers(): Promise<Buyer[]> {
  return (await perLocale('dialogues', dialogueFile)).flatMap(({ locale, list }) =>
    list.dialogues.map((dialogue) => ({ locale, ...dialogue })),
  )
}
