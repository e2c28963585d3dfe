import type { LocalizedText } from '@tradewind/schema/locales'

/** Why a customer or a deal moved back, where a person took back what a rule had done. */
export const RULE_MOVE_UNDONE: LocalizedText = {
  en: 'A rule’s move was taken back',
  zh: '已撤销规则的移动',
  es: 'Se deshizo el movimiento de una regla',
  ar: 'أُلغي نقل أجرته قاعدة',
  ja: 'ルールによる移動を取り消し',
  de: 'Die Verschiebung durch eine Regel wurde zurückgenommen',
  pt: 'O movimento de uma regra foi desfeito',
}

/** The same, of a move of one's own after which rules had been answered. */
export const MOVE_UNDONE: LocalizedText = {
  en: 'The last move was taken back',
  zh: '已撤销上一次移动',
  es: 'Se deshizo el último movimiento',
  ar: 'أُلغي آخر نقل',
  ja: '直前の移動を取り消し',
  de: 'Die letzte Verschiebung wurde zurückgenommen',
  pt: 'O último movimento foi desfeito',
}
