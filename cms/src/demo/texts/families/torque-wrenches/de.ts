import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Drehmomentschlüssel',
  summary:
    'Auslösende Schlüssel mit ±3 % und digitale mit ±1 % von 1,5 bis 1.000 Nm, jeder mit eigenem Kalibrierzertifikat nach ISO 6789-2.',
  intro:
    'Der Drehmomentschlüssel hat an einer Verbindung das letzte Wort: beim Endanzug, im Audit, im Service. Die sechs auslösenden Schlüssel von 5 bis 800 Nm halten ±3 % ein, wo ISO 6789-1 ±4 % zulässt; die Hand spürt das Auslösen, nichts muss geladen werden, die Skala ist arretierbar. Die sechs digitalen von 1,5 bis 1.000 Nm messen in beiden Richtungen auf ±1 %, zeigen Drehmoment und Winkel und speichern 5.000 Ergebnisse mit Programm und Uhrzeit. Nutzbar ist ein Bereich von 1:5 beim auslösenden und 1:20 beim digitalen; ein digitaler ersetzt also oft zwei. Jeder Schlüssel verlässt Ningbo mit Zertifikat nach ISO 6789-2 auf seine Seriennummer, auf Wunsch mit ISO/IEC-17025-Kalibrierung.',
  scenes: [
    {
      title: 'Audit einer Schraublinie',
      text: 'Losbrech- und Nachziehmoment am fertigen Fahrzeug, fünf Verbindungen je Schicht und Station. Ein TW-135D führt durch die Liste, speichert Wert und Winkel und gibt die Ergebnisse per USB weiter.',
    },
    {
      title: 'Radwechsel in Werkstatt und Depot',
      text: '110 Nm an der einen Achse, 160 an der nächsten: einstellen, sperren, auslösen. Ein TW-210C verlangt bei vollem Moment 410 N am Griff, und der Stahlkörper verträgt das Leben im Werkstattwagen.',
    },
    {
      title: 'Flansche und Türme im Feld',
      text: 'M24 und M27, weit weg vom Strom. TW-800C und TW-1000D sind Hebel von 1.090 und 1.280 mm; eine zweite Person hält den Kopf.',
    },
  ],
  operatingConditions:
    'Auslösend: −10 bis 50 °C, Luftfeuchte bis 90 %. Digital: 0 bis 45 °C, Luftfeuchte bis 85 %, IP54, 4.000 Verschraubungen je Ladung. Lagerung bei −20 bis 60 °C. Überlast bis 125 % des Höchstmoments, nicht zum Lösen verwenden. Neu kalibrieren nach 12 Monaten oder 5.000 Lastwechseln, je nachdem, was zuerst eintritt. Auslösende Schlüssel auf den kleinsten Wert entspannt lagern.',
  faq: [
    {
      question: 'Auslösend oder digital?',
      answer:
        'Auslösend für ein Drehmoment, viele Hände und raue Orte. Digital, wenn der Wert dokumentiert wird, der Winkel zählt, die Toleranz unter ±3 % liegt oder Linksgewinde vorkommen: Auslösende Schlüssel messen nur im Uhrzeigersinn, die Gegenrichtung ist eine Option.',
    },
    {
      question: 'Welche Größe nehme ich?',
      answer:
        'Ihr Drehmoment sollte in den oberen zwei Dritteln des Bereichs liegen. Die Genauigkeit gilt zwar vom Messwert, aber am langen Hebel zieht man gleichmäßiger. Für 100 Nm: TW-120C oder TW-135D.',
    },
    {
      question: 'Was steht im beiliegenden Zertifikat?',
      answer:
        'Nach ISO 6789-2: gemessene Abweichung an drei Punkten, Messunsicherheit, Seriennummer, Datum, Temperatur. Die Option ISO/IEC 17025 kommt aus einem akkreditierten Labor; Audits der Luftfahrt verlangen meist diese.',
    },
    {
      question: 'Spricht der digitale Schlüssel mit meiner Linie?',
      answer:
        'Per USB immer, per WLAN oder Bluetooth mit der Option. Er beherrscht Open Protocol; eine Steuerung, die einen Schrauber annimmt, nimmt auch den Schlüssel.',
    },
  ],
  seoTitle: 'Drehmomentschlüssel mechanisch und digital | Corvane Torque',
  seoDescription:
    'Zwölf Drehmomentschlüssel von 1,5 bis 1.000 Nm: auslösend ±3 %, digital ±1 % mit Winkel und Speicher. Zertifikat nach ISO 6789-2, Preise, Lieferzeit.',
} satisfies FamilyInLanguage
