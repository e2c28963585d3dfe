// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as cards loses the roles it has by itself
import { useReader } from '../ui/reader.ts'
import type { KeyFigures } from './home-queries.ts'
import { isThin, wordChange, wordValue } from './key-figure-words.ts'

const TONES = { good: 'ws-badge ws-badge-good', bad: 'ws-badge ws-badge-bad', quiet: 'ws-small ws-quiet' } as const

/** Every key figure with what it means, the period before, its target and the cases it rests on. */
export function KeyPanel({ figures }: { readonly figures: KeyFigures }) {
  const reader = useReader()
  const { t, count } = reader
  return (
    <section className="ws-card" aria-labelledby="panel-title">
      <div className="ws-card-head">
        <h2 id="panel-title">{t('workspaceHome:panel.title')}</h2>
      </div>
      <table className="ws-table ws-table-cards" role="table" aria-labelledby="panel-title">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('workspaceHome:panel.name')}
            </th>
            {(['value', 'before', 'target', 'cases'] as const).map((name) => (
              <th key={name} scope="col" role="columnheader" className="ws-number">
                {t(`workspaceHome:panel.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {figures.map((figure) => {
            const change = wordChange(reader, figure)
            return (
              <tr key={figure.code} role="row" data-panel={figure.code}>
                <th scope="row" role="rowheader" className="ws-cell-wide">
                  {t(`workspaceHome:figure.${figure.code}`)}
                  <span className="block ws-small ws-quiet">{t(`workspaceHome:means.${figure.code}`)}</span>
                </th>
                <td role="cell" className="ws-number" data-label={t('workspaceHome:panel.value')}>
                  <strong>{wordValue(reader, figure.unit, figure.value)}</strong>
                </td>
                <td role="cell" className="ws-number" data-label={t('workspaceHome:panel.before')}>
                  <span className={TONES[change.tone]}>{change.text}</span>
                </td>
                <td role="cell" className="ws-number" data-label={t('workspaceHome:panel.target')}>
                  {wordValue(reader, figure.unit, figure.target)}
                </td>
                <td
                  role="cell"
                  className="ws-number"
                  data-label={t('workspaceHome:panel.cases')}
                  title={isThin(figure) ? t('workspaceHome:panel.few') : undefined}
                >
                  {count(figure.cases)}
                  {isThin(figure) && ' *'}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {figures.some(isThin) && <p className="ws-small ws-quiet">* {t('workspaceHome:panel.few')}</p>}
    </section>
  )
}
