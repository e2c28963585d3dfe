import type { Chrome } from '../../lib/chrome.ts'
import { html, type Markup, markup } from '../../lib/html/html.ts'
import { keep } from '../../lib/html/pieces.ts'
import { LOGO } from '../../lib/logo.ts'
import type { Visit } from '../../lib/visit.ts'
import { languageMenu } from './language-menu.ts'

/**
 * The head of every page.
 * @param name the company's
 */
export function header(visit: Visit, chrome: Chrome, name: string): Markup {
  const { t, locale, rest } = visit
  const here = `/${locale}${rest}`
  const current = chrome.main.map(({ href }) => href !== `/${locale}` && here.startsWith(href))
  return html`
    <header class="border-b border-line bg-paper">
      <div class="page flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
        ${keep(visit, chrome.main, `menu ${current} ${name}`, () => menu(visit, chrome.main, current, name))}
        <div class="ms-auto flex items-center gap-3 no-print">
          ${languageMenu(visit)}
          <a class="button button-next button-small max-sm:hidden" href="/${locale}/quote">${t('common:requestQuote')}</a>
        </div>
      </div>
    </header>
  `
}

const CURRENT = html` aria-current="page"`

/** The mark and the menu, folded on a small screen. */
function menu({ t, locale }: Visit, links: Chrome['main'], current: readonly boolean[], name: string): Markup {
  const entries = links.map(
    ({ href, label }, place) => html`<li><a href="${href}"${current[place] && CURRENT}>${label}</a></li>`,
  )
  return html`
    <a class="logo" href="/${locale}" aria-label="${t('common:homeOf', { name })}">${markup(LOGO)}</a>
    <nav class="main-menu" aria-label="${t('common:mainMenu')}">
      <details class="menu-fold">
        <summary class="button button-small">${t('common:menu.open')}</summary>
        <ul>${entries}</ul>
      </details>
      <ul class="menu-row">${entries}</ul>
    </nav>
  `
}
