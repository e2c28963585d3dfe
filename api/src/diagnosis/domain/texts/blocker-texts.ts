import type { Locale } from '@tradewind/schema/locales'
import type { BlockerCode } from '../diagnosis.ts'

type Templates = Readonly<Record<Locale, string>>

/** Why something counts as stuck, and what to do about it. */
export const BLOCKER_TEXTS: Readonly<Record<BlockerCode, { readonly reason: Templates; readonly action: Templates }>> =
  {
    stuck_in_stage: {
      reason: {
        en: 'In {stage} for {days} (limit: {limit})',
        zh: '停留在{stage}阶段 {days}（上限 {limit}）',
        es: '{days} en {stage} (límite: {limit})',
        ar: 'في مرحلة {stage} منذ {days} (الحد: {limit})',
        ja: '{stage}に {days}滞留（上限 {limit}）',
        de: 'Verweildauer in {stage}: {days} (Grenze: {limit})',
        pt: '{days} em {stage} (limite: {limit})',
      },
      action: {
        en: 'Agree on the next step with a date, or close the deal with its reason',
        zh: '与客户约定下一步及日期，或注明原因后关闭',
        es: 'Acuerde el siguiente paso con fecha, o cierre con su motivo',
        ar: 'اتفق على الخطوة التالية بموعد محدد، أو أغلق الصفقة مع ذكر السبب',
        ja: '次の一手と期日を決めるか、理由を記して閉じる',
        de: 'Nächsten Schritt mit Termin vereinbaren oder mit Grund schließen',
        pt: 'Combine o próximo passo com data ou encerre com o motivo',
      },
    },
    no_answer_after_quote: {
      reason: {
        en: 'No answer to quotation {number} for {days} (limit: {limit})',
        zh: '报价 {number} 发出 {days}仍无回音（上限 {limit}）',
        es: 'Sin respuesta a la cotización {number} en {days} (límite: {limit})',
        ar: 'لا رد على عرض السعر {number} منذ {days} (الحد: {limit})',
        ja: '見積 {number} に {days}返答なし（上限 {limit}）',
        de: 'Angebot {number} ohne Antwort: {days} (Grenze: {limit})',
        pt: 'Cotação {number} sem resposta há {days} (limite: {limit})',
      },
      action: {
        en: 'Call about the quotation and ask what is missing for a decision',
        zh: '致电跟进报价，询问决策还缺什么',
        es: 'Llame por la cotización y pregunte qué falta para decidir',
        ar: 'اتصل بشأن عرض السعر واسأل عما ينقص لاتخاذ القرار',
        ja: '見積について電話し、決定に足りないものを確認する',
        de: 'Wegen des Angebots anrufen und fragen, was zur Entscheidung fehlt',
        pt: 'Ligue sobre a cotação e pergunte o que falta para decidir',
      },
    },
    no_follow_up: {
      reason: {
        en: 'No contact from us for {days} (limit: {limit})',
        zh: '我方已 {days}未联系（上限 {limit}）',
        es: 'Sin contacto nuestro en {days} (límite: {limit})',
        ar: 'لم نتواصل منذ {days} (الحد: {limit})',
        ja: '当社からの連絡が {days}なし（上限 {limit}）',
        de: 'Kein Kontakt von uns: {days} (Grenze: {limit})',
        pt: 'Sem contato nosso há {days} (limite: {limit})',
      },
      action: {
        en: 'Call today, and plan the contact after it',
        zh: '今天致电，并约定下一次联系',
        es: 'Llame hoy y planifique el contacto siguiente',
        ar: 'اتصل اليوم وحدّد موعد التواصل التالي',
        ja: '今日電話し、次の連絡日を決める',
        de: 'Heute anrufen und den nächsten Kontakt planen',
        pt: 'Ligue hoje e planeje o próximo contato',
      },
    },
    documents_unread: {
      reason: {
        en: 'Technical documents opened: {reads} in {days} (expected: {wanted})',
        zh: '{days}内只打开技术文档 {reads} 次（应有 {wanted} 次）',
        es: 'Documentos técnicos abiertos: {reads} en {days} (se esperan {wanted})',
        ar: 'المستندات التقنية المفتوحة: {reads} خلال {days} (المتوقع: {wanted})',
        ja: '技術資料の閲覧は {days}で {reads} 回（目安 {wanted} 回）',
        de: 'Technische Unterlagen geöffnet: {reads} (Zeitraum: {days}, erwartet: {wanted})',
        pt: 'Documentos técnicos abertos: {reads} em {days} (esperado: {wanted})',
      },
      action: {
        en: 'Send the data sheet that fits, with two sentences on what matters in it',
        zh: '发送合适的数据表，并用两句话说明重点',
        es: 'Envíe la hoja de datos adecuada con dos frases sobre lo importante',
        ar: 'أرسل ورقة البيانات المناسبة مع جملتين عن أهم ما فيها',
        ja: '合うデータシートに要点を二文添えて送る',
        de: 'Das passende Datenblatt schicken, mit zwei Sätzen zum Wichtigsten',
        pt: 'Envie a folha de dados adequada com duas frases sobre o essencial',
      },
    },
  }
