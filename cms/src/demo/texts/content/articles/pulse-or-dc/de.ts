import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const de: ArticleText = {
  title: 'Impulsschrauber oder DC-Schrauber? Kategorie, Nachweis und Reaktion entscheiden',
  summary:
    'Der Impulsschrauber ist schnell und schont das Handgelenk, der DC-Schrauber misst und dokumentiert. Die Einstufung nach VDI/VDE 2862 klärt die meisten Stationen.',
  seoTitle: 'Impulsschrauber oder DC-Schrauber: Vergleich',
  seoDescription:
    'Akku-Impulsschrauber und DC-Schrauber im Vergleich: Streuung, Reaktionskraft, Dokumentation, Lärm und Vibration, Kosten, Kategorie nach VDI/VDE 2862.',
  body: [
    paragraph(
      'Beide erreichen 60 Nm. Der Impulsschrauber in einer Folge kurzer hydraulischer Schläge, der DC-Schrauber in einer stetigen Drehung, geregelt über einen Drehmomentaufnehmer. Daraus folgt der Rest.',
    ),
    heading('Gegenüberstellung'),
    table(
      ['Merkmal', 'Akku-Impulsschrauber (BP)', 'DC-Schrauber (DN)'],
      [
        ['Momentaufbau', 'Hydraulikimpulse, Abschaltung am Ziel', 'stetige Drehung, geregelt'],
        ['Streuung in der Serie, üblich', '±10 % bei gemischten Schraubfällen', '±3 bis ±5 %'],
        ['Reaktion in der Hand', 'gering, einhändig führbar', 'voll: Moment ÷ Hebelarm'],
        ['Weicher Schraubfall', 'Energieverlust, mehr Reserve nötig', 'gut, Drehzahl in Stufen'],
        [
          'Moment und Drehwinkel',
          'abgeleitet; mit Messwertgeber gemessen (BP-25C, sonst Option)',
          'gemessen, mit Kurve',
        ],
        ['Lärm und Vibration', 'Tagesexposition rechnen', 'niedrig'],
        ['Bewegungsfreiheit', 'ohne Kabel und Schlauch', 'Kabel zur Steuerung'],
        ['Anschaffung', 'Schrauber, zwei Akkus, Ladegerät', 'Schrauber, Kabel, Steuerung'],
      ],
    ),
    paragraph(
      'Die Streuwerte beschreiben die Werkzeugart. Für ein bestimmtes Modell gelten das Datenblatt und die Fähigkeitsuntersuchung an Ihrem Bauteil.',
    ),
    heading('Die Einstufung nach VDI/VDE 2862'),
    list(
      'Kategorie A (Gefahr für Leib und Leben): Steuergröße und Kontrollgröße direkt messen. Das leistet der DC-Schrauber.',
      'Kategorie B (Liegenbleiber, Funktionsausfall): in der Regel DC-Schrauber; nach Abstimmung mit Ihrer Qualitätssicherung auch ein Impulsschrauber, dessen Messwertgeber auf ±5 % erfasst: bis 25 Nm der vernetzte BP-25C, darüber ein BP mit der Option Messwertgeber.',
      'Kategorie C (Kundenverärgerung): Impulsschrauber mit Abschaltung, zum Beispiel BP-40; gezählt wird an der Station.',
    ),
    heading('Gemischte Linien sind der Normalfall'),
    paragraph(
      'Bei 30 Stationen ergeben sich häufig sechs DC-Plätze an den A- und B-Verschraubungen und 24 Impulsplätze. Hängen alle an derselben Steuerungsfamilie, verriegelt ein Ablauf beide Arten: Fehlt eine Verschraubung, bleibt der Werkstückträger stehen.',
    ),
    heading('Vor der Bestellung'),
    list(
      '50 Verschraubungen am eigenen Bauteil fahren; Mittelwert und Standardabweichung zählen, nicht der beste Wert.',
      'Tagesexposition A(8) nach LärmVibrationsArbSchV bestimmen: Auslösewert 2,5 m/s², Grenzwert 5 m/s².',
      'Weiterdrehmoment nach zehn Minuten prüfen. An Dichtungen fällt es bei beiden Werkzeugen ab.',
    ),
  ],
}
