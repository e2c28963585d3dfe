import { findParameter } from '@tradewind/schema/ontology'
import type { CollectionConfig, Field } from 'payload'
import { isEditor } from '../access/rules.ts'
import { translationFields } from '../completeness/field.ts'
import { NAMES } from '../labels/names.ts'
import { announceContent } from '../publication/content-hooks.ts'

const parameter = findParameter('certificates')
/** Kinds of the ontology; a list of the CMS's own would drift away from what the selector knows. */
export const CERTIFICATE_KINDS: readonly string[] =
  parameter !== undefined && 'values' in parameter ? parameter.values : []

const content: Field[] = [{ name: 'description', type: 'textarea', label: NAMES.description, localized: true }]

export const certificates: CollectionConfig = {
  slug: 'certificates',
  labels: { singular: NAMES.certificate, plural: NAMES.certificates },
  admin: {
    group: NAMES.groupCatalogue,
    useAsTitle: 'number',
    defaultColumns: ['number', 'kind', 'issuer', 'validUntil', 'sample'],
  },
  access: { read: () => true, create: isEditor, update: isEditor, delete: isEditor },
  hooks: announceContent('certificates'),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'text', label: NAMES.number, required: true, unique: true, index: true },
        {
          name: 'kind',
          type: 'text',
          label: NAMES.kind,
          index: true,
          validate: (value: unknown) =>
            value === undefined ||
            value === null ||
            value === '' ||
            (typeof value === 'string' && CERTIFICATE_KINDS.includes(value)) ||
            `One of ${CERTIFICATE_KINDS.join(', ')}, or nothing for a management system`,
        },
        { name: 'standard', type: 'text', label: NAMES.standard },
      ],
    },
    { name: 'issuer', type: 'text', label: NAMES.issuer, required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'validFrom',
          type: 'date',
          label: NAMES.validFrom,
          admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
        },
        {
          name: 'validUntil',
          type: 'date',
          label: NAMES.validUntil,
          admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
        },
      ],
    },
    ...content,
    { name: 'file', type: 'upload', relationTo: 'media', label: NAMES.file },
    { name: 'sample', type: 'checkbox', label: NAMES.sample, defaultValue: false },
    ...translationFields(content),
  ],
}
