import { heading, list, paragraph, quote, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const de: ArticleText = {
  title: 'Musterfall: Nacharbeit an einer Getriebelinie von 3,1 % auf 0,6 %',
  summary:
    'Ein durchgerechnetes Beispiel, kein Kundenbericht: 14 Schrauben je Gehäuse, vergessene Schrauben als Hauptursache, Amortisation 9,8 Monate mit allen Rechenschritten.',
  seoTitle: 'Musterfall: Nacharbeit im Getriebebau auf 0,6 %',
  seoDescription:
    'Durchgerechneter Musterfall: warum 3,1 % der Getriebe zurückkamen, was Zählung und Drehwinkelfenster ändern und wie sich der Umbau rechnet.',
  body: [
    quote(
      'Musterfall. Werk und Zahlen sind erfunden, um das Vorgehen zu zeigen; sie beschreiben keinen unserer Kunden. Gerechnet ist mit deutschen Löhnen und Preisen; die anderen Sprachfassungen rechnen mit ihren Märkten und kommen auf andere Amortisationszeiten.',
    ),
    heading('Die Station'),
    paragraph(
      'Ein Gehäusedeckel wird mit 14 Flanschschrauben M8 bei 25 Nm ±10 % verschlossen. 380 Getriebe am Tag, zwei Schichten, 220 Tage. Zwei Druckluft-Abschaltschrauber, gezählt wird im Kopf. An der Dichtheitsprüfung kommen 3,1 % zurück, je Getriebe 18 Minuten Nacharbeit.',
    ),
    heading('Was die Rückläufer gemeinsam hatten'),
    table(
      ['Ursache', 'Anteil', 'Hilft ein genaueres Werkzeug allein?'],
      [
        ['Schraube vergessen', '48 %', 'Nein, Zählung nötig'],
        ['Moment zu niedrig an der Dichtung', '31 %', 'Ja, mit Regelung'],
        ['Reihenfolge nicht eingehalten', '13 %', 'Nein, Werkerführung nötig'],
        ['Schraube schief angesetzt', '8 %', 'Ja, mit Drehwinkelfenster'],
      ],
    ),
    paragraph(
      'Sechs von zehn Rückläufern hatten mit Genauigkeit nichts zu tun. Ein besserer Schrauber ohne Verriegelung hätte sie weiter durchgelassen.',
    ),
    heading('Was umgebaut wurde'),
    list(
      'Zwei DC-Schrauber DN-40 an Drehmomentstützen AC-ARM-30, gemeinsam an einer Steuerung CX-2',
      'Gruppe von 14: Die Spannvorrichtung öffnet erst bei 14-mal i. O.',
      'Zweistufig: alle auf 8 Nm anlegen, dann über Kreuz auf 25 Nm',
      'Drehwinkelfenster 20° bis 75° ab 8 Nm, festgelegt aus 50 Aufzeichnungen mit TS-75R',
      'Werkzeugprüfung je Schicht, Fähigkeitsnachweis nach VDI/VDE 2645 Blatt 2 vor Freigabe',
    ),
    heading('Ergebnis und Rechnung'),
    paragraph(
      'Im Musterfall liegt die Nacharbeit nach acht Wochen bei 0,6 %. Der Takt wird 2 Sekunden länger, die Linie hatte diese Reserve.',
    ),
    list(
      'Vermiedene Rückläufer: 380 × (3,1 − 0,6) % = 9,5 am Tag',
      'Zeit: 9,5 × 18 min = 171 min am Tag, × 220 Tage = 627 Stunden',
      'Wert bei 48 € je Stunde: 30.096 € im Jahr',
      'Investition mit Einbindung und Schulung: 24.500 €',
      'Amortisation: 24.500 ÷ 30.096 × 12 = 9,8 Monate',
    ),
    heading('Was offen bleibt'),
    paragraph(
      'Die restlichen 0,6 % stammen aus Guss und Dichtung; daran ändert kein Schrauber etwas. Bevor Sie den Fall übertragen: zwei Wochen lang die eigenen Ursachen strichlisten. Liegt „vergessen“ unter 20 %, sieht die Rechnung anders aus.',
    ),
  ],
}
