import type { RuleWords } from './types.ts'

export const zh: RuleWords = {
  'answer-inquiry': {
    title: '回复 {company} 的询盘',
    reason: '{days} 天前询盘，至今未得到我们的答复。',
  },
  'write-quote': {
    title: '为 {company} 编写报价',
    reason: '{days} 天前索取报价，尚未发出。',
  },
  'follow-up-quote': {
    title: '就报价 {quote_number} 致电 {company}',
    reason: '金额 {quote_total} 的报价已 {days} 天未获答复。',
  },
  'rescue-quote': {
    title: '挽回 {company}：就报价 {quote_number} 去信',
    reason: '{quote_total} 的报价 {days} 天无答复；一周之后流失的多于成交的。',
  },
  'quote-expiring': {
    title: '提醒 {company}：报价 {quote_number} 即将到期',
    reason: '有效期至 {valid_until}，还剩 {days} 天。',
  },
  'answer-question': {
    title: '回答 {company} 向顾问提出的问题',
    reason: '{days} 天前的一个问题，顾问没有资料可答。',
  },
  'counter-competitor': {
    title: '向 {company} 发送差异对照表',
    reason: '提到了竞争对手：{competitor}。',
  },
  'first-call': {
    title: '首次致电 {company}',
    reason: '优质线索，已知 {days} 天，尚无人致电。',
  },
  'offer-quote': {
    title: '主动向 {company} 报价',
    reason: '一周内查看价格 {count} 次，尚无报价。',
  },
  'rescue-silent': {
    title: '联系 {company}',
    reason: '正处于洽谈中，已 {days} 天没有任何动静。',
  },
  'stuck-deal': {
    title: '推进 {company} 的商机',
    reason: '该商机停留在当前阶段 {days} 天，已超过上限。',
  },
  'reach-decision-maker': {
    title: '联系 {company} 的决策人',
    reason: '该商机尚未掌握任何决策人。',
  },
  'send-requirements': {
    title: '向 {company} 发送需求清单',
    reason: '{days} 天前阅读了技术文件，尚无人跟进。',
  },
  'after-sales': {
    title: '向 {company} 发送售后资料包',
    reason: '{days} 天前成交，此后尚未联系。',
  },
  'stay-in-touch': {
    title: '与 {company} 保持联系',
    reason: '我们已 {days} 天没有与其联系。',
  },
}
