import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Druckluft-Impulsschrauber',
  summary:
    'Druckluft-Impulsschrauber mit Abschaltung von 7 bis 300 Nm. Das meiste Drehmoment je Kilogramm und je Euro, 80 % Einschaltdauer, für Linien, die ohnehin Druckluft haben.',
  intro:
    'Ein AP besteht aus Luftmotor, hydraulischer Impulseinheit und Abschaltventil: Beim eingestellten Drehmoment schließt das Ventil, und der Schrauber steht. Die Streuung bleibt bei ±10 % des Einstellwerts; das genügt den vielen Verbindungen, die sicher klemmen müssen, aber keinen Datensatz brauchen. Acht Modelle decken 7 bis 300 Nm ab, ein AP-30 wiegt 0,92 kg, und bei 80 % Einschaltdauer muss keiner abkühlen oder laden. Entscheidend ist die Luft: 6,3 bar am laufenden Werkzeug, gefiltert, durch einen Schlauch mit dem Durchmesser aus der Tabelle. Wo Ergebnisse gespeichert oder ±3 % nachgewiesen werden müssen, nehmen Sie DN; wo der Schlauch stört, BP.',
  scenes: [
    {
      title: 'Vormontage mit hoher Taktzahl',
      text: 'Dieselben sechs M8 alle vierzig Sekunden, in drei Schichten. Ein AP-50 braucht 0,6 s je Verbindung und 440 l/min im Lauf; am Balancer spürt man seine 1,12 kg nicht.',
    },
    {
      title: 'Lkw-Achsen und Traktorräder',
      text: 'M14 bis M18 mit 175 bis 300 Nm ohne Reaktionsarm: Der AP-300 wiegt 3,7 kg und gehört in zwei Hände. Jede Verbindung markieren, Stichproben mit einem TW-Schlüssel prüfen.',
    },
    {
      title: 'Lackiererei und Abfüllung',
      text: 'Wo Akkugeräte draußen bleiben, dürfen Druckluftschrauber hinein: Die AP tragen eine ATEX-Kennzeichnung. Zone und Temperaturklasse stehen auf dem Typenschild; nennen Sie uns Ihre bei der Anfrage.',
    },
  ],
  operatingConditions:
    '6,3 bar am laufenden Werkzeug, trockene und gefilterte Luft, 5 bis 45 °C, Luftfeuchte bis 90 %, Lagerung bei −20 bis 60 °C, IP40. Luftverbrauch 290 bis 1.120 l/min, Schlauch 6,5 bis 13 mm. Schallpegel 76 bis 86 dB(A): In der EU ist Gehörschutz ab 80 dB(A) bereitzustellen und ab 85 dB(A) zu tragen. Vibration 2,6 bis 6,7 m/s².',
  faq: [
    {
      question: 'Wir haben 7 bar im Netz. Warum fehlt Drehmoment?',
      answer:
        '7 bar am Kompressor sind am Werkzeug oft nur 5 bar. Messen Sie am Eingang, während der Schrauber läuft. Meist sind es ein zu dünner Schlauch, mehrere Kupplungen hintereinander oder ein zugesetzter Filter. Der Filterregler AC-FRL-38 lässt 2.400 l/min durch.',
    },
    {
      question: 'Druckluft oder Akku?',
      answer:
        'Druckluft: niedriger Preis, wenig Gewicht, kein Laden, dafür Schlauch und ±10 %. Akku: freie Bewegung, ±8 %, mit Messwertgeber ±5 %, keine Kompressorenergie. Sind drei oder mehr Verbindungen über ein großes Produkt verteilt, lohnt sich meist der Akku.',
    },
    {
      question: 'Geht es leiser?',
      answer:
        'Ja. Der Abluftschalldämpfer senkt den Pegel um 3 dB(A) und kostet rund 3 % Leerlaufdrehzahl. Er ist für jeden AP bestellbar.',
    },
    {
      question: 'Was gehört zur Wartung?',
      answer:
        'Öl und Dichtungen der Impulseinheit nach 400.000 Verschraubungen, ab AP-130 nach 250.000, dazu die Lamellen. Kalibrierung alle zwölf Monate, mit Zertifikat.',
    },
  ],
  seoTitle: 'Druckluft-Impulsschrauber 7–300 Nm | Corvane Torque',
  seoDescription:
    'Acht Druckluft-Impulsschrauber von AP-15 bis AP-300: Drehmoment, Gewicht, Luftverbrauch bei 6,3 bar, Schallpegel, Zeichnung, Preis, Lieferzeit.',
} satisfies FamilyInLanguage
