import type { Locale } from '@tradewind/schema/locales'
import type { Reason } from '../domain/grade.ts'

type Words = Readonly<Record<Locale, string>>

/** What a grading's reason says to a person; {name} takes the reason's data. */
const WORDS: Readonly<Record<string, Words>> = {
  corporate_email: { en: 'Company mail address ({domain})', zh: '企业邮箱（{domain}）', es: 'Correo de empresa ({domain})', ar: 'بريد شركة ({domain})', ja: '企業メールアドレス（{domain}）', de: 'Firmen-Mailadresse ({domain})', pt: 'E-mail corporativo ({domain})' },
  free_email: { en: 'Private mailbox ({domain})', zh: '免费邮箱（{domain}）', es: 'Correo gratuito ({domain})', ar: 'بريد مجاني ({domain})', ja: 'フリーメール（{domain}）', de: 'Privates Postfach ({domain})', pt: 'E-mail gratuito ({domain})' },
  company_named: { en: 'Names its company: {company}', zh: '填写了公司：{company}', es: 'Indica su empresa: {company}', ar: 'ذكر الشركة: {company}', ja: '会社名の記入あり：{company}', de: 'Nennt die Firma: {company}', pt: 'Informou a empresa: {company}' },
  phone_reachable: { en: 'Valid phone number', zh: '电话号码有效', es: 'Teléfono válido', ar: 'رقم هاتف صالح', ja: '有効な電話番号', de: 'Gültige Telefonnummer', pt: 'Telefone válido' },
  country_served: { en: 'Country we deliver to', zh: '属于供货国家', es: 'País al que entregamos', ar: 'دولة نورّد إليها', ja: '納入実績のある国', de: 'Land wird beliefert', pt: 'País atendido' },
  quote_requested: { en: 'Asked for a quotation', zh: '索取报价', es: 'Pidió cotización', ar: 'طلب عرض سعر', ja: '見積を依頼', de: 'Angebot angefragt', pt: 'Pediu cotação' },
  quote_value: { en: 'Value of the request', zh: '询价金额', es: 'Valor de la solicitud', ar: 'قيمة الطلب', ja: '依頼金額', de: 'Wert der Anfrage', pt: 'Valor do pedido' },
  products_named: { en: 'Names products ({count})', zh: '指定产品（{count}）', es: 'Nombra productos ({count})', ar: 'حدّد منتجات ({count})', ja: '製品を指定（{count}）', de: 'Nennt Produkte ({count})', pt: 'Indicou produtos ({count})' },
  message_specific: { en: 'Message states figures of the job', zh: '留言含具体技术数据', es: 'El mensaje da cifras del trabajo', ar: 'الرسالة تذكر أرقام التطبيق', ja: '用件に具体的な数値あり', de: 'Nachricht nennt Zahlen zur Aufgabe', pt: 'A mensagem traz números da aplicação' },
  message_short: { en: 'Hardly any message', zh: '几乎没有留言', es: 'Casi sin mensaje', ar: 'رسالة شبه فارغة', ja: '本文がほぼ空', de: 'Kaum eine Nachricht', pt: 'Quase sem mensagem' },
  product_views: { en: 'Product pages seen: {count}', zh: '浏览产品页面：{count}', es: 'Páginas de producto vistas: {count}', ar: 'صفحات منتجات شوهدت: {count}', ja: '製品ページ閲覧：{count}', de: 'Produktseiten angesehen: {count}', pt: 'Páginas de produto vistas: {count}' },
  price_views: { en: 'Price pages seen: {count}', zh: '查看价格：{count}', es: 'Consultas de precio: {count}', ar: 'مرات الاطلاع على الأسعار: {count}', ja: '価格の確認：{count}', de: 'Preise angesehen: {count}', pt: 'Consultas de preço: {count}' },
  downloads: { en: 'Downloads: {count}', zh: '下载资料：{count}', es: 'Descargas: {count}', ar: 'التنزيلات: {count}', ja: 'ダウンロード：{count}', de: 'Downloads: {count}', pt: 'Downloads: {count}' },
  comparisons: { en: 'Compared products ({count})', zh: '对比产品（{count}）', es: 'Comparó productos ({count})', ar: 'قارن منتجات ({count})', ja: '製品を比較（{count}）', de: 'Produkte verglichen ({count})', pt: 'Comparou produtos ({count})' },
  selections: { en: 'Used the selector ({count})', zh: '使用选型工具（{count}）', es: 'Usó el selector ({count})', ar: 'استخدم أداة الاختيار ({count})', ja: '選定ツールを使用（{count}）', de: 'Auswahlhilfe benutzt ({count})', pt: 'Usou o seletor ({count})' },
  active_days: { en: 'Came back on other days ({count})', zh: '多日回访（{count}）', es: 'Volvió otros días ({count})', ar: 'عاد في أيام أخرى ({count})', ja: '別の日に再訪（{count}）', de: 'Kam an weiteren Tagen wieder ({count})', pt: 'Voltou em outros dias ({count})' },
  trap_filled: { en: 'Filled in a field people cannot see', zh: '填写了隐藏字段', es: 'Rellenó un campo invisible', ar: 'ملأ حقلًا غير مرئي', ja: '人に見えない欄に入力', de: 'Unsichtbares Feld ausgefüllt', pt: 'Preencheu um campo invisível' },
  disposable_email: { en: 'Throw-away mailbox ({domain})', zh: '一次性邮箱（{domain}）', es: 'Correo desechable ({domain})', ar: 'بريد مؤقت ({domain})', ja: '使い捨てメール（{domain}）', de: 'Wegwerf-Postfach ({domain})', pt: 'E-mail descartável ({domain})' },
  many_links: { en: 'Links in the message: {count}', zh: '留言含链接：{count}', es: 'Enlaces en el mensaje: {count}', ar: 'روابط في الرسالة: {count}', ja: '本文のリンク：{count}', de: 'Links in der Nachricht: {count}', pt: 'Links na mensagem: {count}' },
  links: { en: 'Links in the message: {count}', zh: '留言含链接：{count}', es: 'Enlaces en el mensaje: {count}', ar: 'روابط في الرسالة: {count}', ja: '本文のリンク：{count}', de: 'Links in der Nachricht: {count}', pt: 'Links na mensagem: {count}' },
  markup: { en: 'Markup in the message', zh: '留言含网页代码', es: 'Código en el mensaje', ar: 'وسوم برمجية في الرسالة', ja: '本文にタグあり', de: 'Markup in der Nachricht', pt: 'Código na mensagem' },
  unrelated_offer: { en: 'Offers something unrelated', zh: '推销无关业务', es: 'Ofrece algo ajeno', ar: 'يعرض خدمة لا علاقة لها', ja: '無関係な売り込み', de: 'Bietet Fachfremdes an', pt: 'Oferece algo alheio' },
  gibberish: { en: 'Typed by a machine', zh: '疑似机器填写', es: 'Texto sin sentido', ar: 'نص عشوائي', ja: '機械的な文字列', de: 'Sinnlose Zeichenfolge', pt: 'Texto sem sentido' },
  link_in_name: { en: 'Link in the name', zh: '姓名含链接', es: 'Enlace en el nombre', ar: 'رابط في الاسم', ja: '氏名にリンク', de: 'Link im Namen', pt: 'Link no nome' },
}

/** A reason in the reader's language; an unknown code stays readable as it is. */
export function wordReason(reason: Reason, locale: Locale): string {
  const words = WORDS[reason.code]?.[locale] ?? reason.code
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(reason.data[name] ?? whole))
}

export const REASON_CODES: readonly string[] = Object.keys(WORDS)
