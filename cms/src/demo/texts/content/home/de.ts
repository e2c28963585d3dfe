import type { HomeText } from './texts.ts'

export const de: HomeText = {
  hero: {
    title: 'Das Drehmoment, der Schrauber dazu und der Preis',
    text: 'Beschreiben Sie den Schraubfall. Sie sehen passende Werkzeuge mit Begründung, dazu Zertifikat, Zeichnung, Preis und Lieferzeit.',
    selectorAction: 'Werkzeug finden',
    quoteAction: 'Angebot anfordern',
  },
  whyUsTitle: 'Woran Sie uns messen können',
  whyUs: [
    {
      figure: '2 Schraubfälle',
      title: 'Hart und weich geprüft',
      text: 'Jeder motorische Schrauber läuft vor dem Verpacken an beiden. Das Protokoll liegt bei.',
    },
    {
      figure: '1 Arbeitstag',
      title: 'Antwort aus der Anwendungstechnik',
      text: 'Mit Begründung, nicht nur mit einer Artikelnummer.',
    },
    {
      figure: '10 Jahre',
      title: 'Ersatzteile',
      text: 'Ab dem Verkauf des letzten Werkzeugs einer Baureihe, Akkus eingeschlossen.',
    },
    {
      figure: '268 Menschen',
      title: 'Ein Werk, ein Fach',
      text: 'Seit 2006 in Ningbo, mit 54 Ingenieuren und eigenem Kalibrierlabor.',
    },
  ],
  industriesTitle: 'Nach Branche',
  industries: {
    automotive: {
      title: 'Automobil',
      pain: 'Die vergessene Schraube fällt erst an der Dichtheitsprüfung auf oder im Feld.',
      help: 'DC-Schrauber, die zählen, den Winkel überwachen und die Vorrichtung bis zum letzten i. O. sperren.',
    },
    aerospace: {
      title: 'Luft- und Raumfahrt',
      pain: 'Kleine Momente, enger Zugang, jeder Wert nachweispflichtig.',
      help: 'Digitale Schlüssel und Winkelschrauber mit Protokoll je Seriennummer.',
    },
    energy: {
      title: 'Energie',
      pain: 'Flanschbolzen entlasten sich gegenseitig, wenn die Reihenfolge fehlt.',
      help: 'Schrauber mit geführter Reihenfolge, statische Aufnehmer für die Nachprüfung.',
    },
    rail: {
      title: 'Bahn',
      pain: 'Große Schrauben am Drehgestell, Nachweis noch nach Jahren.',
      help: 'Schlüssel für hohe Momente und Steuerungen, die die Kurve aufheben.',
    },
    'construction-machinery': {
      title: 'Baumaschinen',
      pain: 'Große Schrauben, Plätze im Freien, keine Luft in Reichweite.',
      help: 'Akku-Impulsschrauber bis 200 Nm, Einbauschrauber bis 400 Nm.',
    },
    'new-energy': {
      title: 'Neue Energien',
      pain: 'Hunderte Schrauben je Batteriewanne, weiche Dichtung, Zellen unter Spannung.',
      help: 'ESD-gerechte Werkzeuge, zweistufiges Verschrauben, Ergebnisse über MQTT.',
    },
  },
  casesTitle: 'Musterfälle, zu Ende gerechnet',
  sampleLabel: 'Musterfall',
  cases: [
    {
      title: 'Getriebelinie: vergessene Schrauben',
      text: '14 Schrauben je Gehäuse, zwei Druckluftschrauber ohne Zählung. Mit Zählung und Winkelfenster sinkt die Nacharbeit.',
      figures: [
        { value: '3,1 → 0,6 %', text: 'Nacharbeit' },
        { value: '9,8 Monate', text: 'Amortisation' },
      ],
    },
    {
      title: 'Batteriewanne: Momentverlust an der Dichtung',
      text: '96 Schrauben M6 mit 9 Nm. Zwei Stufen mit 30 Sekunden Pause fangen das Setzen der Dichtung auf.',
      figures: [
        { value: '18 → 6 %', text: 'Momentverlust nach zehn Minuten' },
        { value: '+31 s', text: 'Taktzeit' },
      ],
    },
    {
      title: 'Windturm: Innenausbau ohne Schlauch',
      text: 'Podeste und Leitern mit 120 Nm in 40 m Höhe. Akkus ersetzen den Kompressor am Turmfuß.',
      figures: [
        { value: '2,5 → 1,5 Tage', text: 'je Turm' },
        { value: '0', text: 'Schläuche im Turm' },
      ],
    },
  ],
  resources: {
    title: 'Gerechnet statt geworben',
    text: 'Drehmomentbereich, Kalibrierung, Akkukosten, Schnittstellen: Beiträge mit Formeln für Ihre eigenen Zahlen.',
    action: 'Fachbeiträge lesen',
  },
  worldMap: {
    title: 'Geliefert in 40 Länder',
    caption: 'Länder, in die wir ab Ningbo liefern. Die Punkte stehen für Länder, nicht für Kunden.',
  },
  callToAction: {
    title: 'Fünf Angaben genügen',
    text: 'Drehmoment, Toleranz, Schraube, Stückzahl, Land. Das Angebot kommt als PDF auf Deutsch.',
    action: 'Angebot anfordern',
  },
  seoTitle: 'Corvane Torque: Schraubtechnik mit Zahl und Preis',
  seoDescription:
    'Akku-Impulsschrauber, DC-Schrauber, Drehmomentschlüssel und Aufnehmer: nach Schraubfall wählen, vergleichen, Angebot als PDF erhalten.',
}
