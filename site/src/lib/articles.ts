import type { ArticleHead } from './cms/documents.ts'
import type { Translate } from './i18n/translate.ts'

export function articleKindName(kind: ArticleHead['kind'], t: Translate): string {
  const names = {
    guide: t('article:kind.guide'),
    'white-paper': t('article:kind.whitePaper'),
    maintenance: t('article:kind.maintenance'),
    case: t('article:kind.case'),
    news: t('article:kind.news'),
  } as const
  return names[kind]
}
