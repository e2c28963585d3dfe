import type { LocalizedText } from '@tradewind/schema/locales'
import type { Transaction } from '../database/client.ts'

const STAGES: readonly { code: string; outcome: 'open' | 'won' | 'lost'; name: LocalizedText }[] = [
  {
    code: 'lead',
    outcome: 'open',
    name: { en: 'Lead', zh: '线索', es: 'Cliente potencial', ar: 'عميل محتمل', ja: 'リード', de: 'Lead', pt: 'Lead' },
  },
  {
    code: 'contact',
    outcome: 'open',
    name: {
      en: 'Contact',
      zh: '建立联系',
      es: 'Contacto',
      ar: 'جهة اتصال',
      ja: 'コンタクト',
      de: 'Kontakt',
      pt: 'Contato',
    },
  },
  {
    code: 'first_touch',
    outcome: 'open',
    name: {
      en: 'First touch',
      zh: '首次沟通',
      es: 'Primer contacto',
      ar: 'أول تواصل',
      ja: '初回商談',
      de: 'Erstgespräch',
      pt: 'Primeira conversa',
    },
  },
  {
    code: 'decision',
    outcome: 'open',
    name: {
      en: 'Decision',
      zh: '决策',
      es: 'Decisión',
      ar: 'اتخاذ القرار',
      ja: '意思決定',
      de: 'Entscheidung',
      pt: 'Decisão',
    },
  },
  {
    code: 'won',
    outcome: 'won',
    name: { en: 'Won', zh: '成交', es: 'Ganado', ar: 'مكسوب', ja: '受注', de: 'Gewonnen', pt: 'Ganho' },
  },
  {
    code: 'lost',
    outcome: 'lost',
    name: { en: 'Lost', zh: '流失', es: 'Perdido', ar: 'مفقود', ja: '失注', de: 'Verloren', pt: 'Perdido' },
  },
]

interface DefaultRule {
  readonly code: string
  readonly eventTypes: string[]
  readonly valueMatch?: Record<string, string>
  readonly threshold: number
  readonly windowHours?: number
  readonly target: string
  readonly effect: 'move' | 'suggest'
  readonly reason: LocalizedText
}

/** The rules of FUN-03. An accepted quotation binds both sides, so it counts as a signed contract. */
const RULES: readonly DefaultRule[] = [
  {
    code: 'three-product-views',
    eventTypes: ['product_view'],
    threshold: 3,
    target: 'contact',
    effect: 'move',
    reason: {
      en: 'Looked at product pages {count} times (rule: at least {threshold})',
      zh: '查看产品页面 {count} 次（规则：至少 {threshold} 次）',
      es: 'Vio páginas de producto {count} veces (regla: al menos {threshold})',
      ar: 'شاهد صفحات المنتجات {count} مرات (القاعدة: {threshold} على الأقل)',
      ja: '製品ページを {count} 回閲覧（ルール：{threshold} 回以上）',
      de: 'Produktseiten {count}-mal angesehen (Regel: mindestens {threshold})',
      pt: 'Viu páginas de produto {count} vezes (regra: no mínimo {threshold})',
    },
  },
  {
    code: 'first-call-done',
    eventTypes: ['call_done'],
    valueMatch: { outcome: 'reached' },
    threshold: 1,
    target: 'first_touch',
    effect: 'move',
    reason: {
      en: 'The first call reached somebody',
      zh: '首次电话已接通',
      es: 'La primera llamada tuvo respuesta',
      ar: 'تم الرد على المكالمة الأولى',
      ja: '初回の電話がつながった',
      de: 'Beim ersten Anruf jemanden erreicht',
      pt: 'A primeira ligação foi atendida',
    },
  },
  {
    code: 'quote-or-sample-request',
    eventTypes: ['quote_request', 'sample_request'],
    threshold: 1,
    target: 'decision',
    effect: 'move',
    reason: {
      en: 'Asked for a quotation or a sample',
      zh: '索取报价或样品',
      es: 'Pidió una cotización o una muestra',
      ar: 'طلب عرض سعر أو عيّنة',
      ja: '見積またはサンプルを依頼',
      de: 'Angebot oder Muster angefragt',
      pt: 'Pediu cotação ou amostra',
    },
  },
  {
    code: 'seven-price-views',
    eventTypes: ['price_view'],
    threshold: 7,
    windowHours: 48,
    target: 'decision',
    effect: 'suggest',
    reason: {
      en: 'Looked at prices {count} times within {hours} hours: offer a quotation',
      zh: '{hours} 小时内查看价格 {count} 次：建议主动报价',
      es: 'Consultó precios {count} veces en {hours} horas: ofrezca una cotización',
      ar: 'اطّلع على الأسعار {count} مرات خلال {hours} ساعة: اعرض عليه عرض سعر',
      ja: '{hours} 時間以内に価格を {count} 回確認：見積の提案を推奨',
      de: 'Preise {count}-mal in {hours} Stunden angesehen: Angebot vorschlagen',
      pt: 'Consultou preços {count} vezes em {hours} horas: ofereça uma cotação',
    },
  },
  {
    code: 'contract-or-payment',
    eventTypes: ['contract_signed', 'payment_received', 'quote_accepted'],
    threshold: 1,
    target: 'won',
    effect: 'move',
    reason: {
      en: 'Signed, accepted a quotation or paid',
      zh: '已签约、接受报价或付款',
      es: 'Firmó, aceptó una cotización o pagó',
      ar: 'وقّع أو قبل عرض السعر أو دفع',
      ja: '契約・見積承諾・入金あり',
      de: 'Unterschrieben, Angebot angenommen oder bezahlt',
      pt: 'Assinou, aceitou uma cotação ou pagou',
    },
  },
]

const PIPELINE_NAME: LocalizedText = {
  en: 'Standard',
  zh: '标准流程',
  es: 'Estándar',
  ar: 'المسار القياسي',
  ja: '標準',
  de: 'Standard',
  pt: 'Padrão',
}

/** Gives an empty database its pipeline of five stages (and Lost) with the source's rules. Does nothing when there is one. */
export async function installDefaultPipeline(transaction: Transaction): Promise<void> {
  if ((await transaction.pipeline.count()) > 0) return
  const pipeline = await transaction.pipeline.create({
    data: { code: 'standard', name: PIPELINE_NAME, isDefault: true },
  })
  const ids = new Map<string, string>()
  for (const [index, stage] of STAGES.entries()) {
    const row = await transaction.stage.create({
      data: { ...stage, name: stage.name, position: index + 1, pipelineId: pipeline.id },
    })
    ids.set(stage.code, row.id)
  }
  for (const { target, valueMatch, windowHours, reason, ...rule } of RULES) {
    await transaction.stageRule.create({
      data: {
        ...rule,
        pipelineId: pipeline.id,
        valueMatch: valueMatch ?? {},
        windowHours: windowHours ?? null,
        reason,
        targetStageId: ids.get(target) ?? '',
      },
    })
  }
}
