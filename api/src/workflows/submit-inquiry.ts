import type { Work } from '../context.ts'
import { inquiryInput } from '../crm/domain/lead-input.ts'
import { mailFrame } from '../mail/frame.ts'
import { queueMail } from '../mail/store/outbox.store.ts'
import { inquiryReceivedMail } from '../mail/templates/public.ts'
import { loadTradeTerms } from '../quotes/store/trade-terms.store.ts'
import { idempotently } from '../shared/idempotency.ts'
import { parseInput } from '../shared/parse-input.ts'
import { receiveLead } from './receive-lead.ts'

export interface InquiryReceipt {
  readonly reference: string
}

/** A form on the site: the lead with all that belongs to it, and a confirmation to the buyer. Once per idempotency key. */
export async function submitInquiry(work: Work, input: unknown): Promise<InquiryReceipt> {
  const { idempotencyKey, website, context, consent: _consent, ...facts } = parseInput(inquiryInput, input)
  return idempotently(
    work.database.prisma,
    { actor: work.actor, key: idempotencyKey, operation: 'submitInquiry', body: input },
    async (transaction) => {
      const terms = await loadTradeTerms(transaction)
      const received = await receiveLead(work, transaction, terms, {
        ...facts,
        visit: context,
        trapFilled: website !== '',
        quoteValueMinor: null,
      })
      const reference = `I-${received.leadId.slice(-8).toUpperCase()}`
      if (received.customer !== null) {
        await queueMail(transaction, {
          template: 'inquiry_received',
          locale: facts.locale,
          recipient: facts.email,
          accountId: received.customer.accountId,
          mail: inquiryReceivedMail({
            ...mailFrame(terms, facts.locale, facts.name),
            reference,
            ...(facts.message === '' ? {} : { message: facts.message }),
            answerWithinHours: terms.answerWithinHours,
            link: new URL(`/${facts.locale}/products`, work.environment.SITE_URL).href,
          }),
        })
      }
      // A quarantined sender reads the same answer as everybody: it teaches a machine nothing.
      return { reference }
    },
  )
}
