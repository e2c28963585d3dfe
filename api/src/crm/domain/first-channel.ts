import type { Channel } from '@tradewind/schema/contracts/funnel'

/** Where somebody came from: of a page view, or of the form. */
export interface Arrival {
  readonly path?: string | undefined
  readonly referrer?: string | undefined
  readonly campaign?: string | undefined
}

/** Words of a campaign's name, the more telling channel first. */
const CAMPAIGNS: readonly (readonly [Channel, RegExp])[] = [
  ['trade_fair', /\b(?:fair|messe|feria|feira|expo|exhibition|hannover|canton|booth|stand)\b|展/],
  ['linkedin', /\b(?:linkedin|lnkd)\b/],
  ['paid_search', /\b(?:cpc|ppc|sem|adwords|ads?|paid|gads)\b/],
  ['mailing', /\b(?:newsletter|mailing|e-?mail|mail)\b/],
  ['marketplace', /\b(?:alibaba|made-in-china|globalsources|europages|directindustry|thomasnet|indiamart)\b/],
  ['social', /\b(?:facebook|instagram|youtube|tiktok|wechat|weibo|twitter|whatsapp|social)\b/],
  ['partner', /\b(?:partner|dealer|distributor|reseller)\b/],
]

/** Hosts by what they are; the end of a host's name counts. */
const HOSTS: readonly (readonly [Channel, RegExp])[] = [
  ['mailing', /^(?:mail|outlook|webmail)\.|(?:^|\.)(?:mail\.ru|mail\.163\.com|mail\.qq\.com)$/],
  ['linkedin', /(?:^|\.)(?:linkedin\.com|lnkd\.in)$/],
  [
    'marketplace',
    /(?:^|\.)(?:alibaba\.com|1688\.com|made-in-china\.com|globalsources\.com|europages\.[a-z.]+|directindustry\.[a-z.]+|thomasnet\.com|indiamart\.com|wlw\.de|tradekey\.com|amazon\.[a-z.]+)$/,
  ],
  [
    'social',
    /(?:^|\.)(?:facebook\.com|instagram\.com|youtube\.com|youtu\.be|tiktok\.com|twitter\.com|x\.com|t\.co|weibo\.com|weixin\.qq\.com|whatsapp\.com|wa\.me|telegram\.org|t\.me|vk\.com|xing\.com|reddit\.com|pinterest\.[a-z.]+)$/,
  ],
  [
    'organic_search',
    /(?:^|\.)(?:google\.[a-z.]+|bing\.com|baidu\.com|yandex\.[a-z.]+|duckduckgo\.com|ecosia\.org|yahoo\.[a-z.]+|naver\.com|sogou\.com|so\.com|startpage\.com|qwant\.com|seznam\.cz)$/,
  ],
]

/** The page that a code on a badge or a stand leads to. */
const HELLO = /^\/[a-z]{2}\/hello(?:\/|$)/

/**
 * The marketing channel of a customer's first touch.
 * @param arrivals the earliest first; the first one that says something decides.
 * @param ownHost host of our own site: coming from there says nothing.
 */
export function firstChannel(source: string, arrivals: readonly Arrival[], ownHost: string): Channel {
  if (source === 'partner') return 'partner'
  for (const arrival of arrivals) {
    const channel = channelOf(arrival, ownHost)
    if (channel !== undefined) return channel
  }
  return 'direct'
}

/** The channel that one arrival tells of; undefined when it tells of none. */
export function channelOf({ path, referrer, campaign }: Arrival, ownHost: string): Channel | undefined {
  if (path !== undefined && HELLO.test(path)) return 'trade_fair'
  const name = campaign?.toLowerCase().replace(/[_+.]+/g, ' ')
  const told = name === undefined ? undefined : CAMPAIGNS.find(([, words]) => words.test(name))?.[0]
  if (told !== undefined) return told
  const host = referrer !== undefined && URL.canParse(referrer) ? new URL(referrer).hostname.toLowerCase() : undefined
  if (host === undefined || host === ownHost) return undefined
  return HOSTS.find(([, hosts]) => hosts.test(host))?.[0] ?? 'referral'
}
