import { escapeHTML, HTMLString, markHTMLString } from 'astro/runtime/server/index.js'

declare const SAFE: unique symbol

/**
 * A piece of a page: markup that is safe to write as it stands, in Astro's templates as well as in {@link html}.
 * Only the functions here make one; a string is none.
 */
export type Markup = HTMLString & { readonly [SAFE]: true }

/** What may stand in a template: texts are escaped, markup is not, lists are joined, what is absent writes nothing. */
export type Printable = string | number | Markup | false | null | undefined | readonly Printable[]

/** Line breaks and indentation are for whoever reads the template; the page goes without them. */
const LAYOUT = /\s*\n\s*/g

const compacted = new WeakMap<TemplateStringsArray, readonly string[]>()

/**
 * Markup as a tagged template, for the parts of a page that are written hundreds of times: an Astro component costs
 * several times as much as a function. Every attribute is to stand in double quotes.
 */
export function html(template: TemplateStringsArray, ...values: readonly Printable[]): Markup {
  let parts = compacted.get(template)
  if (parts === undefined) {
    parts = template.map((part) => part.replace(LAYOUT, ''))
    compacted.set(template, parts)
  }
  let text = parts[0] ?? ''
  for (let n = 0; n < values.length; n += 1) text += written(values[n]) + parts[n + 1]
  return markHTMLString(text)
}

/** Text that is markup already, such as a drawing of the house or what {@link html} wrote before. */
export function markup(text: string): Markup {
  return markHTMLString(text)
}

/** @throws {TypeError} for an object that is no markup: printing it would say "[object Object]" */
function written(value: Printable): string {
  if (typeof value === 'string') return escapeHTML(value)
  if (value === undefined || value === null || value === false) return ''
  if (typeof value === 'number') return String(value)
  if (value instanceof HTMLString) return value.toString()
  if (!Array.isArray(value)) throw new TypeError('an object that is no markup stands in a template')
  let text = ''
  for (const entry of value) text += written(entry)
  return text
}
