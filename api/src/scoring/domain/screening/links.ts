export interface Link {
  /** Without `www.`, lower case. */
  readonly host: string
  readonly path: string
}

const LINK =
  /(?:https?:\/\/|hxxps?:\/\/|www\.)[^\s<>"'\])，。、；）]+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:com|net|org|info|biz|io|co|me|shop|site|online|store|xyz|top|click|club|live|pro|app|link|icu|vip|win|bid|loan|buzz|fun|space|website|tech|world|ly|gl|su|ru|cn|tk|ml|ga|cf|gq|pw|cc|ws)(?:\/[^\s<>"'\])，。、；）]*)?(?![\w@])/giu

const SHORTENERS: ReadonlySet<string> = new Set(
  `bit.ly tinyurl.com goo.gl t.co ow.ly is.gd cutt.ly rb.gy shorturl.at buff.ly rebrand.ly tiny.cc s.id t.ly bl.ink v.gd
  lnkd.in shorte.st adf.ly clck.ru vk.cc u.to qr.ae soo.gd linktr.ee bio.link heylink.me taplink.cc`.split(/\s+/),
)
/** Where to write to people under another name. */
const MESSENGERS: ReadonlySet<string> = new Set(
  't.me telegram.me wa.me api.whatsapp.com line.me lin.ee m.me zalo.me discord.gg viber.click'.split(' '),
)
/** Endings that nearly nobody in the trade uses, and that are given away. */
const CHEAP_ENDING =
  /\.(?:xyz|top|click|club|live|icu|vip|win|bid|loan|buzz|fun|space|website|online|site|store|shop|link|tk|ml|ga|cf|gq|pw|ws|cam|rest|monster|sbs|cfd|lol|quest|beauty|hair)$/
/** A drawing, a data sheet, a photograph: what people send who have a job to do. */
const PAPER = /\.(?:pdf|dwg|dxf|step|stp|igs|iges|jpe?g|png|xlsx?|docx?)$/i

export function linksIn(text: string): Link[] {
  return (text.match(LINK) ?? []).map((written) => {
    const [, host = '', path = ''] = written.replace(/^\w+:\/\//, '').match(/^(?:www\.)?([^/?#:]+)[^/?#]*(.*)$/i) ?? []
    return { host: host.toLowerCase(), path: path.replace(/[.,;:!?]+$/, '') }
  })
}

/** The text without its links, for reading it as words. */
export function withoutLinks(text: string): string {
  return text.replace(LINK, ' ')
}

export const isShortened = ({ host }: Link): boolean => SHORTENERS.has(host)
export const isMessenger = ({ host }: Link): boolean => MESSENGERS.has(host)
export const isPaper = ({ path }: Link): boolean => PAPER.test(path.split(/[?#]/)[0] ?? '')
export const hasCheapEnding = (host: string): boolean => CHEAP_ENDING.test(host)
export const isBareNumber = ({ host }: Link): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)

/** Points to the sender's own site, as people do who introduce themselves. */
export function isOwn({ host }: Link, email: string): boolean {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`) || domain.endsWith(`.${host}`))
}
