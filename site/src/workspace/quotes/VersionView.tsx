// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as cards loses the roles it has by itself
import { languageName } from '../format/figures.ts'
import { useReader } from '../ui/reader.ts'
import { Day } from '../ui/Time.tsx'
import type { VersionData } from './quote-queries.ts'

/** Line items, totals and terms of one version of a quotation. */
export function VersionView({ version }: { readonly version: VersionData }) {
  const { t, amount, count, locale, date } = useReader()
  const sums = [
    ['subtotal', version.subtotal],
    ['discount', version.discount],
    ['freight', version.freight],
    ['tax', version.tax],
    ['total', version.total],
  ] as const
  const cell = (label: string, value: string) => (
    <td className="ws-number" role="cell" data-label={label}>
      {value}
    </td>
  )
  return (
    <div className="ws-stack">
      <table className="ws-table ws-table-cards" role="table" aria-label={t('workspaceQuotes:page.lines')}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('workspaceQuotes:line.product')}
            </th>
            {(['quantity', 'listPrice', 'discount', 'unitPrice', 'total'] as const).map((name) => (
              <th key={name} scope="col" role="columnheader" className="ws-number">
                {t(`workspaceQuotes:line.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {version.lineItems.map((line) => (
            <tr key={line.id} role="row">
              <td role="cell" className="ws-cell-wide">
                <strong>{line.sku}</strong> {line.name}
                {line.options.length > 0 && (
                  <span className="ws-small ws-quiet block">
                    {line.options.map((option) => `${option.name} (${amount(option.price)})`).join(', ')}
                  </span>
                )}
              </td>
              {cell(t('workspaceQuotes:line.quantity'), count(line.quantity))}
              {cell(t('workspaceQuotes:line.listPrice'), amount(line.listPrice))}
              {cell(t('workspaceQuotes:line.discount'), count(Number(line.discountPercent)))}
              {cell(t('workspaceQuotes:line.unitPrice'), amount(line.unitPrice))}
              {cell(t('workspaceQuotes:line.total'), amount(line.lineTotal))}
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="ws-facts self-end ms-auto">
        {sums.map(([name, money]) => (
          <div key={name} className="contents">
            <dt>{name === 'tax' && version.taxLabel !== '' ? version.taxLabel : t(`workspaceQuotes:sum.${name}`)}</dt>
            <dd className="ws-number">{name === 'total' ? <strong>{amount(money)}</strong> : amount(money)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('workspaceQuotes:page.terms')}</h3>
      <dl className="ws-facts">
        <dt>{t('workspaceQuotes:term.incoterm')}</dt>
        <dd>
          {version.incoterm} {version.incotermPlace}
        </dd>
        <dt>{t('workspaceQuotes:term.payment')}</dt>
        <dd dir="auto">{version.paymentTerms}</dd>
        <dt>{t('workspaceQuotes:term.leadTime')}</dt>
        <dd>{count(version.leadTimeDays)}</dd>
        <dt>{t('workspaceQuotes:term.validUntil')}</dt>
        <dd>
          <Day iso={version.validUntil} />
        </dd>
        <dt>{t('workspaceQuotes:term.language')}</dt>
        <dd>{languageName(version.locale, locale)}</dd>
        {version.notes !== '' && (
          <>
            <dt>{t('workspaceQuotes:term.notes')}</dt>
            <dd className="ws-text" dir="auto">
              {version.notes}
            </dd>
          </>
        )}
      </dl>
      <p className="ws-small ws-quiet">
        {t('workspaceQuotes:page.rate', { rate: version.exchangeRate, date: date(version.exchangeDate) })}
      </p>
    </div>
  )
}
