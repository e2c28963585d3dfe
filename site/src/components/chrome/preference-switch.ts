import { html, type Markup } from '../../lib/html/html.ts'
import { unitsLabel } from '../../lib/i18n/units-label.ts'
import type { Visit } from '../../lib/visit.ts'

/** Metric or imperial, as a form that leads back to this page. */
export function preferenceSwitch({ t, locale, preferences, address }: Visit): Markup {
  const systems = [
    { system: 'metric', name: t('common:units.metricName') },
    { system: 'imperial', name: t('common:units.imperialName') },
  ] as const
  return html`
    <form method="post" action="/preferences">
      <input type="hidden" name="return" value="${address}">
      <div class="switch" role="group" aria-label="${t('common:units.label')}">
        ${systems.map(
          ({ system, name }) =>
            html`<button type="submit" name="units" value="${system}" aria-pressed="${preferences.unitSystem === system ? 'true' : 'false'}" title="${name}">${unitsLabel(system, locale)}</button>`,
        )}
      </div>
    </form>
  `
}
