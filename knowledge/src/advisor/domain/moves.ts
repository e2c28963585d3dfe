import type { quotationOutcome } from '@tradewind/schema/contracts/advisor'
import type { Relaxation } from '@tradewind/schema/contracts/selector'
import type { z } from 'zod'
import type { CalculationCode } from '../../calculations/calculation.ts'
import type { Change } from './absorb.ts'
import type { ContactPurpose } from './state.ts'

/** Sentences that need no figures. */
export const SAYINGS = [
  'greeting',
  'thanks',
  'off_topic',
  'calm',
  'ended',
  'empty',
  'unclear',
  'complaint',
  'not_found_choice',
  'no_calculation',
  'quote_later',
  'contact_declined',
  'with_person',
  'nothing_to_compare',
  'restart',
  'no_matter',
  'over_budget',
  'nothing_left',
] as const
export type Saying = (typeof SAYINGS)[number]

/** One thing the advisor does in a turn, in the order the buyer sees it. */
export type Move =
  | { readonly kind: 'say'; readonly what: Saying }
  /** What was understood; what became of the result when something was replaced. */
  | {
      readonly kind: 'noted'
      readonly changes: readonly Change[]
      readonly fittingBefore?: number
      readonly fittingNow?: number
    }
  /** Going on with something nobody said. */
  | { readonly kind: 'assumed'; readonly field: 'joint' | 'strengthClass' | 'quantity' | 'chosen' }
  /** `again`: the question still stands after a digression. */
  | { readonly kind: 'ask'; readonly fields: readonly string[]; readonly again: boolean }
  | { readonly kind: 'recommend'; readonly skus: readonly string[]; readonly fitting: number }
  | { readonly kind: 'nothing_fits'; readonly relaxations: readonly Relaxation[]; readonly near: readonly string[] }
  | { readonly kind: 'compare'; readonly skus: readonly string[] }
  | { readonly kind: 'calculate'; readonly code: CalculationCode }
  | { readonly kind: 'answer' }
  | { readonly kind: 'estimate' }
  | { readonly kind: 'ask_contact'; readonly purpose: ContactPurpose }
  | { readonly kind: 'ask_consent'; readonly purpose: ContactPurpose }
  | { readonly kind: 'quote' }
  | { readonly kind: 'hand_off' }
  | { readonly kind: 'quotation'; readonly quotation: z.infer<typeof quotationOutcome> }
  | { readonly kind: 'handed_off'; readonly reference: string }
  /** What to do next, as choice codes (read-choice.ts). */
  | { readonly kind: 'next'; readonly choices: readonly string[] }
