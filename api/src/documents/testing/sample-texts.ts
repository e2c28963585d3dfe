import type { Locale } from '@tradewind/schema/locales'
import type { Buyer, QuotationTerm } from '../quotation-document.ts'

interface SampleTexts {
  readonly buyer: Buyer
  readonly city: string
  readonly tool: string
  readonly wrench: string
  readonly controller: string
  readonly option: string
  readonly calibration: string
  readonly weight: string
  readonly payment: string
  readonly tax: string
  readonly notes: string
  readonly terms: readonly QuotationTerm[]
}

/** Buyers, goods and terms as they would stand in a real quotation, per language: for tests and for looking at. */
export const SAMPLE_TEXTS: Readonly<Record<Locale, SampleTexts>> = {
  en: {
    buyer: {
      company: 'Lakeshore Axle Works Inc.',
      contact: 'Dana Whitfield',
      addressLines: ['4100 Harbor Avenue', 'Milwaukee, WI 53207'],
      country: 'United States',
    },
    city: 'Port of Chicago',
    tool: 'Battery pulse tool BP-80',
    wrench: 'Digital torque wrench TW-340D',
    controller: 'Controller CX-1W, wireless',
    option: 'Rubber protective cover, red',
    calibration: 'Calibration certificate ISO 6789-2',
    weight: '1.9 kg without battery',
    payment: '30 % with order, balance before shipment, by bank transfer',
    tax: 'Export delivery, VAT',
    notes:
      'Two batteries 18 V / 5.0 Ah and a charger are included with each BP-80.\nThe samples you tested on 12 November can stay with you until delivery.',
    terms: [
      {
        heading: 'Warranty.',
        text: '24 months or 500,000 tightening cycles, whichever comes first. Wearing parts are excluded.',
      },
      { heading: 'Calibration.', text: 'Every tool leaves with a works certificate traceable to national standards.' },
      { heading: 'Title.', text: 'The goods remain our property until paid in full.' },
    ],
  },
  de: {
    buyer: {
      company: 'Hollerbach Getriebetechnik GmbH & Co. KG',
      contact: 'Frau Dipl.-Ing. Sabine Kreuzer',
      addressLines: ['Industriestraße 18–22', '73037 Göppingen'],
      country: 'Deutschland',
    },
    city: 'Hamburg',
    tool: 'Akku-Impulsschrauber BP-80',
    wrench: 'Digitaler Drehmomentschlüssel TW-340D',
    controller: 'Steuerung CX-1W mit Funkanbindung',
    option: 'Gummischutzhülle, rot',
    calibration: 'Kalibrierschein nach DIN EN ISO 6789-2',
    weight: '1,9 kg ohne Akku',
    payment: '30 % bei Auftrag, Rest vor Versand per Überweisung',
    tax: 'Umsatzsteuer (Ausfuhrlieferung)',
    notes:
      'Jeder BP-80 wird mit zwei Akkus 18 V / 5,0 Ah und einem Ladegerät geliefert.\nDie am 12. November erprobten Mustergeräte können bis zur Lieferung bei Ihnen bleiben.',
    terms: [
      {
        heading: 'Gewährleistung.',
        text: '24 Monate oder 500.000 Schraubzyklen, je nachdem, was zuerst eintritt. Verschleißteile sind ausgenommen.',
      },
      {
        heading: 'Kalibrierung.',
        text: 'Jedes Werkzeug wird mit Werkszertifikat geliefert, rückführbar auf nationale Normale.',
      },
      { heading: 'Eigentumsvorbehalt.', text: 'Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.' },
    ],
  },
  es: {
    buyer: {
      company: 'Transmisiones del Ebro, S.A.',
      contact: 'Lucía Ferrer Arnal',
      addressLines: ['Polígono Malpica, calle F, nave 41', '50016 Zaragoza'],
      country: 'España',
    },
    city: 'Barcelona',
    tool: 'Atornillador de impulsos a batería BP-80',
    wrench: 'Llave dinamométrica digital TW-340D',
    controller: 'Controlador CX-1W, inalámbrico',
    option: 'Funda protectora de goma, roja',
    calibration: 'Certificado de calibración ISO 6789-2',
    weight: '1,9 kg sin batería',
    payment: '30 % con el pedido, resto antes del envío, por transferencia',
    tax: 'IVA (exportación)',
    notes:
      'Cada BP-80 incluye dos baterías de 18 V / 5,0 Ah y un cargador.\nLas muestras probadas el 12 de noviembre pueden quedarse con ustedes hasta la entrega.',
    terms: [
      {
        heading: 'Garantía.',
        text: '24 meses o 500 000 ciclos de apriete, lo que ocurra primero. Las piezas de desgaste quedan excluidas.',
      },
      {
        heading: 'Calibración.',
        text: 'Cada herramienta sale con certificado de fábrica trazable a patrones nacionales.',
      },
      { heading: 'Propiedad.', text: 'La mercancía sigue siendo nuestra hasta su pago completo.' },
    ],
  },
  pt: {
    buyer: {
      company: 'Eixos Paranaíba Indústria Ltda.',
      contact: 'Rafael Monteiro',
      addressLines: ['Av. das Indústrias, 2150', 'Joinville – SC, 89219-600'],
      country: 'Brasil',
    },
    city: 'Itapoá',
    tool: 'Apertadeira de pulso a bateria BP-80',
    wrench: 'Torquímetro digital TW-340D',
    controller: 'Controlador CX-1W, sem fio',
    option: 'Capa protetora de borracha, vermelha',
    calibration: 'Certificado de calibração ISO 6789-2',
    weight: '1,9 kg sem bateria',
    payment: '30 % no pedido, saldo antes do embarque, por transferência bancária',
    tax: 'Exportação, impostos',
    notes:
      'Cada BP-80 inclui duas baterias de 18 V / 5,0 Ah e um carregador.\nAs amostras testadas em 12 de novembro podem ficar com vocês até a entrega.',
    terms: [
      {
        heading: 'Garantia.',
        text: '24 meses ou 500.000 ciclos de aperto, o que ocorrer primeiro. Peças de desgaste não estão incluídas.',
      },
      {
        heading: 'Calibração.',
        text: 'Cada ferramenta sai com certificado de fábrica rastreável a padrões nacionais.',
      },
      { heading: 'Propriedade.', text: 'A mercadoria permanece nossa até o pagamento integral.' },
    ],
  },
  zh: {
    buyer: {
      company: '苏州恒轴传动科技有限公司',
      contact: '陆文婷',
      addressLines: ['江苏省苏州市工业园区', '星湖街 318 号 5 栋'],
      country: '中国',
    },
    city: '宁波',
    tool: 'BP-80 充电式脉冲扳手',
    wrench: 'TW-340D 数显扭矩扳手',
    controller: 'CX-1W 无线控制器',
    option: '红色橡胶保护套',
    calibration: 'ISO 6789-2 校准证书',
    weight: '1.9 kg（不含电池）',
    payment: '订单预付 30 %，余款发货前电汇付清',
    tax: '增值税',
    notes: '每台 BP-80 标配两块 18 V / 5.0 Ah 电池和一台充电器。\n11 月 12 日试用的样机可留用至正式交货。',
    terms: [
      { heading: '质保：', text: '24 个月或 50 万次拧紧循环，以先到者为准，易损件除外。' },
      { heading: '校准：', text: '每台工具均附可溯源至国家基准的出厂证书。' },
      { heading: '所有权：', text: '货款付清之前，货物所有权归我方。' },
    ],
  },
  ja: {
    buyer: {
      company: '浜名精機工業株式会社',
      contact: '生産技術部 大石 直樹',
      addressLines: ['〒433-8118', '静岡県浜松市中央区高丘西 3-7-12'],
      country: '日本',
    },
    city: '名古屋港',
    tool: '充電式パルスレンチ BP-80',
    wrench: 'デジタルトルクレンチ TW-340D',
    controller: 'ワイヤレスコントローラー CX-1W',
    option: '保護ラバーカバー（赤）',
    calibration: 'ISO 6789-2 校正証明書',
    weight: '1.9 kg（バッテリー除く）',
    payment: 'ご注文時 30 %、残金は出荷前に銀行振込',
    tax: '消費税（輸出免税）',
    notes:
      'BP-80 には 1 台につきバッテリー（18 V / 5.0 Ah）2 個と充電器が付属します。\n11 月 12 日にお試しいただいたサンプル機は、納品までお使いいただけます。',
    terms: [
      { heading: '保証：', text: '24 か月または締付け 50 万回のいずれか早い方までとし、消耗部品は対象外とします。' },
      { heading: '校正：', text: '全数に国家標準にトレーサブルな検査成績書を添付します。' },
      { heading: '所有権：', text: '代金完済まで、商品の所有権は弊社に留保されます。' },
    ],
  },
  ar: {
    buyer: {
      company: 'شركة الخليج لأنظمة الدفع ذ.م.م',
      contact: 'م. سلمى الهاشمي',
      addressLines: ['المنطقة الصناعية الثانية، شارع ١٤', 'الشارقة'],
      country: 'الإمارات العربية المتحدة',
    },
    city: 'جبل علي',
    tool: 'مفتاح ربط نبضي بالبطارية BP-80',
    wrench: 'مفتاح عزم رقمي TW-340D',
    controller: 'وحدة تحكم لاسلكية CX-1W',
    option: 'غطاء حماية مطاطي أحمر',
    calibration: 'شهادة معايرة وفق ISO 6789-2',
    weight: '1.9 kg',
    payment: '٣٠٪ مع الطلب والباقي قبل الشحن بتحويل بنكي',
    tax: 'ضريبة القيمة المضافة (تصدير)',
    notes:
      'يُورَّد كل BP-80 مع بطاريتين 18 V / 5.0 Ah وشاحن.\nيمكن أن تبقى العينات التي جُرِّبت في ١٢ نوفمبر لديكم حتى التسليم.',
    terms: [
      { heading: 'الضمان:', text: '٢٤ شهرًا أو ٥٠٠ ألف دورة ربط، أيهما أسبق، باستثناء قطع الاستهلاك.' },
      { heading: 'المعايرة:', text: 'تُسلَّم كل أداة مع شهادة مصنع قابلة للتتبع إلى المعايير الوطنية.' },
      { heading: 'الملكية:', text: 'تبقى البضاعة ملكًا لنا حتى سداد الثمن كاملًا.' },
    ],
  },
}
