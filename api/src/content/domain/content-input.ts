import { PLACEHOLDERS } from '@tradewind/schema/contracts/playbook'
import { LOCALES } from '@tradewind/schema/locales'
import { z } from 'zod'
import { ContentKind } from '../../generated/prisma/enums.ts'

const KNOWN: ReadonlySet<string> = new Set(PLACEHOLDERS)

function unknownMarks(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].flatMap(([, name = '']) => (KNOWN.has(name) ? [] : [name]))
}

const marked = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => unknownMarks(text).length === 0, {
      error: (issue) => `no such placeholder: ${unknownMarks(String(issue.input)).join(', ')}`,
    })

export const contentTexts = z.partialRecord(
  z.enum(LOCALES),
  z.object({
    subject: marked(200)
      .nullish()
      .transform((text) => text ?? undefined),
    body: marked(10_000),
  }),
)

export const contentInput = z
  .object({
    kind: z.enum(Object.values(ContentKind) as [ContentKind, ...ContentKind[]]),
    stages: z.array(z.string().min(1).max(60)).max(30),
    industries: z.array(z.string().min(1).max(60)).max(50),
    name: z
      .partialRecord(z.enum(LOCALES), z.string().trim().min(1).max(120))
      .refine((name) => Object.keys(name).length > 0, 'name it in at least one language'),
    texts: contentTexts,
    url: z
      .url({ protocol: /^https?$/, error: 'is an address that begins with https://' })
      .max(500)
      .nullish(),
  })
  .refine((item) => item.url || Object.keys(item.texts).length > 0, {
    path: ['texts'],
    message: 'write a text or give an address',
  })

export const contentCode = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,59}$/, 'small letters, digits and dashes, beginning with a letter')
