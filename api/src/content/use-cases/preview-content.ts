import { isLocale, type Locale } from '@tradewind/schema/locales'
import { z } from 'zod'
import { factsNow } from '../../actions/use-cases/customer-values.ts'
import type { Work } from '../../context.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { requireStaff } from '../../shared/require-staff.ts'
import { fillLine, fillText } from '../domain/fill-text.ts'

const previewInput = z.object({
  accountId: z.uuid(),
  locale: z.string().refine(isLocale, 'no language of the house'),
  subject: z.string().max(500).nullish(),
  body: z.string().max(10_000),
})

/** A text, saved or not, as this customer would get it. */
export async function previewContent(
  work: Work,
  input: unknown,
): Promise<{ subject: string | null; body: string; locale: Locale }> {
  requireStaff(work.actor)
  const { accountId, locale, subject, body } = parseInput(previewInput, input)
  const values = await factsNow(work, accountId)
  if (values === undefined) throw new NotFoundFailure('The customer')
  const language = locale as Locale
  return {
    subject: subject ? fillLine(subject, values(language), language) : null,
    body: fillText(body, values(language), language),
    locale: language,
  }
}
