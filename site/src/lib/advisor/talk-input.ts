import { turnRequest } from '@tradewind/schema/contracts/advisor'
import type { z } from 'zod'

/** What a browser may say of a turn; the rest (whose conversation, which visitor) is the server's word. */
export const talkInput = turnRequest.omit({ conversationId: true, anonymousId: true, unitSystem: true })
export type TalkInput = z.input<typeof talkInput>

/** Characters of one message. */
export const MOST_CHARACTERS = 2_000
