import type { HistoryWords } from './words-of-history.ts'

export const DE: HistoryWords = {
  inquiries: [
    'Für eine neue Linie interessiert uns der {product}, etwa {quantity} Stück. Bitte nennen Sie Preis und Lieferzeit.',
    'Bitte senden Sie uns das Datenblatt zum {product} mit Kalibrierschein. Beginnen würden wir mit {quantity} Stück.',
    'Unsere jetzigen Werkzeuge sind nach zwei Jahren verschlissen. Eignet sich der {product} für drei Schichten? Wir haben {quantity} Stationen.',
  ],
  urgent: 'Wir brauchen {quantity} Stück {product}, und zwar spätestens in {weeks} Wochen im Haus. Schaffen Sie das?',
  mailSubject: 'Ihre Anfrage zum {product}',
  reached: [
    'Über Drehmomentbereich und Taktzeit gesprochen. {quantity} Stationen, möchte Zahlen zum {product}.',
    'Montageleiter erreicht. Der {product} passt, der Einkauf soll dazukommen.',
    'Unterschied zwischen dem {product} und dem jetzigen Werkzeug erklärt. Interesse da.',
  ],
  notReached: 'Niemand erreicht, Nachricht am Empfang hinterlassen.',
  meeting: 'Videotermin mit Technik und Einkauf zum {product}.',
  visit: 'Linie besichtigt und Verschraubungen gemessen. {quantity} Stationen für den {product}.',
  demo: 'Den {product} an der Verschraubung des Kunden vorgeführt.',
  followUp: 'Nachgefragt, wie weit die Sache ist.',
  callTask: '{company} anrufen',
  quoteTask: 'Angebot an {company} nachfassen',
  lostByRep: {
    price: 'Dem Kunden zu teuer, es hätte deutlich weniger sein müssen.',
    delivery_time: 'Wir konnten zum gewünschten Termin nicht liefern.',
    function_mismatch: 'Unser Werkzeug deckt den Schraubfall nicht ab.',
    competitor: 'Hat sich für den anderen Anbieter entschieden.',
    slow_follow_up: 'Wir waren nicht schnell genug dran.',
    budget: 'Investition auf nächstes Jahr verschoben.',
    no_decision: 'Der Kunde hat sich nicht mehr gemeldet.',
    other: 'Das Vorhaben ging an eine Schwesterfirma.',
  },
  lostByBuyer: {
    price: 'Ihr Angebot lag klar über unserem Ansatz je Station.',
    delivery_time: 'Die Lieferzeit passte nicht zu unserem Serienanlauf.',
    function_mismatch: 'Drehmoment und Bauraum des Werkzeugs reichen uns nicht.',
    competitor: 'Wir bleiben bei einem Lieferanten, mit dem wir schon arbeiten.',
    slow_follow_up: 'Bis uns jemand antwortete, dauerte es zu lange.',
    budget: 'Das Projekt ist verschoben, dieses Jahr ist kein Budget da.',
    no_decision: 'Wir haben uns zu keiner Änderung entschlossen.',
    other: 'Unser Konzern kauft jetzt zentral ein.',
  },
  customerLost: 'Es kam kein Geschäft zustande',
}
