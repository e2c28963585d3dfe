import { value } from '../../words.ts'

export const groups = {
  performance: 'Leistung',
  mechanical: 'Maße und Aufbau',
  power: 'Energieversorgung',
  control: 'Steuerung und Speicher',
  connectivity: 'Anbindung',
  environment: 'Umgebung und Ergonomie',
  compliance: 'Zertifikate',
  service: 'Wartung und Garantie',
} as const

export const categories = {
  'battery-pulse-tools': value(
    'Akku-Impulsschrauber',
    'akku-impulsschrauber | akkuimpulsschrauber | akku impulsschrauber | akkuschrauber | akku-schrauber | akku-pulsschrauber | kabelloser schrauber | akkuwerkzeug',
  ),
  'dc-nutrunners': value(
    'DC-Schrauber',
    'dc-schrauber | ec-schrauber | elektroschrauber | messschrauber | handschrauber | einbauschrauber | schraubspindel | elektrischer drehschrauber',
  ),
  'air-pulse-tools': value(
    'Druckluft-Impulsschrauber',
    'druckluft-impulsschrauber | druckluftschrauber | impulsschrauber druckluft | pneumatischer impulsschrauber | ölimpulsschrauber | pneumatikschrauber | schlagschrauber | druckluftwerkzeug',
  ),
  'torque-wrenches': value(
    'Drehmomentschlüssel',
    'drehmomentschlüssel | digitaler drehmomentschlüssel | elektronischer drehmomentschlüssel | knickschlüssel | auslösender drehmomentschlüssel | drehmo | momentenschlüssel',
  ),
  'torque-sensors': value(
    'Drehmomentaufnehmer und Prüfgeräte',
    'drehmomentaufnehmer und prüfgeräte | drehmomentaufnehmer | drehmomentsensor | drehmomentsensoren | messwertgeber | drehmomentprüfgerät | prüfgerät | drehmomentmessgerät | kalibrierstand | messwelle',
  ),
  controllers: value(
    'Steuerungen',
    'steuerungen | steuerung | schraubsteuerung | schraubersteuerung | controller | steuergerät | gateway | schraubcontroller',
  ),
  accessories: value(
    'Zubehör',
    'zubehör | zubehörteile | ersatzteile | akku | akkupack | ladegerät | nuss | steckschlüsseleinsatz | verlängerung | kabel | federzug | balancer | drehmomentstütze | reaktionsarm | koffer',
  ),
} as const

export const industries = {
  automotive: value(
    'Automobilindustrie',
    'automobilindustrie | automobil | automotive | autowerk | fahrzeugbau | auto | autos | oem | zulieferer | tier 1 | montagelinie | nutzfahrzeuge | lkw',
  ),
  aerospace: value(
    'Luft- und Raumfahrt',
    'luft- und raumfahrt | luftfahrt | raumfahrt | flugzeug | flugzeugbau | flugzeuge | hubschrauber | mro',
  ),
  energy: value(
    'Energie',
    'energie | kraftwerk | windkraft | windenergie | windkraftanlage | windrad | öl und gas | raffinerie | petrochemie | energieerzeugung',
  ),
  rail: value(
    'Bahn',
    'bahn | schiene | eisenbahn | zug | züge | schienenfahrzeug | schienenfahrzeuge | drehgestell | u-bahn | gleisbau',
  ),
  'construction-machinery': value(
    'Baumaschinen',
    'baumaschinen | baumaschine | bagger | kran | landmaschinen | schwermaschinen | traktor | radlader | erdbewegung',
  ),
  'new-energy': value(
    'Batterie und E-Mobilität',
    'batterie und e-mobilität | e-mobilität | elektromobilität | elektroauto | elektrofahrzeug | batteriefertigung | batteriemodul | energiespeicher | photovoltaik | solar',
  ),
} as const

export const booleans = { yes: 'Ja', no: 'Nein' } as const
