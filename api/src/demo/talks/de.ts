import type { Talk } from './talk.ts'

export const TALKS_DE: readonly Talk[] = [
  {
    key: 'de-iolink',
    at: [12, 310],
    page: '/products/cx-1',
    lines: [
      {
        buyer: 'Wir montieren Getriebe und suchen EC-Schrauber für 60 Nm mit ±3 %.',
        advisor:
          'DN-75 passt: {DN-75.torqueRange} bei {DN-75.torqueAccuracy} [1]. Welche Steuerung haben Sie an der Linie?',
        step: 'recommendation',
        industry: ['automotive', 'Getriebe'],
        wants: [
          { code: 'torqueRange', said: '60 Nm', min: 60, max: 60, unit: 'Nm' },
          { code: 'torqueAccuracy', said: '±3 %', max: 3, unit: '%' },
        ],
        shows: ['DN-75', 'DN-75A'],
      },
      {
        buyer: 'Kann man die Steuerung über IO-Link anbinden?',
        advisor: 'Dazu steht in unseren Unterlagen nichts. Ich habe die Frage für einen Kollegen notiert.',
        step: 'recommendation',
        protocols: [['io-link', 'IO-Link']],
        answer: ['unknown', 'specification'],
      },
      {
        buyer: 'Und PROFINET?',
        advisor: 'Das Gateway CX-G spricht {CX-G.protocols} [1].',
        step: 'recommendation',
        protocols: [['profinet', 'PROFINET']],
        answer: ['answered', 'specification'],
        thumb: 'up',
      },
      {
        buyer: 'Gut, 8 Stück mit Steuerung, Lieferung nach Österreich.',
        advisor: 'Notiert: 8 Stück, Österreich. Für das Angebot muss ich wissen, an wen es geht.',
        step: 'contact',
        quantity: [8, '8 Stück'],
        country: ['AT', 'Österreich'],
        form: 'quotation',
      },
    ],
  },
  {
    key: 'de-iolink-again',
    at: [8, 700],
    page: '/products/cx-g',
    lines: [
      {
        buyer: 'Lässt sich Ihre Steuerung per IO-Link anbinden?',
        advisor: 'Dazu steht in unseren Unterlagen nichts. Ich habe die Frage für einen Kollegen notiert.',
        step: 'industry',
        protocols: [['io-link', 'IO-Link']],
        answer: ['unknown', 'specification'],
      },
      {
        buyer: 'Dann bitte einen Menschen.',
        advisor:
          'Ich habe das Gespräch einem Kollegen überlassen. Ohne Ihren Kontakt kann die Antwort nur hier kommen.',
        step: 'handed_off',
      },
    ],
    handOver: 'Lässt sich Ihre Steuerung per IO-Link anbinden?',
  },
  {
    key: 'de-light',
    at: [7, 820],
    page: '/selector',
    lines: [
      {
        buyer: 'Akkuschrauber, 80 Nm, aber höchstens 1,2 kg wegen Überkopfarbeit',
        advisor:
          'Kein Produkt erfüllt beides. Bis {BP-25.torqueRange} ginge es mit {BP-25.weight} [1]; der BP-80 wiegt {BP-80.weight} [2].',
        step: 'details',
        wants: [
          { code: 'torqueRange', said: '80 Nm', min: 80, max: 80, unit: 'Nm' },
          { code: 'weight', said: 'höchstens 1,2 kg', max: 1.2, unit: 'kg' },
        ],
        unserved: ['weight'],
      },
      {
        buyer: 'Dann nehmen wir das Mehrgewicht in Kauf.',
        advisor: 'Gut, dann BP-80: {BP-80.torqueRange}, {BP-80.weight} [1]. Ein Balancer nimmt einen Teil der Last ab.',
        step: 'recommendation',
        shows: ['BP-80'],
      },
    ],
  },
  {
    key: 'de-rail',
    at: [5, 450],
    page: '/products/tw-340d',
    lines: [
      {
        buyer: 'Drehgestelle, M16 10.9, welcher Drehmomentschlüssel?',
        advisor:
          'Für M16 10.9 bei üblicher Reibung reicht der Bereich des TW-340D: {TW-340D.torqueRange}, {TW-340D.torqueAccuracy} [1].',
        step: 'recommendation',
        industry: ['rail', 'Drehgestelle'],
        shows: ['TW-340D', 'TW-340C'],
      },
      {
        buyer: 'Worin unterscheiden sich TW-340D und TW-340C?',
        advisor:
          'TW-340D: {TW-340D.torqueAccuracy}, {TW-340D.weight} [1]. TW-340C: {TW-340C.torqueAccuracy}, {TW-340C.weight} [2].',
        step: 'comparison',
        answer: ['answered', 'difference'],
        thumb: 'up',
      },
      {
        buyer: 'Wie lange gilt die Kalibrierung?',
        advisor: 'Das Kalibrierintervall des TW-340D beträgt {TW-340D.calibrationInterval} [1].',
        step: 'comparison',
        answer: ['answered', 'maintenance'],
        removed: [{ text: 'Die Rekalibrierung ist dauerhaft kostenlos.', reason: 'promise', token: 'kostenlos' }],
      },
      {
        buyer: 'Was kosten 4 Stück?',
        advisor: 'Das steht im Angebot mit Fracht und Steuer. Soll ich es erstellen?',
        step: 'quotation',
        quantity: [4, '4 Stück'],
      },
    ],
  },
  {
    key: 'de-rival',
    at: [3, 130],
    page: '/products/dn-20',
    lines: [
      {
        buyer: 'Haben Sie etwas Vergleichbares zu Desoutter, so um 15 Nm?',
        advisor: 'DN-20: {DN-20.torqueRange} bei {DN-20.torqueAccuracy}, {DN-20.weight} [1].',
        step: 'recommendation',
        wants: [{ code: 'torqueRange', said: '15 Nm', min: 15, max: 15, unit: 'Nm' }],
        brands: [['Desoutter', 'Desoutter']],
        shows: ['DN-20'],
      },
      {
        buyer: 'Kann man Ihre Werkzeuge auch mieten?',
        advisor: 'Das weiß ich nicht; zum Mieten sagen unsere Unterlagen nichts.',
        step: 'recommendation',
        answer: ['unknown', 'company'],
      },
    ],
  },
  {
    key: 'de-hello',
    at: [1, 90],
    page: '/',
    lines: [
      {
        buyer: 'Guten Tag',
        advisor: 'Guten Tag. Ich suche das Werkzeug, das zu Ihrer Verschraubung passt. Für welche Branche ist es?',
        step: 'industry',
      },
      {
        buyer: 'Windkraft, Turmflansche',
        advisor: 'Notiert: Energie, Turmflansche. Auf welches Drehmoment ziehen Sie an?',
        step: 'need',
        industry: ['energy', 'Windkraft'],
      },
    ],
  },
]
