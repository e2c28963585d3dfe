import type { Field } from 'payload'

/** The texts the SEO plugin adds to a document, as far as counting translations needs to know them. */
export const seoTexts: Field = {
  name: 'meta',
  type: 'group',
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'description', type: 'textarea', localized: true },
  ],
}
