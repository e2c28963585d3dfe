import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Zubehör',
  summary:
    'Akkus, Ladegerät, Nüsse, Kabel, Stützarm, Balancer, Druckluftaufbereitung und Koffer: die Teile, ohne die ein Schrauber kein Geld verdient.',
  intro:
    'Eine Station steht selten wegen des Schraubers; sie steht wegen eines leeren Akkus, einer verschlissenen Nuss oder eines Kabels unter dem Gabelstapler. Das Zubehör auf diesen Seiten benutzen wir auf unseren eigenen Prüfständen. Akkus gibt es in zwei Plattformen, 18 V und 36 V, mit einem gemeinsamen Ladegerät. Die Nusssätze sind für Impulsschrauber geschmiedet und decken M5 bis M18 ab. Kabel für DN-Schrauber sind IP65 und 5 oder 10 m lang. Der Stützarm nimmt bis 50 Nm auf, der Balancer trägt das Werkzeug an 2 m Seil, der Filterregler lässt 2.400 l/min durch. Jedes Teil nennt seine Werkzeuge; mit dem Schrauber bestellt, reist es im selben Karton.',
  scenes: [
    {
      title: 'Ein Akku für jede Schicht',
      text: 'Zwei Akkus pro Schrauber und ein AC-CHG-2: Einer arbeitet, einer lädt in 40 Minuten. Niemand läuft ins Lager.',
    },
    {
      title: 'Ein Arbeitsplatz ohne Rückdrehmoment',
      text: 'DN-40 am Stützarm AC-ARM-30: 40 Nm enden im Tisch, das Handgelenk drückt nur den Starter, und der Schrauber steht über jeder Schraube senkrecht.',
    },
    {
      title: 'Luft, die ihren Druck hält',
      text: 'Ein AC-FRL-38 direkt vor dem Schlauch hält 6,3 bar am Werkzeug. Er kostet weniger als eine einzige Verbindung, die beim Kunden nachgearbeitet wird.',
    },
  ],
  operatingConditions:
    'Akkus arbeiten bei −5 bis 45 °C und laden bei 5 bis 40 °C. Schrauberkabel −20 bis 80 °C, IP65. Nüsse und Verlängerung −40 bis 120 °C. Stützarm 0 bis 50 °C, Balancer −10 bis 60 °C, Druckluftaufbereitung 5 bis 60 °C bei höchstens 10 bar. Gewährleistung 12 Monate auf Akkus, Kabel, Nüsse und Druckluftaufbereitung, 24 Monate auf Ladegerät, Arm, Balancer und Koffer.',
  faq: [
    {
      question: 'Welcher Akku passt zu welchem Schrauber?',
      answer:
        'AC-BAT18-25 und AC-BAT18-50 passen zu allen BP von BP-12 bis BP-110, AC-BAT36-40 zu BP-150 und BP-200. Das Ladegerät AC-CHG-2 erkennt alle drei selbst.',
    },
    {
      question: 'Dürfen Akkus per Luftfracht reisen?',
      answer:
        'Zusammen mit einem Werkzeug verpackt bleiben die 18-V-Akkus (45 und 90 Wh) unter der 100-Wh-Grenze der erleichterten Regeln. Der 36-V-Akku hat 144 Wh und reist als Gefahrgut der Klasse 9; die Papiere machen wir.',
    },
    {
      question: 'Gehen gewöhnliche Nüsse am Impulsschrauber?',
      answer:
        'Bitte nicht: Verchromte Handnüsse reißen unter Impulsen, und ihr Spiel verfälscht das Drehmoment. AC-SKT-38 und AC-SKT-12 sind aus schlagfestem Stahl.',
    },
    {
      question: 'Wie schnell kommt Zubehör?',
      answer: 'Das meiste liegt am Lager. Reicht der Bestand nicht: 7 bis 14 Tage ab Ningbo, 21 Tage für den Stützarm.',
    },
  ],
  seoTitle: 'Zubehör für Schraubwerkzeuge | Corvane Torque',
  seoDescription:
    'Akkus 18 und 36 V, Ladegerät, Nüsse, DN-Kabel 5 und 10 m, Stützarm 50 Nm, Balancer, Filterregler, Koffer. Preise, Bestand, Lieferzeit.',
} satisfies FamilyInLanguage
