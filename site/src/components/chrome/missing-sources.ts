import { html, type Markup } from '../../lib/html/html.ts'
import type { Visit } from '../../lib/visit.ts'

/** Says so when a page was made from older texts, because the CMS did not answer. */
export function missingSources({ t, missing }: Visit): Markup | undefined {
  if (!missing.has('cms')) return undefined
  return html`<div class="page no-print"><p class="notice my-4" role="status">${t('error:cmsAway')}</p></div>`
}
