import type { APIRoute } from 'astro'
import { MAIL_HTML } from '../../../../workspace/mails/mail-queries.ts'
import { enter } from '../../../../workspace/server/enter.ts'
import { recordId } from '../../../../workspace/server/record-id.ts'

/** Nothing runs, nothing is fetched, nothing is sent: only the mail's own inline styles and embedded pictures. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'"

/** The HTML part of a mail, for the frame on its page. */
export const GET: APIRoute = async (context) => {
  const id = recordId(context.params.id)
  const entered = await enter(context, {
    load: async (ask) => {
      const { node } = await ask(MAIL_HTML, { id })
      return node?.__typename === 'MailMessage' ? node.htmlBody : undefined
    },
  })
  if (entered instanceof Response) return entered
  return new Response(entered.data, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  })
}
