import { filedTurn } from '@tradewind/schema/contracts/advisor'
import { anonymousId } from '@tradewind/schema/events'
import { LOCALES } from '@tradewind/schema/locales'
import { z } from 'zod'

const MOST_STATE_CHARACTERS = 200_000

const page = z.object({
  path: z.string().max(500),
  sku: z
    .string()
    .max(40)
    .nullish()
    .transform((sku) => sku ?? undefined),
})

/** What knowledge files after a turn. */
export const turnInput = z.object({
  conversationId: z.uuid(),
  locale: z.enum(LOCALES),
  anonymousId: anonymousId.nullish(),
  page: page.nullish(),
  /** Opaque to the API. */
  state: z
    .record(z.string(), z.json())
    .refine((state) => JSON.stringify(state).length <= MOST_STATE_CHARACTERS, 'is larger than 200,000 characters'),
  turn: filedTurn,
})
export type TurnInput = z.output<typeof turnInput>
