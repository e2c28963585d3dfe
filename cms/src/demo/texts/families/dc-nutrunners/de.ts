import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'DC-Schrauber',
  summary:
    'Elektroschrauber mit Messwertgeber von 1,2 bis 400 Nm, handgeführt und als Einbauspindel. ±3 % über den ganzen Bereich, Drehmoment und Winkel jeder Verbindung dokumentiert.',
  intro:
    'Ein DC-Schrauber misst, was er anzieht. Der Messwertgeber sitzt zwischen Getriebe und Vierkant und wird 4.000-mal pro Sekunde gelesen; nach dieser Kurve führt die Steuerung den Motor und schaltet beim Zielmoment, beim Winkel oder an der Streckgrenze ab. Das ergibt ±3 % über den ganzen Bereich, mit ISO/IEC-17025-Kalibrierung ±2 %, und einen Datensatz je Verbindung. Sechs Pistolen decken 1,2 bis 250 Nm ab, zwei Winkelschrauber kommen dorthin, wo keine Pistole passt, und zwei Einbauspindeln reichen bis 400 Nm. Alle laufen mit 48 V an einer CX-Steuerung, über ein einziges Kabel. Das Rückdrehmoment geht in die Hand: Zu einer Pistole gehört ab 40 Nm eine Drehmomentstütze.',
  scenes: [
    {
      title: 'Airbag, Lenkung, Sitz: Sicherheitsverschraubungen',
      text: 'Das Prozessblatt verlangt Drehmoment und Winkel in Grenzen und ein Archiv über Jahre. Ein DN-20 oder DN-40 an der CX-1 gibt das Band erst frei, wenn die letzte Verbindung im Fenster liegt.',
    },
    {
      title: 'Batteriepacks für Elektrofahrzeuge',
      text: 'Neunzig M6 auf einem Deckel, alle gleich, alle nachzuweisen. Am Stützarm AC-ARM-30 spürt der Werker kein Rückdrehmoment, und der Schrauber bleibt senkrecht; serienmäßig ESD-gerecht sind die Modelle bis 20 Nm.',
    },
    {
      title: 'Radnabe und Zylinderkopf: mehrere Spindeln zugleich',
      text: 'Vier DN-150F an einer CX-4 erreichen gemeinsam das Schwellmoment und sind gemeinsam fertig; der Flansch liegt gleichmäßig an. 0,5° Winkelauflösung und 70 % Einschaltdauer passen zum Maschinentakt.',
    },
  ],
  operatingConditions:
    '0 bis 50 °C, Luftfeuchte bis 85 %, Lagerung bei −20 bis 70 °C. Handgeführt IP42 und 50 % Einschaltdauer, Einbauspindeln IP54 und 70 %. Kabel 5 m, auf Wunsch 10 m. Schallpegel 66 bis 74 dB(A), Vibration 1,2 bis 2,3 m/s². Eine CX-Steuerung ist immer nötig, allein läuft kein DN. Nicht für explosionsgefährdete Bereiche.',
  faq: [
    {
      question: 'Welche Steuerung passt zu welchem Schrauber?',
      answer:
        'Handgeführte DN laufen an CX-1, CX-2 oder CX-4, die Spindeln DN-150F und DN-400F an CX-2, CX-4 oder CX-8. Die Kalibrierwerte stecken im Werkzeug: Nach einem Tausch liest die Steuerung sie selbst ein.',
    },
    {
      question: 'Was unterscheidet Genauigkeit und Wiederholgenauigkeit?',
      answer:
        '±3 % ist der größte Abstand zum wahren Drehmoment an jedem Punkt des Bereichs. Die Wiederholgenauigkeit, ±1,5 % handgeführt und ±1 % als Spindel, ist die Streuung an ein und derselben Verbindung. Für die Fähigkeitsuntersuchung zählt die zweite.',
    },
    {
      question: 'Wie weise ich die Fähigkeit an meinem Schraubfall nach?',
      answer:
        'TS-Drehmomentsensor zwischen Schrauber und Nuss setzen, mindestens 25 Verbindungen anziehen, vergleichen. Die Schrauber sind nach VDI/VDE 2647 geprüft; das Protokoll liegt bei.',
    },
    {
      question: 'Wie lang ist die Lieferzeit?',
      answer:
        'Reicht der Bestand nicht, drei Wochen für die kleinen Handschrauber bis sechs Wochen für die DN-400F. Bestand und Tage stehen auf jeder Produktseite.',
    },
  ],
  seoTitle: 'DC-Schrauber mit Messwertgeber 1,2–400 Nm | Corvane Torque',
  seoDescription:
    'Zehn DC-Schrauber als Pistole, Winkelschrauber und Einbauspindel, 1,2 bis 400 Nm: ±3 %, Winkelüberwachung, Steuerungen, Preise, Lieferzeit.',
} satisfies FamilyInLanguage
