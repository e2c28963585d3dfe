import type { Currency, Locale } from '@tradewind/schema/locales'
import type { Incoterm } from '../quotes/domain/trade-terms.ts'

/** A visit: pages and acts of an anonymous visitor, some days before the demo's first start. */
export interface Visit {
  readonly daysAgo: number
  /** product:<sku>, price:<sku>, compare:<sku>,<sku>, select, download:<sku>, page:<path> */
  readonly acts: readonly string[]
}

export interface Story {
  readonly name: string
  readonly email: string
  readonly company: string | null
  readonly country: string
  readonly phone: string | null
  readonly industry: string | null
  readonly locale: Locale
  readonly visits: readonly Visit[]
  readonly inquiry?: { readonly daysAgo: number; readonly message: string; readonly skus: readonly string[] }
  readonly quote?: {
    readonly daysAgo: number
    readonly currency: Currency
    readonly incoterm: Incoterm
    readonly lines: readonly {
      readonly sku: string
      readonly quantity: number
      readonly optionCodes?: readonly string[]
    }[]
    readonly decision?: { readonly daysAgo: number; readonly accept: boolean; readonly reason?: string }
  }
  readonly calls?: readonly {
    readonly daysAgo: number
    readonly outcome: 'reached' | 'no_answer'
    readonly body: string
  }[]
  readonly notes?: readonly { readonly daysAgo: number; readonly body: string }[]
}

