import { SaxesParser } from 'saxes'

/** Elements a technical drawing needs. Anything else (script, foreignObject, animation, image, a …) is refused. */
const ELEMENTS = new Set(
  (
    'svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text tspan textPath ' +
    'clipPath mask marker pattern linearGradient radialGradient stop filter feGaussianBlur feOffset feBlend feFlood ' +
    'feComposite feMerge feMergeNode feColorMatrix feDropShadow style switch view'
  ).split(' '),
)

export type SvgVerdict = { readonly ok: true } | { readonly ok: false; readonly reason: string }

/**
 * Whether an SVG may be stored and served: well formed, no script, no event handler, nothing fetched from elsewhere.
 * Refusing is safer than rewriting: what cleaning leaves behind differs from browser to browser.
 */
export function inspectSvg(text: string): SvgVerdict {
  let reason: string | undefined
  const refuse = (why: string) => {
    reason ??= why
  }
  const parser = new SaxesParser({ xmlns: true })
  let styleDepth = 0
  let root: string | undefined
  parser.on('error', (error) => refuse(`it is not well formed (${error.message})`))
  parser.on('doctype', () => refuse('it has a document type declaration'))
  parser.on('processinginstruction', () => refuse('it has a processing instruction'))
  parser.on('opentag', (tag) => {
    root ??= tag.local
    if (tag.uri !== 'http://www.w3.org/2000/svg' || !ELEMENTS.has(tag.local)) refuse(`<${tag.name}> is not allowed`)
    if (tag.local === 'style') styleDepth += 1
    for (const attribute of Object.values(tag.attributes)) {
      const fault = attributeFault(attribute.local, attribute.value)
      if (fault !== undefined) refuse(fault)
    }
  })
  parser.on('closetag', (tag) => {
    if (tag.local === 'style') styleDepth -= 1
  })
  const readText = (content: string) => {
    if (styleDepth > 0 && isActiveStyle(content)) refuse('its style sheet fetches something from elsewhere')
  }
  parser.on('text', readText)
  parser.on('cdata', readText)
  parser.write(text).close()
  if (reason === undefined && root !== 'svg') refuse('it is no SVG')
  return reason === undefined ? { ok: true } : { ok: false, reason }
}

function attributeFault(name: string, value: string): string | undefined {
  const lower = name.toLowerCase()
  if (lower.startsWith('on')) return `the event handler ${name} is not allowed`
  if ((lower === 'href' || lower === 'src') && !value.trim().startsWith('#'))
    return `${name} points outside the drawing`
  if (isActiveStyle(value)) return `${name} fetches something from elsewhere`
  return undefined
}

/** True for CSS that loads or runs anything: imports, urls other than `url(#…)`, expressions, hidden by escapes too. */
function isActiveStyle(value: string): boolean {
  const plain = value
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, '')
    .toLowerCase()
  if (plain.includes('\\')) return true
  if (/@import|expression\(|javascript:|-moz-binding|image-set\(|image\(/.test(plain)) return true
  return /url\((?!['"]?#)/.test(plain)
}
