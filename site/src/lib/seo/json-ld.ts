/** A schema.org object; `undefined` members are left out by JSON. */
export type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string }

/**
 * JSON for a script element: `<`, `>`, `&` and the two line separators are escaped, so that no text can end the
 * element or begin another.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Several things about one page as one JSON-LD document. */
export function jsonLd(things: readonly Thing[]): string {
  return scriptJson({ '@context': 'https://schema.org', '@graph': things })
}

export function breadcrumbs(trail: readonly { readonly name: string; readonly url: string }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  }
}

export function faqPage(entries: readonly { readonly question: string; readonly answer: string }[]): Thing {
  return {
    '@type': 'FAQPage',
    mainEntity: entries.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  }
}
