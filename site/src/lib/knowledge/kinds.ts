import type { DocumentKind } from '@tradewind/schema/contracts/passages'
import type { Translate } from '../i18n/translate.ts'

export function documentKindName(kind: DocumentKind, t: Translate): string {
  const names = {
    product: t('library:kind.product'),
    manual: t('library:kind.manual'),
    guide: t('library:kind.guide'),
    article: t('library:kind.article'),
    faq: t('library:kind.faq'),
    certificate: t('library:kind.certificate'),
    competitor: t('library:kind.competitor'),
    page: t('library:kind.page'),
    company: t('library:kind.company'),
  } as const
  return names[kind]
}
