import type { Locale } from '@tradewind/schema/locales'

/** The house's colours. A mail program reads no style sheet, so they stand in the mail itself. */
export const PALETTE = {
  ink: '#10202B',
  paper: '#FBFAF7',
  steel: '#5B6B75',
  line: '#DDE2E4',
  signal: '#E4572E',
  /** 3.6:1 on signal: enough for the button's 19 px bold, which counts as large text. */
  onSignal: '#FFFFFF',
} as const

/** Faces that readers' systems have; in single quotes, for they stand in a style attribute. */
export const FONT_STACKS: Readonly<Record<Locale, string>> = {
  en: "'Noto Sans','Segoe UI',Helvetica,Arial,sans-serif",
  de: "'Noto Sans','Segoe UI',Helvetica,Arial,sans-serif",
  es: "'Noto Sans','Segoe UI',Helvetica,Arial,sans-serif",
  pt: "'Noto Sans','Segoe UI',Helvetica,Arial,sans-serif",
  zh: "'Noto Sans','Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
  ja: "'Noto Sans','Noto Sans JP','Hiragino Sans','Yu Gothic',Meiryo,sans-serif",
  ar: "'Noto Sans Arabic','Segoe UI',Tahoma,Arial,sans-serif",
}
