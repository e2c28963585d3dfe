import { isLocale, LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { formatNumber } from '@tradewind/schema/units'
import type { Product } from '../../lib/cms/documents.ts'
import { mediaAddress } from '../../lib/cms/media.ts'
import { html, type Markup } from '../../lib/html/html.ts'
import type { Translate } from '../../lib/i18n/translate.ts'
import type { Visit } from '../../lib/visit.ts'

/** The data sheet made by the house, the drawing, and what the marketer added. */
export function downloads({ t, locale }: Visit, { sku, slug, drawing, documents }: Product): Markup {
  const kinds = kindNames(t)
  return html`
    <ul class="downloads">
      <li><a href="/${locale}/products/${slug}/datasheet.pdf" data-download="datasheet" data-sku="${sku}">${t('product:downloads.datasheet')}</a> <span class="quiet small">PDF · ${LOCALE_FACTS[locale].name}</span></li>
      ${drawing && html`<li><a href="${mediaAddress(drawing)}" data-download="drawing" data-sku="${sku}" download>${t('product:downloads.drawing')}</a> <span class="quiet small">SVG</span></li>`}
      ${documents.map(({ file, kind, revision, language }) => {
        const facts = [
          t('product:downloads.revision', { revision }),
          isLocale(language) ? LOCALE_FACTS[language].name : t('product:downloads.severalLanguages'),
          size(file.filesize, locale),
        ]
        return html`
          <li>
            <a href="${mediaAddress(file)}" data-download="${kind}" data-sku="${sku}">${kinds[kind]}</a>
            <span class="quiet small">${facts.filter(Boolean).join(' · ')}</span>
          </li>
        `
      })}
    </ul>
  `
}

function kindNames(t: Translate): Readonly<Record<Product['documents'][number]['kind'], string>> {
  return {
    datasheet: t('product:downloads.datasheet'),
    manual: t('product:downloads.manual'),
    drawing: t('product:downloads.drawing'),
    'model-3d': t('product:downloads.model3d'),
    certificate: t('product:downloads.certificate'),
    software: t('product:downloads.software'),
  }
}

function size(bytes: number | undefined, locale: Locale): string | undefined {
  return bytes === undefined ? undefined : `${formatNumber(Math.max(0.1, bytes / 1e6), locale, 1)} MB`
}
