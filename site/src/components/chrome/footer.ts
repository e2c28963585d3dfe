import type { Chrome } from '../../lib/chrome.ts'
import type { Company } from '../../lib/cms/documents.ts'
import { textIn } from '../../lib/cms/localized.ts'
import { type CurrencyName, currencyNames } from '../../lib/format/money.ts'
import { html, type Markup } from '../../lib/html/html.ts'
import { keep } from '../../lib/html/pieces.ts'
import type { Visit } from '../../lib/visit.ts'

/**
 * The foot of every page.
 * @param name the company's
 */
export function footer(visit: Visit, chrome: Chrome, name: string): Markup {
  const { company, footer: columns } = chrome
  return html`
    <footer class="mt-16 bg-ink text-paper print:bg-paper print:text-ink">
      <div class="page grid gap-10 py-12 md:grid-cols-[2fr_3fr]">
        <div class="grid content-start gap-3">
          <p class="text-title font-semibold">${name}</p>
          ${company && keep(visit, company, `footer ${visit.locale}`, () => html`${companyLines(visit, company)}`)}
          ${currencyForm(visit)}
        </div>
        ${keep(visit, columns, 'footer', () => menus(visit, columns))}
      </div>
    </footer>
  `
}

function menus({ t }: Visit, columns: Chrome['footer']): Markup {
  return html`
    <nav class="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] gap-8" aria-label="${t('common:footer.label')}">
      ${columns.map(
        ({ title, links }) => html`
          <div>
            <h2 class="text-base font-semibold">${title}</h2>
            <ul class="mt-3 grid gap-2">
              ${links.map(({ href, label }) => html`<li><a href="${href}">${label}</a></li>`)}
            </ul>
          </div>
        `,
      )}
    </nav>
  `
}

function companyLines({ t, locale }: Visit, company: Company): readonly (Markup | false | undefined)[] {
  const contact = company.contacts.find(({ purpose }) => purpose === 'sales') ?? company.contacts[0]
  const place = company.addresses[0]
  return [
    html`<p>${textIn(company.tagline, locale).text}</p>`,
    contact?.email !== undefined && html`<p><a href="mailto:${contact.email}">${contact.email}</a></p>`,
    contact?.phone !== undefined &&
      html`<p><a href="tel:${contact.phone.replace(/\s/g, '')}" dir="ltr">${contact.phone}</a></p>`,
    place && html`<address class="not-italic whitespace-pre-line small">${textIn(place.lines, locale).text}</address>`,
    company.sample && html`<p class="small">${t('common:footer.sample')}</p>`,
  ]
}

const SELECTED = html` selected`

function currencyForm(visit: Visit): Markup {
  const { t, locale, preferences, address } = visit
  const names = currencyNames(locale)
  const { currency } = preferences
  return html`
    <form method="post" action="/preferences" class="mt-2 flex flex-wrap items-end gap-2 no-print">
      <input type="hidden" name="return" value="${address}">
      <div class="field">
        <label for="footer-currency">${t('common:currency')}</label>
        <select class="input text-ink" id="footer-currency" name="currency">
          ${keep(visit, names, currency, () => currencies(names, currency))}
        </select>
      </div>
      <button class="button border-paper hover:bg-steel" type="submit">${t('common:apply')}</button>
    </form>
  `
}

function currencies(names: readonly CurrencyName[], chosen: string): Markup {
  return html`${names.map(
    ({ code, name }) => html`<option value="${code}"${code === chosen && SELECTED}>${code} · ${name}</option>`,
  )}`
}
