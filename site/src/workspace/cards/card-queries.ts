import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

const CARD = graphql(`fragment LeadCardParts on LeadCard { code fair personal address qrCode }`)
export type Card = ResultOf<typeof CARD>

export const CARDS = graphql(`query LeadCards { leadCards { ...LeadCardParts } }`, [CARD])
export const CREATE_CARD = graphql(
  `mutation CreateLeadCard($fair: String, $personal: Boolean) { createLeadCard(fair: $fair, personal: $personal) { ... on CreateLeadCardSuccess { data { ...LeadCardParts } } ...FailureParts } }`,
  [CARD, FAILURE],
)
export const WITHDRAW_CARD = graphql(
  `mutation WithdrawLeadCard($code: String!) { withdrawLeadCard(code: $code) { ... on WithdrawLeadCardSuccess { data { code } } ...FailureParts } }`,
  [FAILURE],
)
