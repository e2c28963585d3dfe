import type { TimeWords } from '../../lexicon/locale-lexicon.ts'

/** Written-out dates are read by recognise/written-dates.ts. */
export const time: TimeWords = {
  months: ['', '', '', '', '', '', '', '', '', '', '', ''],
  quarters: [
    'q1 | 第一季度 | 一季度 | 1季度 | 第1季度',
    'q2 | 第二季度 | 二季度 | 2季度 | 第2季度',
    'q3 | 第三季度 | 三季度 | 3季度 | 第3季度',
    'q4 | 第四季度 | 四季度 | 4季度 | 第4季度',
  ],
  weekdays: [
    '周一 | 星期一 | 礼拜一',
    '周二 | 星期二 | 礼拜二',
    '周三 | 星期三 | 礼拜三',
    '周四 | 星期四 | 礼拜四',
    '周五 | 星期五 | 礼拜五',
    '周六 | 星期六 | 礼拜六',
    '周日 | 星期天 | 星期日 | 周天',
  ],
  units: {
    day: '天 | 日 | 个自然日 | 自然日 | 日历天',
    week: '周 | 个星期 | 星期 | 个礼拜 | 礼拜 | 个周',
    month: '个月 | 月',
    year: '年',
    workday: '个工作日 | 工作日',
  },
  days: { 0: '今天 | 今日', 1: '明天', 2: '后天' },
}
