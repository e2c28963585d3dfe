import type { KnowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { type Label, label } from '../../labels/label.ts'
import { NAMES } from '../../labels/names.ts'
import { knowledgeDocument, textBody } from '../document.ts'
import { blocks, list, plain, section } from '../markdown.ts'
import { textIn } from '../text.ts'
import type { CertificateRow, CompanyRow, Relations } from './rows.ts'
import { certificateFacts, certificateKind, facts, perLocale, titled } from './shared.ts'

const FOUNDED = label('Founded', '成立年份', 'Fundada en', 'سنة التأسيس', '設立年', 'Gegründet', 'Fundada em')
const EMPLOYEES = label(
  'Employees',
  '员工人数',
  'Empleados',
  'عدد الموظفين',
  '従業員数',
  'Beschäftigte',
  'Funcionários',
)
const WEBSITE = label('Website', '网址', 'Sitio web', 'الموقع', 'ウェブサイト', 'Website', 'Site')
const PURPOSES: Readonly<Record<string, Label>> = {
  sales: label('Sales', '销售', 'Ventas', 'المبيعات', '営業', 'Vertrieb', 'Vendas'),
  service: label('Service', '售后服务', 'Servicio', 'الخدمة', 'サービス', 'Service', 'Assistência'),
  calibration: label('Calibration', '校准', 'Calibración', 'المعايرة', '校正', 'Kalibrierung', 'Calibração'),
  privacy: label('Privacy', '隐私', 'Privacidad', 'الخصوصية', 'プライバシー', 'Datenschutz', 'Privacidade'),
  press: label('Press', '媒体', 'Prensa', 'الصحافة', '報道', 'Presse', 'Imprensa'),
  general: label('General', '综合咨询', 'General', 'عام', '総合', 'Allgemein', 'Geral'),
}
/** Registrations the demo names by code; a marketer writes the name itself. */
const REGISTRATIONS: Readonly<Record<string, Label>> = {
  unifiedSocialCreditCode: label(
    'Unified social credit code',
    '统一社会信用代码',
    'Código unificado de crédito social',
    'رمز الائتمان الاجتماعي الموحد',
    '統一社会信用コード',
    'Einheitlicher Sozialkreditcode',
    'Código unificado de crédito social',
  ),
  vatId: label('VAT number', '增值税号', 'NIF-IVA', 'الرقم الضريبي', 'VAT番号', 'USt-IdNr.', 'Número de IVA'),
  customsCode: label(
    'Customs registration',
    '海关注册编码',
    'Registro aduanero',
    'رقم التسجيل الجمركي',
    '税関登録番号',
    'Zollregistrierung',
    'Registro aduaneiro',
  ),
  eoriId: label('EORI number', 'EORI 编号', 'Número EORI', 'رقم EORI', 'EORI番号', 'EORI-Nummer', 'Número EORI'),
}

/** Company facts. Bank details are left out: they stand on a quotation and nowhere else. */
export function companyDocuments(row: CompanyRow, relations: Relations): KnowledgeDocument[] {
  const origin = { collection: 'company', id: 'company', changedAt: row.updatedAt, page: '/about' } as const
  return perLocale((locale) => {
    const title = textIn(row.legalName, locale)
    const tagline = textIn(row.tagline, locale)
    if (title === undefined || tagline === undefined) return undefined
    return knowledgeDocument(origin, { kind: 'company', locale, title, body: textBody(sheet(row, relations, locale)) })
  })
}

function sheet(row: CompanyRow, relations: Relations, locale: Locale): string {
  const regions = new Intl.DisplayNames([LOCALE_FACTS[locale].intl], { type: 'region' })
  const countries = (row.countriesServed ?? []).map((code) => regions.of(code) ?? code)
  return blocks(
    plain(textIn(row.tagline, locale)),
    plain(textIn(row.description, locale)),
    plain(textIn(row.demoNotice, locale)),
    section(
      2,
      NAMES.company[locale],
      facts([
        [NAMES.name[locale], row.name],
        [NAMES.legalName[locale], textIn(row.legalName, locale)],
        [FOUNDED[locale], row.founded],
        [EMPLOYEES[locale], row.employees],
        [WEBSITE[locale], row.website],
        [NAMES.hours[locale], textIn(row.hours, locale)],
        ...(row.registrations ?? []).map(
          ({ kind, number }) => [REGISTRATIONS[kind]?.[locale] ?? kind, number] as const,
        ),
      ]),
    ),
    section(2, NAMES.addresses[locale], list((row.addresses ?? []).map((address) => addressLine(address, locale)))),
    section(
      2,
      NAMES.contacts[locale],
      list(
        (row.contacts ?? []).map(({ purpose, email, phone, whatsapp }) =>
          [PURPOSES[purpose]?.[locale], email, phone, whatsapp && `WhatsApp ${whatsapp}`].filter(Boolean).join(', '),
        ),
      ),
    ),
    section(2, NAMES.countries[locale], countries.length === 0 ? undefined : plain(countries.join(', '))),
    section(
      2,
      NAMES.certificates[locale],
      ...(row.managementCertificates ?? []).map((id) => {
        const certificate = relations.certificates.get(id)
        return certificate && section(3, certificateTitle(certificate, locale), certificateFacts(certificate, locale))
      }),
    ),
    titled(NAMES.termsOfSale[locale], row.termsOfSale, locale),
  )
}

function addressLine(
  address: { readonly title?: unknown; readonly lines?: unknown },
  locale: Locale,
): string | undefined {
  const [title, lines] = [textIn(address.title, locale), textIn(address.lines, locale)]
  return title === undefined || lines === undefined ? undefined : `${title}: ${lines.replaceAll('\n', ', ')}`
}

/** A certificate of the library: the facts in every language, its description where it is written. */
export function certificateDocuments(row: CertificateRow, relations: Relations): KnowledgeDocument[] {
  const origin = { collection: 'certificates', id: row.id, changedAt: row.updatedAt } as const
  const skus = relations.certificateSkus.get(row.id) ?? []
  return perLocale((locale) => {
    const heading = certificateTitle(row, locale)
    const body = blocks(section(2, heading, plain(textIn(row.description, locale)), certificateFacts(row, locale)))
    const title = `${NAMES.certificate[locale]}: ${heading}`
    return knowledgeDocument(origin, { kind: 'certificate', locale, title, body: textBody(body), skus })
  })
}

function certificateTitle(row: CertificateRow, locale: Locale): string {
  return [row.standard ?? certificateKind(row, locale), row.number].filter(Boolean).join(', ')
}
