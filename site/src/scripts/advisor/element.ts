type Child = Node | string | undefined | false

/** An element with attributes and children. Texts become text nodes: nothing a server or a buyer says is ever markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    made.setAttribute(name, value === true ? '' : value)
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false))
  return made
}

/** Puts values into a text with {name} places. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

/**
 * Only addresses of this site: whatever else a stream may say, it leads nowhere. Browsers read a backslash as a slash
 * and skip line ends, so an address with one of them is none.
 */
export function ownAddress(address: string): string | undefined {
  return /^\/(?!\/)[^\\\p{Cc}]*$/u.test(address) ? address : undefined
}

/**
 * Whether a page was opened from a page of this site.
 * @param referrer address of the page before; empty when the browser does not say
 * @param origin this site's
 */
export function cameFromHere(referrer: string, origin: string): boolean {
  return URL.canParse(referrer) && new URL(referrer).origin === origin
}
