import type { TimeWords } from '../../lexicon/locale-lexicon.ts'

/** Written-out dates are read by recognise/written-dates.ts. */
export const time: TimeWords = {
  months: ['', '', '', '', '', '', '', '', '', '', '', ''],
  quarters: [
    'q1 | 第1四半期 | 第一四半期',
    'q2 | 第2四半期 | 第二四半期',
    'q3 | 第3四半期 | 第三四半期',
    'q4 | 第4四半期 | 第四四半期',
  ],
  weekdays: [
    '月曜日 | 月曜',
    '火曜日 | 火曜',
    '水曜日 | 水曜',
    '木曜日 | 木曜',
    '金曜日 | 金曜',
    '土曜日 | 土曜',
    '日曜日 | 日曜',
  ],
  units: {
    day: '日 | 日間',
    week: '週間 | 週',
    month: 'か月 | ヶ月 | カ月 | ヵ月 | 箇月 | ケ月 | か月間 | ヶ月間 | カ月間 | 月',
    year: '年 | 年間',
    workday: '営業日',
  },
  days: { 0: '今日 | 本日', 1: '明日', 2: '明後日' },
}
