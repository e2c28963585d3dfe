import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'DN-8': {
    name: 'DC-Schrauber DN-8',
    summary: '1,2 bis 8 Nm für M4 und M5, ±3 % mit Messwertgeber, 0,85 kg in der Hand.',
    sellingPoints: [
      'Löst 0,01 Nm auf: Auch eine 2-Nm-Schraube in Kunststoff bekommt sinnvolle Grenzen',
      'ESD-gerechtes Gehäuse und Sechskantaufnahme ¼″ für Steuergeräte und Displays',
      '66 dB(A) und 1,2 m/s², auch über die volle Schicht weit unter den EU-Auslösewerten',
    ],
  },
  'DN-20': {
    name: 'DC-Schrauber DN-20',
    summary: '3 bis 20 Nm für M5 und M6, ±3 % mit Messwertgeber, genau 1 kg.',
    sellingPoints: [
      'Airbag und Lenksäule mit dokumentiertem Drehmoment und Winkel',
      'Serienmäßig ESD-gerecht, schließt also auch Batteriedeckel',
      '1.480 min⁻¹ beim Eindrehen, Auflösung 0,01 Nm, 1,2 s pro Verbindung',
    ],
  },
  'DN-40': {
    name: 'DC-Schrauber DN-40',
    summary: '6 bis 40 Nm für M6 bis M8, ±3 % mit Messwertgeber, 1,25 kg.',
    sellingPoints: [
      'Die größte Pistole für den Stützarm AC-ARM-30, der bis 50 Nm aufnimmt',
      'Bei 40 Nm am AC-ARM-30 oder mit Drehmomentstütze; Stütze, ESD-Gehäuse und ½″-Vierkant sind Optionen',
      '1.060 min⁻¹ im Leerlauf, 70 dB(A)',
    ],
  },
  'DN-40A': {
    name: 'DC-Winkelschrauber DN-40A',
    summary: '6 bis 40 Nm durch einen Winkelkopf mit 36 mm Höhe und 16 mm Eckmaß.',
    sellingPoints: [
      'Passt unter den Instrumententräger oder neben ein Rohr, wo die Pistole 202 mm Platz braucht',
      'Die 412 mm sind der Hebel gegen das Rückdrehmoment: 40 Nm sind rund 100 N am Griff',
      'Drehmoment mit denselben ±3 % wie die Pistole, Winkel auf 1° aufgelöst, 880 min⁻¹',
    ],
  },
  'DN-75': {
    name: 'DC-Schrauber DN-75',
    summary: '12 bis 75 Nm für M8 und M10, ±3 % mit Messwertgeber, 1,6 kg.',
    sellingPoints: [
      'Sitz, Gurt, Fahrwerkshalter: M10 der Klasse 8.8 liegt mit 54 Nm bequem im Bereich',
      'Ab 40 Nm mit Drehmomentstütze, als Option zu bestellen: Ein Werker hält 75 Nm über die ganze Schicht',
      'Auflösung 0,05 Nm, 640 min⁻¹, 1,8 s pro Verbindung',
    ],
  },
  'DN-75A': {
    name: 'DC-Winkelschrauber DN-75A',
    summary: '12 bis 75 Nm durch einen Winkelkopf mit 44 mm Höhe und 19,5 mm Eckmaß.',
    sellingPoints: [
      'Querlenker und Stabilisatoren: Der Kopf geht zwischen Lenker und Hilfsrahmen',
      '468 mm lang: 75 Nm sind rund 160 N am Griff, ohne Drehmomentstütze',
      '2,2 kg, 520 min⁻¹, ½″-Vierkant; ⅜″ und ¾″ auf Wunsch',
    ],
  },
  'DN-150': {
    name: 'DC-Schrauber DN-150',
    summary: '25 bis 150 Nm für M10 bis M14, ±3 % mit Messwertgeber, 2,5 kg.',
    sellingPoints: [
      'Radschrauben und Achsen handgeführt; ab 40 Nm immer mit der Drehmomentstütze, als Option zu bestellen',
      'Auflösung 0,1 Nm und 1°: Drehmoment-Drehwinkel-Verfahren bis zur Streckgrenze',
      '330 min⁻¹, 1,8 s pro Verbindung; ½″-Vierkant, ⅜″ oder ¾″ auf Wunsch',
    ],
  },
  'DN-250': {
    name: 'DC-Schrauber DN-250',
    summary: '40 bis 250 Nm für M12 bis M16, der stärkste handgeführte DN, 3,6 kg.',
    sellingPoints: [
      'Lkw-Achsen, Drehgestelle, Drehkränze: Dokumentation für Verbindungen, die bisher der Schlüssel machte',
      '¾″-Vierkant, 1″ auf Wunsch; mit Drehmomentstütze (Option) und Balancer arbeiten',
      '205 min⁻¹, 2,6 s pro Verbindung, Wiederholgenauigkeit ±1,5 %',
    ],
  },
  'DN-150F': {
    name: 'DC-Einbauspindel DN-150F',
    summary: '25 bis 150 Nm als Spindel für Maschinen, Wiederholgenauigkeit ±1 %, IP54.',
    sellingPoints: [
      '58 mm Gehäuse: mehrere Spindeln stehen eng um eine Nabe',
      '2.000.000 Verschraubungen zwischen zwei Wartungen, doppelt so viele wie handgeführt',
      '460 min⁻¹ aus 900 W, Einschaltdauer 70 %, Winkelauflösung 0,5°',
      'An einer CX-8 mit bis zu sieben weiteren Spindeln synchronisiert',
    ],
  },
  'DN-400F': {
    name: 'DC-Einbauspindel DN-400F',
    summary: '70 bis 400 Nm als Spindel für Maschinen, für M14 bis M20, Wiederholgenauigkeit ±1 %.',
    sellingPoints: [
      'Hauptlager, Lkw-Radmuttern, Tellerräder: 400 Nm aus einem 80-mm-Gehäuse',
      '1.400-W-Motor, 240 min⁻¹, 2,6 s pro Verbindung bei 70 % Einschaltdauer',
      '8,8 kg mit Stahlgehäuse, IP54; ¾″-Vierkant, 1″ auf Wunsch',
    ],
  },
} satisfies ProductsInLanguage
