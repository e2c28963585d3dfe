import type { AnswerWords } from './words.ts'

export const de: AnswerWords = {
  signs: {
    principle:
      'wie funktioniert | wie arbeitet | funktionsweise | prinzip | aufbau | aufgebaut | was ist | was sind | was bedeutet | bedeutet | warum | wieso | weshalb | erkläre* | arten von',
    difference: 'unterschied* | unterscheide* | vergleich* | versus | vs | besser | welcher von | gegenüber',
    industry:
      'branche* | industrie* | eingesetzt | im einsatz | einsatzgebiet* | einsatzbereich* | einsatzfall* | einsatzfälle | anwendung* | geeignet | eignet | automobil* | luftfahrt | bahn | energie*',
    maintenance:
      'wartung* | warten | instandhalt* | reinig* | schmier* | öl | ölwechsel | fett | wechsel* | austausch* | tausche* | reparatur* | reparier* | lager* | kalibrier* | fehler* | alarm | störung* | startet nicht | undicht* | ersatzteil* | laden | aufladen | prüfe* | gereinigt | geölt | ölen | geschmiert | erneuert | erneuern | gewechselt | getauscht | lagerwechsel | einlager*',
    reliability:
      'zuverlässig* | lebensdauer | haltbar* | hält | standzeit | garantie* | gewährleistung | verschleiß* | ausfall* | mtbf | halten | lebt | wie lange hält',
    competitor:
      'wettbewerb* | konkurren* | alternative zu | im vergleich zu | ersatz für | gleichwertig* | atlas copco | desoutter | ingersoll',
    certificate: 'zertifi* | zulassung* | zugelassen | atex | ce | ul | csa | iecex | iso | norm | normen | konform*',
    company:
      'ihre firma | ihr unternehmen | ihrem unternehmen | corvane | gegründet | mitarbeiter* | hauptsitz | adresse | wo sind sie | wo sitzen | wer sind sie | kontakt* | welche länder | ihr werk | zahlungsbedingung* | incoterm* | verkaufsbedingung* | öffnungszeit*',
    listing:
      'welche werkzeuge | welches werkzeug | welche produkte | welches produkt | welche modelle | welches modell | welche geräte | welches gerät | welche ihrer | haben sie | bieten sie | gibt es | liste | alle werkzeuge | zeigen sie',
    price: 'preis* | kostet | kosten | wie teuer',
    howTo:
      'wie kann ich | wie muss ich | wie soll* | wie wird | wie werden | was tun | was mache ich | schritte | vorgehen | wie oft | anleitung | wie stelle ich | wie stellt man | wie wechsle ich | wie wechselt man | wie reinige ich | wie reinigt man | wie lagere ich | wie lagert man | wie prüfe ich | wie prüft man | wie lade ich | wie lädt man | wie schließe ich | wie schließt man | wie öle ich | wie ölt man | wie kalibriere ich | wie kalibriert man | wie tausche ich | wie tauscht man | wie montiere ich | wie montiert man',
  },
  refusal: {
    discount:
      'rabatt* | nachlass | skonto | günstigeren preis | billiger | preisnachlass | sonderpreis | besten preis | prozent weniger | verhandeln | handeln',
    margin:
      'gewinnspanne* | handelsspanne* | gewinnmarge* | ihre marge | eure marge | marge haben | marge hat | marge machen | marge liegt | selbstkosten* | herstellkosten | herstellungskosten | einkaufspreis | gestehungskosten | was verdienen sie an | was verdient ihr | verdienen sie am',
    prompt:
      'systemprompt | system-prompt | ihren prompt | deinen prompt | ihre anweisungen | deine anweisungen | ignoriere | ignorieren sie | versteckte anweisung* | du bist jetzt | gib dich aus | api-schlüssel | deine regeln | ihre regeln | wiederhole den text | administratorpasswort | admin-passwort | passwort ihres | ihr passwort',
    customers:
      'andere kunden | anderen kunden | anderer kunde | wer hat gekauft | wer hat | kundenliste | kundendaten | bestellungen von | was zahlt | mailadressen von | e-mail-adressen',
    abuse: 'idiot* | dumm | blöd* | halt die klappe | scheiß* | arschloch | schwachsinn* | depp* | betrüger*',
  },
  undisclosed: {
    money: 'umsatz | umsätze | jahresumsatz | gewinn',
    head: 'geschäftsführer | geschäftsführerin | geschäftsführung | vorstand',
    owners: 'inhaber | eigentümer | gesellschafter | aktionär*',
    pay: 'gehalt | gehälter',
  },
  yesNo:
    'hat | ist | sind | kann | können | gibt | haben | wird | passt | unterstützt | spricht | erfüllt | schafft | erreicht',
  definition:
    'was ist ein | was ist eine | was ist | was sind | was bedeutet | bedeutung | was heißt | erkläre* | was versteht man',
  defining: 'ist ein | ist eine | ist der | ist die | ist das | sind | bedeutet | heißt | bezeichnet | steht für',
  wantsFigure:
    'wie viel* | wie lange | wie oft | wie weit | wie schnell | wie schwer | wie hoch | wie groß | welches drehmoment | welcher druck | welchen druck | wann | welche temperatur* | bei welcher | wie laut',
  say: {
    specification: (label, sku, value) => `${label} von ${sku}: ${value}`,
    yes: 'Ja.',
    no: 'Nein.',
    notListed: (sku, value) => `Das Datenblatt von ${sku} führt ${value} nicht auf`,
    notStated: (sku, label) => `Das Datenblatt von ${sku} sagt dazu nichts: ${label}`,
    differences: (skus, labels) => `${skus} unterscheiden sich in: ${labels}`,
    listing: (count, isOne, condition, skus) => `${count} ${isOne ? 'Produkt' : 'Produkte'} mit ${condition}: ${skus}`,
    more: (count) => `und ${count} weitere`,
    noneListed: (condition) => `Keines unserer Datenblätter führt ${condition} auf.`,
    competitor: (name, label, value) => `${name}: ${label}: ${value}`,
    competitorSource: (name, date) => `Quelle: ${name}, Stand ${date}`,
    price: (sku, price) => `Listenpreis von ${sku}: ${price}.`,
    priceNote: 'Ein Angebot nennt den Preis für Ihre Menge und Ihr Land.',
    original: {
      en: 'Aus dem englischen Original:',
      zh: 'Aus dem chinesischen Original:',
      es: 'Aus dem spanischen Original:',
      ar: 'Aus dem arabischen Original:',
      ja: 'Aus dem japanischen Original:',
      de: 'Aus dem deutschen Original:',
      pt: 'Aus dem portugiesischen Original:',
    },
    keywords: 'In Stichworten:',
    unknown: 'Das finde ich in unseren Unterlagen nicht, und raten möchte ich nicht.',
    unknownModel: (name) => `Ein Produkt namens ${name} kenne ich nicht.`,
    unknownBrand: (name) => `Von ${name} liegen mir keine veröffentlichten Werte vor.`,
    uncovered: (words) => `Dazu sagen unsere Unterlagen nichts: ${words}.`,
    handOff: 'Ein Kollege kann es beantworten; soll ich die Frage weitergeben?',
    refused: {
      discount:
        'Über Preise und Nachlässe entscheidet ein Mensch, nicht ich. Ihren Wunsch gebe ich gern an einen Kollegen weiter.',
      margin: 'Wie wir unsere Preise berechnen, bleibt im Haus. Bei Fragen zu Produkten helfe ich gern.',
      prompt: 'Wie ich eingerichtet bin, bleibt unter uns Maschinen. Bei Schraubwerkzeugen helfe ich gern.',
      customers: 'Was andere Kunden betrifft, bleibt bei ihnen. Bei Fragen zu Produkten helfe ich gern.',
      abuse: 'Bleiben wir bei der Sache. Was möchten Sie über unsere Werkzeuge wissen?',
    },
  },
  property: 'Eigenschaft',
}
