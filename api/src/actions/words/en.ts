import type { RuleWords } from './types.ts'

export const en: RuleWords = {
  'answer-inquiry': {
    title: 'Answer the inquiry of {company}',
    reason: 'Inquired {days} days ago and has heard nothing from us yet.',
  },
  'write-quote': {
    title: 'Write the quotation for {company}',
    reason: 'Asked for a quotation {days} days ago; none has gone out.',
  },
  'follow-up-quote': {
    title: 'Call {company} about quotation {quote_number}',
    reason: 'The quotation over {quote_total} has been unanswered for {days} days.',
  },
  'rescue-quote': {
    title: 'Win {company} back: write about quotation {quote_number}',
    reason: 'No answer for {days} days on {quote_total}; after a week quotations are lost more often than won.',
  },
  'quote-expiring': {
    title: 'Remind {company}: quotation {quote_number} ends',
    reason: 'It is valid until {valid_until}, {days} more days.',
  },
  'answer-question': {
    title: 'Answer what {company} asked the advisor',
    reason: 'The advisor had no source for a question {days} days ago.',
  },
  'counter-competitor': {
    title: 'Send {company} the list of differences',
    reason: 'Named a competitor: {competitor}.',
  },
  'first-call': {
    title: 'First call to {company}',
    reason: 'A promising lead, known for {days} days, that nobody has called yet.',
  },
  'offer-quote': {
    title: 'Offer {company} a quotation',
    reason: 'Looked at prices {count} times within a week and has no quotation.',
  },
  'rescue-silent': {
    title: 'Get in touch with {company}',
    reason: 'Nothing heard or seen for {days} days, in the middle of the decision.',
  },
  'stuck-deal': {
    title: 'Move the deal with {company} on',
    reason: 'The deal has stood in its stage for {days} days, longer than the limit.',
  },
  'reach-decision-maker': {
    title: 'Reach who decides at {company}',
    reason: 'Nobody who decides is known for this deal.',
  },
  'send-requirements': {
    title: 'Send {company} the requirement checklist',
    reason: 'Read technical documents {days} days ago; nobody has taken it up.',
  },
  'after-sales': {
    title: 'After-sales pack for {company}',
    reason: 'Won {days} days ago, and not written to since.',
  },
  'stay-in-touch': {
    title: 'Stay in touch with {company}',
    reason: 'Nobody of us has been in touch for {days} days.',
  },
}
