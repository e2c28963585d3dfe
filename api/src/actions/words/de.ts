import type { RuleWords } from './types.ts'

export const de: RuleWords = {
  'answer-inquiry': {
    title: 'Anfrage von {company} beantworten',
    reason: 'Hat vor {days} Tagen angefragt und noch nichts von uns gehört.',
  },
  'write-quote': {
    title: 'Angebot für {company} schreiben',
    reason: 'Hat vor {days} Tagen ein Angebot verlangt; es ist keines hinausgegangen.',
  },
  'follow-up-quote': {
    title: '{company} zum Angebot {quote_number} anrufen',
    reason: 'Das Angebot über {quote_total} ist seit {days} Tagen unbeantwortet.',
  },
  'rescue-quote': {
    title: '{company} zurückgewinnen: zum Angebot {quote_number} schreiben',
    reason:
      'Seit {days} Tagen keine Antwort auf {quote_total}; nach einer Woche gehen Angebote öfter verloren als gewonnen.',
  },
  'quote-expiring': {
    title: '{company} erinnern: Angebot {quote_number} läuft ab',
    reason: 'Es gilt bis {valid_until}, noch {days} Tage.',
  },
  'answer-question': {
    title: 'Beantworten, was {company} den Berater fragte',
    reason: 'Für eine Frage von vor {days} Tagen hatte der Berater keine Quelle.',
  },
  'counter-competitor': {
    title: '{company} die Liste der Unterschiede schicken',
    reason: 'Hat einen Wettbewerber genannt: {competitor}.',
  },
  'first-call': {
    title: 'Erster Anruf bei {company}',
    reason: 'Ein vielversprechender Lead, seit {days} Tagen bekannt, den noch niemand angerufen hat.',
  },
  'offer-quote': {
    title: '{company} ein Angebot machen',
    reason: 'Hat binnen einer Woche {count}-mal Preise angesehen und kein Angebot.',
  },
  'rescue-silent': {
    title: 'Wieder Kontakt zu {company} aufnehmen',
    reason: 'Seit {days} Tagen nichts gehört und gesehen, mitten in der Entscheidung.',
  },
  'stuck-deal': {
    title: 'Die Verkaufschance bei {company} voranbringen',
    reason: 'Steht seit {days} Tagen in ihrer Phase, länger als die Grenze.',
  },
  'reach-decision-maker': {
    title: 'Den Entscheider bei {company} erreichen',
    reason: 'Zu dieser Verkaufschance ist niemand bekannt, der entscheidet.',
  },
  'send-requirements': {
    title: '{company} die Checkliste der Anforderungen schicken',
    reason: 'Hat vor {days} Tagen technische Unterlagen gelesen; niemand hat es aufgegriffen.',
  },
  'after-sales': {
    title: 'Paket nach dem Kauf für {company}',
    reason: 'Vor {days} Tagen gewonnen und seither nicht angeschrieben.',
  },
  'stay-in-touch': {
    title: 'Mit {company} in Verbindung bleiben',
    reason: 'Seit {days} Tagen hatte niemand von uns Kontakt.',
  },
}