/** Buyers of the demo: invented people at invented firms under .example, in the seven languages. */
export const STORIES: readonly Story[] = [
  {
    name: 'Anke Reuter',
    email: 'a.reuter@reuter-getriebe.example',
    company: 'Reuter Getriebe GmbH',
    country: 'DE',
    phone: '+49 711 5550142',
    industry: 'automotive',
    locale: 'de',
    visits: [
      { daysAgo: 24, acts: ['page:/de', 'select', 'product:DN-75', 'product:DN-40', 'compare:DN-40,DN-75'] },
      { daysAgo: 21, acts: ['product:DN-75', 'price:DN-75', 'download:DN-75', 'product:CX-2'] },
    ],
    quote: {
      daysAgo: 20,
      currency: 'EUR',
      incoterm: 'DAP',
      lines: [
        { sku: 'DN-75', quantity: 12, optionCodes: ['calibration-iso-17025'] },
        { sku: 'CX-2', quantity: 6 },
      ],
      decision: { daysAgo: 6, accept: true },
    },
    calls: [
      {
        daysAgo: 17,
        outcome: 'reached',
        body: 'Getriebelinie, 38 Nm ± 5 %, zwei Schichten. Abnahme mit MFU gewünscht.',
      },
    ],
  },
  {
    name: 'Carlos Medina',
    email: 'cmedina@bombasdelsur.example',
    company: 'Bombas del Sur S.A.',
    country: 'MX',
    phone: '+52 81 5550 0188',
    industry: 'construction-machinery',
    locale: 'es',
    visits: [
      { daysAgo: 15, acts: ['page:/es', 'product:BP-150', 'product:BP-200', 'price:BP-150', 'compare:BP-150,BP-200'] },
    ],
    quote: {
      daysAgo: 14,
      currency: 'MXN',
      incoterm: 'FOB',
      lines: [{ sku: 'BP-150', quantity: 4, optionCodes: ['second-battery'] }],
    },
    calls: [{ daysAgo: 12, outcome: 'no_answer', body: 'Sin respuesta, se dejó aviso en recepción.' }],
  },
  {
    name: '高橋 美咲',
    email: 'm.takahashi@seito-rail.example',
    company: 'セイトー鉄道車両株式会社',
    country: 'JP',
    phone: '+81 52 555 0117',
    industry: 'rail',
    locale: 'ja',
    visits: [
      { daysAgo: 33, acts: ['page:/ja', 'product:TW-340D', 'product:TW-200D'] },
      { daysAgo: 31, acts: ['product:TW-340D', 'download:TW-340D', 'price:TW-340D'] },
    ],
    quote: {
      daysAgo: 30,
      currency: 'JPY',
      incoterm: 'CIP',
      lines: [{ sku: 'TW-340D', quantity: 8, optionCodes: ['calibration-iso-17025'] }],
      decision: { daysAgo: 11, accept: false, reason: '納期が希望より長いため' },
    },
    calls: [{ daysAgo: 26, outcome: 'reached', body: '台車ボルトの締付管理。納期 3 週間以内を希望。' }],
  },
  {
    name: 'خالد المنصوري',
    email: 'khalid@gulf-assembly.example',
    company: 'الخليج للتجميع الصناعي',
    country: 'AE',
    phone: '+971 4 555 0133',
    industry: 'energy',
    locale: 'ar',
    visits: [
      {
        daysAgo: 5,
        acts: ['page:/ar', 'select', 'product:AP-200', 'product:AP-300', 'product:AP-130', 'price:AP-200'],
      },
    ],
    inquiry: {
      daysAgo: 4,
      message: 'نحتاج 10 مفاتيح هوائية بعزم 180 نيوتن متر لصيانة الفلنجات. هل تتوفر شهادة ATEX؟',
      skus: ['AP-200'],
    },
  },
  {
    name: '刘志强',
    email: 'liuzq@huarui-new-energy.example',
    company: '华锐新能源设备有限公司',
    country: 'CN',
    phone: '+86 512 5550 0166',
    industry: 'new-energy',
    locale: 'zh',
    visits: [
      {
        daysAgo: 9,
        acts: [
          'page:/zh',
          'product:BP-25C',
          'product:BP-12',
          'product:BP-25C',
          'price:BP-25C',
          'price:BP-25C',
          'download:BP-25C',
        ],
      },
    ],
    quote: {
      daysAgo: 8,
      currency: 'CNY',
      incoterm: 'EXW',
      lines: [
        { sku: 'BP-25C', quantity: 40 },
        { sku: 'AC-BAT18-50', quantity: 40 },
      ],
    },
    calls: [{ daysAgo: 7, outcome: 'reached', body: '电池包产线，M6 螺栓 9 Nm，需要数据上传 MES。' }],
  },
  {
    name: 'Beatriz Nogueira',
    email: 'beatriz.nogueira@serratorres.example',
    company: 'Serra Torres Eólicas Ltda.',
    country: 'BR',
    phone: '+55 11 5550 0154',
    industry: 'energy',
    locale: 'pt',
    visits: [
      {
        daysAgo: 3,
        acts: ['page:/pt', 'product:TW-1000D', 'product:TW-800C', 'compare:TW-800C,TW-1000D', 'price:TW-1000D'],
      },
    ],
    quote: {
      daysAgo: 2,
      currency: 'BRL',
      incoterm: 'CIF',
      lines: [{ sku: 'TW-1000D', quantity: 3, optionCodes: ['calibration-iso-17025'] }],
    },
  },
  {
    name: 'Grace Whitfield',
    email: 'gwhitfield@northmoor-aero.example',
    company: 'Northmoor Aerostructures Ltd',
    country: 'GB',
    phone: '+44 117 555 0190',
    industry: 'aerospace',
    locale: 'en',
    visits: [
      { daysAgo: 12, acts: ['page:/en', 'product:TW-25C', 'product:TW-30D', 'select'] },
      { daysAgo: 10, acts: ['product:TW-30D', 'download:TW-30D', 'product:TS-20R'] },
    ],
    inquiry: {
      daysAgo: 10,
      message:
        'We need 15 digital wrenches for 5 to 28 Nm with ISO 17025 certificates, and a rotary sensor to check them. Can you hold ±1 % below 10 Nm?',
      skus: ['TW-30D', 'TS-20R'],
    },
    calls: [
      {
        daysAgo: 9,
        outcome: 'reached',
        body: 'Audit in January; wants certificates before Christmas. Two other suppliers asked.',
      },
    ],
    notes: [{ daysAgo: 9, body: 'Sends drawings of the torque points on Monday.' }],
  },
  {
    name: 'Tom Becker',
    email: 'tom.becker1987@gmail.com',
    company: null,
    country: 'US',
    phone: null,
    industry: null,
    locale: 'en',
    visits: [{ daysAgo: 1, acts: ['page:/en', 'product:TW-60C'] }],
    inquiry: { daysAgo: 1, message: 'price for one wrench?', skus: [] },
  },
  {
    name: 'Sofia Lindqvist',
    email: 'sofia@fjordmarin.example',
    company: 'Fjordmarin AB',
    country: 'SE',
    phone: '+46 31 555 01 20',
    industry: 'energy',
    locale: 'en',
    visits: [
      {
        daysAgo: 2,
        acts: ['page:/en', 'product:BP-80', 'product:BP-80A', 'product:BP-60', 'price:BP-80', 'price:BP-80A'],
      },
    ],
    quote: {
      daysAgo: 1,
      currency: 'EUR',
      incoterm: 'FCA',
      lines: [
        { sku: 'BP-80', quantity: 6, optionCodes: ['transducer'] },
        { sku: 'AC-CHG-2', quantity: 3 },
      ],
    },
  },
  {
    name: 'SEO Team',
    email: 'growth@rank-booster.example',
    company: 'Rank Booster',
    country: 'US',
    phone: null,
    industry: null,
    locale: 'en',
    visits: [],
    inquiry: {
      daysAgo: 1,
      message:
        'We get your website to the first page of Google. 200 quality backlinks for $99: https://a.example https://b.example https://c.example',
      skus: [],
    },
  },
]
