import type { Locale } from '@tradewind/schema/locales'
import { LOCALE_FACTS } from '@tradewind/schema/locales'
import * as mails from '../public.ts'

const READERS: Readonly<Record<Locale, { reader: string; company: string; message: string; country: string }>> = {
  en: {
    reader: 'Dana Whitfield',
    company: 'Lakeshore Axle Works Inc.',
    message: 'We need 12 tools for axle assembly.\nCan you deliver by March?',
    country: 'United States',
  },
  de: {
    reader: 'Frau Kreuzer',
    company: 'Hollerbach Getriebetechnik GmbH',
    message: 'Wir benötigen 12 Werkzeuge für die Achsmontage.\nIst eine Lieferung bis März möglich?',
    country: 'Deutschland',
  },
  es: {
    reader: 'Lucía Ferrer',
    company: 'Transmisiones del Ebro, S.A.',
    message: 'Necesitamos 12 herramientas para montaje de ejes.\n¿Pueden entregar en marzo?',
    country: 'España',
  },
  pt: {
    reader: 'Rafael Monteiro',
    company: 'Eixos Paranaíba Ltda.',
    message: 'Precisamos de 12 ferramentas para montagem de eixos.\nEntregam até março?',
    country: 'Brasil',
  },
  zh: {
    reader: '陆文婷',
    company: '苏州恒轴传动科技有限公司',
    message: '我们需要 12 台用于车桥装配的工具。\n三月前能交货吗？',
    country: '中国',
  },
  ja: {
    reader: '大石 直樹',
    company: '浜名精機工業株式会社',
    message: 'アクスル組立用に 12 台を検討しています。\n3 月までに納入可能でしょうか。',
    country: '日本',
  },
  ar: {
    reader: 'م. سلمى الهاشمي',
    company: 'شركة الخليج لأنظمة الدفع',
    message: 'نحتاج إلى 12 أداة لتجميع المحاور.\nهل يمكن التسليم قبل مارس؟',
    country: 'الإمارات العربية المتحدة',
  },
}

/** Every mail the house sends, in one language, with believable content. */
export function sampleMails(locale: Locale): Readonly<Record<string, mails.Mail>> {
  const { reader, company, message, country } = READERS[locale]
  const frame = {
    locale,
    reader,
    timeZone: 'Asia/Shanghai',
    sender: {
      company: 'Corvane Torque',
      address: '188 Beacon Wharf Road, 315100 Ningbo, China',
      mail: 'sales@corvane.example',
      phone: '+86 574 0000 0142',
      website: 'www.corvane.example',
    },
  }
  const person = { name: 'Mei Sørensen', mail: 'mei.sorensen@corvane.example', phone: '+86 574 0000 0187' }
  const quotation = {
    ...frame,
    number: 'Q-2026-00417',
    version: 2,
    total: { minor: 2_868_100, currency: LOCALE_FACTS[locale].currency },
    validUntil: '2026-12-21T15:59:59Z',
    link: `https://corvane.example/${locale}/quotations/Q-2026-00417?key=4f1c&lang=${locale}`,
  }
  const sales = {
    ...quotation,
    reader: person.name,
    company,
    contact: reader,
    link: 'https://corvane.example/workspace/quotes/417',
  }
  const accepted = { acceptedAt: '2026-11-24T09:15:00Z', acceptedBy: reader, orderNumber: 'PO 4500 118 772' }
  return {
    quotationSent: mails.quotationSentMail({ ...quotation, person }),
    quotationAcceptedBuyer: mails.quotationAcceptedBuyerMail({ ...quotation, ...accepted, person }),
    quotationAcceptedSales: mails.quotationAcceptedSalesMail({ ...sales, ...accepted, comment: message }),
    quotationDeclinedSales: mails.quotationDeclinedSalesMail({
      ...sales,
      declinedAt: '2026-11-24T09:15:00Z',
      comment: message,
    }),
    inquiryReceived: mails.inquiryReceivedMail({
      ...frame,
      reference: 'I-2026-01093',
      message,
      answerWithinHours: 8,
      link: `https://corvane.example/${locale}`,
    }),
    newLead: mails.newLeadMail({
      ...sales,
      grade: 'A',
      score: 82,
      country,
      message,
      reasons: [
        { text: company, points: 25 },
        { text: country, points: -5 },
      ],
    }),
    quotationExpiring: mails.quotationExpiringMail({ ...sales, views: 3, lastViewedAt: '2026-12-10T02:00:00Z' }),
    invitation: mails.invitationMail({
      ...frame,
      inviter: 'Mei Sørensen',
      link: 'https://corvane.example/workspace/invitation?token=x',
      linkValidUntil: '2026-11-28T08:00:00Z',
    }),
    passwordReset: mails.passwordResetMail({
      ...frame,
      link: 'https://corvane.example/workspace/reset?token=x',
      linkValidUntil: '2026-11-21T09:00:00Z',
    }),
    conversationReply: mails.conversationReplyMail({
      ...frame,
      person,
      body: message,
      link: `https://corvane.example/${locale}/advisor`,
    }),
    weeklyConversations: mails.weeklyConversationsMail({
      ...frame,
      link: 'https://corvane.example/workspace/conversations/analysis',
      analysis: {
        from: new Date('2026-11-15T16:00:00Z'),
        to: new Date('2026-11-22T16:00:00Z'),
        conversations: 41,
        turns: 230,
        locales: [{ code: locale, count: 41, share: 1 }],
        steps: [
          { step: 'recommendation', reached: 30, reachedShare: 30 / 41, stopped: 12, stoppedShare: 12 / 41 },
          { step: 'filed', reached: 9, reachedShare: 9 / 41, stopped: 0, stoppedShare: 0 },
        ],
        unserved: [{ code: 'weight', count: 3, share: 3 / 41 }],
        competitors: [{ code: 'Atlas', count: 2, share: 2 / 41 }],
        questions: { total: 60, answered: 50, unknown: 6 },
        clusters: [{ question: message, count: 3 }],
        gate: { statements: 160, removed: 4 },
        responseTime: { median: 240, p95: 1_900 },
        feedback: { up: 8, down: 2, corrections: 1 },
      },
    }),
  }
}
