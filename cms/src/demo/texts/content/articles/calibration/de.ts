import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const de: ArticleText = {
  title: 'Drehmomentschlüssel kalibrieren nach DIN EN ISO 6789: Prüfumfang und Frist',
  summary:
    'Teil 1 führt zur Konformitätserklärung, Teil 2 zum Kalibrierschein mit Messunsicherheit. Ohne eigene Regelung gelten 12 Monate oder 5.000 Lastwechsel.',
  seoTitle: 'Drehmomentschlüssel kalibrieren: DIN EN ISO 6789',
  seoDescription:
    'Zulässige Abweichung, Messpunkte, Konformitätserklärung oder DAkkS-Kalibrierschein, Frist nach Lastwechseln gerechnet, tägliche Prüfung.',
  body: [
    paragraph(
      'Ein verstellter Drehmomentschlüssel knackt genauso wie ein richtiger. Im Audit zählt deshalb nicht das Gefühl des Werkers, sondern Datum, Normal und Messunsicherheit.',
    ),
    heading('Zwei Teile, zwei Papiere'),
    list(
      'DIN EN ISO 6789-1: Anforderungen und Konformitätsprüfung. Daraus folgt eine Konformitätserklärung, eine Messunsicherheit steht nicht darauf.',
      'DIN EN ISO 6789-2: Kalibrierung mit Messunsicherheitsbilanz. Nur daraus entsteht ein Kalibrierschein; jedem TW-Schlüssel liegt einer bei. Verlangt der Kunde die Rückführung auf nationale Normale, dann DAkkS-akkreditiert nach DIN EN ISO/IEC 17025; eine Werkskalibrierung genügt für rein interne Zwecke.',
    ),
    heading('Prüfumfang'),
    table(
      ['Punkt', 'Anforderung'],
      [
        ['Messpunkte', 'kleinster Skalenwert, 60 % und 100 % des Höchstwerts'],
        ['Abweichung, Höchstwert über 10 Nm', '±4 % bei auslösenden und elektronischen Schlüsseln'],
        ['Abweichung, Höchstwert bis 10 Nm', '±6 %'],
        ['Eigene Grenze für TW-Schlüssel, enger als die Norm', '±3 % auslösend, ±1 % digital'],
        ['Raum', '18 bis 28 °C, Schwankung höchstens ±1 K'],
        ['Vorbelastung', 'fünfmal Höchstwert bei auslösenden Schlüsseln, in Prüfrichtung'],
      ],
    ),
    paragraph(
      'Abweichung = (Einstellwert − Bezugswert) ÷ Bezugswert × 100 %. Ein TW-60C, auf 60 Nm gestellt und vom Normal mit 58,4 Nm gemessen, weicht um 2,7 % ab: in Ordnung nach der Norm und nach unseren ±3 %. Bei 57,2 Nm sind es 4,9 %: justieren, neu messen und alles bewerten, was seit der letzten guten Prüfung verschraubt wurde. Zwischen 3 und 4 % erfüllt ein auslösender Schlüssel die ISO 6789, aber nicht mehr sein Datenblatt: justieren lassen.',
    ),
    heading('Frist rechnen statt schätzen'),
    paragraph(
      'Gibt es keine eigene Prüfmittelregelung, gilt: 12 Monate oder 5.000 Lastwechsel, je nachdem, was zuerst erreicht ist. Bei 45 Auslösungen je Schicht und zwei Schichten sind das 56 Arbeitstage, gut elf Wochen. Nach Sturz, Überlast oder Reparatur sofort kalibrieren.',
    ),
    heading('Zwischen den Kalibrierungen'),
    list(
      'Täglich drei Auslösungen beim Arbeitswert auf einem Prüfgerät wie TS-200B, Ergebnis mit Seriennummer festhalten.',
      'Auslösende Schlüssel auf den kleinsten Skalenwert entspannen, nie darunter.',
      'Verlauf auswerten: Drei Messungen in dieselbe Richtung sind ein Grund zu handeln, auch innerhalb der Grenze.',
      'Gesperrte Schlüssel räumlich trennen; ein Aufkleber allein hält niemanden auf.',
    ),
    paragraph(
      'Motorisch angetriebene Schrauber fallen nicht unter diese Norm. Sie werden nach ISO 5393 und VDI/VDE 2647 dynamisch geprüft, in der Linie mit einem rotierenden Aufnehmer.',
    ),
  ],
}
