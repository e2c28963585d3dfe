import { html, type Markup } from '../../lib/html/html.ts'
import type { Visit } from '../../lib/visit.ts'

/** The question whether visits may be measured, until it is answered. */
export function consentBanner({ t, consent, address, locale }: Visit): Markup | undefined {
  if (consent !== undefined) return undefined
  return html`
    <section class="consent no-print" aria-label="${t('common:footer.consent')}" data-consent-banner>
      <form method="post" action="/consent" class="page flex flex-wrap items-center gap-4 py-4">
        <input type="hidden" name="return" value="${address}">
        <p class="small flex-1 basis-96">${t('consent:question')} <a href="/${locale}/privacy">${t('consent:more')}</a></p>
        <div class="flex flex-wrap gap-3">
          <button class="button" type="submit" name="choice" value="denied">${t('consent:necessary')}</button>
          <button class="button" type="submit" name="choice" value="granted">${t('consent:accept')}</button>
        </div>
      </form>
    </section>
  `
}
