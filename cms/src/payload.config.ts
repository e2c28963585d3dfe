import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { seoPlugin } from '@payloadcms/plugin-seo'
import { EXPERIMENTAL_TableFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import { ar } from '@payloadcms/translations/languages/ar'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { ja } from '@payloadcms/translations/languages/ja'
import { pt } from '@payloadcms/translations/languages/pt'
import { zh } from '@payloadcms/translations/languages/zh'
import { DEFAULT_LOCALE, LOCALE_FACTS, LOCALES } from '@tradewind/schema/locales'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { isAdminRequest } from './access/rules.ts'
import { articles } from './collections/articles.ts'
import { categories } from './collections/categories.ts'
import { certificates } from './collections/certificates.ts'
import { competitors } from './collections/competitors.ts'
import { faq } from './collections/faq.ts'
import { glossary } from './collections/glossary.ts'
import { manuals } from './collections/manuals.ts'
import { pages } from './collections/pages.ts'
import { products } from './collections/products.ts'
import { environment } from './environment.ts'
import { company } from './globals/company.ts'
import { home } from './globals/home.ts'
import { navigation } from './globals/navigation.ts'
import { healthEndpoint } from './health/endpoint.ts'
import { glossaryEndpoint, knowledgeDocumentEndpoint, knowledgeEndpoint } from './knowledge/endpoints.ts'
import { faqDraftEndpoint } from './knowledge/faq-drafts.ts'
import { manualFiles } from './manuals/files.ts'
import { media } from './media/media.ts'
import { migrations } from './migrations/index.ts'
import { deliverWebhook } from './publication/deliver.ts'
import { deliveries } from './publication/deliveries.ts'
import { catalogEndpoint, republishEndpoint, retryEndpoint } from './publication/endpoints.ts'
import { TRUSTED_ORIGINS } from './sign-on/strategy.ts'
import { users } from './sign-on/users.ts'

// import.meta.dirname does not exist in the bundle.
const sourceFolder = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: environment.PAYLOAD_SECRET,
  serverURL: environment.CMS_URL,
  telemetry: false,
  cors: [...TRUSTED_ORIGINS],
  csrf: [...TRUSTED_ORIGINS],
  // Everything is read by REST; a second way in would only be a second thing to guard.
  graphQL: { disable: true },
  admin: {
    user: users.slug,
    avatar: 'default',
    meta: { titleSuffix: ' · Tradewind' },
    importMap: { baseDir: path.resolve(sourceFolder, '..') },
    components: { actions: [] },
  },
  i18n: { supportedLanguages: { en, zh, es, ar, ja, de, pt }, fallbackLanguage: 'en' },
  localization: {
    locales: LOCALES.map((code) => ({
      code,
      label: LOCALE_FACTS[code].name,
      rtl: LOCALE_FACTS[code].direction === 'rtl',
    })),
    defaultLocale: DEFAULT_LOCALE,
    // With true, publishing in Arabic would write the English text into the Arabic rows.
    fallback: false,
  },
  editor: lexicalEditor({ features: ({ defaultFeatures }) => [...defaultFeatures, EXPERIMENTAL_TableFeature()] }),
  db: postgresAdapter({
    pool: { connectionString: environment.DATABASE_URL, max: 10, connectionTimeoutMillis: 5_000 },
    schemaName: 'cms',
    push: false,
    migrationDir: path.resolve(sourceFolder, 'migrations'),
    prodMigrations: migrations,
  }),
  collections: [
    products,
    categories,
    certificates,
    articles,
    pages,
    media,
    manuals,
    manualFiles,
    faq,
    glossary,
    competitors,
    users,
  ],
  globals: [home, navigation, company],
  jobs: {
    tasks: [deliverWebhook],
    autoRun: [{ cron: '* * * * * *', allQueues: true, limit: 30, silent: { info: true, error: false } }],
    deleteJobOnComplete: true,
    jobsCollectionOverrides: deliveries,
    access: {
      run: ({ req }) => isAdminRequest(req),
      queue: () => false,
      cancel: ({ req }) => isAdminRequest(req),
    },
  },
  endpoints: [
    healthEndpoint,
    catalogEndpoint,
    republishEndpoint,
    retryEndpoint,
    knowledgeEndpoint,
    knowledgeDocumentEndpoint,
    glossaryEndpoint,
    faqDraftEndpoint,
  ],
  plugins: [
    seoPlugin({
      collections: ['products', 'categories', 'articles', 'pages'],
      uploadsCollection: 'media',
      tabbedUI: true,
      generateTitle: ({ doc }) => String(doc?.name ?? doc?.title ?? '').slice(0, 60),
      generateDescription: ({ doc }) => String(doc?.summary ?? '').slice(0, 155),
      generateURL: ({ doc, collectionSlug, locale }) =>
        [environment.SITE_URL, locale, collectionSlug === 'pages' ? undefined : collectionSlug, doc?.slug]
          .filter(Boolean)
          .join('/'),
    }),
  ],
  sharp,
  typescript: { outputFile: path.resolve(sourceFolder, 'payload-types.ts') },
})
