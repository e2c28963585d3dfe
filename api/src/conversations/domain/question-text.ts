import type { FiledTurn } from '@tradewind/schema/contracts/advisor'

const MAIL_ADDRESS = /[^\s@<>()]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Eight digits or more in the groupings of phone numbers, in any script's digits. */
const PHONE_NUMBER = /\+?\p{Nd}(?:[\s()./-]*\p{Nd}){7,}/gu
const MASK = '…'
/** Before a SKU among the codes of a question. */
export const SKU_CODE = 'sku:'

/** What the buyer asked, without the name, company, address and number found in it: questions go to people who may not see customers. */
export function questionText(turn: FiledTurn): string {
  const { contact } = turn.understanding ?? {}
  const spans = [contact?.name, contact?.email, contact?.phone, contact?.company]
    .flatMap((finding) => (finding === undefined ? [] : [finding.span.text]))
    .sort((a, b) => b.length - a.length)
  const unnamed = spans.reduce((text, span) => text.replaceAll(span, MASK), turn.buyerText)
  return unnamed.replace(MAIL_ADDRESS, MASK).replace(PHONE_NUMBER, MASK).trim()
}

/** What a question is about in codes that are the same in every language, sorted. */
export function questionCodes(turn: FiledTurn): string[] {
  const said = turn.understanding
  if (said === undefined) return [...new Set(turn.unserved)].sort()
  return [
    ...new Set([
      ...said.parameters.map(({ parameter }) => parameter),
      ...turn.unserved,
      ...said.models.map(({ sku }) => `${SKU_CODE}${sku}`),
      ...said.certificates.map(({ code }) => code),
      ...said.protocols.map(({ code }) => code),
      ...said.competitor.map(({ brand, model }) => `${brand} ${model ?? ''}`.trim().toLowerCase()),
    ]),
  ].sort()
}
