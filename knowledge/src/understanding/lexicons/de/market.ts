import type { MarketWords } from '../../lexicon/locale-lexicon.ts'

export const market: MarketWords = {
  industries: {
    automotive:
      'automobil | automobilindustrie | autoindustrie | automobilbau | autobauer | autohersteller | automobilhersteller | autowerk | automobilwerk | automobilzulieferer | zulieferer | kfz | kraftfahrzeug | fahrzeugbau | fahrzeugmontage | pkw | lkw | lastwagen | nutzfahrzeug | bus | busse | karosserie | karosseriebau | auto | autos | oem | fahrzeug | motorrad | pkw-montage | automotive | autozulieferer | lkw-montage | lkw-werk | autofabrik | fahrzeughersteller',
    aerospace:
      'luft- und raumfahrt | luftfahrt | raumfahrt | luftfahrtindustrie | flugzeug | flugzeugbau | flugzeugmontage | flugzeugwerk | hubschrauber | triebwerk | satellit | flugzeugwartung | aerospace | luftfahrtbetrieb | flugzeughersteller | flugzeugrumpf',
    energy:
      'energie | energiebranche | energieerzeugung | energieversorger | kraftwerk | windkraft | windenergie | windpark | windkraftanlage | windenergieanlage | windrad | wea | öl und gas | erdöl | erdgas | raffinerie | petrochemie | chemieanlage | chemiepark | turbinenbau | turbine | wasserkraft | kernkraftwerk | offshore | windturbine | energiesektor | stadtwerke | gasturbine | windbranche',
    rail: 'zugwerkstatt | zugbau | bahnwerk | zugmontage | zughersteller | bahn | eisenbahn | bahntechnik | schienenfahrzeug | schienenfahrzeuge | zug | züge | zugbau | lokomotive | straßenbahn | u-bahn | waggon | drehgestell | bahnindustrie | schienenverkehr | gleisbau | bahnwerkstatt | metro | gleis | ice | güterwagen | bahnbetreiber | instandhaltungswerk',
    'construction-machinery':
      'baumaschinen | baumaschine | bagger | kran | radlader | landmaschinen | landmaschine | landtechnik | traktor | traktoren | mähdrescher | schwermaschinen | schwermaschinenbau | bergbaumaschinen | gabelstapler | planierraupe | baumaschinenhersteller | agrartechnik | muldenkipper | hydraulikbagger | bergbau',
    'new-energy':
      'batterie und e-mobilität | e-mobilität | elektromobilität | elektroauto | elektrofahrzeug | e-auto | e-fahrzeug | batteriefertigung | batteriewerk | batteriezelle | batteriemodul | batteriepack | batteriepacks | batteriepack-montage | hochvoltbatterie | hv-batterie | traktionsbatterie | gigafactory | photovoltaik | pv | solar | solaranlage | energiespeicher | batteriespeicher | brennstoffzelle | wasserstoff | batteriehersteller | batteriewanne | batteriemontage | akkupack-montage | neue energien | e-bus | batterieproduktion | pv-anlage | elektromotorenfertigung',
  },
  applications: {
    'wheel-bolts':
      'radmutter | radmuttern | radschraube | radschrauben | radbolzen | radmontage | reifenwechsel | räderwechsel | räder | radwechsel | radverschraubung | reifenmontage | radnabe | reifenservice | felgen',
    'engine-and-gearbox':
      'motor und getriebe | motorblock | motorenbau | motormontage | motorenmontage | getriebe | getriebemontage | getriebegehäuse | getriebebau | zylinderkopf | zylinderkopfschrauben | kurbelwelle | pleuel | pleuelschrauben | ölwanne | motor | motoren | hauptlager | antriebsstrang | achsmontage | differenzial | schwungrad | nockenwelle | motorenwerk | achsgetriebe | turbolader | powertrain | kurbelgehäuse',
    'battery-pack':
      'batteriepack | batteriepacks | batteriemodul | batteriemodule | batteriewanne | batteriegehäuse | batteriemontage | modulmontage | stromschiene | busbar | hochvoltbatterie | hv-batterie | traktionsbatterie | batteriefertigung | packmontage | batteriedeckel | hochvoltspeicher | batteriepack-montage | zellmodul | akkupack-montage',
    electronics:
      'waschmaschine | kühlschrank | kühlschränke | fernseher | drohne | mainboard | router | kamera | elektronikgehäuse | schaltnetzteil | medizingeräte | geschirrspüler | baugruppen | wechselrichter | elektronik | elektronikmontage | elektronikfertigung | leiterplatte | leiterplatten | platine | platinen | steuergeräte | steuergerät | kleinschrauben | kleinstschrauben | feinwerktechnik | smartphone | laptop | haushaltsgeräte | elektrogeräte | unterhaltungselektronik | handy | mikroschrauben | hausgeräte | elektronikbaugruppen | weiße ware',
    airframe:
      'flügel | flügelschale | tragflächenmontage | sitzschienen | kabine | flugzeugstruktur | flugzeugrumpf | rumpf | rumpfmontage | tragfläche | tragflächen | flügelmontage | kabinenausbau | flugzeugzelle | fahrwerk | flugzeugmontage | flugzeugsitze | strukturmontage | kabinenmontage | rumpfsektion | zellenbau',
    'wind-turbine':
      'windkraftanlage | windkraftanlagen | windenergieanlage | windenergieanlagen | windrad | windräder | windturbine | turmverschraubung | turmbolzen | turmschrauben | rotorblatt | rotorblätter | blattlager | gondel | turmflansch | turmsegment | windpark | wea | blattbolzen | nabe | windturm | rotornabe',
    'pipe-flange':
      'rohrflansch | rohrflansche | flansch | flansche | flanschverbindung | flanschverschraubung | flanschmontage | rohrleitung | rohrleitungen | rohrleitungsbau | pipeline | armatur | armaturen | wärmetauscher | druckbehälter | ventil | ventile | flanschschrauben | pumpenflansch | mannloch',
    'track-and-bogie':
      'drehgestell | drehgestelle | drehgestellrahmen | gleis | gleise | gleisbau | schiene | schienen | schwelle | schwellenschrauben | schienenbefestigung | weichen | weiche | radsatz | oberbau | laschenschrauben | gleisarbeiten | gleisverschraubung',
    'site-assembly':
      'baustelle | baustellen | stahlbau | stahlkonstruktion | stahlbrücke | brückenbau | brücke | gerüstbau | hallenbau | montage vor ort | außenmontage | im freien | im außeneinsatz | außeneinsatz | stahlbaumontage | stahlträger | baustellenmontage | kranmontage | outdoor | unter freiem himmel | stahlhochbau',
    'explosive-atmosphere':
      'explosionsgefährdeter bereich | explosionsgefährdete bereiche | explosionsgefährdet | explosionsfähige atmosphäre | explosionsfähig | ex-zone | ex-bereich | ex-bereiche | atex-zone | atex-bereich | zone 1 | zone 2 | zone 21 | zone 22 | lackiererei | explosionsgefahr | explosionsgefährdete umgebung | explosionsgefährdete zone',
    calibration:
      '[prüfen/prüft/überprüfen/kalibrieren/kalibriert/testen/checken] (wir/wir unsere/unsere/die/alle) [drehmomentschlüssel/schlüssel/schrauber/drehmomentwerkzeuge] | drehmomentschlüssel (zu/selbst/regelmäßig) [prüfen/kalibrieren/überprüfen/testen] | kalibrierlabor | kalibrierlabore | kalibrierraum | prüflabor | messlabor | messraum | drehmomentschlüssel kalibrieren | drehmomentschlüssel prüfen | schlüssel kalibrieren | werkzeuge kalibrieren | kalibrierung von drehmomentschlüsseln | drehmomentschlüssel überprüfen | schrauber prüfen | werkzeugprüfung | schrauberprüfung | prüfmittelüberwachung | kalibrierdienst | kalibrieren von | prüfung von drehmomentschlüsseln | kalibrierung unserer | prüfmittel | messmittelüberwachung',
  },
  categories: {
    'battery-pulse-tools':
      'akku-impulsschrauber | akkuschrauber | akku-schrauber | akkuimpulsschrauber | akku-schlagschrauber | akkuschlagschrauber | akku-drehschrauber | akku-winkelschrauber | akkuwinkelschrauber | kabelloser schrauber | kabellose schrauber | akku-pulsschrauber | akkuwerkzeug | akkuwerkzeuge | akku-montagewerkzeug | akku-schraubwerkzeug | akkuschraubwerkzeug | impulsschrauber mit akku | akku-pistolenschrauber | akku-abschaltschrauber | batterieschrauber | akku-impulswerkzeug | akkubetriebener schrauber | akkubetriebene schrauber | akku-stabschrauber | akkudrehschrauber | akku-ec-schrauber | akku-impuls-schrauber | akku schrauber',
    'dc-nutrunners':
      'ec-schrauber | elektroschrauber | dc-schrauber | elektrischer schrauber | elektrische schrauber | ec-einbauschrauber | einbauschrauber | einbauspindel | schraubspindel | schraubspindeln | kabelgebundener schrauber | kabelgebundene schrauber | elektro-schrauber | servo-schrauber | messender schrauber | elektrischer drehschrauber | dc-nutrunner | netzschrauber | ec-winkelschrauber | ec-handschrauber | elektronisch gesteuerter schrauber | schraubspindelsystem | elektrischer winkelschrauber | elektrische winkelschrauber | handgeführter ec-schrauber',
    'air-pulse-tools':
      'druckluftschrauber | druckluft-impulsschrauber | druckluftimpulsschrauber | impulsschrauber | druckluft-schrauber | pneumatikschrauber | pneumatischer schrauber | pneumatische schrauber | pneumatischer impulsschrauber | pneumatische impulsschrauber | schlagschrauber | druckluft-schlagschrauber | druckluftschlagschrauber | ölimpulsschrauber | hydroimpulsschrauber | luftschrauber | druckluftwerkzeug | druckluftwerkzeuge | pneumatikwerkzeug | pneumatikwerkzeuge | pulsschrauber | luft-impulsschrauber',
    'torque-wrenches':
      'digitale schlüssel | digitaler schlüssel | digitalen schlüssel | digitalschlüssel | drehmomentschlüssel | drehmoment-schlüssel | knickschlüssel | knackschlüssel | drehmomentratsche | messschlüssel | momentenschlüssel | digitaler drehmomentschlüssel | drehmomentschluessel | auslösender schlüssel | elektronischer drehmomentschlüssel | produktionsschlüssel | handschlüssel | drehmomentschraubendreher',
    'torque-sensors':
      'drehmomentsensor | drehmomentsensoren | drehmomentaufnehmer | drehmomentprüfgerät | drehmomentmessgerät | drehmomenttester | drehmoment-prüfgerät | drehmomentanalysator | messwertaufnehmer | drehmomentmesswelle | messwelle | kalibrierbank | prüfbank | prüfstand | schrauberprüfstand | schlüsselprüfgerät | kalibriereinrichtung | kalibriergerät | drehmoment-messgerät | drehmomentmesser | drehmoment-sensor | prüfgerät für drehmomentschlüssel | drehmomentprüfer | rotierender drehmomentaufnehmer | kalibrierprüfstand',
    controllers:
      'steuerung | steuerungen | schraubersteuerung | schraubsteuerung | steuergerät für schrauber | controller | steuereinheit | werkzeugsteuerung | schraubcontroller | gateway | mehrkanalsteuerung | kompaktsteuerung | schraub-controller',
    accessories:
      'zubehör | zubehörteile | ersatzteil | ersatzteile | ersatzakku | ersatzakkus | zweitakku | reserveakku | wechselakku | ladegerät | ladegeräte | ladestation | steckschlüssel | stecknuss | stecknüsse | nüsse | nuss | bitset | bits | verlängerung | balancer | federzug | gewichtsausgleicher | drehmomentstütze | reaktionsarm | reaktionsstütze | koffer | wartungseinheit | werkzeughalter | werkzeugkabel | kraftsteckschlüssel | tragkoffer | adapter | nusssatz | zusatzakku',
  },
  certificates: {
    ce: 'ce-zertifikat | ce-konform | ce-zertifizierung | ce-konformität | ce-zertifiziert | ce-konformitätserklärung | ce-erklärung',
    'iso-17025':
      'akkreditiertes kalibrierzertifikat | dakks-kalibrierschein | dakks-zertifikat | kalibrierzertifikat | werkskalibrierschein | iso iec 17025 | kalibrierzeugnis | 17025',
    ul: 'ul-zulassung | ul-zertifizierung | ul-gelistet | ul-zertifikat | ul-listung',
    atex: 'atex-zulassung | atex-zertifikat | atex-zertifiziert | ex-geschützt | atex-zertifizierung | explosionsgeschützte ausführung | atex-ausführung | atex-konform',
    ukca: 'ukca-kennzeichnung',
    csa: 'csa-zulassung',
    ccc: 'ccc-zertifikat | ccc-zertifizierung',
    INMETRO: 'inmetro',
    rohs: 'rohs-konform',
    reach: 'reach-konform',
  },
  protocols: {
    'modbus-tcp': 'modbus | modbus-tcp-schnittstelle',
    profinet: 'profinet-anbindung | profinet-schnittstelle | profinet-anschluss',
    'digital-io':
      'digitale eingänge | digitale ausgänge | digitale ein-/ausgänge | 24-v-e/a | digitale i/o | e/a-signale',
    'rs-232': 'serielle schnittstelle',
    'opc-ua': 'opc-ua-server | opc',
  },
  countries: {
    US: 'usa | amerika | vereinigte staaten | vereinigte staaten von amerika | den usa',
    GB: 'großbritannien | england | vereinigtes königreich | schottland | uk',
    AE: 'emirate | vae | vereinigte arabische emirate | den emiraten',
    NL: 'holland | niederlande | niederlanden',
    CZ: 'tschechien | tschechische republik',
    KR: 'südkorea | korea',
    TR: 'türkei',
    RU: 'russland',
    CN: 'china | volksrepublik china',
    SA: 'saudi-arabien | saudiarabien',
    BY: 'belarus | weißrussland',
    SK: 'slowakei',
    ZA: 'südafrika',
    CI: 'elfenbeinküste',
  },
  adjectives: {
    DE: 'deutsch(e/er/en/es/em)',
    AT: 'österreichisch(e/er/en/es)',
    CH: 'schweizer | schweizerisch(e/er/en)',
    FR: 'französisch(e/er/en/es)',
    IT: 'italienisch(e/er/en/es)',
    ES: 'spanisch(e/er/en/es)',
    PT: 'portugiesisch(e/er/en)',
    GB: 'britisch(e/er/en) | englisch(e/er/en)',
    US: 'amerikanisch(e/er/en) | us-amerikanisch(e/er/en)',
    NL: 'niederländisch(e/er/en) | holländisch(e/er/en)',
    BE: 'belgisch(e/er/en)',
    PL: 'polnisch(e/er/en/es)',
    CZ: 'tschechisch(e/er/en)',
    HU: 'ungarisch(e/er/en)',
    SK: 'slowakisch(e/er/en)',
    RO: 'rumänisch(e/er/en)',
    TR: 'türkisch(e/er/en)',
    RU: 'russisch(e/er/en)',
    CN: 'chinesisch(e/er/en/es)',
    JP: 'japanisch(e/er/en/es)',
    KR: 'koreanisch(e/er/en) | südkoreanisch(e/er/en)',
    IN: 'indisch(e/er/en)',
    BR: 'brasilianisch(e/er/en)',
    MX: 'mexikanisch(e/er/en)',
    SE: 'schwedisch(e/er/en)',
    DK: 'dänisch(e/er/en)',
    NO: 'norwegisch(e/er/en)',
    FI: 'finnisch(e/er/en)',
    SA: 'saudisch(e/er/en) | saudi-arabisch(e/er/en)',
    EG: 'ägyptisch(e/er/en)',
    SI: 'slowenisch(e/er/en)',
    HR: 'kroatisch(e/er/en)',
    ZA: 'südafrikanisch(e/er/en)',
  },
  cities: {
    DE: 'stuttgart | münchen | berlin | hamburg | köln | frankfurt | frankfurt am main | düsseldorf | bremen | bremerhaven | hannover | leipzig | dresden | dortmund | essen | duisburg | nürnberg | wolfsburg | ingolstadt | zwickau | kassel | mannheim | karlsruhe | augsburg | braunschweig | chemnitz | rostock | kiel | ulm | heilbronn | regensburg | aachen | bochum | mainz | bielefeld | emden | sindelfingen | bayern | baden-württemberg | sachsen | niedersachsen | nordrhein-westfalen | nrw | hessen | thüringen | ruhrgebiet | erfurt | magdeburg | friedrichshafen | schweinfurt | salzgitter | görlitz | eisenach | saarbrücken | rüsselsheim | paderborn | münster',
    AT: 'wien | linz | graz | salzburg | steyr | innsbruck | oberösterreich | klagenfurt',
    CH: 'zürich | basel | genf | winterthur | bern | luzern | st. gallen | lausanne',
    NL: 'rotterdam | amsterdam | eindhoven',
    BE: 'antwerpen | brüssel | gent',
    PL: 'warschau | breslau | krakau | kattowitz | danzig | posen',
    CZ: 'prag | brünn | pilsen',
    HU: 'budapest | győr',
    IT: 'mailand | turin | bozen | genua',
    FR: 'paris | straßburg | lyon | toulouse',
    ES: 'madrid | barcelona | valencia',
    CN: 'shanghai | peking | ningbo | shenzhen',
    DK: 'kopenhagen',
    SE: 'göteborg | stockholm',
    TR: 'istanbul | bursa | izmir',
    US: 'detroit | chicago | houston | new york',
    BR: 'são paulo | santos',
    MX: 'mexiko-stadt | monterrey | puebla | querétaro',
    AE: 'dubai | abu dhabi',
    SA: 'riad | dschidda',
    RO: 'bukarest | temeswar',
    SI: 'ljubljana | laibach',
    SK: 'pressburg | bratislava',
    GB: 'london | birmingham',
  },
  brands: {},
}
