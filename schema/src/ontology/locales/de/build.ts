import { parameter } from '../../words.ts'

export const build = {
  weight: parameter(
    'Gewicht',
    'Gewicht, wie es der Werker hält: mit Akku, ohne Nuss, Schlauch und Kabel.',
    'gewicht | masse | werkzeuggewicht | eigengewicht | nettogewicht | schwer | leicht | wiegt',
  ),
  length: parameter(
    'Länge',
    'Gesamtlänge ohne Nuss.',
    'länge | gesamtlänge | baulänge | werkzeuglänge | wie lang | lang | kurz | abmessungen',
  ),
  headHeight: parameter(
    'Kopfhöhe',
    'Höhe des Winkelkopfs ohne Nuss; sie entscheidet, ob das Werkzeug in einen engen Spalt passt.',
    'kopfhöhe | winkelkopfhöhe | höhe des kopfes | bauhöhe | flacher kopf | niedriger kopf | einbauhöhe',
  ),
  sideToCentre: parameter(
    'Eckmaß',
    'Abstand von der Spindelmitte zur Außenseite des Werkzeugs: so nah an einer Wand kommt es noch an die Schraube.',
    'eckmaß | eckenmaß | achsabstand | spindelmitte bis außenkante | wandabstand | achsmaß | randabstand',
  ),
  handleShape: parameter(
    'Bauform',
    'Wie das Werkzeug gehalten oder befestigt wird.',
    'bauform | griffform | griff | ausführung | werkzeugform | handgriff | bauart | gehäuseform',
  ),
  drive: parameter(
    'Abtrieb',
    'Form und Größe des Abtriebs, der Nuss, Bit oder Einsteckwerkzeug aufnimmt.',
    'abtrieb | antriebsvierkant | vierkant | aufnahme | vierkantantrieb | abtriebsvierkant | werkzeugaufnahme | bitaufnahme | nussaufnahme | abtriebsgröße',
  ),
  housingMaterial: parameter(
    'Gehäusewerkstoff',
    'Woraus der Werkzeugkörper besteht.',
    'gehäusewerkstoff | gehäusematerial | gehäuse | werkstoff | material | korpus | besteht aus',
    'Gehäuse',
  ),
  ledLight: parameter(
    'Arbeitsleuchte',
    'Eingebaute LED, die die Schraubstelle ausleuchtet.',
    'arbeitsleuchte | led | led-licht | arbeitslicht | lampe | beleuchtung | licht | ausleuchtung',
    'Leuchte',
  ),
  cableLength: parameter(
    'Kabellänge',
    'Länge des Kabels, das mitgeliefert wird oder als dieser Artikel angeboten ist.',
    'kabellänge | kabel | leitungslänge | leitung | werkzeugkabel | anschlusskabel | anschlussleitung',
    'Kabel',
  ),
  powerSource: parameter(
    'Antriebsenergie',
    'Woher das Werkzeug seine Energie nimmt.',
    'antriebsenergie | energiequelle | stromversorgung | antriebsart | energieversorgung | versorgung | akku oder kabel | druckluft oder elektrisch | antrieb',
    'Energie',
  ),
  batteryVoltage: parameter(
    'Akkuspannung',
    'Nennspannung des Akkupacks; Packs gleicher Spannung sind untereinander tauschbar.',
    'akkuspannung | spannung des akkus | batteriespannung | 18 volt | 36 volt | 18v | 36v | akkusystem',
  ),
  batteryCapacity: parameter(
    'Akkukapazität',
    'Ladung des Akkupacks: mehr Amperestunden heißt mehr Verschraubungen und mehr Gewicht.',
    'akkukapazität | kapazität | batteriekapazität | ah | amperestunden | mah | akkugröße',
  ),
  supplyVoltage: parameter(
    'Versorgungsspannung',
    'Netz- oder Gleichspannung, mit der das Gerät arbeitet.',
    'versorgungsspannung | netzspannung | eingangsspannung | betriebsspannung | anschlussspannung | netzanschluss | 230 v | 230v | 110v | 24 v dc',
    'Versorgung',
  ),
  ratedPower: parameter(
    'Nennleistung',
    'Elektrische Leistungsaufnahme bei Volllast.',
    'nennleistung | leistung | leistungsaufnahme | wattzahl | anschlussleistung | motorleistung | stromverbrauch | bemessungsleistung',
  ),
  airPressure: parameter(
    'Luftdruck',
    'Fließdruck am Werkzeugeingang, für den die Daten gelten.',
    'luftdruck | betriebsdruck | fließdruck | arbeitsdruck | druck | eingangsdruck | druckluft | netzdruck',
    'Druck',
  ),
  airConsumption: parameter(
    'Luftverbrauch',
    'Freie Luft, die das Werkzeug im Leerlauf verbraucht.',
    'luftverbrauch | druckluftverbrauch | luftbedarf | luftmenge | volumenstrom | luftdurchsatz | druckluftbedarf',
  ),
  airInlet: parameter(
    'Luftanschluss',
    'Gewinde des Druckluftanschlusses.',
    'luftanschluss | druckluftanschluss | anschlussgewinde | lufteintritt | anschluss | luftgewinde | lufteinlass',
  ),
  hoseDiameter: parameter(
    'Schlauchdurchmesser',
    'Kleinster Innendurchmesser des Schlauchs, der das Werkzeug nicht drosselt.',
    'schlauchdurchmesser | schlauch | schlauchweite | lichte weite | innendurchmesser des schlauchs | luftschlauch | schlauchgröße',
    'Schlauch',
  ),
} as const
