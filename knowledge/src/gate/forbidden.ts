import { foldTerm } from '@tradewind/schema/units'
import { plain } from './reading/normalise.ts'
import { pattern } from './reading/words.ts'
import type { GateEvidence, GatePolicy, Objection } from './types.ts'
import { INJECTION_ANYWHERE, OTHER_CUSTOMER_ANYWHERE, PROMPT_ANYWHERE } from './words/gate-words.ts'

/** What the reader may hear again: own words, and the house's own contacts. */
interface Sayable {
  readonly buyer: string
  readonly contacts: string
  readonly passages: string
}

const MARKUP =
  /<\s*[/!?]?\s*[a-z][^<]*>?|<!--|-->|&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});|\{\{|\}\}|\$\{|<\||\|>|\[\/?INST\]|^#{2,} ?instruction/iu
const LINKS =
  /!\[|\]\s*\(|\]\s*:\s*\S+[./]\S|[a-z][a-z\d+.-]{1,14}:\/\/|\b(?:mailto|javascript|data|vbscript|file|tel|blob)\s*:\s*\S|\bwww\.|\bhxxps?\b|(?:^|[\s("'])\/\/[a-z\d]/iu
const TOP_LEVEL =
  'com|net|org|io|info|biz|cn|de|es|br|jp|ru|uk|eu|fr|it|nl|example|test|invalid|local|app|dev|ai|xyz|top|site|online|shop|click|link|cc|me|tv|sh|gg|ly|page|cloud|tech|co|evil'
const DOMAIN = new RegExp(
  `(?<![@\\p{L}\\d.-])(?:[a-z\\d](?:[a-z\\d-]*[a-z\\d])?\\s?(?:\\.|\\[\\.\\]|\\(dot\\)| dot )\\s?)+(?:${TOP_LEVEL})(?![\\p{L}\\d-])`,
  'iu',
)
const PATH = /(?<![\p{L}\p{N}/.)])(?<!\d )\/[a-z][\w-]*(?:[/?#][\w./?#=&%-]*)?/giu
const MAIL =
  /[\w.+-]+ ?(?:@|\(at\)|\[at\]|＠| at (?=[\w-]+ (?:dot|\(dot\)|\[dot\]) )) ?[\w-]+(?: ?(?:\.|\(dot\)|\[dot\]| dot ) ?[\w-]+)+/giu
const PHONE =
  /\+\d[\d ()/.-]{6,}\d|(?<![\d.,-])\(?\d{3,5}\)?[ -]\d{3,4}[ -]\d{3,5}(?![\d.,-]*\d)|(?<=(?:tel|phone|fax|whatsapp|telefon|teléfono|telefone|电话|電話|هاتف|手机)\.?:? ?)\d[\d ()/-]{5,}\d/giu
const ORDER = new RegExp(
  `(?:${[
    'order|quotation|quote|invoice|purchase order|customer|account|contract|ticket',
    'bestellung|auftrag|rechnung|angebot|kunde|vertrag',
    'pedido|factura|cotización|presupuesto|cliente|contrato|fatura|cotação|orçamento',
    '订单|报价单|发票|客户|合同|注文|見積|請求|顧客|契約',
    'طلب|فاتورة|عرض سعر|عميل|عقد',
  ].join(
    '|',
  )})\\s*(?:s?nummer|number|no|nr|n\\.?°|núm|num|id|#|编号|号|番号|رقم)?\\s*\\.?\\s*[:#：]?\\s*((?=[A-Z\\d-]*\\d)[A-Z]{0,4}-?\\d[A-Z\\d-]{3,})`,
  'giu',
)
const SECRET = /\bsk-[\w-]{12,}|\bBearer\s+\S{8,}|-----BEGIN|\bAKIA[A-Z\d]{12,}|\beyJ[\w-]{16,}|\b[a-f\d]{32,}\b/u
const ROLE = /^\s*(?:system|assistant|user|human|ai|developer|系统|助手|用户|システム|アシスタント)\s*[:：]\s/iu
const COMPANY =
  /(?:[\p{Lu}][\p{L}\d&.-]*\s){1,4}(?:GmbH|AG|KG|Ltd|Limited|Inc|LLC|Corp|S\.A\.|S\.L\.|S\.A|Ltda|B\.V|Co\., Ltd|PLC|SpA|S\.r\.l)(?![\p{L}])|[\p{Script=Han}]{2,12}(?:有限公司|股份公司|集团|株式会社)|株式会社[\p{Script=Han}\p{Script=Katakana}]{2,12}|شركة [\p{Script=Arabic}]{3,20}/gu
/** 仕様 is a specification and お客様 the reader: no names. */
const TITLED_AFTER =
  /[\p{Script=Han}\p{Script=Katakana}]{1,6}(?:先生|女士|小姐|さん|氏|(?<![客皆仕同多模異神王各貴])様(?![々子相態]))/gu
const TITLED_BEFORE =
  /(?<![\p{L}])(?:Mr|Mrs|Ms|Dr|Herrn?|Frau|Sr|Sra|Señora?|Senhora?|Don|Doña)\.? (\p{Lu}\p{L}+)|(?:السيد|السيدة|الآنسة|الأستاذ|المهندس) ([\p{Script=Arabic}]{2,})/gu
const ONLY_DIGITS = /[^\dA-Z@.]/gu

const squeezed = (text: string): string => plain(text).toUpperCase().replace(ONLY_DIGITS, '')

function sayable(evidence: GateEvidence, policy: GatePolicy): Sayable {
  return {
    buyer: plain(evidence.buyer.join('\n')),
    contacts: plain(policy.contacts.join('\n')),
    passages: plain(evidence.passages.map(({ title, text }) => `${title}\n${text}`).join('\n')),
  }
}

/** The first of the matches that stands in none of the texts. */
function stranger(matches: Iterable<RegExpMatchArray>, allowed: readonly string[]): string | undefined {
  for (const found of matches) {
    const wanted = squeezed(found[1] ?? found[0])
    const isKnown =
      wanted === ''
        ? allowed.some((text) => text.includes(found[0].trim()))
        : allowed.some((text) => squeezed(text).includes(wanted))
    if (!isKnown) return found[0].trim()
  }
  return undefined
}

const named = (matches: Iterable<RegExpMatchArray>, allowed: readonly string[]): string | undefined => {
  for (const found of matches) {
    const name = (found[2] ?? found[1] ?? found[0]).trim()
    if (!allowed.some((text) => text.toLowerCase().includes(name.toLowerCase()))) return found[0].trim()
  }
  return undefined
}

function pointsElsewhere(text: string, { contacts }: Sayable, ownPaths: RegExp): string | undefined {
  const withoutContacts = contacts
    .split('\n')
    .filter((contact) => contact !== '')
    .reduce((rest, contact) => rest.replaceAll(contact, ' '), text)
  const link = LINKS.exec(withoutContacts) ?? DOMAIN.exec(withoutContacts)
  if (link !== null) return link[0].trim()
  for (const [found] of withoutContacts.matchAll(PATH)) {
    const path = found.replace(/[.,;:!?]+$/u, '')
    if (!new RegExp(`^(?:${ownPaths.source})$`, ownPaths.flags.replace('g', '')).test(path)) return path
  }
  return undefined
}

function discloses(text: string, words: Sayable): string | undefined {
  const own = [words.buyer, words.contacts]
  return (
    SECRET.exec(text)?.[0] ??
    stranger(text.matchAll(MAIL), own) ??
    stranger(text.matchAll(PHONE), own) ??
    stranger(text.matchAll(ORDER), [words.buyer]) ??
    named(text.matchAll(COMPANY), [...own, words.passages]) ??
    named(text.matchAll(TITLED_AFTER), own) ??
    named(text.matchAll(TITLED_BEFORE), own)
  )
}

/** Denials and comparisons aside, "customer" in the singular with a deed is somebody else's business. */
const CUSTOMER_DEED = pattern(
  'customer bought | customer ordered | customer paid | customer pays | client bought | client ordered | client paid | kunde kaufte | kunde bestellte | kunde zahlte | kunde bezahlte | cliente compró | cliente pagó | cliente pidió | cliente comprou | cliente pagou | 客户购买 | 客户订购 | 客户支付 | 顧客が購入 | 顧客が支払 | お客様が購入 | العميل اشترى | اشترى العميل | دفع العميل',
)

/**
 * What may not be said whatever the evidence: addresses other than our own, markup, talk about instructions, orders to
 * model or reader, and what belongs to other customers. Undefined when there is nothing of it.
 */
export function forbiddenIn(statement: string, evidence: GateEvidence, policy: GatePolicy): Objection | undefined {
  const text = plain(statement)
  const folded = foldTerm(text)
  const words = sayable(evidence, policy)
  const first = (reason: Objection['reason'], token: string | undefined): Objection | undefined =>
    token === undefined ? undefined : { reason, token: token.slice(0, 120) }
  return (
    first('markup', MARKUP.exec(text)?.[0]) ??
    first('disclosure', discloses(text, words)) ??
    first('link', pointsElsewhere(text, words, policy.ownPaths)) ??
    first('instruction', INJECTION_ANYWHERE.exec(folded)?.[0] ?? ROLE.exec(text)?.[0]) ??
    first('disclosure', PROMPT_ANYWHERE.exec(folded)?.[0]) ??
    first('disclosure', OTHER_CUSTOMER_ANYWHERE.exec(folded)?.[0] ?? CUSTOMER_DEED.exec(folded)?.[0])
  )
}
