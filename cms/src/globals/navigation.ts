import type { Field, GlobalConfig } from 'payload'
import { isEditor, publishedGlobalOrPreview } from '../access/rules.ts'
import { translationFields } from '../completeness/field.ts'
import { linkFields } from '../fields/link.ts'
import { NAMES } from '../labels/names.ts'
import { announceGlobal } from '../publication/content-hooks.ts'

function links(): Field {
  return {
    name: 'links',
    type: 'array',
    label: NAMES.links,
    labels: { singular: NAMES.link, plural: NAMES.links },
    maxRows: 20,
    fields: linkFields(),
  }
}

const content: Field[] = [
  {
    name: 'main',
    type: 'array',
    label: NAMES.mainMenu,
    labels: { singular: NAMES.link, plural: NAMES.links },
    maxRows: 8,
    fields: [...linkFields(), links()],
  },
  {
    name: 'footer',
    type: 'array',
    label: NAMES.footer,
    labels: { singular: NAMES.footer, plural: NAMES.footer },
    maxRows: 6,
    fields: [{ name: 'title', type: 'text', label: NAMES.title, localized: true, required: true }, links()],
  },
]

export const navigation: GlobalConfig = {
  slug: 'navigation',
  label: NAMES.navigation,
  admin: { group: NAMES.groupSite },
  access: { read: publishedGlobalOrPreview('navigation'), readVersions: isEditor, update: isEditor },
  versions: { max: 50, drafts: true },
  hooks: announceGlobal('navigation'),
  fields: [...content, ...translationFields(content)],
}
