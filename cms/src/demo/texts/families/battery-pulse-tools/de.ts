import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Akku-Impulsschrauber',
  summary:
    'Kabellose Impulsschrauber für Verbindungen von M5 bis M16. Höchstdrehmoment je nach Modell 12 bis 200 Nm, kaum Rückdrehmoment am Handgelenk, kein Schlauch, kein Kompressor.',
  intro:
    'Ein Impulsschrauber bringt das Drehmoment in kurzen hydraulischen Impulsen auf. Dazwischen fängt die Masse des Werkzeugs den Rückstoß ab: Bei 80 Nm spürt der Werker fast nichts und braucht keine Drehmomentstütze. Die BP-Schrauber messen jeden Impuls und schalten den Motor ab, sobald das eingestellte Moment erreicht ist. Zehn Modelle decken 12 bis 200 Nm ab, auf zwei Akku-Plattformen mit 18 V und 36 V; innerhalb einer Plattform passt jeder Akku in jeden Schrauber. Der BP-25C meldet jede Verschraubung per Funk an eine Steuerung, der BP-80A erreicht mit seinem Winkelkopf Stellen, an die keine Pistole kommt. Impulsschrauber mögen harte Schraubfälle. Weiche prüfen wir vorab an Ihrem Bauteil.',
  scenes: [
    {
      title: 'Innenausbau im Automobilwerk',
      text: 'Sitzschienen, Gurtanker, Haltegriffe: ein Werker, mehrere Drehmomente und eine Karosserie, die nicht stehen bleibt. Ohne Schlauch und Kabel wandert der Schrauber durch den ganzen Takt mit, und nichts schleift über den Lack.',
    },
    {
      title: 'Kabinen und Rahmen von Baumaschinen',
      text: 'Verbindungen von M12 bis M16, verteilt über sechs Meter Rahmen. Balancer und Luftanschluss an jeder Stelle kosten mehr als das Werkzeug; den BP-200 trägt man einfach hin.',
    },
    {
      title: 'Nacharbeit und Vorserie',
      text: 'In der Nacharbeit gibt es weder Druckluft noch feste Reihenfolge. Drehmoment am Gerät einstellen, anziehen, Stichprobe mit einem TS-Messgerät prüfen; im Takt der Nacharbeit hält ein Akku die Schicht durch.',
    },
  ],
  operatingConditions:
    '−5 bis 45 °C, Luftfeuchte bis 90 %, Lagerung bei −20 bis 60 °C. IP42, ab BP-110 IP44: kein Regen, keine Reinigung mit Wasserstrahl. Einschaltdauer 60 %, ab BP-110 50 %. Schallpegel 75 bis 83 dB(A), Vibration 2,1 bis 5,4 m/s²: bei den großen Modellen die Expositionszeit einplanen. Nicht für explosionsgefährdete Bereiche.',
  faq: [
    {
      question: 'Darf ein Impulsschrauber an sicherheitskritische Verbindungen?',
      answer:
        'Bei Gefahr für Leib und Leben (Kategorie A nach VDI/VDE 2862) nehmen Sie einen DN-Schrauber. Muss unterhalb dieser Kategorie jede Verschraubung dokumentiert werden, nehmen Sie den BP-25C: Sein Messwertgeber erfasst Drehmoment und Winkel auf ±5 % und speichert 20.000 Ergebnisse. Die anderen Modelle schalten über den Impuls ab, auf ±8 %; ein Messwertgeber ist als Option erhältlich. Für engere Grenzen gibt es die DN-Schrauber.',
    },
    {
      question: 'Warum erreiche ich am weichen Schraubfall weniger Drehmoment?',
      answer:
        'Jeder Impuls dreht eine weiche Verbindung weiter und verliert in ihr mehr Energie; für dasselbe Moment sind mehr Impulse nötig. Rechnen Sie mit höchstens 65 % des Höchstmoments und prüfen Sie mit einem rotierenden Sensor an der echten Verbindung nach.',
    },
    {
      question: 'Welchen Akku brauche ich?',
      answer:
        'Vergleichen Sie die Verschraubungen je Ladung in der Tabelle mit der Zahl der Verbindungen je Schicht. Zwei Akkus pro Schrauber und ein Doppelladegerät AC-CHG-2 reichen für den Betrieb ohne Pause.',
    },
    {
      question: 'Wie oft muss die Impulseinheit gewartet werden?',
      answer:
        'Das Wartungsintervall in Verschraubungen steht in der Tabelle jedes Modells. Zur Wartung gehören neues Öl, neue Dichtungen und ein neues Kalibrierzertifikat; sie erfolgt in Ningbo oder bei einem Servicepartner.',
    },
  ],
  seoTitle: 'Akku-Impulsschrauber 12–200 Nm | Corvane Torque',
  seoDescription:
    'Zehn kabellose Impulsschrauber von BP-12 bis BP-200: Drehmomentbereich, Genauigkeit, Gewicht, Verschraubungen je Ladung, Zeichnung, Preis, Lieferzeit.',
} satisfies FamilyInLanguage
