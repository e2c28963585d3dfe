import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'TW-25C': {
    name: 'Auslösender Drehmomentschlüssel TW-25C',
    summary: '5 bis 25 Nm auf ±3 %, Skalenteilung 0,25 Nm, 276 mm lang und nur 0,48 kg schwer.',
    sellingPoints: [
      'Für M5 bis M8: Batteriepole, Zündkerzen, Ventildeckel',
      '26 mm Kopfhöhe, passt zwischen Leitungen',
      'Zertifikat nach ISO 6789-2 auf die Seriennummer liegt bei',
    ],
  },
  'TW-60C': {
    name: 'Auslösender Drehmomentschlüssel TW-60C',
    summary: '12 bis 60 Nm auf ±3 %, Skalenteilung 0,5 Nm, 0,78 kg.',
    sellingPoints: [
      'Von M6 der Klasse 10.9 bis M10 der Klasse 8.8: die meistgefragte Größe am Montageplatz',
      '352 mm Hebel: 170 N am Griff bei vollem Moment, eine Hand genügt',
      'Vierkant ⅜″, auf Wunsch ½″',
    ],
  },
  'TW-120C': {
    name: 'Auslösender Drehmomentschlüssel TW-120C',
    summary: '24 bis 120 Nm auf ±3 %, Skalenteilung 1 Nm, ½″-Vierkant, 1,15 kg.',
    sellingPoints: [
      'Pkw-Räder mit 110 Nm liegen im oberen Drittel der Skala, wo der Hebel am leichtesten geht',
      '428 mm lang: 280 N am Griff bei vollem Moment',
      'Linksausführung gegen den Uhrzeigersinn als Option',
    ],
  },
  'TW-210C': {
    name: 'Auslösender Drehmomentschlüssel TW-210C',
    summary: '42 bis 210 Nm auf ±3 %, Skalenteilung 1 Nm, ½″-Vierkant, 1,48 kg.',
    sellingPoints: [
      'M10 bis M14: Räder von Transportern und Wohnmobilen, Achsen und Getriebe',
      '512 mm lang: 410 N am Griff bei vollem Moment, beidhändig',
      'Passt samt Nusssatz in den Koffer AC-CASE-TW',
    ],
  },
  'TW-340C': {
    name: 'Auslösender Drehmomentschlüssel TW-340C',
    summary: '68 bis 340 Nm auf ±3 %, Skalenteilung 2 Nm, ½″-Vierkant, 1,86 kg.',
    sellingPoints: [
      'Der größte auslösende mit ½″-Vierkant und der letzte, der in den Koffer AC-CASE-TW passt',
      '628 mm lang: 540 N am Griff bei vollem Moment',
      'Einsatz ab −10 °C: Inbetriebnahmen im Winter unter freiem Himmel',
    ],
  },
  'TW-800C': {
    name: 'Auslösender Drehmomentschlüssel TW-800C',
    summary: '160 bis 800 Nm auf ±3 %, Skalenteilung 5 Nm, ¾″-Vierkant, 5,2 kg.',
    sellingPoints: [
      'M18 bis M24 der Klasse 8.8 an Flanschen, Schienenfahrzeugen und Baumaschinen',
      '1.090 mm Hebel: 730 N am Griff bei vollem Moment, immer zu zweit',
      '1″-Vierkant auf Wunsch; Überlast bis 125 % schadet nicht',
    ],
  },
  'TW-30D': {
    name: 'Digitaler Drehmomentschlüssel TW-30D',
    summary: '1,5 bis 30 Nm auf ±1 % in beiden Richtungen, Anzeigeschritt 0,01 Nm, 0,86 kg.',
    sellingPoints: [
      'Bereich 1:20: von M4 mit 3 Nm bis M8 mit 27 Nm ein Schlüssel',
      'Winkel auf 0,1° für Nachziehprüfungen an kleinen Verbindungen',
      '5.000 Ergebnisse, per USB serienmäßig, per WLAN oder Bluetooth als Option',
    ],
  },
  'TW-85D': {
    name: 'Digitaler Drehmomentschlüssel TW-85D',
    summary: '4,25 bis 85 Nm auf ±1 % in beiden Richtungen, ⅜″-Vierkant, 1,02 kg.',
    sellingPoints: [
      'Ersetzt TW-25C und TW-60C, wo der Wert dokumentiert werden muss',
      '100 Programme mit Grenzen; Anzeige und Leuchte melden rot oder grün',
      '424 mm lang: 200 N am Griff bei vollem Moment',
    ],
  },
  'TW-135D': {
    name: 'Digitaler Drehmomentschlüssel TW-135D',
    summary: '6,75 bis 135 Nm auf ±1 % mit Winkel, ½″-Vierkant, 1,24 kg: der Schlüssel fürs Audit.',
    sellingPoints: [
      'Von M6 bis M12 ohne Werkzeugwechsel: ein Rundgang, ein Schlüssel',
      'Losbrech- und Nachziehmoment mit 1.000 Messwerten pro Sekunde',
      '4.000 Messungen je Ladung, 5.000 im Speicher mit Programm und Uhrzeit',
    ],
  },
  'TW-200D': {
    name: 'Digitaler Drehmomentschlüssel TW-200D',
    summary: '10 bis 200 Nm auf ±1 % mit Winkel, Anzeigeschritt 0,1 Nm, ½″-Vierkant, 1,46 kg.',
    sellingPoints: [
      'Drehmoment-Drehwinkel-Anzug von M8 bis M14 von Hand, wie es die Zeichnung verlangt',
      '548 mm lang: 365 N am Griff bei vollem Moment',
      'IP54 und Stahlkörper: Öl und Regentropfen wischt man ab',
    ],
  },
  'TW-340D': {
    name: 'Digitaler Drehmomentschlüssel TW-340D',
    summary: '17 bis 340 Nm auf ±1 % mit Winkel, ½″-Vierkant, 1,92 kg.',
    sellingPoints: [
      'Fahrwerk und Achsen von M10 bis M18, jede Verbindung dokumentiert',
      '662 mm lang: 515 N am Griff bei vollem Moment',
      'Beherrscht Open Protocol: mit der WLAN-Option meldet er wie ein DC-Schrauber',
    ],
  },
  'TW-1000D': {
    name: 'Digitaler Drehmomentschlüssel TW-1000D',
    summary: '50 bis 1.000 Nm auf ±1 % mit Winkel, ¾″-Vierkant, 6,1 kg.',
    sellingPoints: [
      'M18 bis M27 an Türmen, Turbinen und Drehgestellen, jede Verbindung mit Wert und Uhrzeit',
      '1.280 mm Hebel: 780 N am Griff bei vollem Moment, zu zweit',
      'Prüfbar am TS-1000S, dem statischen Sensor mit demselben Bereich',
    ],
  },
} satisfies ProductsInLanguage
