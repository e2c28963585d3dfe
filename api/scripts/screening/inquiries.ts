import { z } from 'zod'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

const inquiry = z
  .object({
    message: text,
    name: text,
    email: text,
    company: text,
    country: text,
    language: text,
    label: z.enum(['spam', 'ham']),
  })
  .transform(({ company, country, ...rest }) => ({
    ...rest,
    company: company === '' ? null : company,
    country: /^[A-Z]{2}$/.test(country) ? country : null,
  }))

export type LabelledInquiry = z.infer<typeof inquiry>

/**
 * Inquiries with a label, from a JSON array or one JSON object per line. Everything but the label may be missing.
 * @throws {Error} naming the first entry that cannot be read.
 */
export function parseInquiries(content: string): LabelledInquiry[] {
  const entries: unknown[] = content.trimStart().startsWith('[')
    ? JSON.parse(content)
    : content
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line))
  return entries.map((entry, index) => {
    const parsed = inquiry.safeParse(entry)
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    throw new Error(`Entry ${index + 1}: ${issue?.path.join('.') || 'entry'}: ${issue?.message}`)
  })
}
