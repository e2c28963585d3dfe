import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Schraubersteuerungen',
  summary:
    'Steuerungen für einen bis acht DC-Schrauber, eine Funkstation für sechs Akkuschrauber und ein Gateway, das sieben Protokolle spricht.',
  intro:
    'Die Steuerung entscheidet, ob eine Verbindung in Ordnung ist. Eine CX speist die DN-Schrauber mit 48 V, regelt die Schraubstrategie 4.000-mal pro Sekunde, vergleicht Drehmoment und Winkel mit den Grenzen und behält die Kurve. CX-1 und CX-2 hängen an der Säule, CX-4 und CX-8 sind IP54-Schränke für mehrere Spindeln. Die CX-1W kommt ganz ohne Kabel aus und bedient bis zu sechs vernetzte Akkuschrauber per Funk. Open Protocol, Modbus TCP, OPC UA und MQTT sprechen alle ab Werk; PROFINET, EtherNet/IP oder EtherCAT ist je eine Option. Ist die Linie älter als ihre Protokolle, übersetzt die CX-G. Programme entstehen im Browser, ohne Lizenz und ohne Dongle.',
  scenes: [
    {
      title: 'Eine Station, ein Schrauber',
      text: 'CX-1 an der Säule, DN-40 in der Hand. Das Band gibt über digitale E/A frei, die Qualität holt Drehmoment und Winkel über Open Protocol: zwei Leitungen, an einem Vormittag in Betrieb.',
    },
    {
      title: 'Acht Spindeln am Rad',
      text: 'Die CX-8 startet alle Spindeln gemeinsam, hält sie am Schwellmoment und beendet gemeinsam. Eine Million Ergebnisse bleiben im Schrank, auch wenn das Netz übers Wochenende steht.',
    },
    {
      title: 'Neue Schrauber an alter SPS',
      text: 'Die SPS kann PROFINET, die Schrauber können Open Protocol. Eine CX-G auf der Hutschiene fasst bis zu 16 Werkzeuge zu einem Gerät zusammen; das SPS-Programm sieht Ein- und Ausgänge.',
    },
  ],
  operatingConditions:
    '0 bis 45 °C, CX-G bis 55 °C; Luftfeuchte bis 85 %, Lagerung bei −20 bis 70 °C. CX-1, CX-1W und CX-2 IP42, 100 bis 240 V; CX-4 und CX-8 IP54, 200 bis 240 V; CX-G IP20, 18 bis 30 V DC. Über und unter Schränken 100 mm frei lassen. Messelektronik alle 24 Monate kalibrieren.',
  faq: [
    {
      question: 'Welcher Feldbus ist dabei?',
      answer:
        'Open Protocol, Modbus TCP, OPC UA und MQTT sind immer dabei, an CX-1 bis CX-8 auch RS-232, USB und digitale E/A. PROFINET, EtherNet/IP und EtherCAT sind Steckmodule für CX-1 bis CX-8; die CX-G hat alle drei an Bord. Bei beiden läuft immer nur ein Feldbus zur Zeit.',
    },
    {
      question: 'Wie viele Ergebnisse passen hinein, und was geschieht danach?',
      answer:
        '50.000 in die CX-G, 100.000 in CX-1 und CX-1W, 200.000 in die CX-2, 500.000 in die CX-4, 1.000.000 in die CX-8. Überschrieben wird das älteste bereits gesendete Ergebnis; nicht gesendete bleiben, und es gibt eine Warnung.',
    },
    {
      question: 'Lassen sich fremde Werkzeuge anschließen?',
      answer:
        'An die 48-V-Ausgänge nicht. Jedes Werkzeug und jede Steuerung mit Open Protocol kann an die CX-G, die deren Ergebnisse weitergibt wie unsere eigenen.',
    },
    {
      question: 'Braucht die Steuerung Internet?',
      answer:
        'Nein. Konfiguration und Kurven liefert die Steuerung selbst in Ihrem Netz. Aktualisierungen kommen als signierte Datei, die Sie einspielen, wenn die Produktion es zulässt.',
    },
  ],
  seoTitle: 'Schraubersteuerungen und Gateway | Corvane Torque',
  seoDescription:
    'CX-Steuerungen für 1 bis 8 Spindeln, Funk für 6 Schrauber, Gateway für 16: Open Protocol, OPC UA, PROFINET, EtherCAT. Preise und Lieferzeit.',
} satisfies FamilyInLanguage
