import { LOCALE_FACTS } from '@tradewind/schema/locales'
import type { Mail, MailFrame, MailPerson } from './mail.ts'
import { safeLink } from './mail.ts'
import { escapeHtml, fill, inSentence, oneLine, textLines } from './mail-text.ts'
import { FONT_STACKS, PALETTE } from './palette.ts'
import { MAIL_WORDS } from './words/index.ts'
import type { MailSentences } from './words/types.ts'

export interface MailFact {
  readonly label: string
  /** May have several lines, as a buyer's message has. */
  readonly value: string
}

export interface MailContent {
  readonly sentences: MailSentences
  /** Values for the marks of the sentences, as typed or formatted. */
  readonly values: Readonly<Record<string, string>>
  readonly facts: readonly MailFact[]
  readonly link: string
  /** Who signs; the company when absent. */
  readonly person?: MailPerson | undefined
  /** Words a sales person added for this buyer; they come first. */
  readonly personalNote?: string | undefined
}

/** One column, one button, and a text part that says everything the HTML part says. */
export function layOut(frame: MailFrame, content: MailContent): Mail {
  const { locale, sender } = frame
  const words = MAIL_WORDS[locale]
  const link = safeLink(content.link)
  const values = Object.fromEntries(
    Object.entries({ seller: sender.company, ...content.values }).map(([name, value]) => [
      name,
      inSentence(value, locale),
    ]),
  )
  const { sentences } = content
  const subject = fill(sentences.subject, values)
  const hello = frame.reader ? fill(words.hello, { name: inSentence(frame.reader, locale) }) : words.helloNobody
  const note = content.personalNote ? textLines(content.personalNote) : []
  const paragraphs = sentences.paragraphs.map((sentence) => fill(sentence, values))
  const why = fill(sentences.why, values)
  const facts = content.facts.map(({ label, value }) => ({ label, lines: textLines(value) }))
  const signature = [
    ...(content.person ? [content.person.name, content.person.mail, content.person.phone] : []),
    content.person ? sender.company : inSentence(sender.company, locale),
  ].flatMap((entry) => (entry === undefined ? [] : [oneLine(entry)]))
  const imprint = [sender.company, sender.address, sender.phone, sender.mail, sender.website].flatMap((entry) =>
    entry === undefined ? [] : [oneLine(entry)],
  )

  const text = [
    hello,
    ...(note.length > 0 ? [note.join('\n')] : []),
    ...paragraphs,
    ...(facts.length > 0 ? [facts.map((fact) => plainFact(fact, words.colon)).join('\n')] : []),
    `${sentences.button}${words.colon.trimEnd()}\n${link}`,
    [words.regards, ...signature].join('\n'),
    ['-- ', imprint.join(' · '), why].join('\n'),
  ].join('\n\n')

  return { subject, text: `${text}\n`, html: page() }

  function page(): string {
    const { direction } = LOCALE_FACTS[locale]
    const paragraph = (inner: string) => `<p style="margin:0 0 16px">${inner}</p>`
    const size = locale === 'ar' ? 17 : 16
    return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(subject)}</title>
</head>
<body dir="${direction}" style="margin:0;padding:0;background:${PALETTE.paper};color:${PALETTE.ink};font:${size}px/1.6 ${FONT_STACKS[locale]}">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(paragraphs[0] ?? '')}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:24px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" dir="${direction}" style="max-width:560px;text-align:start">
<tr><td style="padding:0 0 12px;border-bottom:3px solid ${PALETTE.signal};font-weight:700"><bdi>${escapeHtml(oneLine(sender.company))}</bdi></td></tr>
<tr><td style="padding:28px 0 8px">
${paragraph(escapeHtml(hello))}
${note.length > 0 ? paragraph(note.map(escapeHtml).join('<br>')) : ''}
${paragraphs.map((entry) => paragraph(escapeHtml(entry))).join('\n')}
${facts.length > 0 ? factTable(facts) : ''}
<p style="margin:28px 0"><a href="${escapeHtml(link)}" style="display:inline-block;padding:13px 26px;background:${PALETTE.signal};border-radius:4px;color:${PALETTE.onSignal};font-size:19px;font-weight:700;line-height:1.3;text-decoration:none">${escapeHtml(sentences.button)}</a></p>
${paragraph(`${escapeHtml(words.regards)}<br>${signature.map((entry) => `<bdi>${escapeHtml(entry)}</bdi>`).join('<br>')}`)}
</td></tr>
<tr><td style="padding:16px 0 0;border-top:1px solid ${PALETTE.line};color:${PALETTE.steel};font-size:${size - 2}px">
<p style="margin:0 0 8px">${escapeHtml(words.linkBelow)}<br><a href="${escapeHtml(link)}" dir="ltr" style="color:${PALETTE.steel};word-break:break-all">${escapeHtml(link)}</a></p>
<p style="margin:0 0 8px">${escapeHtml(why)}</p>
<p style="margin:0">${imprint.map((entry) => `<bdi style="${entry.length < 32 ? 'white-space:nowrap' : ''}">${escapeHtml(entry)}</bdi>`).join(' · ')}</p>
</td></tr>
</table>
</td></tr></table>
</body>
</html>
`
  }
}

interface LaidOutFact {
  readonly label: string
  readonly lines: readonly string[]
}

function plainFact({ label, lines }: LaidOutFact, colon: string): string {
  return lines.length === 1
    ? `${label}${colon}${lines[0]}`
    : `${label}${colon.trimEnd()}\n${lines.map((line) => `  ${line}`).join('\n')}`
}

function factTable(facts: readonly LaidOutFact[]): string {
  const rows = facts.map(({ label, lines }) => {
    const cell = `padding:7px 0;border-top:1px solid ${PALETTE.line};vertical-align:top;text-align:start`
    const value = lines.map((line) => `<bdi>${escapeHtml(line)}</bdi>`).join('<br>')
    return `<tr><td style="${cell};width:34%;padding-inline-end:16px;color:${PALETTE.steel}">${escapeHtml(label)}</td><td style="${cell};font-weight:${lines.length === 1 ? 700 : 400};overflow-wrap:anywhere">${value}</td></tr>`
  })
  return `<table width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:4px 0 0;border-bottom:1px solid ${PALETTE.line};font-variant-numeric:tabular-nums">\n${rows.join('\n')}\n</table>`
}
