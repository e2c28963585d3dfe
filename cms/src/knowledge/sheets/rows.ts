import type { Specifications } from '@tradewind/schema/ontology'

/** Questions of buyers, one per line, and the heading under which their answer stands; none: the whole document. */
export interface AskedRow {
  readonly section?: unknown
  readonly questions?: unknown
}

/** What is written beside a document in the words of buyers; some collections have neither. */
export interface WordsRow {
  readonly askedQuestions?: readonly AskedRow[] | null
  /** One name per line. */
  readonly alsoCalled?: unknown
}

/** Documents of the CMS as `locale: 'all'`, `depth: 0` reads them: texts are records by language, relations are ids. */
interface Row extends WordsRow {
  readonly id: number
  readonly updatedAt: string
}

type Ids = readonly number[] | null | undefined

export interface QuestionRow {
  readonly question?: unknown
  readonly answer?: unknown
}

interface SceneRow {
  readonly title?: unknown
  readonly text?: unknown
}

export interface FigureRow {
  readonly figure?: unknown
  readonly source: string
  readonly sourceUrl?: string | null
  readonly asOf: string
  readonly sample?: boolean | null
}

export interface ComparisonRow extends FigureRow {
  readonly competitor: string
  readonly model: string
}

export interface ProductRow extends Row {
  readonly sku: string
  readonly slug: string
  readonly name?: unknown
  readonly summary?: unknown
  readonly sellingPoints?: readonly { readonly text?: unknown }[] | null
  readonly specifications?: Specifications | null
  readonly description?: unknown
  readonly usageScenes?: readonly SceneRow[] | null
  readonly operatingConditions?: unknown
  readonly faq?: readonly QuestionRow[] | null
  readonly options?: readonly { readonly code: string; readonly name?: unknown }[] | null
  readonly accessories?: Ids
  readonly comparisons?: readonly ComparisonRow[] | null
  readonly certificates?: Ids
  readonly documents?:
    | readonly {
        readonly id?: string | null
        readonly file?: number | null
        readonly kind: string
        readonly revision: string
        readonly language: string
      }[]
    | null
}

export interface CategoryRow extends Row {
  readonly slug: string
  readonly name?: unknown
  readonly summary?: unknown
  readonly intro?: unknown
  readonly usageScenes?: readonly SceneRow[] | null
  readonly operatingConditions?: unknown
  readonly faq?: readonly QuestionRow[] | null
}

export interface CertificateRow extends Row {
  readonly number: string
  readonly kind?: string | null
  readonly standard?: string | null
  readonly issuer: string
  readonly validFrom?: string | null
  readonly validUntil?: string | null
  readonly description?: unknown
  readonly sample?: boolean | null
}

export interface ArticleRow extends Row {
  readonly slug: string
  readonly kind: string
  readonly title?: unknown
  readonly summary?: unknown
  readonly body?: unknown
  readonly relatedProducts?: Ids
}

export interface PageRow extends Row {
  readonly slug: string
  readonly title?: unknown
  readonly body?: unknown
  readonly sections?: readonly Readonly<Record<string, unknown>>[] | null
}

export interface FaqRow extends Row, QuestionRow {
  readonly products?: Ids
  readonly categories?: Ids
}

export interface ManualRow extends Row {
  readonly title?: unknown
  readonly text?: unknown
  readonly files?: readonly { readonly file?: number | null; readonly language?: string | null }[] | null
  readonly series: string
  readonly revision: string
  readonly products?: Ids
  readonly kind: 'manual' | 'guide' | 'certificate' | 'company'
  readonly permission: 'public' | 'account' | 'staff'
}

export interface CompetitorRow extends Row {
  readonly brand: string
  readonly model: string
  readonly figures?: readonly FigureRow[] | null
  readonly products?: Ids
  readonly notes?: unknown
}

export interface CompanyRow extends WordsRow {
  readonly updatedAt: string
  readonly name: string
  readonly legalName?: unknown
  readonly tagline?: unknown
  readonly description?: unknown
  readonly founded?: number | null
  readonly employees?: number | null
  readonly website?: string | null
  readonly addresses?:
    | readonly { readonly title?: unknown; readonly lines?: unknown; readonly country: string }[]
    | null
  readonly contacts?:
    | readonly {
        readonly purpose: string
        readonly email?: string | null
        readonly phone?: string | null
        readonly whatsapp?: string | null
      }[]
    | null
  readonly hours?: unknown
  readonly countriesServed?: readonly string[] | null
  readonly registrations?: readonly { readonly kind: string; readonly number: string }[] | null
  readonly managementCertificates?: Ids
  readonly demoNotice?: unknown
  readonly termsOfSale?: readonly { readonly title?: unknown; readonly text?: unknown }[] | null
}

/** What a row refers to, already looked up; only what is published. */
export interface Relations {
  readonly products: ReadonlyMap<number, { readonly sku: string; readonly name?: unknown }>
  /** SKUs of the products of a category. */
  readonly categorySkus: ReadonlyMap<number, readonly string[]>
  readonly certificates: ReadonlyMap<number, CertificateRow>
  /** SKUs of the products that show a certificate. */
  readonly certificateSkus: ReadonlyMap<number, readonly string[]>
  /** Uploaded files that can be read, of media and of manuals. */
  readonly media: ReadonlyMap<number, StoredFile>
  readonly manualFiles: ReadonlyMap<number, StoredFile>
}

export interface StoredFile {
  /** Path on the CMS. */
  readonly path: string
  readonly filename: string
  readonly mimeType: string
  /** Hex digest of the bytes. */
  readonly sha256: string
}
