import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const de: ArticleText = {
  title: 'Akkuschrauber in der Montagelinie: Schichten, Laden und ehrliche Kosten',
  summary:
    'Wie viele Akkus ein Platz braucht, was sie im Jahr kosten und warum sich der Umstieg allein aus den Betriebskosten in drei Jahren rechnet, nicht in einem.',
  seoTitle: 'Akkuschrauber in der Linie: Akkus, Laden, Kosten',
  seoDescription:
    'Formeln für Akkus je Platz und Jahreskosten, gerechnet für zwei Schichten: Akku-Impulsschrauber BP-60 gegen Druckluft, mit Amortisation.',
  body: [
    paragraph(
      'Reicht der Akku für die Schicht, und was kostet das gegenüber Druckluft? Beides lässt sich rechnen, bevor ein Werkzeug auf dem Tisch liegt.',
    ),
    heading('Akkus je Werkzeug'),
    paragraph(
      'Für die Planung zwei Drittel des Datenblattwerts ansetzen, das deckt Kälte und Alterung ab. BP-60: 1.050 Verschraubungen je Ladung, Planwert 700. Bei 175 Verschraubungen je Stunde hält ein Akku 4 Stunden. Das AC-CHG-2 lädt einen Akku mit 5 Ah in 40 Minuten, zwei zugleich in 50.',
    ),
    list(
      'Akkus je Werkzeug = 1 + Ladezeit ÷ Laufzeit, aufgerundet',
      'Hier: 1 + 40 min ÷ 240 min, aufgerundet = 2 Akkus, dazu je fünf Werkzeuge ein Reserveakku',
    ),
    paragraph(
      'Gewechselt wird in der Pause, nicht bei roter Anzeige. Der Ladeplatz gehört in 5 bis 40 °C und auf eine nicht brennbare Unterlage; stimmen Sie ihn mit Ihrem Brandschutzbeauftragten ab.',
    ),
    heading('Kosten eines Jahres'),
    paragraph(
      'Zwei Schichten zu 7,5 Stunden, 220 Tage: 577.500 Verschraubungen, 825 Ladungen. Annahmen: 800 Ladungen Lebensdauer, 0,09 kWh je Ladung, Ladewirkungsgrad 85 %, Strom 0,20 €/kWh, Druckluft 0,12 kWh/m³.',
    ),
    table(
      ['Je Platz und Jahr', 'Akku (BP-60)', 'Druckluft (AP-50)'],
      [
        ['Energie', '87 kWh: 17 €', '746 kWh: 149 €'],
        ['Akkus: 825 ÷ 800 × 120 €', '124 €', '–'],
        ['Ladegerät 135 € auf 5 Jahre', '27 €', '–'],
        ['Schläuche, Wartungseinheit', '–', '170 €'],
        ['Luftabgang 1.200 € auf 8 Jahre', '–', '150 €'],
        ['Summe', '168 €', '469 €'],
      ],
    ),
    paragraph(
      'Zur Luft: 440 l/min über eine Sekunde je Verschraubung sind 4.235 m³, eine Leckage von 10 l/min an der Kupplung über 3.300 Stunden noch einmal 1.980 m³. Knapp ein Drittel zahlen Sie für das Zischen.',
    ),
    heading('Was daraus folgt'),
    paragraph(
      'Die Ersparnis beträgt rund 301 € im Jahr. Mit zweitem Akku kostet der BP-60 etwa 890 € mehr, das sind 3,0 Jahre Amortisation. Kürzer wird sie durch Posten, die nicht in der Tabelle stehen:',
    ),
    list(
      'Beim Umbau der Linie zieht der Akkuplatz ohne neuen Luftabgang um.',
      'Kein Schlauch auf dem Lack, keine Nacharbeit an Kratzern.',
      'Vernetzte Modelle zählen mit und verriegeln den Werkstückträger.',
    ),
    paragraph(
      'Alle Preise sind gerundete Planwerte für Deutschland und kein Angebot; die anderen Sprachfassungen rechnen mit Preisen und Schichten ihrer Märkte und kommen auf andere Amortisationszeiten. Mit Ihren Zahlen gilt dieselbe Formel.',
    ),
  ],
}
