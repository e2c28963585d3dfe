import { LOCALE_FACTS, LOCALES } from '@tradewind/schema/locales'
import type { Translate } from '../i18n/translate.ts'

/** What the talk's script says in the reader's language: plain texts with {name} where something is put in. */
export function advisorWords(t: Translate) {
  return {
    you: t('advisor:you'),
    advisor: t('advisor:advisor'),
    working: t('advisor:working'),
    why: t('advisor:why'),
    relaxations: t('advisor:relaxations'),
    send: t('advisor:send'),
    stop: t('advisor:stop'),
    back: t('advisor:back'),
    handedOff: t('advisor:handedOff', { reference: '{reference}' }),
    factsNone: t('advisor:facts.none'),
    source: {
      open: t('advisor:source.open', { number: '{number}', title: '{title}' }),
      title: t('advisor:source.title', { number: '{number}' }),
      original: t('advisor:source.original', { language: '{language}' }),
      parallel: t('advisor:source.parallel'),
      glossary: t('advisor:source.glossary'),
      model: t('advisor:source.model'),
      page: t('advisor:source.page', { page: '{page}' }),
      revision: t('advisor:source.revision', { revision: '{revision}' }),
      published: t('advisor:source.published', { name: '{name}', date: '{date}' }),
      goTo: t('advisor:source.goTo'),
      close: t('advisor:source.close'),
    },
    recommendation: {
      titles: [1, 2, 3].map((count) => t('advisor:recommendation.title', { count })),
      table: t('advisor:recommendation.table'),
      parameter: t('advisor:recommendation.parameter'),
      compare: t('advisor:recommendation.compare'),
      completed: t('advisor:recommendation.completed'),
      fits: t('advisor:recommendation.fits'),
      from: t('product:price.from'),
    },
    calculation: {
      inputs: t('advisor:calculation.inputs'),
      assumed: t('advisor:calculation.assumed'),
      source: t('advisor:calculation.source'),
    },
    contact: {
      quotation: t('advisor:contact.quotation'),
      handOff: t('advisor:contact.handOff'),
      sendQuotation: t('advisor:contact.sendQuotation'),
      sendHandOff: t('advisor:contact.sendHandOff'),
    },
    quotation: {
      sent: t('advisor:quotation.sent', { number: '{number}', email: '{email}' }),
      open: t('advisor:quotation.open'),
      review: t('advisor:quotation.review', { number: '{number}', email: '{email}' }),
    },
    feedback: {
      question: t('advisor:feedback.question'),
      yes: t('advisor:feedback.yes'),
      no: t('advisor:feedback.no'),
      what: t('advisor:feedback.what'),
      send: t('advisor:feedback.send'),
      thanks: t('advisor:feedback.thanks'),
    },
    problem: {
      away: t('advisor:problem.away'),
      busy: t('advisor:problem.busy'),
      tooLong: t('advisor:problem.tooLong'),
      cut: t('advisor:problem.cut'),
      again: t('advisor:problem.again'),
    },
    languages: Object.fromEntries(LOCALES.map((locale) => [locale, LOCALE_FACTS[locale].name])),
  }
}
export type AdvisorWords = ReturnType<typeof advisorWords>
