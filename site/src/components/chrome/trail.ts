import { html, type Markup } from '../../lib/html/html.ts'
import type { Visit } from '../../lib/visit.ts'

interface Step {
  readonly name: string
  /** Without language; the last step is the page itself and has none. */
  readonly path?: string
}

/**
 * The way from the home page to here.
 * @param steps from the second level down
 */
export function trail({ t, locale }: Visit, steps: readonly Step[]): Markup {
  return html`
    <nav class="trail small" aria-label="${t('common:trail')}">
      <ol>
        <li><a href="/${locale}">${t('common:home')}</a></li>
        ${steps.map(({ name, path }) =>
          path === undefined
            ? html`<li><span aria-current="page">${name}</span></li>`
            : html`<li><a href="/${locale}${path}">${name}</a></li>`,
        )}
      </ol>
    </nav>
  `
}
