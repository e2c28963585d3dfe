import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { z } from 'zod'
import { mediaAddress } from './media.ts'

/** A node of Lexical's JSON as far as any of them has these fields; the rest of a node is of no use to a page. */
interface RichNode {
  readonly type: string
  readonly text?: string | undefined
  readonly format?: unknown | undefined
  readonly tag?: string | undefined
  readonly headerState?: number | undefined
  readonly colSpan?: number | undefined
  readonly rowSpan?: number | undefined
  readonly fields?:
    | { readonly url?: string | undefined; readonly linkType?: string | undefined; readonly newTab?: unknown }
    | undefined
  readonly value?: unknown | undefined
  readonly children: readonly RichNode[]
}

const node: z.ZodType<RichNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    text: z.string().optional().catch(undefined),
    format: z.unknown().optional(),
    tag: z.string().optional().catch(undefined),
    headerState: z.number().optional().catch(undefined),
    colSpan: z.number().int().min(1).max(20).optional().catch(undefined),
    rowSpan: z.number().int().min(1).max(50).optional().catch(undefined),
    fields: z
      .object({ url: z.string().optional().catch(undefined), linkType: z.string().optional().catch(undefined) })
      .optional()
      .catch(undefined),
    value: z.unknown().optional(),
    children: z.array(node).catch([]),
  }),
)

const documentShape = z.object({ root: node })

const uploaded = z.object({
  filename: z.string(),
  mimeType: z.string(),
  width: z.number().nullish(),
  height: z.number().nullish(),
  alt: z.union([z.string(), z.record(z.string(), z.unknown())]).nullish(),
})

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Bits of Lexical's text format, the innermost element first. */
const FORMATS: readonly (readonly [number, string])[] = [
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [4, 's'],
  [8, 'u'],
  [2, 'em'],
  [1, 'strong'],
]

const HEADINGS: Readonly<Record<string, string>> = { h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' }

function textHtml(text: string, format: unknown): string {
  const bits = typeof format === 'number' ? format : 0
  return FORMATS.reduce(
    (html, [bit, element]) => ((bits & bit) === 0 ? html : `<${element}>${html}</${element}>`),
    escapeHtml(text),
  )
}

/** An address a text may lead to: a path of ours (which gets its language), https, mail or phone. */
function hrefOf(url: string | undefined, locale: Locale): string | undefined {
  if (url === undefined) return undefined
  if (/^\/(?![/\\])\S*$/.test(url)) return `/${locale}${url}`
  return /^(?:https:\/\/|mailto:|tel:|#)\S+$/.test(url) ? url : undefined
}

function pictureHtml(value: unknown, locale: Locale): string {
  const file = uploaded.safeParse(value)
  if (!file.success || !file.data.mimeType.startsWith('image/')) return ''
  const { alt, width, height } = file.data
  const words = typeof alt === 'string' ? alt : (alt?.[locale] ?? alt?.['en'] ?? '')
  const size = width && height ? ` width="${width}" height="${height}"` : ''
  return `<img src="${mediaAddress(file.data)}" alt="${escapeHtml(String(words))}"${size} loading="lazy">`
}

function spans(cell: RichNode): string {
  return `${(cell.colSpan ?? 1) > 1 ? ` colspan="${cell.colSpan}"` : ''}${(cell.rowSpan ?? 1) > 1 ? ` rowspan="${cell.rowSpan}"` : ''}`
}

function cellHtml(cell: RichNode, inside: string): string {
  const header = cell.headerState ?? 0
  if (header === 0) return `<td${spans(cell)}>${inside}</td>`
  return `<th scope="${header === 2 ? 'row' : 'col'}"${spans(cell)}>${inside}</th>`
}

function html(current: RichNode, locale: Locale): string {
  const inside = (): string => current.children.map((child) => html(child, locale)).join('')
  switch (current.type) {
    case 'text':
      return textHtml(current.text ?? '', current.format)
    case 'linebreak':
      return '<br>'
    case 'tab':
      return ' '
    case 'heading': {
      const tag = HEADINGS[current.tag ?? ''] ?? 'h3'
      return `<${tag}>${inside()}</${tag}>`
    }
    case 'list': {
      const tag = current.tag === 'ol' ? 'ol' : 'ul'
      return `<${tag}>${inside()}</${tag}>`
    }
    case 'listitem':
      return `<li>${inside()}</li>`
    case 'quote':
      return `<blockquote>${inside()}</blockquote>`
    case 'horizontalrule':
      return '<hr>'
    case 'link':
    case 'autolink': {
      const href = hrefOf(current.fields?.url, locale)
      return href === undefined
        ? inside()
        : `<a href="${escapeHtml(href)}"${href.startsWith('https:') ? ' rel="noopener"' : ''}>${inside()}</a>`
    }
    case 'upload':
      return pictureHtml(current.value, locale)
    case 'table':
      return `<div class="table-frame"><table class="figures-table">${inside()}</table></div>`
    case 'tablerow':
      return `<tr>${inside()}</tr>`
    case 'tablecell':
      // A cell holds one paragraph; its own element says enough.
      return cellHtml(
        current,
        current.children
          .map((child) =>
            child.type === 'paragraph'
              ? child.children.map((part) => html(part, locale)).join('')
              : html(child, locale),
          )
          .join('<br>'),
      )
    case 'paragraph': {
      const text = inside()
      return text === '' ? '' : `<p>${text}</p>`
    }
    default:
      return inside()
  }
}

export interface RenderedText {
  readonly html: string
  /** Language the text is in. */
  readonly locale: Locale
}

const rendered = new WeakMap<object, Map<Locale, RenderedText | undefined>>()

/**
 * A rich text as HTML, in the wanted language or a stand-in; undefined when there is none in any language.
 * Everything that comes from an editor is escaped, and only elements named here are written.
 */
export function richTextIn(
  documents: Readonly<Partial<Record<Locale, unknown>>>,
  wanted: Locale,
): RenderedText | undefined {
  const known = rendered.get(documents) ?? new Map<Locale, RenderedText | undefined>()
  rendered.set(documents, known)
  if (!known.has(wanted)) known.set(wanted, render(documents, wanted))
  return known.get(wanted)
}

function render(documents: Readonly<Partial<Record<Locale, unknown>>>, wanted: Locale): RenderedText | undefined {
  for (const locale of [wanted, 'en' as const, ...LOCALES]) {
    const parsed = documentShape.safeParse(documents[locale])
    if (!parsed.success) continue
    const text = parsed.data.root.children.map((child) => html(child, wanted)).join('')
    if (text !== '') return { html: text, locale }
  }
  return undefined
}
