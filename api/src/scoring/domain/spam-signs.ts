import { isGibberish } from './gibberish.ts'
import type { GradeInput, Reason } from './grading.ts'
import { hasCheapEnding, isMessenger, isOwn, isPaper, linksIn } from './screening/links.ts'
import { type Screening, screenMessage } from './screening/screen-message.ts'
import { isUnusualThere } from './screening/usual-countries.ts'

const MARKUP = /<\/?[a-z][^>]*>|\[(?:url|link|b)[=\]]/i
const MANY_LINKS = 3
/** Pages of products that were read before writing. */
const LOOKED_AT = 2

/** Points against an inquiry, each with its reason. An empty list means nothing speaks of spam. */
export function readSpamSigns(input: GradeInput): Reason[] {
  const reasons: Reason[] = []
  const add = (code: string, points: number, data: Reason['data'] = {}): void =>
    void reasons.push({ code, points, data })
  const { email, message, name } = input
  const domain = email.split('@')[1] ?? ''
  const screening = screenMessage(message, { email, lookedAround: lookedAround(input) })
  if (input.trapFilled) add('trap_filled', -100)
  if (input.emailProvider === 'disposable') add('disposable_email', -30, { domain })
  else if (hasCheapEnding(domain)) add('cheap_mail_domain', -10, { domain })
  const links = linksIn(message).filter((link) => !isOwn(link, email) && !isPaper(link) && !isMessenger(link)).length
  if (links >= MANY_LINKS) add('many_links', screening.tradeWords > 1 ? -20 : -40, { count: links })
  else if (links > 0) add('links', -10, { count: links })
  if (MARKUP.test(message)) add('markup', -30)
  reasons.push(...reasonsOf(screening))
  if (isUnusualThere(screening.language, input.country ?? null)) add('language_unusual', -5)
  if (isGibberish(name) || isGibberish(message)) add('gibberish', -40)
  if (linksIn(name).length > 0) add('link_in_name', -50)
  return reasons
}

function lookedAround({ productCount, askedForQuote, behaviour }: GradeInput): boolean {
  return (
    (askedForQuote && productCount > 0) ||
    behaviour.productViews >= LOOKED_AT ||
    behaviour.selections > 0 ||
    behaviour.comparisons > 0
  )
}

/**
 * What the text says: quarantine by itself when it is spam; a low grade, and a person who looks at it, when it may be.
 */
function reasonsOf({ verdict, percent, topics, disguised, lures }: Screening): Reason[] {
  if (verdict === 'inquiry') return []
  const spam = verdict === 'spam'
  const each = spam ? -5 : 0
  const codes = [
    ...(topics.length === 0 ? ['unrelated_offer'] : topics.slice(0, 3)),
    ...(disguised ? ['disguised_text'] : []),
    ...(lures ? ['lures'] : []),
  ]
  return [
    { code: spam ? 'reads_like_spam' : 'doubtful', points: spam ? -40 : -30, data: { percent } },
    ...codes.map((code) => ({ code, points: each, data: {} })),
  ]
}
