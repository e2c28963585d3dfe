import type { GradeInput, Reason } from './grading.ts'

const LINK = /(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:ru|xyz|top|click|loan|win|bid|shop)\b/gi
const MARKUP = /<\/?[a-z][^>]*>|\[(?:url|link|b)[=\]]/i

/** What the senders of form spam sell, in the languages it comes in. None of it is a word of the tool trade. */
const OFFERS: readonly RegExp[] = [
  /\b(?:seo|backlinks?|link ?building|guest post|domain authority|rank(?:ing)? (?:on|in) google|first page of google|web ?traffic|organic traffic)\b/i,
  /\b(?:casino|betting|gambling|poker|slot machines?|online slots|viagra|cialis|porn|escorts?|dating|forex|crypto(?:currency)?|bitcoin|usdt|payday loan|instant loan|make money)\b/i,
  /\b(?:web ?(?:site)? (?:re)?design|app development|mobile apps?) (?:services?|company|agency)\b/i,
  /\b(?:email (?:list|database)|leads? list|bulk (?:sms|email))\b/i,
  /(?:博彩|赌场|代开发票|贷款|刷单|外链|网站优化|加微信|色情)/,
  /(?:казино|ставки|кредит без|продвижение сайт|раскрутка|заработ)/i,
  /(?:posicionamiento (?:web|seo)|préstamos? (?:rápido|personal)|criptomoneda|apuestas)/i,
  /(?:empréstimo rápido|criptomoeda|cassino|apostas)/i,
  /(?:suchmaschinenoptimierung|sofortkredit|online-?casino|kryptow(?:ä|ae)hrung)/i,
  /(?:出会い系|カジノ|副業|仮想通貨|相互リンク|SEO対策)/,
  /(?:كازينو|قرض فوري|عملات رقمية|تحسين محركات البحث|مراهنات)/,
]

/** Long runs of consonants or a lone token of mixed case: typed by a machine. */
const GIBBERISH = /[bcdfghjklmnpqrstvwxz]{7,}|^(?=[A-Za-z]{12,}$)(?=(?:.*[a-z][A-Z]){3})/

/** Points against an inquiry, each with its reason. An empty list means nothing speaks of spam. */
export function readSpamSigns(input: GradeInput): Reason[] {
  const reasons: Reason[] = []
  const add = (code: string, points: number, data: Reason['data'] = {}): void =>
    void reasons.push({ code, points, data })
  if (input.trapFilled) add('trap_filled', -100)
  if (input.emailProvider === 'disposable') add('disposable_email', -30, { domain: input.email.split('@')[1] ?? '' })
  const links = input.message.match(LINK)?.length ?? 0
  if (links >= 3) add('many_links', -40, { count: links })
  else if (links > 0) add('links', -10, { count: links })
  if (MARKUP.test(input.message)) add('markup', -30)
  const offers = OFFERS.filter((offer) => offer.test(input.message)).length
  if (offers > 0) add('unrelated_offer', offers > 1 ? -60 : -40, { count: offers })
  if (GIBBERISH.test(input.name.trim()) || GIBBERISH.test(input.message.trim())) add('gibberish', -40)
  if (LINK.test(input.name)) add('link_in_name', -50)
  LINK.lastIndex = 0
  return reasons
}
