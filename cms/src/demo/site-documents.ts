import { DEMO_COMPANY } from '@tradewind/schema/demo'
import { askedFields, type BuyersWords } from './buyers-words.ts'
import { instant } from './product-documents.ts'
import { richTexts } from './rich-text.ts'
import { COMPANY_TEXTS, HOME, NAVIGATION, TERMS } from './texts/content/index.ts'
import type { Article, Page } from './texts/content/types.ts'
import { row } from './write-document.ts'

type Ids = ReadonlyMap<string, number>

/** The site's documents of the demo company, every text as a record by language. */
export function articleDocument(article: Article, products: Ids, words: BuyersWords) {
  return {
    slug: article.slug,
    kind: article.kind,
    publishedAt: instant(article.publishedAt),
    readingMinutes: article.readingMinutes,
    author: DEMO_COMPANY.name,
    title: article.title,
    summary: article.summary,
    body: richTexts(article.body),
    relatedProducts: article.relatedSkus.flatMap((sku) => products.get(sku) ?? []),
    ...askedFields(words.articles.get(article.slug)),
    meta: { title: article.seoTitle, description: article.seoDescription },
  }
}

export function pageDocument(page: Page, words: BuyersWords) {
  return {
    slug: page.slug,
    title: page.title,
    body: richTexts(page.body),
    ...askedFields(words.pages.get(page.slug)),
    meta: { title: page.seoTitle, description: page.seoDescription },
  }
}

/** Products the home page opens with: one of each powered family, a wrench and a controller. */
const FEATURED = ['BP-80', 'DN-150', 'AP-50', 'TW-340D', 'TS-75R', 'CX-4']

export function homeDocument(products: Ids, articles: Ids) {
  return {
    hero: {
      title: HOME.hero.title,
      text: HOME.hero.text,
      links: [
        row({ label: HOME.hero.selectorAction, href: '/selector' }),
        row({ label: HOME.hero.quoteAction, href: '/quote' }),
      ],
      ...present('product', products.get('BP-80')),
    },
    whyUsTitle: HOME.whyUsTitle,
    whyUs: HOME.whyUs.map(({ figure, title, text }) => row({ figure, title, text })),
    industriesTitle: HOME.industriesTitle,
    industries: HOME.industries.map(({ code, title, pain, help }) => row({ industry: code, title, pain, help })),
    casesTitle: HOME.casesTitle,
    sampleLabel: HOME.sampleLabel,
    cases: HOME.cases.map((entry) =>
      row({
        title: entry.title,
        text: entry.text,
        figures: entry.figures.map(({ value, text }) => row({ value, text })),
        sample: entry.sample,
        ...present('article', articles.get(('articleSlug' in entry ? entry.articleSlug : undefined) ?? '')),
      }),
    ),
    resources: HOME.resources,
    worldMap: HOME.worldMap,
    callToAction: HOME.callToAction,
    featuredProducts: FEATURED.flatMap((sku) => products.get(sku) ?? []),
    featuredArticles: [...articles.values()].slice(0, 3),
    meta: { title: HOME.seoTitle, description: HOME.seoDescription },
  }
}

export function navigationDocument() {
  return {
    main: NAVIGATION.main.map(({ label, href, links }) =>
      row({ label, href, links: links.map((link) => row({ ...link })) }),
    ),
    footer: NAVIGATION.footer.map(({ title, links }) => row({ title, links: links.map((link) => row({ ...link })) })),
  }
}

export function companyDocument(certificates: Ids, words: BuyersWords) {
  const { address, bank, location, mail, phone, registration } = DEMO_COMPANY
  return {
    name: DEMO_COMPANY.name,
    legalName: COMPANY_TEXTS.legalName,
    tagline: COMPANY_TEXTS.tagline,
    description: COMPANY_TEXTS.description,
    founded: DEMO_COMPANY.founded,
    employees: DEMO_COMPANY.employees,
    website: DEMO_COMPANY.website,
    addresses: [
      row({
        title: COMPANY_TEXTS.addressTitle,
        lines: COMPANY_TEXTS.addressLines,
        country: address.country,
        latitude: location.latitude,
        longitude: location.longitude,
      }),
    ],
    contacts: [
      row({ purpose: 'sales', email: mail.sales, phone }),
      row({ purpose: 'service', email: mail.service, phone }),
      row({ purpose: 'calibration', email: mail.calibration }),
      row({ purpose: 'privacy', email: mail.privacy }),
    ],
    hours: COMPANY_TEXTS.hours,
    countriesServed: [...DEMO_COMPANY.countriesServed],
    bank: {
      beneficiary: bank.beneficiary,
      bank: bank.bank,
      account: bank.account,
      swift: bank.swift,
      currency: bank.currency,
    },
    registrations: Object.entries(registration).map(([kind, number]) => row({ kind, number })),
    managementCertificates: DEMO_COMPANY.managementCertificates.flatMap(({ number }) => certificates.get(number) ?? []),
    sample: DEMO_COMPANY.sample,
    demoNotice: COMPANY_TEXTS.demoNotice,
    certificateLibrary: COMPANY_TEXTS.certificateLibrary,
    termsOfSale: TERMS.map(({ code, title, text }) => row({ code, title, text })),
    ...askedFields(words.company),
  }
}

function present<Key extends string>(key: Key, id: number | undefined): Partial<Record<Key, number>> {
  return id === undefined ? {} : ({ [key]: id } as Record<Key, number>)
}
