import { parameter } from '../../words.ts'

export const conditions = {
  ipClass: parameter(
    'Schutzart',
    'Schutz gegen Staub und Wasser nach IEC 60529; je höher die Ziffern, desto dichter.',
    'schutzart | ip-schutzart | ip-klasse | ip | schutzklasse | schutzgrad | staubdicht | wasserdicht | spritzwassergeschützt | staubgeschützt',
    'IP',
  ),
  operatingTemperature: parameter(
    'Betriebstemperatur',
    'Lufttemperatur, bei der das Gerät arbeiten darf.',
    'betriebstemperatur | temperatur | umgebungstemperatur | einsatztemperatur | temperaturbereich | arbeitstemperatur',
    'Temperatur',
  ),
  storageTemperature: parameter(
    'Lagertemperatur',
    'Temperatur, bei der das Gerät gelagert und transportiert werden darf.',
    'lagertemperatur | lagerungstemperatur | transporttemperatur | lagerung | temperatur bei lagerung',
    'Lagerung',
  ),
  humidity: parameter(
    'Zulässige Luftfeuchte',
    'Höchste relative Luftfeuchte, nicht kondensierend.',
    'zulässige luftfeuchte | luftfeuchte | luftfeuchtigkeit | feuchte | feuchtigkeit | relative feuchte | rf | tropenklima',
    'Luftfeuchte',
  ),
  noiseLevel: parameter(
    'Schalldruckpegel',
    'Schalldruck am Ohr des Werkers nach ISO 15744; ab 80 dB(A) muss in der EU Gehörschutz bereitgestellt werden.',
    'schalldruckpegel | schallpegel | geräuschpegel | lärm | lautstärke | geräusch | laut | leise | dezibel | lärmpegel | dba',
    'Schallpegel',
  ),
  vibration: parameter(
    'Hand-Arm-Vibration',
    'Schwingungswert nach ISO 28927-2; unter 2,5 m/s² ist in der EU kein Tagesgrenzwert zu überwachen.',
    'hand-arm-vibration | vibration | vibrationen | schwingung | schwingungen | vibrationswert | vibrationsbelastung | schwingungsgesamtwert | hav',
    'Vibration',
  ),
  esdSafe: parameter(
    'ESD-gerecht',
    'Das Gehäuse leitet statische Ladung ab, damit Elektronik keinen Schaden nimmt.',
    'esd-gerecht | esd | esd-schutz | antistatisch | elektrostatisch ableitfähig | ableitfähig | elektrostatische entladung | epa',
    'ESD',
  ),
  certificates: parameter(
    'Zertifikate',
    'Zulassungen und Normen, zu denen ein Dokument zum Herunterladen bereitliegt oder mitgeliefert wird.',
    'zertifikate | zertifikat | zulassung | zulassungen | normen | norm | konformität | konformitätserklärung | prüfzeichen | zertifizierung',
  ),
  calibrationInterval: parameter(
    'Kalibrierintervall',
    'Zeit, nach der das Gerät neu kalibriert werden sollte; Ihr Qualitätswesen kann weniger verlangen.',
    'kalibrierintervall | kalibrierung | rekalibrierung | kalibrierfrist | kalibrierzyklus | kalibrieren | prüfintervall | wie oft kalibrieren',
    'Kalibrierung',
  ),
  serviceInterval: parameter(
    'Wartungsintervall',
    'Anzahl Verschraubungen, nach der das Werkzeug gewartet werden sollte.',
    'wartungsintervall | wartung | serviceintervall | instandhaltung | inspektion | standzeit | zyklen bis zur wartung | überholung',
    'Wartung',
  ),
  warranty: parameter(
    'Garantie',
    'Zeit ab Lieferung, in der wir kostenlos reparieren oder ersetzen.',
    'garantie | gewährleistung | garantiezeit | garantiedauer | herstellergarantie',
  ),
} as const
