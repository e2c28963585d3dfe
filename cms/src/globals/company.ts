import type { Field, GlobalConfig } from 'payload'
import { isEditor, publishedGlobalOrPreview } from '../access/rules.ts'
import { translationFields } from '../completeness/field.ts'
import { questionsBelow } from '../fields/buyers-words.ts'
import { label } from '../labels/label.ts'
import { NAMES } from '../labels/names.ts'
import { announceGlobal } from '../publication/content-hooks.ts'

const CONTACT_PURPOSES = ['sales', 'service', 'calibration', 'privacy', 'press', 'general'] as const

/** What the pages and a quotation say besides the facts. */
const texts: Field[] = [
  { name: 'demoNotice', type: 'text', label: NAMES.demoNotice, localized: true },
  {
    name: 'certificateLibrary',
    type: 'group',
    label: NAMES.certificateLibrary,
    fields: [
      { name: 'title', type: 'text', label: NAMES.title, localized: true },
      { name: 'text', type: 'textarea', label: NAMES.text, localized: true },
      { name: 'sampleLabel', type: 'text', label: NAMES.sampleLabel, localized: true },
    ],
  },
  {
    name: 'termsOfSale',
    type: 'array',
    label: NAMES.termsOfSale,
    fields: [
      { name: 'code', type: 'text', label: NAMES.code, required: true, maxLength: 40 },
      { name: 'title', type: 'text', label: NAMES.title, localized: true, required: true },
      { name: 'text', type: 'textarea', label: NAMES.text, localized: true, required: true },
    ],
  },
]

const content: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'name', type: 'text', label: NAMES.name, required: true },
      { name: 'legalName', type: 'text', label: NAMES.legalName, localized: true, required: true },
    ],
  },
  { name: 'tagline', type: 'text', label: NAMES.tagline, localized: true, required: true },
  { name: 'description', type: 'textarea', label: NAMES.description, localized: true },
  {
    type: 'row',
    fields: [
      {
        name: 'founded',
        type: 'number',
        label: label('Founded', '成立年份', 'Fundada en', 'سنة التأسيس', '設立年', 'Gegründet', 'Fundada em'),
      },
      {
        name: 'employees',
        type: 'number',
        label: label('Employees', '员工人数', 'Empleados', 'عدد الموظفين', '従業員数', 'Beschäftigte', 'Funcionários'),
      },
      {
        name: 'website',
        type: 'text',
        label: label('Website', '网址', 'Sitio web', 'الموقع', 'ウェブサイト', 'Website', 'Site'),
      },
    ],
  },
  {
    name: 'addresses',
    type: 'array',
    label: NAMES.addresses,
    labels: { singular: NAMES.address, plural: NAMES.addresses },
    fields: [
      { name: 'title', type: 'text', label: NAMES.title, localized: true, required: true },
      { name: 'lines', type: 'textarea', label: NAMES.address, localized: true, required: true },
      {
        type: 'row',
        fields: [
          {
            name: 'country',
            type: 'text',
            label: label(
              'Country code',
              '国家代码',
              'Código de país',
              'رمز الدولة',
              '国コード',
              'Ländercode',
              'Código do país',
            ),
            required: true,
            minLength: 2,
            maxLength: 2,
          },
          {
            name: 'latitude',
            type: 'number',
            label: label('Latitude', '纬度', 'Latitud', 'خط العرض', '緯度', 'Breite', 'Latitude'),
            min: -90,
            max: 90,
          },
          {
            name: 'longitude',
            type: 'number',
            label: label('Longitude', '经度', 'Longitud', 'خط الطول', '経度', 'Länge', 'Longitude'),
            min: -180,
            max: 180,
          },
        ],
      },
    ],
  },
  {
    name: 'contacts',
    type: 'array',
    label: NAMES.contacts,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'purpose', type: 'select', label: NAMES.kind, required: true, options: [...CONTACT_PURPOSES] },
          { name: 'email', type: 'email', label: NAMES.email },
          { name: 'phone', type: 'text', label: NAMES.phone },
          {
            name: 'whatsapp',
            type: 'text',
            label: label('WhatsApp', 'WhatsApp', 'WhatsApp', 'واتساب', 'WhatsApp', 'WhatsApp', 'WhatsApp'),
          },
        ],
      },
    ],
  },
  { name: 'hours', type: 'text', label: NAMES.hours, localized: true },
  {
    name: 'countriesServed',
    type: 'text',
    hasMany: true,
    label: NAMES.countries,
    validate: (value: unknown) =>
      (Array.isArray(value) ? value : []).every((code) => /^[A-Z]{2}$/.test(String(code))) ||
      'Two-letter country codes, such as DE',
  },
  {
    name: 'social',
    type: 'array',
    label: NAMES.social,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'network', type: 'text', label: NAMES.name, required: true },
          {
            name: 'url',
            type: 'text',
            label: NAMES.link,
            required: true,
            validate: (value: unknown) => /^https:\/\/\S+$/.test(String(value)) || 'An https address',
          },
        ],
      },
    ],
  },
  {
    name: 'bank',
    type: 'group',
    label: NAMES.bank,
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'beneficiary',
            type: 'text',
            label: label('Beneficiary', '收款人', 'Beneficiario', 'المستفيد', '受取人', 'Empfänger', 'Beneficiário'),
          },
          { name: 'bank', type: 'text', label: NAMES.bank },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'account',
            type: 'text',
            label: label('Account', '账号', 'Cuenta', 'الحساب', '口座', 'Konto', 'Conta'),
          },
          { name: 'swift', type: 'text', label: label('SWIFT', 'SWIFT', 'SWIFT', 'سويفت', 'SWIFT', 'SWIFT', 'SWIFT') },
          {
            name: 'currency',
            type: 'text',
            label: label('Currency', '币种', 'Moneda', 'العملة', '通貨', 'Währung', 'Moeda'),
          },
        ],
      },
    ],
  },
  {
    name: 'registrations',
    type: 'array',
    label: label('Registrations', '注册信息', 'Registros', 'التسجيلات', '登録番号', 'Registrierungen', 'Registros'),
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'kind', type: 'text', label: NAMES.kind, required: true },
          { name: 'number', type: 'text', label: NAMES.number, required: true },
        ],
      },
    ],
  },
  {
    name: 'managementCertificates',
    type: 'relationship',
    relationTo: 'certificates',
    hasMany: true,
    label: NAMES.certificates,
  },
  {
    name: 'sample',
    type: 'checkbox',
    label: label(
      'Demo company, not a real firm',
      '演示公司，非真实企业',
      'Empresa de demostración, no real',
      'شركة تجريبية غير حقيقية',
      'デモ用の架空企業',
      'Demo-Firma, nicht echt',
      'Empresa de demonstração, não real',
    ),
    defaultValue: false,
  },
  ...texts,
]

export const company: GlobalConfig = {
  slug: 'company',
  label: NAMES.company,
  admin: { group: NAMES.groupSite },
  access: { read: publishedGlobalOrPreview('company'), readVersions: isEditor, update: isEditor },
  versions: { max: 50, drafts: true },
  hooks: announceGlobal('company'),
  fields: [...content, questionsBelow(), ...translationFields(content)],
}
