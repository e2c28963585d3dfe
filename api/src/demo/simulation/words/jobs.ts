import type { Locale } from '@tradewind/schema/locales'

/** Buying roles that the simulated contacts have, and the title on their cards. */
export const JOBS = ['technical', 'purchaser', 'decision_maker', 'economic_buyer', 'user'] as const
export type Job = (typeof JOBS)[number]

export const JOB_TITLES: Readonly<Record<Locale, Readonly<Record<Job, string>>>> = {
  en: {
    technical: 'Process engineer',
    purchaser: 'Buyer',
    decision_maker: 'Plant manager',
    economic_buyer: 'Finance director',
    user: 'Assembly supervisor',
  },
  zh: {
    technical: '工艺工程师',
    purchaser: '采购',
    decision_maker: '厂长',
    economic_buyer: '财务总监',
    user: '装配班长',
  },
  es: {
    technical: 'Ingeniería de procesos',
    purchaser: 'Compras',
    decision_maker: 'Dirección de planta',
    economic_buyer: 'Dirección financiera',
    user: 'Jefatura de montaje',
  },
  ar: {
    technical: 'مهندس عمليات',
    purchaser: 'مسؤول مشتريات',
    decision_maker: 'مدير المصنع',
    economic_buyer: 'المدير المالي',
    user: 'مشرف التجميع',
  },
  ja: {
    technical: '生産技術',
    purchaser: '購買担当',
    decision_maker: '工場長',
    economic_buyer: '経理部長',
    user: '組立班長',
  },
  de: {
    technical: 'Prozessingenieurwesen',
    purchaser: 'Einkauf',
    decision_maker: 'Werkleitung',
    economic_buyer: 'Kaufmännische Leitung',
    user: 'Montageleitung',
  },
  pt: {
    technical: 'Engenharia de processos',
    purchaser: 'Compras',
    decision_maker: 'Gerência da fábrica',
    economic_buyer: 'Diretoria financeira',
    user: 'Supervisão de montagem',
  },
}
