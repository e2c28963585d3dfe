import type { Company } from '../cms/documents.ts'
import { textIn } from '../cms/localized.ts'
import { environment } from '../environment.ts'
import type { Visit } from '../visit.ts'
import type { Thing } from './json-ld.ts'

/** The company and its site, for search engines. */
export function homeThings(visit: Visit, company: Company | undefined): readonly Thing[] {
  const { SITE_URL } = environment()
  const name = company?.name ?? visit.t('common:siteName')
  return [
    organization(visit, company),
    { '@type': 'WebSite', name, url: `${SITE_URL}/${visit.locale}`, inLanguage: visit.locale },
  ]
}

export function organization(visit: Visit, company: Company | undefined): Thing {
  const { SITE_URL } = environment()
  return {
    '@type': 'Organization',
    name: company?.name ?? visit.t('common:siteName'),
    url: SITE_URL,
    logo: `${SITE_URL}/favicon.svg`,
    ...(company === undefined
      ? {}
      : {
          legalName: textIn(company.legalName, visit.locale).text,
          description: textIn(company.description, visit.locale).text || undefined,
          foundingDate: company.founded === undefined ? undefined : String(company.founded),
          sameAs: company.social.length === 0 ? undefined : company.social.map(({ url }) => url),
          contactPoint: company.contacts.map(({ purpose, email, phone }) => ({
            '@type': 'ContactPoint',
            contactType: purpose,
            email,
            telephone: phone,
          })),
        }),
  }
}
