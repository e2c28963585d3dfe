import type { FiledTurn } from '@tradewind/schema/contracts/advisor'

const MAIL_ADDRESS = /[^\s@<>()]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Eight digits or more in the groupings of phone numbers, in any script's digits. */
const DIGITS = String.raw`\+?\p{Nd}(?:[\s()./-]*\p{Nd}){7,}`
/** Digits that hang at Latin letters are the number of a part ("X43850863") … */
const PHONE_NUMBER = new RegExp(String.raw`(?<![\p{Script=Latin}\p{Nd}][-_]?)${DIGITS}`, 'gu')
/** … unless the letters say that a phone follows. */
const AFTER_PHONE = new RegExp(
  `(?<=(?:tel|fone?|phone|mobile?|m[oó]vil|cel|celular|fax|whatsapp)[-_]?)${DIGITS}`,
  'giu',
)
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
  return [MAIL_ADDRESS, AFTER_PHONE, PHONE_NUMBER].reduce((text, mark) => text.replace(mark, MASK), unnamed).trim()
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
