/**
 * Tags under which a reader of the CMS caches what it read, and which a CMS webhook names as stale.
 * One document is `product:bp-80`; a list that may contain any document of a collection is `products`.
 */
export const CACHE_TAGS = {
  product: (slug: string): string => `product:${slug}`,
  products: 'products',
  category: (slug: string): string => `category:${slug}`,
  categories: 'categories',
  article: (slug: string): string => `article:${slug}`,
  articles: 'articles',
  page: (slug: string): string => `page:${slug}`,
  pages: 'pages',
  certificate: (id: string | number): string => `certificate:${id}`,
  certificates: 'certificates',
  media: (id: string | number): string => `media:${id}`,
  navigation: 'navigation',
  company: 'company',
  home: 'home',
  /** Everything read from the CMS: after a full re-publication, or when more than 50 tags would be named. */
  all: 'cms',
} as const
