import {
  DEMO_COMPANY,
  DEMO_DISCOUNT_RIGHTS,
  DEMO_INCOTERMS,
  DEMO_PRICE_LIST_RULES,
  DEMO_TAX_RULES,
} from '@tradewind/schema/demo'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { PAYMENT_IN_ADVANCE, TAX_LABELS } from '../quotes/default-trade-terms.ts'
import type { TradeTerms } from '../quotes/domain/trade-terms.ts'

const PAYMENT_30_70: Readonly<Record<Locale, string>> = {
  en: 'T/T, 30 % with order, 70 % before shipment',
  zh: '电汇，订单预付 30%，发货前付 70%',
  es: 'Transferencia, 30 % con el pedido, 70 % antes del embarque',
  ar: 'تحويل بنكي، ‏30٪ مع الطلب و70٪ قبل الشحن',
  ja: '電信送金、注文時 30 %、出荷前 70 %',
  de: 'Überweisung, 30 % bei Bestellung, 70 % vor Versand',
  pt: 'Transferência, 30% no pedido, 70% antes do embarque',
}

/** What a quotation of the demo company says about itself, in each language. */
const CONDITIONS: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'Prices hold until the date given and for the quantities given.',
    'Warranty 24 months from delivery; 12 months for AP air tools, batteries, cables, sockets and air preparation; wear parts excepted.',
    'Goods remain our property until paid in full.',
    'Tools are delivered with a factory test record, TW wrenches with a certificate to ISO 6789-2; accredited calibration is an option.',
  ],
  zh: [
    '报价在所列有效期内、按所列数量有效。',
    '质保期为交货后 24 个月；AP 气动工具、电池、电缆、套筒和气源处理件为 12 个月；易损件除外。',
    '货款付清前，货物所有权归卖方。',
    '工具随附出厂检测记录，TW 扳手随附 ISO 6789-2 证书；认可校准为选配项。',
  ],
  es: [
    'Los precios son válidos hasta la fecha y para las cantidades indicadas.',
    'Garantía de 24 meses desde la entrega; 12 meses para herramientas neumáticas AP, baterías, cables, vasos y preparación de aire; salvo piezas de desgaste.',
    'La mercancía es de nuestra propiedad hasta su pago completo.',
    'Las herramientas se entregan con registro de ensayo de fábrica y las llaves TW con certificado según ISO 6789-2; la calibración acreditada es opcional.',
  ],
  ar: [
    'الأسعار سارية حتى التاريخ المذكور وللكميات المذكورة.',
    'الضمان 24 شهرًا من التسليم، و12 شهرًا لأدوات AP الهوائية والبطاريات والكابلات واللقم ووحدات تجهيز الهواء، باستثناء القطع المستهلكة.',
    'تبقى البضاعة ملكًا لنا حتى السداد الكامل.',
    'تُسلَّم الأدوات مع سجل اختبار المصنع، ومفاتيح TW مع شهادة وفق ISO 6789-2؛ والمعايرة المعتمدة اختيارية.',
  ],
  ja: [
    '価格は記載の有効期限および数量に限り有効です。',
    '保証期間は納入後 24 か月、APエアツール、バッテリー、ケーブル、ソケット、エア機器は 12 か月です（消耗部品を除く）。',
    '代金完済まで商品の所有権は当社に留保されます。',
    '工具には工場検査記録、TWレンチには ISO 6789-2 の証明書が付属します。認定校正はオプションです。',
  ],
  de: [
    'Die Preise gelten bis zum genannten Datum und für die genannten Mengen.',
    'Gewährleistung 24 Monate ab Lieferung; 12 Monate für AP-Druckluftwerkzeuge, Akkus, Kabel, Stecknüsse und Wartungseinheiten; Verschleißteile ausgenommen.',
    'Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.',
    'Werkzeuge werden mit Werksprüfprotokoll geliefert, TW-Schlüssel mit Zertifikat nach ISO 6789-2; akkreditierte Kalibrierung als Option.',
  ],
  pt: [
    'Os preços valem até a data indicada e para as quantidades indicadas.',
    'Garantia de 24 meses a partir da entrega; 12 meses para ferramentas pneumáticas AP, baterias, cabos, soquetes e preparação de ar; exceto peças de desgaste.',
    'A mercadoria permanece de nossa propriedade até o pagamento integral.',
    'As ferramentas acompanham registro de ensaio de fábrica e as chaves TW, certificado conforme ISO 6789-2; a calibração acreditada é opcional.',
  ],
}

function taxRate(applies: 'domestic' | 'export'): number {
  return DEMO_TAX_RULES.find((rule) => rule.applies === applies)?.rateBasisPoints ?? 0
}

const { address, bank } = DEMO_COMPANY

/** How the demo company sells. */
export const DEMO_TRADE_TERMS: TradeTerms = {
  priceListCode: DEMO_PRICE_LIST_RULES.code,
  currencyBufferBasisPoints: DEMO_PRICE_LIST_RULES.currencyBufferBasisPoints,
  roundUpToMinor: { ...DEMO_PRICE_LIST_RULES.roundUpToMinor },
  quotationValidityDays: DEMO_PRICE_LIST_RULES.quotationValidityDays,
  minimumOrderMinor: DEMO_PRICE_LIST_RULES.minimumOrderMinor,
  sendWithoutReviewUpToMinor: 10_000_000,
  incoterms: DEMO_INCOTERMS.map(({ code, places, placeFixed, surchargeBasisPoints }) => ({
    code,
    places: [...places],
    placeFixed,
    surchargeBasisPoints,
  })),
  discountRights: DEMO_DISCOUNT_RIGHTS.map((right) => ({ ...right })),
  taxes: {
    sellerCountry: address.country,
    domestic: { rateBasisPoints: taxRate('domestic'), label: { ...TAX_LABELS.domestic } },
    export: { rateBasisPoints: taxRate('export'), label: { ...TAX_LABELS.export } },
  },
  paymentTerms: [
    { code: 'tt-30-70', text: { ...PAYMENT_30_70 } },
    { code: 'tt-advance', text: { ...PAYMENT_IN_ADVANCE } },
  ],
  conditions: Object.fromEntries(
    LOCALES.map((locale) => [locale, [...CONDITIONS[locale]]]),
  ) as TradeTerms['conditions'],
  seller: {
    name: DEMO_COMPANY.legalName,
    addressLines: [
      address.street,
      `${address.district}, ${address.city} ${address.postalCode}`,
      `${address.province}, China`,
    ],
    phone: DEMO_COMPANY.phone,
    mail: DEMO_COMPANY.mail.sales,
    website: DEMO_COMPANY.website,
    taxId: DEMO_COMPANY.registration.vatId,
    bankLines: [
      { label: 'Bank', value: bank.bank },
      { label: 'Account', value: bank.account },
      { label: 'SWIFT', value: bank.swift },
    ],
  },
  answerWithinHours: 24,
  countriesServed: [...DEMO_COMPANY.countriesServed],
  specimen: true,
}
