/** Free mail providers: people behind them share no company. */
const FREE = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.jp yahoo.com.br yahoo.de ymail.com
  icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me gmx.de gmx.net gmx.com web.de t-online.de freenet.de
  mail.com mail.ru bk.ru list.ru inbox.ru yandex.ru yandex.com rambler.ru qq.com foxmail.com 163.com 126.com yeah.net
  sina.com sina.cn sohu.com 139.com 189.cn aliyun.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com ocn.ne.jp
  uol.com.br bol.com.br terra.com.br ig.com.br globo.com libero.it orange.fr wanadoo.fr free.fr laposte.net telefonica.net
  naver.com daum.net hanmail.net rediffmail.com zoho.com tutanota.com fastmail.com hushmail.com`.split(/\s+/),
)

/** Throw-away mailboxes. */
const DISPOSABLE = new Set(
  `mailinator.com guerrillamail.com 10minutemail.com tempmail.com temp-mail.org yopmail.com trashmail.com sharklasers.com
  getnada.com dispostable.com maildrop.cc throwawaymail.com fakeinbox.com moakt.com mohmal.com emailondeck.com mintemail.com
  spamgourmet.com mytemp.email tempail.com burnermail.io`.split(/\s+/),
)

export type EmailProvider = 'corporate' | 'free' | 'disposable'

export function emailDomain(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase()
}

export function emailProvider(email: string): EmailProvider {
  const domain = emailDomain(email)
  if (DISPOSABLE.has(domain)) return 'disposable'
  return FREE.has(domain) ? 'free' : 'corporate'
}
