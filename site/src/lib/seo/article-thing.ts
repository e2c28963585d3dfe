import type { Article } from '../cms/documents.ts'
import { textIn } from '../cms/localized.ts'
import { mediaAddress } from '../cms/media.ts'
import { environment } from '../environment.ts'
import type { Visit } from '../visit.ts'
import type { Thing } from './json-ld.ts'

/** An article, for search engines. */
export function articleThing(visit: Visit, article: Article): Thing {
  const { SITE_URL } = environment()
  const title = textIn(article.title, visit.locale)
  const name = visit.t('common:siteName')
  return {
    '@type': 'Article',
    headline: title.text,
    description: textIn(article.summary, visit.locale).text,
    inLanguage: title.locale,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    mainEntityOfPage: `${SITE_URL}/${visit.locale}/articles/${article.slug}`,
    image: article.cover === undefined ? `${SITE_URL}/og.png` : `${SITE_URL}${mediaAddress(article.cover)}`,
    author:
      article.author === undefined
        ? { '@type': 'Organization', name, url: SITE_URL }
        : { '@type': 'Person', name: article.author },
    publisher: { '@type': 'Organization', name, url: SITE_URL },
  }
}
