import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'BP-12': {
    name: 'Akku-Impulsschrauber BP-12',
    summary: 'Der kleinste der Reihe: 3 bis 12 Nm für M5 und M6, 1,05 kg samt 18-V-Akku.',
    sellingPoints: [
      '1.400 Verschraubungen je 2,5-Ah-Ladung: bei drei Schrauben pro Minute fast acht Stunden',
      'Sechskantaufnahme ¼″ für handelsübliche Bits: Schrauben und Kappen mit einem Gerät',
      'ESD-gerechtes Gehäuse, geeignet neben Steuergeräten und Batteriemanagement-Platinen',
      '5.200 min⁻¹ im Leerlauf und 75 dB(A), der leiseste BP',
    ],
  },
  'BP-25': {
    name: 'Akku-Impulsschrauber BP-25',
    summary: 'Für M6 bis M8: 6 bis 25 Nm bei 1,15 kg mit Akku und nur 156 mm Länge.',
    sellingPoints: [
      'Acht Drehmomentprogramme für Halter, Massepunkte und Verkleidung an einer Station',
      '1.150 Verschraubungen je Ladung, 0,6 s pro Verbindung',
      'ESD-gerechtes Gehäuse; Akku mit 2,5 Ah, der 5-Ah-Akku passt ebenfalls',
    ],
  },
  'BP-25C': {
    name: 'Vernetzter Akku-Impulsschrauber BP-25C',
    summary:
      '6 bis 25 Nm, vom Messwertgeber auf ±5 % erfasst; Drehmoment und Winkel jeder Verbindung gehen per WLAN hinaus.',
    sellingPoints: [
      'Speichert 20.000 Ergebnisse und sendet sie nach, sobald das Netz wieder da ist: Ein Funkloch kostet keine Daten',
      'Spricht Open Protocol und MQTT, allein oder über eine CX-1W; Funkreichweite 40 m',
      '32 Programme mit Fenstern für Drehmoment und Winkel, Winkelauflösung 1°, i. O./n. i. O. auf dem OLED',
      '1,25 kg, nur 0,1 kg mehr als der BP-25; 980 Verschraubungen je Ladung',
    ],
  },
  'BP-40': {
    name: 'Akku-Impulsschrauber BP-40',
    summary: '8 bis 40 Nm bei 1,3 kg: M8 ohne Drehmomentstütze.',
    sellingPoints: [
      'Eine M8 der Klasse 8.8 braucht rund 27 Nm, zwei Drittel des Höchstmoments: genug für harte und mittlere Schraubfälle; für weiche den BP-60 nehmen',
      '900 Verschraubungen je Ladung, 0,7 s pro Stück',
      '27 mm von der Achse zur Seite: kommt dicht an Wand und Flansch',
    ],
  },
  'BP-60': {
    name: 'Akku-Impulsschrauber BP-60',
    summary: '12 bis 60 Nm für M8 und M10, 1,55 kg mit 5-Ah-Akku.',
    sellingPoints: [
      '1.050 Verschraubungen je Ladung: mit 5 Ah weiter als der leichtere BP-40 mit 2,5 Ah',
      'Vierkant ⅜″, auf Wunsch mit ½″-Spindel',
      '4.700 min⁻¹ verkürzen das Eindrehen langer M10: 0,8 s pro Verbindung',
    ],
  },
  'BP-80': {
    name: 'Akku-Impulsschrauber BP-80',
    summary: '15 bis 80 Nm, Abschaltung über den Impuls auf ±8 %, 1,7 kg mit Akku.',
    sellingPoints: [
      'Gurtanker, Sitzschienen, Scharniere: die meisten Verbindungen im Innenausbau mit einem Schrauber',
      '900 Verschraubungen je Ladung, zweiter 5-Ah-Akku als Option',
      'Mit Messwertgeber steigt die Genauigkeit von ±8 % auf ±5 %, und der Winkel kommt dazu',
      'Vibration 3,6 m/s²: 3,8 Stunden reine Schraubzeit bis zum EU-Auslösewert von 2,5 m/s²',
    ],
  },
  'BP-80A': {
    name: 'Akku-Impulsschrauber mit Winkelkopf BP-80A',
    summary: '20 bis 80 Nm durch einen Winkelkopf mit 44 mm Höhe und 21 mm Eckmaß.',
    sellingPoints: [
      'Erreicht Schrauben zwischen Schiene und Boden, wo eine 182 mm lange Pistole nicht hineinpasst',
      'Derselbe Akku wie im BP-80, 18 V und 5 Ah, 760 Verschraubungen je Ladung',
      '372 mm lang mit geradem Griff: 2,15 kg, mit zwei Händen geführt',
    ],
  },
  'BP-110': {
    name: 'Akku-Impulsschrauber BP-110',
    summary: '25 bis 110 Nm für M10 und M12, das höchste Drehmoment auf der 18-V-Plattform, 2 kg mit Akku.',
    sellingPoints: [
      'Ersetzt an M12 ein ½″-Druckluftwerkzeug samt Schlauch, Balancer und Filter',
      'IP44 statt IP42: Spritzwasser aus allen Richtungen schadet nicht',
      '720 Verschraubungen je Ladung, 1,0 s pro Verbindung, Einschaltdauer 50 %',
    ],
  },
  'BP-150': {
    name: 'Akku-Impulsschrauber BP-150',
    summary: '35 bis 150 Nm aus einem 36-V-Akku, für M12 bis M14, 2,55 kg.',
    sellingPoints: [
      '36-V-Plattform: 850 Verschraubungen je Ladung, mehr als der BP-110 mit 18 V',
      'Am Balancer lastet nichts auf der Hand; der Aufhängebügel ist eine Option',
      'Das Drehmoment einer M14-Radschraube in 1,2 s, Endkontrolle mit einem TW-Schlüssel',
    ],
  },
  'BP-200': {
    name: 'Akku-Impulsschrauber BP-200',
    summary: '50 bis 200 Nm am ¾″-Vierkant, für M12 bis M16 an Rahmen, Drehgestellen und Türmen, 3,1 kg.',
    sellingPoints: [
      '200 Nm ohne Reaktionsarm: eine Person genügt, wo ein DC-Schrauber eine Abstützung braucht',
      '640 Verschraubungen je 36-V-Ladung, IP44 für Montage im Freien bei trockenem Wetter',
      'Vibration 5,4 m/s²: 1,7 Stunden reine Schraubzeit bis zum EU-Auslösewert von 2,5 m/s²',
    ],
  },
} satisfies ProductsInLanguage
