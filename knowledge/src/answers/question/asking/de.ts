import type { AskingWords } from './asking-words.ts'

export const de: AskingWords = {
  torqueRange:
    'wie stark ist | wie stark zieht | wie kräftig | wie fest | wie viel newton* | wie viele newton* | wieviel newton* | wie viel nm | wie viele nm | wieviel nm | wie viel kraft | welches drehmoment | wie viel drehmoment | wieviel drehmoment | höchstes drehmoment | maximales drehmoment | maximal an | bis wie viel | bis wieviel | welches moment | kleinstes drehmoment | stärker | kräftiger',
  torqueAccuracy:
    'wie genau | wie exakt | wie präzise | messfehler | wie groß ist die abweichung | welche toleranz | welche genauigkeit | weicht ... ab',
  torqueRepeatability: 'wie wiederholgenau | wie gleichmäßig | streut | streuung',
  torqueResolution: 'kleinster schritt | kleinste schritt* | wie fein ... drehmoment | feinste drehmoment*',
  overloadCapacity: 'überlast* | wie viel überlast | überdreh*',
  freeSpeed:
    'wie schnell dreht | wie schnell läuft | wie schnell ist | drehzahl | umdrehungen | u/min | leerlauf | touren | 1/min',
  boltSize:
    'welche schrauben | welche schraube | welche gewinde | welches gewinde | bis m | bis zu welchem m | bis welche schraub* | bis zu welcher schraub* | schraubengröße* | größte schraube | kleinste schraube | wie große schrauben | welche schraubengröße*',
  dutyCycle: 'ohne pause | am stück | dauerbetrieb | einschaltdauer | wie lange durchgehend',
  cycleTime:
    'wie lange dauert ein* | wie viele sekunden | wieviel sekunden | sekunden pro | sekunden je | taktzeit | zeit pro schraube',
  tighteningsPerCharge:
    'pro ladung | je ladung | mit einer ladung | mit einem akku | pro akku | je akku | pro akkuladung | je akkuladung | mit einer akkuladung | mit vollem akku | bis der akku | akku leer | wie viele schrauben | wieviele schrauben | wie viele verschraubungen | wie lange hält der akku | wie weit komme ich mit',
  reversible: 'linkslauf | rückwärts | auch lösen | auch losdrehen | losschrauben | auch links | aufschrauben',
  measuringDirection:
    'beide richtungen | beiden richtungen | rechts und links | links und rechts | linksgewinde | welche richtung | in welcher richtung | linksherum',
  weight:
    'wiegt | wiegen | wie schwer | schwer ist | wie leicht | wie viel kilo* | wie viele kilo* | wieviel kilo* | wie viel kg | wieviel kg | gewicht | zu schwer | leichter | schwerer',
  length:
    'wie lang ist der | wie lang ist die | wie lang ist das | wie lang ist ein* | wie lang ist euer | wie lang ist ihr | gesamtlänge | baulänge | wie lang insgesamt | länger als | kürzer als',
  headHeight:
    'schlankeren kopf | schlankere kopf | flacheren kopf | flachere kopf | niedrigeren kopf | niedrigere kopf | schmaleren kopf | schmalere kopf | dünneren kopf | dünnere kopf | kopfhöhe | wie hoch ist der kopf | wie hoch baut der kopf | wie flach | höhe des kopfes | wie hoch ... kopf',
  sideToCentre:
    'eckmaß | abstand zur wand | wie nah an die wand | wie nah an der wand | nah an die kante | mitte zum rand',
  handleShape:
    'pistole* | pistolengriff | griffform | welche bauform | was für ein griff | was für einen griff | stab oder',
  drive:
    'welcher vierkant | welchen vierkant | welche nuss | welche nüsse | welche stecknuss | welche bits | welcher bit | welchen bit | welche aufnahme | vierkant* | welcher abtrieb | welchen abtrieb | welche einsätze | welche stecknüsse | zoll',
  housingMaterial:
    'woraus | aus welchem material | aus metall | aus kunststoff | aus plastik | gehäuse aus | welches material | aus alu*',
  ledLight: 'beleuchtung | ein licht | eine lampe | arbeitslicht | mit licht',
  cableLength:
    'wie lang ist das kabel | wie lang ist die leitung | wie lang ... kabel | kabellänge | wie viel kabel | meter kabel | kabel ... lang',
  powerSource:
    'womit läuft | womit wird ... angetrieben | wie angetrieben | mit strom oder | mit akku oder | akku oder | druckluft oder | läuft ... mit akku | läuft ... mit druckluft | läuft ... mit strom | braucht ... strom | braucht ... druckluft | braucht ... steckdose',
  batteryVoltage: 'wie viel volt hat der akku | akkuspannung | volt ... akku | akku ... volt',
  batteryCapacity: 'wie viele ah | wie viel ah | wieviel ah | amperestunden | wie groß ist der akku | akkukapazität',
  supplyVoltage:
    'welche spannung | wie viel volt | wieviel volt | wie viele volt | netzspannung | welcher stecker | welchen stecker | steckdose | welches netz | 230 v | 110 v | 400 v',
  ratedPower:
    'wie viel watt | wieviel watt | wie viele watt | leistungsaufnahme | wie viel leistung | stromverbrauch | wie viel strom | wieviel strom | kilowatt',
  airPressure:
    'wie viel bar | wieviel bar | wie viele bar | welcher druck | welchen druck | wie viel druck | wieviel druck | mit welchem druck | luftdruck',
  airConsumption:
    'wie viel luft | wieviel luft | luftbedarf | liter luft | liter pro minute | liter in der minute | l/min | schluckt | wie großer kompressor | wie groß ... kompressor | luft braucht | welcher kompressor | welchen kompressor | frisst',
  airInlet: 'luftanschluss | druckluftanschluss | welcher anschluss | welchen anschluss | anschlussgewinde',
  hoseDiameter:
    'welcher schlauch | welchen schlauch | schlauchweite | schlauchdurchmesser | wie dick ... schlauch | schlauch ... dick | wie weit ... schlauch | innendurchmesser | schlauch braucht',
  torqueControl:
    'schaltet ... ab | schaltet von selbst | von selbst ab | selbst ab | klickt | knackt | woher weiß | drehmomentsteuerung | wie wird das drehmoment | automatische abschaltung | selbstabschaltung',
  angleMonitoring:
    'winkel misst | misst ... winkel | winkel mess* | drehwinkel* | winkelüberwach* | winkelmess* | auch den winkel',
  angleResolution: 'wie fein ... winkel | kleinster winkel | winkelauflösung | winkelschritt*',
  programs:
    'wie viele programme | wieviele programme | wie viele jobs | wie viele parametersätze | wie viele rezepte | anzahl programme | programmplätze',
  resultMemory:
    'wie viele ergebnisse | wie viele messwerte | wieviele ergebnisse | wieviele messwerte | wie viele werte | wie viel speicher | wie groß ist der speicher | ergebnisspeicher | messwertspeicher | wie viele messungen | wie viele datensätze',
  sampleRate:
    'abtast* | messungen pro sekunde | messwerte pro sekunde | wie oft pro sekunde | wie viel hertz | samples',
  channels:
    'wie viele werkzeuge | wieviele werkzeuge | wie viele spindeln | wieviele spindeln | wie viele schrauber | wie viele kanäle | wie viele sensoren | wie viele achsen | wie viele aufnehmer | schrauber gleichzeitig | werkzeuge gleichzeitig',
  display:
    'anzeige hat | touch* | ein anzeigefeld | welche anzeige | farbdisplay | ein display | einen bildschirm | welches display | mit display',
  protocols:
    'welche schnittstelle* | welcher feldbus | welche feldbusse | welchen feldbus | mit der sps | mit unserer sps | mit einer sps | an die sps | an unsere sps | an eine sps | welche protokolle | welches protokoll | feldbus',
  wireless: 'funk | wlan | w-lan | wifi | wi-fi | bluetooth | drahtlos | kabellos | schnurlos',
  wirelessRange:
    'wie weit reicht | wie weit funkt | funkreichweite | reichweite | wie weit ... funk | wie weit weg | wie viele meter funk | wie weit entfernt',
  ipClass:
    'spritzwasser* | spritzer | wasserdicht | wasserfest | staubdicht | staubfest | staub | regen | nass | nässe | wasser | schutzart | schutzklasse | ip-klasse | ip-schutz | welche ip | welchen ip | feuchtigkeit | abspritzen | wasserstrahl | dicht',
  operatingTemperature:
    'wie kalt | wie heiß darf | wie warm | kälte | im winter | frost | minusgrad* | minus | unter null | hitze | welche temperatur* | welcher temperatur* | welchen temperatur* | temperaturbereich | umgebungstemperatur | kühlhaus | im kalten',
  storageTemperature:
    'wie kalt ... lager* | lagertemperatur | wie warm ... lager* | temperatur ... lager* | im kalten lager* | unbeheizt*',
  humidity: 'wie feucht | luftfeuchte | luftfeuchtigkeit | luftfeucht* | schwül | tropen | kondens*',
  noiseLevel:
    'wie laut | laut | wie leise | leise | lärm | lärmt | dezibel | db | db(a) | gehörschutz | krach | geräusch* | schallpegel | ohrenschutz | ohrstöpsel | lauter | leiser',
  vibration: 'vibrier* | vibration* | rüttel* | schüttel* | hand-arm* | m/s² | m/s2 | erschütter*',
  esdSafe: 'esd | elektrostat* | antistat* | statisch*',
  calibrationInterval: 'kalibrierintervall | wie viele monate ... kalibrier* | kalibrierfrist',
  serviceInterval: 'wie viele verschraubungen ... wartung | wartungsintervall | serviceintervall | wie viele zyklen',
  warranty: 'wie lange ... garantie | garantie | gewährleistung | garantiezeit',
}
