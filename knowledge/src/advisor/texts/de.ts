import type { AdvisorPhrases } from './phrases.ts'

export const de: AdvisorPhrases = {
  say: {
    greeting:
      'Guten Tag. Ich suche das Werkzeug, das zu Ihrer Verschraubung passt, rechne, wo es hilft, und erstelle das Angebot.',
    thanks: 'Gern geschehen.',
    off_topic: 'Davon verstehe ich leider nichts; beim Schrauben kann ich helfen.',
    calm: 'Es tut mir leid, dass es nicht so läuft, wie Sie möchten. Schauen wir auf die Sache selbst.',
    ended: 'Belassen wir es dabei.',
    empty: 'Das kam ohne Worte an.',
    unclear:
      'Daraus konnte ich nichts entnehmen. Am meisten hilft ein Drehmoment, eine Schraubengröße oder was verschraubt wird.',
    complaint: 'Das tut mir leid. Ein Kollege kann sich darum kümmern; sagen Sie es, und ich übergebe.',
    not_found_choice: 'Diese Auswahl gilt nicht mehr.',
    no_calculation: 'Für diese Berechnung finde ich unter dem Gesuchten kein passendes Werkzeug.',
    quote_later: 'In Ordnung, der Preis bleibt wie gesagt. Was soll anders sein?',
    contact_declined: 'Gut, ohne Kontaktdaten. Es geht auch so weiter.',
    with_person: 'Ein Kollege hat dieses Gespräch und liest, was Sie hier ergänzen.',
    nothing_to_compare: 'Noch liegen keine zwei Produkte zum Vergleichen vor.',
    restart: 'Gut, eine neue Suche.',
    no_matter: 'Das macht nichts.',
    over_budget: 'Nichts Passendes bleibt im Budget; diese kosten am wenigsten.',
    nothing_left: 'Dafür bleibt im Katalog nichts übrig. Ein Kollege kann weitersuchen.',
  },
  ended: (path) => `Belassen wir es dabei. Über die Kontaktseite erreichen Sie unsere Kollegen jederzeit: ${path}`,
  noted: (facts) => `Notiert: ${facts}.`,
  replaced: (label, fresh, old) => `${label}: ${fresh} statt ${old}.`,
  removed: (label) => `${label}: keine Bedingung mehr.`,
  fitNow: (now, before, format) =>
    `Jetzt ${now === 1 ? 'passt' : 'passen'} ${format(now)} ${now === 1 ? 'Produkt' : 'Produkte'}, vorher ${format(before)}.`,
  assumed: {
    joint: (joint, application) =>
      `Ohne Drehmoment rechne ich mit der üblichen Schraube (${application}): ${joint}. Nennen Sie eine andere, rechne ich neu.`,
    strengthClass: (joint) =>
      `Ich nehme die übliche Festigkeitsklasse an, ${joint}; eine andere ändert das Drehmoment.`,
    quantity: 'Ich rechne mit einem Stück, bis Sie etwas anderes sagen.',
    chosen: (sku) => `Der Preis gilt für ${sku}, das erste der Liste; nennen Sie ein anderes, wenn Sie es vorziehen.`,
  },
  question: {
    industry: 'Für welche Branche ist es?',
    application: 'Was wird verschraubt?',
    category: 'An welche Art Werkzeug denken Sie?',
    torqueRange: 'Auf welches Drehmoment ziehen Sie an? Ein Bereich genügt.',
    joint: 'Welche Schraube ist es? Gewinde und Festigkeitsklasse, etwa M12 8.8.',
    strengthClass: 'Welche Festigkeitsklasse hat die Schraube? Sie steht auf dem Kopf.',
    quantity: 'Wie viele Stück brauchen Sie?',
    country: 'In welches Land gehen sie?',
    tighteningsPerShift: 'Wie viele Verschraubungen macht ein Werkzeug pro Schicht?',
    toolsAtOnce: 'Wie viele Werkzeuge laufen gleichzeitig?',
  },
  why: {
    industry: 'Werkzeuge sind für verschiedene Branchen gebaut und zugelassen.',
    application: 'Verbindung und Umgebung entscheiden über Überwachung, Schutzart und Zertifikate.',
    category: 'Akku, Kabel, Druckluft oder Hand: Nach dem Drehmoment grenzt nichts die Auswahl stärker ein.',
    torqueRange: 'Das Drehmoment sollte gut innerhalb des Werkzeugbereichs liegen.',
    joint: 'Aus beidem kann ich das Anziehdrehmoment nach VDI 2230 berechnen.',
    strengthClass: 'Von 8.8 zu 12.9 steigt das Drehmoment um etwa 70 %.',
    quantity: 'Der Stückpreis sinkt mit der Menge.',
    country: 'Währung, Steuer und Fracht hängen davon ab.',
    tighteningsPerShift: 'Daraus folgt die Zahl der Akkus je Werkzeug.',
    toolsAtOnce: 'Am Kompressor addiert sich ihr Verbrauch.',
  },
  parameterQuestion: {
    which: (label) => `${label}: Was brauchen Sie?`,
    atMost: (label) => `${label}: Wie viel höchstens?`,
    atLeast: (label) => `${label}: Wie viel mindestens?`,
    yesNo: (label) => `${label}: Brauchen Sie das?`,
  },
  consentQuestion: (contact) => `Dürfen wir diese Angaben nutzen, um Ihnen zu antworten: ${contact}?`,
  consentWhy: 'Ohne Ihre Einwilligung nutzen wir sie nicht.',
  again: 'Zurück zur Frage:',
  choice: {
    unknown: 'Weiß ich nicht',
    any: 'Egal',
    yes: 'Ja',
    no: 'Nein',
    compare: 'Vergleichen',
    quote: 'Angebot, bitte',
    person: 'Mit einem Menschen sprechen',
    restart: 'Neue Suche',
    decline_contact: 'Jetzt nicht',
    calculate: {
      'joint-torque': 'Drehmoment berechnen',
      'clamp-force': 'Vorspannkraft berechnen',
      'battery-per-shift': 'Akkus pro Schicht',
      'air-consumption': 'Luftverbrauch',
    },
  },
  recommend: (shown, fitting, first, format) => {
    if (fitting === 0) return `Hier ist ${first}. Nicht alles Genannte ist erfüllt; was fehlt, steht dabei.`
    if (shown === 1) return fitting === 1 ? `Ein Produkt passt: ${first}.` : `Dann ${first}.`
    return `${format(fitting)} Produkte passen. Ich würde mit diesen ${format(shown)} beginnen, ${first} zuerst.`
  },
  tradeOff: (w) =>
    `Die Abwägung: ${w.first} bietet ${w.firstLabel} ${w.firstValue} statt ${w.firstAgainst}, ${w.second} dafür ${w.secondLabel} ${w.secondValue} statt ${w.secondAgainst}.`,
  advantage: (sku, other, label, value, against) => `${sku} liegt vor ${other}: ${label} ${value} statt ${against}.`,
  noAdvantage: (first, second) => `${first} und ${second} unterscheiden sich hierfür kaum.`,
  nothingFits: 'Kein Produkt erfüllt alles davon. Diese Änderungen würden helfen:',
  nearest: (sku, reason) => `${sku} kommt am nächsten. ${reason}`,
  compared: (skus) => `${skus} nebeneinander; Zeilen mit Unterschieden sind markiert.`,
  price: 'Listenpreis ab',
  estimate: (w) => `${w.lines}: ${w.total}, ${w.terms}. Versandbereit ${w.days} nach Bestellung.`,
  nextTier: (quantity, unitPrice) => `Ab ${quantity} je ${unitPrice}.`,
  offerQuote: 'Soll ich das Angebot erstellen? Es kommt als PDF per E-Mail.',
  askContact: {
    quotation: 'Für das Angebot muss ich wissen, an wen es geht.',
    hand_off: 'Ein Kollege übernimmt und hat unser ganzes Gespräch. Wo sind Sie erreichbar?',
  },
  quoted: (number, email) => `Das Angebot ${number} ist erstellt und unterwegs an ${email}.`,
  quotedReview: (number, email) =>
    `Ihre Anfrage hat die Nummer ${number}. Ein Kollege prüft sie und schreibt an ${email}.`,
  handedOff: (reference) => `Ein Kollege hat übernommen, mit allem, was wir besprochen haben. Zeichen: ${reference}.`,
  handedOffUnnamed: (reference) =>
    `Ich habe das Gespräch einem Kollegen überlassen, Zeichen ${reference}. Ohne Ihren Kontakt kann die Antwort nur hier kommen.`,
  pricesWait:
    'Unsere Preisliste ist gerade nicht erreichbar. Die Suche geht weiter; Preis und Angebot müssen etwas warten.',
  noPrice: (sku) => `Für ${sku} gibt es keinen Listenpreis; ein Kollege muss es anbieten.`,
  refused:
    'Mit diesen Angaben ließ sich das Angebot nicht erstellen. Bitte prüfen Sie sie, oder ein Kollege übernimmt.',
  personWait:
    'Das System unserer Kollegen ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal oder nutzen Sie die Kontaktseite.',
  cannotLookUp: 'Das kann ich gerade nicht nachschlagen; ein Kollege kann es beantworten.',
  competitorNoted: (name) =>
    `Welche Klasse Sie mit ${name} meinen, ist notiert; ich suche, was hier dieselbe Arbeit macht.`,
  factLabel: {
    industry: 'Branche',
    application: 'Anwendung',
    category: 'Art des Werkzeugs',
    excluded: 'Nicht gewünscht',
    joint: 'Schraube',
    quantity: 'Menge',
    budget: 'Budget',
    country: 'Land',
    incoterm: 'Incoterm',
    deadline: 'Termin',
    competitors: 'Bisher im Einsatz',
    products: 'Produkt',
    tighteningsPerShift: 'Verschraubungen pro Schicht',
    toolsAtOnce: 'Werkzeuge gleichzeitig',
  },
  pieces: (_n, formatted) => `${formatted} Stück`,
  days: (n, formatted) => `${formatted} ${n === 1 ? 'Tag' : 'Tage'}`,
  perUnit: (money) => `${money} je Stück`,
  problem: {
    catalogue: 'Der Katalog wird noch geladen; bitte versuchen Sie es gleich noch einmal.',
    broken: 'Hier ist etwas schiefgegangen. Bitte senden Sie Ihre Nachricht noch einmal.',
    invalid: 'Diese Nachricht konnte nicht gelesen werden.',
  },
}
