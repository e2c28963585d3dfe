import type { LocalizedText } from '@tradewind/schema/locales'

/** Why a deal moved, where nobody wrote why. */
export const MOVED_ON_BOARD: LocalizedText = {
  en: 'Moved by hand',
  zh: '手动移动',
  es: 'Movida a mano',
  ar: 'نُقلت يدويًا',
  ja: '手動で移動',
  de: 'Von Hand verschoben',
  pt: 'Movida manualmente',
}

export const QUOTATION_ACCEPTED: LocalizedText = {
  en: 'The buyer accepted the quotation',
  zh: '买方已接受报价',
  es: 'El comprador aceptó la cotización',
  ar: 'قبل المشتري عرض السعر',
  ja: '買い手が見積を承諾',
  de: 'Der Käufer hat das Angebot angenommen',
  pt: 'O comprador aceitou a cotação',
}

export const WON_BY_HAND: LocalizedText = {
  en: 'Won',
  zh: '已成交',
  es: 'Ganada',
  ar: 'مكسوبة',
  ja: '受注',
  de: 'Gewonnen',
  pt: 'Ganha',
}

export const REOPENED: LocalizedText = {
  en: 'Reopened',
  zh: '重新打开',
  es: 'Reabierta',
  ar: 'أُعيد فتحها',
  ja: '再開',
  de: 'Wieder geöffnet',
  pt: 'Reaberta',
}
