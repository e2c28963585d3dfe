import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'AC-BAT18-25': {
    name: 'Akku AC-BAT18-25, 18 V, 2,5 Ah',
    summary: 'Lithium-Ionen-Akku mit 18 V und 2,5 Ah, 0,42 kg: Serie von BP-12 bis BP-40, passt in alle BP bis BP-110.',
    sellingPoints: [
      '0,28 kg leichter als der 5-Ah-Akku, am Schichtende spürbar',
      '45 Wh, Ladeanzeige in vier Stufen',
      'Arbeitet von −5 bis 45 °C, IP44',
    ],
  },
  'AC-BAT18-50': {
    name: 'Akku AC-BAT18-50, 18 V, 5 Ah',
    summary:
      'Lithium-Ionen-Akku mit 18 V und 5 Ah, 0,7 kg: Serie von BP-60 bis BP-110, ausdauernd in den kleinen Modellen.',
    sellingPoints: [
      'Verdoppelt die Verschraubungen je Ladung bei BP-12 bis BP-40',
      '90 Wh: mit Werkzeug verpackt unter der 100-Wh-Grenze der Luftfracht',
      'Dieselbe Aufnahme wie der 2,5-Ah-Akku, 20 mm höher',
    ],
  },
  'AC-BAT36-40': {
    name: 'Akku AC-BAT36-40, 36 V, 4 Ah',
    summary: 'Lithium-Ionen-Akku mit 36 V und 4 Ah, 1,05 kg, für BP-150 und BP-200.',
    sellingPoints: [
      '144 Wh: 850 Verschraubungen mit dem BP-150, 640 mit dem BP-200',
      'Lädt im selben AC-CHG-2 wie die 18-V-Akkus',
      'Versand als Gefahrgut der Klasse 9, Papiere inbegriffen',
    ],
  },
  'AC-CHG-2': {
    name: 'Doppelladegerät AC-CHG-2',
    summary: 'Lädt einen Akku mit 18 oder 36 V in 40 Minuten oder zwei gleichzeitig, 240 W.',
    sellingPoints: [
      'Nimmt alle drei Akkus in jeder Mischung und erkennt sie',
      'Zwei zugleich teilen sich die 240 W: zwei mit 2,5 Ah 40 Minuten, zwei mit 5 Ah 50, zwei mit 36 V 80',
      '100 bis 240 V, Stecker für Ihr Land im Karton',
      '1,4 kg, an Wand oder Wagen verschraubbar',
    ],
  },
  'AC-SKT-38': {
    name: 'Nusssatz AC-SKT-38, ⅜″',
    summary: 'Schlagfeste Nüsse mit ⅜″-Vierkant für M5 bis M12, 0,72 kg auf der Leiste.',
    sellingPoints: [
      'Für BP-25 bis BP-60, DN-20, DN-40, AP-30, AP-50 und die kleinen TW-Schlüssel',
      'Wenig Spiel im Vierkant: Das Drehmoment kommt an der Schraube an',
      'Phosphatierter Stahl: kein Chrom, der auf den Lack abplatzt',
    ],
  },
  'AC-SKT-12': {
    name: 'Nusssatz AC-SKT-12, ½″',
    summary: 'Schlagfeste Nüsse mit ½″-Vierkant für M6 bis M18, 1,65 kg auf der Leiste.',
    sellingPoints: [
      'Für BP-80, BP-110, BP-150, DN-75, DN-150, AP-80, AP-130 und TW-Schlüssel bis 340 Nm',
      'Schlüsselweite auf zwei Seiten eingeprägt, auch unter Öl lesbar',
      'Passt zur Verlängerung AC-EXT-12',
    ],
  },
  'AC-EXT-12': {
    name: 'Verlängerung AC-EXT-12, ½″',
    summary: 'Verlängerung mit ½″-Vierkant, 125 mm lang, 0,24 kg, schlagfest.',
    sellingPoints: [
      'Bringt die Nuss an Flanschen und Rippen vorbei, für M6 bis M18',
      '18-mm-Schaft: schlank genug neben einem Schraubenkopf',
      'Am Impulsschrauber das Drehmoment mit Verlängerung prüfen: Sie nimmt jedem Impuls Energie',
    ],
  },
  'AC-CBL-5': {
    name: 'Schrauberkabel AC-CBL-5, 5 m',
    summary: 'Kabel von 5 m zwischen CX-Steuerung und DN-Schrauber, Stecker IP65, 0,95 kg.',
    sellingPoints: [
      'Leistung und Messsignal in einem Mantel von 11 mm',
      '−20 bis 80 °C, ölbeständig',
      'Wechsel ohne Werkzeug; die Kalibrierung steckt im Schrauber, nichts muss neu eingestellt werden',
    ],
  },
  'AC-CBL-10': {
    name: 'Schrauberkabel AC-CBL-10, 10 m',
    summary: 'Kabel von 10 m zwischen CX-Steuerung und DN-Schrauber, für lange Stationen und Deckenführung, 1,75 kg.',
    sellingPoints: [
      'Reicht für einen Schrauber am Laufwagen unter der Decke über eine ganze Fahrzeuglänge',
      'Kein Genauigkeitsverlust: Das Messsignal wird im Schrauber digitalisiert',
      'Stecker IP65, −20 bis 80 °C',
    ],
  },
  'AC-ARM-30': {
    name: 'Stützarm AC-ARM-30',
    summary: 'Nimmt das Rückdrehmoment von 1 bis 50 Nm auf, 920 mm Reichweite, 6,8 kg.',
    sellingPoints: [
      'Trägt DN-8 bis DN-40 und hält sie über jeder Schraube senkrecht',
      'Überlast 150 %: Eine fressende Schraube verbiegt nichts',
      'Aluminium, ESD-gerecht, an der Tischkante verschraubt',
    ],
  },
  'AC-BAL-20': {
    name: 'Federbalancer AC-BAL-20',
    summary: 'Federbalancer mit 2 m Seil und nur 0,9 kg Eigengewicht, hält das Werkzeug auf Arbeitshöhe.',
    sellingPoints: [
      'Das Werkzeug bleibt, wo man es loslässt',
      'Für DN und AP mit Aufhängebügel',
      'Aluminiumgehäuse, −10 bis 60 °C; Schutzhülle als Option',
    ],
  },
  'AC-FRL-38': {
    name: 'Filterregler AC-FRL-38',
    summary: 'Filtert und regelt bis 2.400 l/min bei höchstens 10 bar, G⅜, 1,3 kg.',
    sellingPoints: [
      'Versorgt zwei AP-300 oder fünf AP-50 zugleich',
      'Hält 6,3 bar konstant und damit das Drehmoment der Druckluftschrauber',
      'Behälterschutz und abschließbarer Knopf: Niemand dreht den Druck hoch',
    ],
  },
  'AC-CASE-TW': {
    name: 'Schlüsselkoffer AC-CASE-TW',
    summary: 'Koffer für Drehmomentschlüssel bis 700 mm Länge, IP54, 2,1 kg.',
    sellingPoints: [
      'Nimmt jeden TW-Schlüssel bis 340 Nm auf, samt Nüssen und Zertifikat',
      'Zugeschnittener Schaum schützt vor Stößen, die die Kalibrierung kosten',
      'Plombierbar und stapelbar, −20 bis 60 °C',
    ],
  },
} satisfies ProductsInLanguage
