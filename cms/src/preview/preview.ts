import { PREVIEW_LIFETIME_SECONDS, previewAddress } from '@tradewind/schema/contracts/preview'
import { DEFAULT_LOCALE, isLocale } from '@tradewind/schema/locales'
import { environment } from '../environment.ts'

function address(collection: string, id: unknown, locale: unknown): string {
  return previewAddress(environment.SITE_URL, environment.PREVIEW_SECRET, {
    collection,
    ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
    locale: isLocale(locale) ? locale : DEFAULT_LOCALE,
    expiresAt: Math.floor(Date.now() / 1000) + PREVIEW_LIFETIME_SECONDS,
  })
}

/** Screen widths of the live preview, in pixels. */
const BREAKPOINTS = [
  { name: 'phone', label: '390', width: 390, height: 844 },
  { name: 'desktop', label: '1440', width: 1440, height: 900 },
]

/** Live preview beside the form and the preview button: both open the site's preview page with a signed token. */
export function previewOf(collection: string, scope: 'document' | 'global' = 'document') {
  return {
    livePreview: {
      breakpoints: BREAKPOINTS,
      url: ({ data, locale }: { data: Record<string, unknown>; locale: { code: string } }) =>
        address(collection, scope === 'global' ? undefined : data.id, locale.code),
    },
    preview: (doc: Record<string, unknown>, { locale }: { locale: string }) =>
      address(collection, scope === 'global' ? undefined : doc.id, locale),
  }
}
