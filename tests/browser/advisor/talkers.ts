import type { TestLocale } from '../../support/words.ts'

/** Who talks to the advisor, from a vague sentence to a quotation. */
export interface Talker {
  readonly locale: TestLocale
  /** What their browser asks for. */
  readonly language: string
  readonly name: string
  readonly company: string
  readonly phone: string
  /** Country chosen in the contact form. */
  readonly country: string
  /** What they say, turn by turn, until the form comes. */
  readonly says: readonly string[]
  /** Category every recommended model belongs to, by the letters of its name. */
  readonly recommended: RegExp
  /** A figure they named, as it stands among the facts in their digits. */
  readonly fact: RegExp
  /** Question asked in between, whose answer stands in a document of another language. */
  readonly question: string
  /** What has to be quoted in answer, in the language of the document. */
  readonly quoted: RegExp
}

export const TALKERS: readonly Talker[] = [
  {
    locale: 'de',
    language: 'de-AT',
    name: 'Renate Hofer',
    company: 'Hofer Getriebebau GmbH',
    phone: '+43 316 7700 12',
    country: 'AT',
    says: [
      'Wir bauen Getriebe und unsere Druckluftschrauber sind zu laut',
      'etwa 30 bis 70 Nm, gern mit Akku',
      '12 Stück nach Österreich',
      'Ja, bitte ein Angebot',
    ],
    recommended: /BP-/,
    fact: /30–70/,
    question: 'Wie oft müssen die Filtermatten der CX-4 gereinigt werden?',
    quoted: /Every 3 months/,
  },
  {
    locale: 'zh',
    language: 'zh-CN',
    name: '林雪梅',
    company: '杭州江南电池有限公司',
    phone: '+86 571 5550 1234',
    country: 'CN',
    says: ['我们装配电池包，工人说现在的工具太重', '8到20牛·米', '20台，发到中国', '请报价'],
    recommended: /BP-|DN-|TW-/,
    fact: /8[–～]20/,
    question: 'CX-4 的过滤器多久清洁一次？',
    quoted: /Every 3 months/,
  },
  {
    locale: 'ar',
    language: 'ar-AE',
    name: 'ليلى الحمادي',
    company: 'شركة الحمادي للصناعات',
    phone: '+971 4 555 0110',
    country: 'AE',
    says: [
      'نجمّع علب التروس ونبحث عن أداة خفيفة بالبطارية',
      'من ٣٠ إلى ٦٠ نيوتن متر',
      '١٢ قطعة إلى الإمارات',
      'أريد عرض سعر',
    ],
    recommended: /BP-/,
    fact: /٣٠–٦٠/,
    question: 'كم مرة يجب تنظيف مرشحات CX-4؟',
    quoted: /Every 3 months/,
  },
]
