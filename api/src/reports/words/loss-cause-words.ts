import type { LostCategory } from '@tradewind/schema/contracts/funnel'
import type { Locale } from '@tradewind/schema/locales'

/** What a cause of losses is called. */
export const LOSS_CAUSE_WORDS: Readonly<Record<LostCategory, Readonly<Record<Locale, string>>>> = {
  price: { en: 'Price', zh: '价格', es: 'Precio', ar: 'السعر', ja: '価格', de: 'Preis', pt: 'Preço' },
  delivery_time: {
    en: 'Delivery time',
    zh: '交期',
    es: 'Plazo de entrega',
    ar: 'مدة التسليم',
    ja: '納期',
    de: 'Lieferzeit',
    pt: 'Prazo de entrega',
  },
  function_mismatch: {
    en: 'Function does not fit',
    zh: '功能不匹配',
    es: 'La función no encaja',
    ar: 'عدم ملاءمة الوظائف',
    ja: '機能の不一致',
    de: 'Funktion passt nicht',
    pt: 'Função inadequada',
  },
  competitor: {
    en: 'Competitor',
    zh: '竞争对手',
    es: 'Competencia',
    ar: 'منافس',
    ja: '競合',
    de: 'Wettbewerber',
    pt: 'Concorrente',
  },
  slow_follow_up: {
    en: 'Slow follow-up',
    zh: '跟进过慢',
    es: 'Seguimiento lento',
    ar: 'بطء المتابعة',
    ja: '対応の遅れ',
    de: 'Zu langsame Betreuung',
    pt: 'Acompanhamento lento',
  },
  budget: {
    en: 'No budget',
    zh: '预算不足',
    es: 'Sin presupuesto',
    ar: 'لا ميزانية',
    ja: '予算不足',
    de: 'Kein Budget',
    pt: 'Sem orçamento',
  },
  no_decision: {
    en: 'No decision',
    zh: '未作决定',
    es: 'Sin decisión',
    ar: 'لا قرار',
    ja: '決定なし',
    de: 'Keine Entscheidung',
    pt: 'Sem decisão',
  },
  other: { en: 'Other', zh: '其他', es: 'Otro', ar: 'غير ذلك', ja: 'その他', de: 'Anderes', pt: 'Outro' },
}
