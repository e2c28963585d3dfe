import type { LocalizedText } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'
import type { StageMetrics } from '../../metrics/domain/funnel-metrics.ts'
import type { ReportFacts } from '../domain/report-facts.ts'

const dollars = (amount: number): Money => ({ minor: amount * 100, currency: 'USD' })

function stage(code: string, name: LocalizedText, entered: number, before: number | null, lost: number): StageMetrics {
  return {
    stageId: `stage-${code}`,
    stageCode: code,
    stageName: name,
    outcome: code === 'won' ? 'won' : 'open',
    entered,
    standing: Math.round(entered / 4),
    conversion: before === null ? null : entered / before,
    share: entered / 1000,
    dwellDays: { mean: 6.4, median: 4.5, cases: entered - lost },
    lost,
    lossRate: lost / entered,
    value: { quoted: dollars(120_000), expected: dollars(310_000), weighted: dollars(94_300) },
    change: 0.125,
  }
}

const FIRST_TOUCH: LocalizedText = {
  en: 'First touch',
  zh: '首次沟通',
  es: 'Primer contacto',
  ar: 'أول تواصل',
  ja: '初回商談',
  de: 'Erstgespräch',
  pt: 'Primeira conversa',
}

/** The source's example funnel, with one of everything a report can say. */
export const SAMPLE_FACTS: ReportFacts = {
  kind: 'weekly',
  period: { from: new Date('2026-11-16T00:00:00Z'), to: new Date('2026-11-23T00:00:00Z') },
  scope: { level: 'team', name: 'Europe and Americas' },
  counts: {
    newCustomers: { value: 3, before: [20, 22, 19, 21, 20, 23, 18, 20] },
    newDeals: { value: 31, before: [28, 33, 30, 29, 31, 30] },
    activities: { value: 184, before: [180, 176, 190, 185, 179, 181] },
    quotesSent: { value: 22, before: [20, 24, 21, 23, 22, 20] },
    dealsWon: { value: 8, before: [7, 9, 8, 6, 8, 10] },
    dealsLost: { value: 12, before: [11, 12, 10, 13, 12, 8] },
  },
  keyFigures: [
    { code: 'won_value', unit: 'usd', value: 184_500, before: 164_000, cases: 8, target: null, moreIsBetter: true },
    {
      code: 'pipeline_value',
      unit: 'usd',
      value: 1_240_000,
      before: null,
      cases: 41,
      target: null,
      moreIsBetter: true,
    },
    { code: 'win_rate', unit: 'share', value: 0.08, before: 0.1, cases: 31, target: 0.12, moreIsBetter: true },
    { code: 'response_hours', unit: 'hours', value: 6.5, before: 9, cases: 20, target: 4, moreIsBetter: false },
  ],
  funnel: {
    scope: { unit: 'customer', counting: 'cohort', from: new Date('2026-11-16Z'), to: new Date('2026-11-23Z') },
    total: 1000,
    won: 80,
    lost: 410,
    winRate: 0.08,
    lossRate: 0.92,
    stages: [
      stage('lead', { en: 'Lead', zh: '线索', ar: 'عميل محتمل', de: 'Lead', ja: 'リード' }, 1000, null, 200),
      stage(
        'contact',
        { en: 'Contact', zh: '建立联系', ar: 'جهة اتصال', de: 'Kontakt', ja: 'コンタクト' },
        800,
        1000,
        336,
      ),
      stage('first_touch', FIRST_TOUCH, 300, 800, 126),
      stage(
        'decision',
        { en: 'Decision', zh: '决策', ar: 'اتخاذ القرار', de: 'Entscheidung', ja: '意思決定' },
        120,
        300,
        40,
      ),
      stage('won', { en: 'Won', zh: '成交', ar: 'مكسوب', de: 'Gewonnen', ja: '受注' }, 80, 120, 0),
    ],
  },
  blockers: [
    {
      code: 'no_answer_after_quote',
      accountId: '0198a1b2-0000-7000-8000-000000000001',
      opportunityId: null,
      days: 11.4,
      value: dollars(48_200),
      accountName: 'مصنع الخليج للتروس',
      ownerId: null,
      ownerName: null,
      stageId: 'stage-decision',
      stageCode: 'decision',
      action: { en: 'Call' },
      reason: {
        en: 'No answer for 11 days after the quotation',
        zh: '报价后 11 天未回复',
        ar: 'لا رد منذ 11 يومًا بعد عرض السعر',
        de: 'Seit 11 Tagen keine Antwort auf das Angebot',
        ja: '見積から11日間返答なし',
      },
    },
  ],
  atRisk: [
    {
      accountId: '0198a1b2-0000-7000-8000-000000000002',
      customer: 'Getriebe Weber GmbH',
      value: dollars(61_000),
      risk: 0.72,
    },
  ],
  advice: [
    {
      tone: 'warning',
      text: {
        en: 'Answer first inquiries within four hours: deals answered later are won half as often.',
        zh: '四小时内答复首次询盘：答复较晚的商机赢单率减半。',
        ar: 'أجب عن الاستفسار الأول خلال أربع ساعات: الصفقات التي يتأخر الرد عليها تُكسب بنصف المعدل.',
        de: 'Erste Anfragen binnen vier Stunden beantworten: Später beantwortete werden halb so oft gewonnen.',
        ja: '最初の問い合わせには4時間以内に回答を。遅れた案件の受注率は半分です。',
      },
      href: '/workspace/analysis',
    },
  ],
  losses: {
    deals: 12,
    value: dollars(90_000),
    witnesses: [],
    stages: [
      {
        stageId: 'stage-first_touch',
        stageCode: 'first_touch',
        stageName: FIRST_TOUCH,
        entered: 300,
        deals: 12,
        value: dollars(90_000),
        lossRate: 0.42,
        rest: dollars(30_000),
        causes: [
          {
            category: 'slow_follow_up',
            deals: 8,
            value: dollars(60_000),
            share: 2 / 3,
            witnesses: { rep: 1, buyer: 3, events: 8 },
            evidence: {
              en: 'Response delayed 36 h on average',
              zh: '平均响应延迟 36 小时',
              ar: 'تأخر الرد 36 ساعة في المتوسط',
              de: 'Antwort im Mittel 36 Stunden zu spät',
              ja: '返答は平均36時間遅れ',
            },
            remedy: {
              en: 'Assign inquiries within the hour',
              zh: '一小时内分配询盘',
              ar: 'وزّع الاستفسارات خلال ساعة',
              de: 'Anfragen binnen einer Stunde zuteilen',
              ja: '問い合わせは1時間以内に割り当てる',
            },
          },
        ],
      },
    ],
  },
  lossesBefore: { deals: 9, value: dollars(75_000), stages: [], witnesses: [] },
  industries: [
    {
      name: { en: 'Automotive', zh: '汽车', ar: 'السيارات', de: 'Automobil', ja: '自動車' },
      entered: 120,
      won: 14,
      lost: 30,
      winRate: 0.1167,
      value: dollars(88_000),
    },
    { name: null, entered: 9, won: 0, lost: 2, winRate: 0, value: dollars(0) },
  ],
  people: [{ name: 'Lucía Ferrer', entered: 40, won: 5, lost: 7, winRate: 0.125, value: dollars(61_500) }],
  followUps: [
    {
      accountId: '0198a1b2-0000-7000-8000-000000000002',
      customer: 'Getriebe Weber GmbH',
      action: {
        en: 'Call about the price',
        zh: '电话沟通价格',
        ar: 'اتصل بشأن السعر',
        de: 'Wegen des Preises anrufen',
      },
      reason: {
        en: 'Looked at prices 7 times',
        zh: '查看价格 7 次',
        ar: 'اطّلع على الأسعار 7 مرات',
        de: 'Preise 7-mal angesehen',
      },
      value: dollars(61_000),
    },
  ],
  forecast: [{ month: '2026-12-01', expected: dollars(210_000), low: dollars(150_000), high: dollars(280_000) }],
}
