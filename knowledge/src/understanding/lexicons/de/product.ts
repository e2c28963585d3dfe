import type { ProductWords } from '../../lexicon/locale-lexicon.ts'

export const product: ProductWords = {
  parameters: {
    torqueRange:
      'moment | momente | drehmomentwert | nm-bereich | soll-drehmoment | drehmomentbereich von | schraubmoment | anzugsdrehmoment | nenndrehmoment | anziehen mit | max drehmoment | momentbereich',
    torqueAccuracy: 'messgenauigkeit | genauigkeitsklasse | genau auf | auf | genauigkeit von | toleranz von',
    weight: 'gesamtgewicht | maximalgewicht | wiegen | kilo schwer',
    freeSpeed: 'drehzahlen | tourenzahl | umdrehungszahl | leerlauf',
    length: 'baulänge | lang | kurz | gesamtlänge',
    noiseLevel: 'lautstärke | schallemission | geräuschentwicklung',
    operatingTemperature:
      'temperaturen | umgebungstemperaturen | bei temperaturen | kälte | hitze | kühlhaus | minusgrade',
    cableLength: 'meter kabel | m kabel | kabel von | kabellänge von | langes kabel',
    airPressure: 'druckluftnetz | luftnetz | leitungsdruck | netz mit | druckluft mit | werksluft | hausluft',
    airConsumption: 'luft verbraucht | verbrauch',
    programs: 'schraubprogramm | programmplätze | parametersätzen | programmen',
    channels: 'kanal | achsen | kanälen | kanal-steuerung | fach',
    resultMemory:
      'messwerte | messwerten | ergebnisse | ergebnissen | datensätze | schraubergebnisse | speichern | schraubdaten | speicherplätze | werte speichern',
    tighteningsPerCharge:
      'verschraubungen pro ladung | verschraubungen pro akkuladung | schraubungen pro ladung | verschraubungen mit einer akkuladung | pro ladung | pro akkuladung | mit einer ladung | je ladung | schrauben pro akku | je akkuladung | schraubungen je akku',
    serviceInterval: 'verschraubungen bis zur wartung | wartung alle | wartung nach | verschraubungen ohne wartung',
    warranty: 'jahre garantie | garantie von | monate garantie | jahre gewährleistung',
    calibrationInterval: 'kalibrierung alle | kalibrieren alle | alle kalibrieren',
    cycleTime: 'pro schraube | je verschraubung | pro verschraubung | sekunden taktzeit',
    vibration: 'vibrationsarm | schwingungswerte | hand-arm-schwingung',
    humidity: 'luftfeuchtigkeit bis',
    batteryVoltage: 'volt-akku | v-akku | volt akku | volt-system | akkuplattform',
    batteryCapacity: 'ah-akku | akku-kapazität | amperestunden-akku',
    supplyVoltage:
      'netzstrom | netz | stromnetz | steckdose | wechselspannung | gleichspannung | spannung | einphasig | dreiphasig | drehstrom',
    sampleRate: 'messwerte pro sekunde',
    hoseDiameter: 'innendurchmesser | schlauch mit',
    wirelessRange: 'funk-reichweite',
    overloadCapacity: 'überlastung',
    dutyCycle: 'ed-wert',
  },
  values: {
    'drive/square-1/2': 'halbzoll | halb zoll | ein halb zoll | halbzöller',
    'drive/square-3/4': 'dreiviertelzoll | dreiviertel zoll',
    'drive/square-1': 'einzoll | ein zoll',
    'powerSource/battery':
      'akku | kabellos(e/er/en/es) | akkubetrieben(e/er/en/es) | batteriebetrieben(e/er/en/es) | mit akku | per akku | akkus | schnurlos(e/er/en/es) | batterie',
    'powerSource/electric':
      'kabelgebunden(e/er/en/es) | netzbetrieben(e/er/en/es) | elektrisch(e/er/en/es) | mit kabel | am kabel | mit netzkabel | netzbetrieb | netzanschluss | kabel | elektro | stromkabel | netzkabel',
    'powerSource/pneumatic':
      'pneumatisch(e/er/en/es) | druckluftbetrieben(e/er/en/es) | mit druckluft | pneumatik | druckluft | druckluftantrieb | luftbetrieben(e/er/en/es)',
    'powerSource/manual':
      'handbetätigt(e/er/en/es) | handbetrieben(e/er/en/es) | von hand | manuell(e/er/en/es) | handwerkzeug | rein mechanisch',
    'handleShape/pistol':
      'pistolenform | pistolengriff | in pistolenform | pistolenausführung | pistolenschrauber | pistole | pistolenbauform',
    'handleShape/angle':
      'winkelschrauber | winkelkopf | abgewinkelt(e/er/en/es) | winkelform | winkelausführung | winkelgriff | winkelbauform',
    'handleShape/inline':
      'stabform | stabschrauber | geradschrauber | gerade bauform | gerade ausführung | stabausführung',
    'handleShape/fixtured':
      'einbauausführung | fest eingebaut | für roboter | robotergeführt | flanschausführung | für automation | stationär(e/er/en)',
    'handleShape/bench': 'tischgerät | tischausführung | werkbankgerät',
    'handleShape/panel': 'schaltschrankeinbau | wandmontage | hutschiene | hutschienenmontage | schaltschrankmontage',
    'torqueControl/transducer':
      'mit messwertgeber | mit drehmomentsensor | mit drehmomentaufnehmer | sensorgesteuert(e/er/en) | transducergesteuert | messend(e/er/en) | mit transducer | mit aufnehmer | geregelt(e/er/en)',
    'torqueControl/current': 'stromgesteuert(e/er/en) | stromgeregelt(e/er/en)',
    'torqueControl/click':
      'knackend(e/er/en) | auslösend(e/er/en) | klickend(e/er/en) | hörbar auslösend | mit knackgeräusch',
    'torqueControl/mechanical-clutch': 'mechanische kupplung | rutschkupplung | abschaltkupplung | mit kupplung',
    'torqueControl/pulse-shutoff':
      'mit abschaltung | abschaltautomatik | automatische abschaltung | impulsabschaltung | mit abschaltautomatik',
    'torqueControl/electronic-display': 'digitalanzeige | mit digitalanzeige | mit digitaler anzeige',
    'display/touch': 'touchscreen | touchdisplay | touch-display | mit touchscreen',
    'display/lcd': 'lcd-display',
    'display/oled': 'oled-display',
    'display/led': 'led-anzeige | signalleuchte | led-ring',
    'display/none': 'ohne display | ohne anzeige | ohne bildschirm',
    'housingMaterial/stainless-steel': 'edelstahlgehäuse | gehäuse aus edelstahl',
    'housingMaterial/aluminium': 'aluminiumgehäuse | alugehäuse | gehäuse aus aluminium',
    'housingMaterial/magnesium': 'magnesiumgehäuse',
    'housingMaterial/composite': 'kunststoffgehäuse | verbundgehäuse | gehäuse aus kunststoff',
    'housingMaterial/steel': 'stahlgehäuse',
    'wireless/wifi-2.4': 'wlan | wifi | wi-fi',
    'wireless/bluetooth-le': 'bluetooth',
    'reversible/yes':
      'rechts-/linkslauf | rechts- und linkslauf | links- und rechtslauf | linkslauf | rechts-links-lauf | umschaltbar | umsteuerbar | beide drehrichtungen | auch lösen | rechts/links-lauf | linksgewinde',
    'ledLight/yes':
      'mit lampe | mit licht | mit beleuchtung | led-licht | led-leuchte | arbeitsleuchte | arbeitslicht | led-beleuchtung | led-lampe | beleuchtung | led | mit licht',
    'angleMonitoring/yes':
      'drehwinkelüberwachung | drehwinkel | winkelüberwachung | winkelmessung | drehmoment und drehwinkel | drehmoment-/drehwinkel | drehwinkelmessung | drehwinkelgesteuert | drehwinkelanzug | winkelsteuerung | winkelsensor | drehmoment/drehwinkel | drehmoment- und drehwinkel',
    'esdSafe/yes':
      'esd-gerecht | esd-sicher | esd-fähig | esd-schutz | antistatisch | esd | esd-tauglich | esd-konform',
  },
  weak: 'montagelinie | akku | lampe | licht | lösen | winkel | luft | hand | strom | ohne | keine | elektronisch | digital | klick | impuls | led-ring | leuchten | spindel | stab | tisch | gerade | einbau | schlüssel | kabel | leicht | 3/8 zoll | pn | opc | bt | ip | ed | op mid | gateway | batterie | verlängerung | adapter | auto | kran | motor | motoren | masse | anschluss | betriebsart | aufnahme | griff | laufzeit | reichweite | entfernung | antrieb | auf | fach | bahn | gewicht | lagerung | wartung | mit kabel',
  directions: {
    'weight<': 'leichter(e/er/en/es) | weniger gewicht | geringeres gewicht | weniger schwer | nicht so schwer',
    'weight>': 'schwerer',
    'torqueRange>':
      'stärker(e/er/en/es) | kräftiger(e/er/en) | mehr drehmoment | mehr leistung | höheres drehmoment | leistungsstärker | mehr kraft',
    'torqueRange<': 'schwächer(e/er/en) | weniger drehmoment',
    'freeSpeed>': 'schneller(e/er/en) | höhere drehzahl | mehr drehzahl',
    'freeSpeed<': 'langsamer(e/er/en) | niedrigere drehzahl',
    'noiseLevel<': 'leiser(e/er/en/es) | weniger lärm | geräuschärmer(e/er/en) | weniger laut | nicht so laut',
    'noiseLevel>': 'lauter',
    'vibration<': 'vibrationsärmer(e/er/en) | weniger vibration | weniger vibrationen',
    'length<': 'kürzer(e/er/en/es) | kompakter(e/er/en/es) | kleiner(e/er/en/es)',
    'length>': 'länger(e/er/en/es)',
    'torqueAccuracy<': 'genauer(e/er/en/es) | präziser(e/er/en/es) | höhere genauigkeit | bessere genauigkeit',
    'torqueAccuracy>': 'ungenauer',
    'price<': 'günstiger(e/er/en/es) | billiger(e/er/en/es) | preiswerter(e/er/en) | preisgünstiger(e/er/en)',
    'price>': 'teurer',
    'headHeight<': 'flacher(e/er/en) | schlanker(e/er/en) | flacherer kopf | niedrigerer kopf',
    'airConsumption<': 'weniger luftverbrauch | sparsamer(e/er/en) | geringerer luftverbrauch',
    'batteryCapacity>': 'größerer akku | mehr akkukapazität | stärkerer akku',
    'tighteningsPerCharge>': 'längere akkulaufzeit | längere laufzeit',
    'ipClass>': 'besser geschützt | besser abgedichtet | höhere schutzart',
    'resultMemory>': 'mehr speicher',
    'programs>': 'mehr programme',
  },
  tools:
    'werkzeug(e/en) | schrauber(n/s) | gerät(e/en) | schlüssel | maschine(n) | geräten | modell(e/en) | schraubwerkzeug(e/en) | handschrauber | montagewerkzeug(e) | exemplar(e) | akku(s) | ladegerät(e) | sensor(en) | spindel(n) | kabel | nüsse | artikel | system(e) | winkelschrauber | pistolenschrauber | prüfgerät(e)',
}
