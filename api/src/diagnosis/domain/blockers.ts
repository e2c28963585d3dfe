import type { LocalizedText } from '@tradewind/schema/locales'
import type { BlockerLimits } from './blocker-limits.ts'
import type { Blocker, BlockerCode } from './diagnosis.ts'
import { BLOCKER_TEXTS } from './texts/blocker-texts.ts'
import { count, days, say, words } from './texts/say.ts'

/** An open deal, or a customer without one, as far as it can be stuck. Instants are milliseconds since 1970. */
export interface Standing {
  readonly accountId: string
  readonly accountName: string
  readonly opportunityId: string | null
  readonly ownerId: string | null
  readonly ownerName: string | null
  readonly stageId: string
  readonly stageCode: string
  readonly stageName: LocalizedText
  /** The stage's own limit; null: that of the house. */
  readonly maxDays: number | null
  readonly stageSince: number
  readonly openedAt: number
  /** Last contact of ours. */
  readonly lastContactAt: number | null
  /** The latest quotation that is out: number and when it was sent. */
  readonly quoteNumber: string | null
  readonly quoteSentAt: number | null
  /** When the customer last spoke to us; looking at something is not speaking. */
  readonly lastAnswerAt: number | null
  /** Technical documents opened since the deal was opened. */
  readonly documentReads: number
  readonly valueMinor: number
}

const DAY_MS = 86_400_000

/** Stages in which somebody has spoken with the customer: from here on documents should be read. */
const TECHNICAL_STAGES = new Set(['first_touch', 'decision'])

function stageLimit({ stageCode, maxDays }: Standing, limits: BlockerLimits): number | null {
  if (maxDays !== null) return maxDays
  if (stageCode === 'first_touch') return limits.firstTouchDays
  return stageCode === 'decision' ? limits.decisionDays : null
}

/** What keeps it from moving: nothing, one thing or several, each with its reason and what to do. */
export function blockersOf(standing: Standing, limits: BlockerLimits, now: number): readonly Blocker[] {
  const since = (at: number): number => Math.floor((now - at) / DAY_MS)
  const found: Blocker[] = []
  const add = (code: BlockerCode, stood: number, values: Parameters<typeof say>[1]): void => {
    const { reason, action } = BLOCKER_TEXTS[code]
    found.push({
      code,
      accountId: standing.accountId,
      accountName: standing.accountName,
      opportunityId: standing.opportunityId,
      ownerId: standing.ownerId,
      ownerName: standing.ownerName,
      stageId: standing.stageId,
      stageCode: standing.stageCode,
      days: stood,
      value: { minor: standing.valueMinor, currency: 'USD' },
      reason: say(reason, { stage: words(standing.stageName), days: days(stood), ...values }),
      action: say(action),
    })
  }
  const limit = stageLimit(standing, limits)
  const stood = since(standing.stageSince)
  if (limit !== null && stood > limit) add('stuck_in_stage', stood, { limit: days(limit) })

  const { quoteNumber, quoteSentAt, lastAnswerAt } = standing
  if (quoteNumber !== null && quoteSentAt !== null && (lastAnswerAt ?? 0) <= quoteSentAt) {
    const waited = since(quoteSentAt)
    if (waited > limits.quoteAnswerDays) {
      add('no_answer_after_quote', waited, { number: words(quoteNumber), limit: days(limits.quoteAnswerDays) })
    }
  }
  if (standing.opportunityId !== null) {
    const silent = since(Math.max(standing.lastContactAt ?? 0, standing.openedAt))
    if (silent > limits.followUpDays) add('no_follow_up', silent, { limit: days(limits.followUpDays) })
  }
  if (
    TECHNICAL_STAGES.has(standing.stageCode) &&
    stood > limits.documentDays &&
    standing.documentReads < limits.fewestDocumentReads
  ) {
    add('documents_unread', stood, {
      reads: count(standing.documentReads),
      wanted: count(limits.fewestDocumentReads),
    })
  }
  return found
}
