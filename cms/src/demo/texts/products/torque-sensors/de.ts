import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'TS-5R': {
    name: 'Rotierender Drehmomentsensor TS-5R',
    summary: '0,5 bis 5 Nm auf ±0,25 %, Sechskant ¼″, für Schraubendreher in Elektronik und Medizintechnik.',
    sellingPoints: [
      'Löst 0,001 Nm auf, bis 5.000 min⁻¹',
      '82 mm lang und 0,28 kg: Der Schraubendreher bleibt im Gleichgewicht',
      'Verträgt 10 Nm, das Doppelte seines Bereichs, ohne den Nullpunkt zu verlieren',
    ],
  },
  'TS-20R': {
    name: 'Rotierender Drehmomentsensor TS-20R',
    summary: '2 bis 20 Nm auf ±0,25 %, Vierkant ¼″, Winkel auf 0,25°.',
    sellingPoints: [
      'Passt zum DN-20 und ab 2 Nm zum DN-8 für Fähigkeitsuntersuchungen',
      '86 mm und 0,31 kg zwischen Schrauber und Nuss',
      '10.000 Werte pro Sekunde, bis 5.000 min⁻¹',
    ],
  },
  'TS-75R': {
    name: 'Rotierender Drehmomentsensor TS-75R',
    summary: '7,5 bis 75 Nm auf ±0,25 %, Vierkant ⅜″, der übliche Bereich in der Fahrzeugmontage.',
    sellingPoints: [
      'Ein Sensor für den DN-75 und, ab 7,5 Nm, auch für den DN-40',
      '92 mm lang, 0,42 kg, Edelstahl',
      'Bis 4.000 min⁻¹, Winkel auf 0,25°',
    ],
  },
  'TS-180R': {
    name: 'Rotierender Drehmomentsensor TS-180R',
    summary: '18 bis 180 Nm auf ±0,25 %, Vierkant ½″, für Fahrwerk und Räder.',
    sellingPoints: [
      'Passt zum DN-150 und zu Impulsschraubern von 80 bis 150 Nm, zum BP-80 ab 18 Nm',
      'Überlast bis 360 Nm, für Impulsspitzen am harten Schraubfall',
      '104 mm, 0,58 kg; bis 3.500 min⁻¹',
    ],
  },
  'TS-500R': {
    name: 'Rotierender Drehmomentsensor TS-500R',
    summary: '50 bis 500 Nm auf ±0,25 %, Vierkant ¾″, für Achsen, Drehgestelle und Zahnkränze.',
    sellingPoints: [
      'Misst den DN-400F und, ab 50 Nm, den DN-250 an der Originalverbindung',
      '1,25 kg und 132 mm, IP50',
      'Bis 2.500 min⁻¹, Überlast bis 200 %',
    ],
  },
  'TS-50S': {
    name: 'Statischer Drehmomentsensor TS-50S',
    summary: '2,5 bis 50 Nm auf ±0,2 %, Vierkant ⅜″, IP65, für Schlüsselprüfung und Prüfstände.',
    sellingPoints: [
      'Bereich 1:20: ein Sensor für TW-25C und ab 2,5 Nm für TW-30D',
      'IP65: Ein Spritzer Kühlschmierstoff schadet nicht',
      '96 mm Aufstellfläche, 1,1 kg',
    ],
  },
  'TS-250S': {
    name: 'Statischer Drehmomentsensor TS-250S',
    summary: '12,5 bis 250 Nm auf ±0,2 %, Vierkant ½″, IP65, der Bereich der meisten Werkstattschlüssel.',
    sellingPoints: [
      'Ab 12,5 Nm für TW-60C bis TW-210C und TW-85D bis TW-200D',
      'Löst 0,05 Nm auf; ±0,1 % mit ISO/IEC-17025-Kalibrierung',
      '110 mm Aufstellfläche, 1,7 kg, Überlast bis 375 Nm',
    ],
  },
  'TS-1000S': {
    name: 'Statischer Drehmomentsensor TS-1000S',
    summary: '50 bis 1.000 Nm auf ±0,2 %, Vierkant 1″, IP65, für die langen Hebel.',
    sellingPoints: [
      'Für TW-340C, TW-800C, TW-1000D und, ab 50 Nm, TW-340D',
      'Überlast 150 %: 1.500 Nm ohne Nullpunktverschiebung',
      '4,6 kg auf 150 mm; am Fundament verschrauben, nicht am Tisch',
    ],
  },
  'TS-10B': {
    name: 'Drehmoment-Tischmessgerät TS-10B',
    summary: '0,2 bis 10 Nm auf ±0,5 % mit Touchdisplay, 50.000 Ergebnissen und 20.000 Werten pro Sekunde.',
    sellingPoints: [
      'Löst 0,001 Nm auf: Elektroschraubendreher, voreingestellte Dreher, Verschlüsse',
      'Zweiter Kanal für einen rotierenden Sensor an der Linie',
      '3,4 kg, läuft weltweit an 100 bis 240 V',
      '200 Prüfprogramme mit Grenzen, Zertifikatsdaten per USB',
    ],
  },
  'TS-200B': {
    name: 'Drehmoment-Tischmessgerät TS-200B',
    summary: '4 bis 200 Nm auf ±0,5 % mit Touchdisplay, für die tägliche Prüfung von Schlüsseln und Schraubern.',
    sellingPoints: [
      'Grün oder rot in einer Sekunde, gespeichert unter der Seriennummer des Schlüssels',
      '50.000 Ergebnisse, Ausgabe über USB, Modbus TCP oder Open Protocol',
      'Zweiter Kanal: TS-50S unterhalb, TS-250S oberhalb des eigenen Bereichs',
      '5,9 kg; ±0,25 % mit ISO/IEC-17025-Kalibrierung',
    ],
  },
} satisfies ProductsInLanguage
