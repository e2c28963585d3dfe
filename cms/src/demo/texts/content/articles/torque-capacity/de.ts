import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const de: ArticleText = {
  title: 'Drehmomentbereich richtig wählen: harter und weicher Schraubfall',
  summary:
    'Das Zeichnungsmoment allein bestimmt kein Werkzeug. Entscheidend sind Drehwinkel, passende Reserve und Reaktionskraft.',
  seoTitle: 'Drehmomentbereich wählen: harter/weicher Schraubfall',
  seoDescription:
    'Schraubfall nach VDI/VDE 2647 einordnen, Reserve rechnen, Reaktionskraft prüfen: Beispiel M10-8.8 mit 49 Nm für Impuls- und DC-Schrauber.',
  body: [
    paragraph(
      'Zwei Verschraubungen M10-8.8, beide mit 49 Nm angegeben (Richtwert nach VDI 2230 bei µ = 0,12). Die eine hält einen Lagerdeckel, die andere ein Gummilager. Wer beide mit demselben Schrauber plant, bekommt im Anlauf entweder Überschwinger oder Abbrüche.',
    ),
    heading('Erst den Schraubfall messen'),
    paragraph(
      'Einen Drehmoment-Drehwinkel-Aufnehmer zwischen Schrauber und Nuss setzen, zehn Verschraubungen aufzeichnen, Winkel auswerten. VDI/VDE 2647 betrachtet den Anstieg von 50 % auf 100 % des Zielmoments mit rund 30° für den harten und 360° für den weichen Prüfschraubfall. ISO 5393 misst ab 10 %; Winkelangaben deshalb nie ohne Bezugspunkt vergleichen.',
    ),
    table(
      ['Schraubfall', 'Drehwinkel', 'Beispiel', 'Typischer Fehler'],
      [
        ['hart', 'bis etwa 30°', 'Lagerdeckel, Stahl auf Stahl', 'Überschwingen durch Massenträgheit'],
        ['mittel', '30° bis 360°', 'Halter, lackiertes Blech', 'Streuung zwischen den Werkern'],
        ['weich', 'über 360°', 'Dichtung, Gummilager, Schelle', 'vorzeitige Abschaltung, Erwärmung'],
      ],
    ),
    heading('Dann die Reserve rechnen'),
    paragraph(
      'Zielmoment durch den Faktor teilen, das Ergebnis ist das erforderliche Höchstmoment des Werkzeugs. Die Faktoren sind Erfahrungswerte unserer Anwendungstechnik, keine Normwerte.',
    ),
    list(
      'Harter oder mittlerer Schraubfall: 49 Nm ÷ 0,85 = 58 Nm, also BP-60',
      'Weich, DC-Schrauber: 49 Nm ÷ 0,80 = 61 Nm, also DN-75A',
      'Weich, Impulsschrauber: 49 Nm ÷ 0,65 = 75 Nm, also BP-80',
    ),
    paragraph(
      'Nach oben ist ebenfalls Schluss: Liegt das Zielmoment unter 40 % des Höchstmoments, leiden Auflösung und Wiederholgenauigkeit. Den Nachweis liefert ohnehin erst die Maschinenfähigkeitsuntersuchung nach VDI/VDE 2645 Blatt 2 am realen oder simulierten Schraubfall.',
    ),
    heading('Reaktionskraft und Kategorie prüfen'),
    paragraph(
      'Impulsschrauber leiten kaum Reaktion in die Hand. Beim Winkelschrauber gilt Kraft = Drehmoment ÷ Hebelarm: 49 Nm auf 0,40 m ergeben 123 N je Verschraubung, das hält die Hand. Ab 200 N braucht auch ein Winkelschrauber eine Drehmomentstütze. Ist die Verschraubung nach VDI/VDE 2862 als Kategorie A eingestuft, scheidet ein Werkzeug ohne direkte Messung von Steuer- und Kontrollgröße aus, gleichgültig wie gut das Moment passt.',
    ),
    heading('Diese Angaben brauchen wir'),
    list(
      'Zielmoment mit Toleranz, etwa 49 Nm ±10 %',
      'Drehwinkel mit Bezugspunkt (ab 10 % oder ab 50 %)',
      'Abmessung, Festigkeitsklasse, Beschichtung und Störkontur',
      'Verschraubungen je Stunde und Schichtmodell',
      'Kategorie nach VDI/VDE 2862 und Dokumentationspflicht',
    ),
  ],
}
