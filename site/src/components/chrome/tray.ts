import { LOCALE_FACTS } from '@tradewind/schema/locales'
import { html, type Markup } from '../../lib/html/html.ts'
import { keep } from '../../lib/html/pieces.ts'
import type { Visit } from '../../lib/visit.ts'

/** Where products wait to be compared; filled and shown by a script. */
export function tray(visit: Visit): Markup {
  return keep(visit, LOCALE_FACTS[visit.locale], 'tray', () => empty(visit))
}

function empty({ t, locale }: Visit): Markup {
  return html`
    <aside class="tray no-print" data-tray hidden aria-label="${t('compare:tray.label')}" aria-live="polite">
      <div class="page flex flex-wrap items-center gap-3 py-3">
        <strong class="small">${t('compare:tray.title')}</strong>
        <ul class="flex flex-wrap gap-2 small" data-tray-list data-remove="${t('compare:remove')}"></ul>
        <a class="button button-small ms-auto" data-tray-link href="/${locale}/compare">${t('compare:tray.open')}</a>
        <button class="button button-small" type="button" data-tray-clear>${t('compare:tray.clear')}</button>
      </div>
    </aside>
  `
}
