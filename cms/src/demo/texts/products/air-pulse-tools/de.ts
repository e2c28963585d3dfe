import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'AP-15': {
    name: 'Druckluft-Impulsschrauber AP-15',
    summary: '7 bis 15 Nm mit Abschaltung für M5 und M6, 0,78 kg: der leichteste Schrauber aus unserem Haus.',
    sellingPoints: [
      '290 l/min durch einen 6,5-mm-Schlauch, der nicht an der Hand zerrt',
      'Sechskantaufnahme ¼″ für Bits, Vierkant ⅜″ auf Wunsch',
      '76 dB(A), mit Abluftschalldämpfer 73 dB(A)',
    ],
  },
  'AP-30': {
    name: 'Druckluft-Impulsschrauber AP-30',
    summary: '13 bis 30 Nm mit Abschaltung für M6 bis M8, 0,92 kg.',
    sellingPoints: [
      'M8-Flanschschrauben mit 25 Nm im harten Schraubfall in 0,6 s, ohne nennenswertes Rückdrehmoment',
      '360 l/min bei 6,3 bar, 8-mm-Schlauch, Anschluss G¼',
      '148 mm lang, 24 mm Eckmaß',
    ],
  },
  'AP-50': {
    name: 'Druckluft-Impulsschrauber AP-50',
    summary: '24 bis 50 Nm mit Abschaltung für hochfeste M8-Verbindungen, 1,12 kg.',
    sellingPoints: [
      'Für eine Größe gebaut: M8 der Klassen 8.8 bis 12.9 liegen in seinem Bereich',
      '0,6 s pro Verbindung bei 80 % Einschaltdauer, 440 l/min',
      'Vibration 3,5 m/s²: 4 Stunden reine Schraubzeit bis zum EU-Auslösewert von 2,5 m/s²',
    ],
  },
  'AP-50A': {
    name: 'Druckluft-Impulsschrauber mit Winkelkopf AP-50A',
    summary: '24 bis 50 Nm durch einen Winkelkopf mit 40 mm Höhe und 18,5 mm Eckmaß.',
    sellingPoints: [
      'Abgaskrümmer und Halter neben dem Motor, wo die 158 mm lange Pistole nicht einschwenkt',
      '318 mm lang, 1,58 kg, mit zwei Händen geführt',
      '460 l/min: Der Winkeltrieb kostet nur 20 l/min mehr als beim AP-50',
    ],
  },
  'AP-80': {
    name: 'Druckluft-Impulsschrauber AP-80',
    summary: '42 bis 80 Nm mit Abschaltung für M8 und M10, 1,42 kg.',
    sellingPoints: [
      '0,28 kg leichter als der BP-80 und nie am Ladegerät',
      '0,8 s pro Verbindung, 540 l/min durch einen 10-mm-Schlauch',
      '½″-Vierkant, ⅜″-Spindel auf Wunsch',
    ],
  },
  'AP-130': {
    name: 'Druckluft-Impulsschrauber AP-130',
    summary: '70 bis 130 Nm mit Abschaltung für M10 und M12, 1,95 kg.',
    sellingPoints: [
      'M12 der Klasse 8.8 in 0,8 s, einhändig und ohne Drehmomentstütze',
      '680 l/min über G¼: der größte AP, dem ein 10-mm-Schlauch genügt',
      '82 dB(A), mit Abluftschalldämpfer 79 dB(A) und damit unter dem EU-Auslösewert von 80 dB(A)',
    ],
  },
  'AP-200': {
    name: 'Druckluft-Impulsschrauber AP-200',
    summary: '115 bis 200 Nm mit Abschaltung für M12 und M14, ¾″-Vierkant, 2,65 kg.',
    sellingPoints: [
      'Aluminiumgehäuse für Rahmen und Drehgestelle, wo das Werkzeug auf Stahl abgelegt wird',
      '860 l/min, Anschluss G⅜, 13-mm-Schlauch, 1,1 s pro Verbindung',
      'Vierkant ½″ oder 1″ auf Wunsch',
    ],
  },
  'AP-300': {
    name: 'Druckluft-Impulsschrauber AP-300',
    summary: '175 bis 300 Nm mit Abschaltung für M14 bis M18, ¾″-Vierkant, 3,7 kg.',
    sellingPoints: [
      'Das höchste Drehmoment aller Corvane-Impulsschrauber, ebenfalls ohne Reaktionsarm',
      '1.120 l/min: Ein AC-FRL-38 mit 2.400 l/min versorgt zwei davon',
      '86 dB(A) und 6,7 m/s²: Gehörschutz und 1,1 Stunden reine Schraubzeit bis zum EU-Auslösewert von 2,5 m/s²',
    ],
  },
} satisfies ProductsInLanguage
