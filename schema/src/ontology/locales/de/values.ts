import { localized, value } from '../../words.ts'
import { AIR_INLETS, CERTIFICATES, IP_CLASSES, PROTOCOLS, WIRELESS } from '../international.ts'

export const values = {
  measuringDirection: {
    clockwise: value('Rechts', 'rechts | rechtslauf | im uhrzeigersinn | uhrzeigersinn | rechtsdrehend | rechtsanzug'),
    counterclockwise: value('Links', 'links | linkslauf | gegen den uhrzeigersinn | linksdrehend | linksanzug'),
  },
  handleShape: {
    pistol: value('Pistolengriff', 'pistolengriff | pistole | pistolenform | pistolenschrauber | mittelgriff'),
    angle: value('Winkelkopf', 'winkelkopf | winkel | winkelschrauber | abgewinkelt | winkelform'),
    inline: value('Stabform', 'stabform | stab | gerade | stabschrauber | geradschrauber | gerade bauform'),
    lever: value('Hebel', 'hebel | schlüssel | schlüsselform | langer griff | hebelgriff'),
    fixtured: value('Einbauspindel', 'einbauspindel | einbau | spindel | fest eingebaut | flanschmontage | stationär'),
    bench: value('Tischgerät', 'tischgerät | tisch | werkbank | tischaufstellung | auf dem tisch'),
    panel: value(
      'Wand- oder Schaltschrankmontage',
      'wand- oder schaltschrankmontage | schaltschrank | wandmontage | hutschiene | fronttafel | wandgerät',
    ),
  },
  drive: {
    'hex-1/4': value(
      '1/4"-Sechskant',
      '1/4"-sechskant | 1/4 sechskant | sechskant 1/4 | innensechskant 1/4 | bitaufnahme 1/4 | bitaufnahme | schnellwechselfutter',
    ),
    'square-1/4': value(
      '1/4"-Vierkant',
      '1/4"-vierkant | 1/4 vierkant | vierkant 1/4 | 1/4 zoll vierkant | viertelzoll',
    ),
    'square-3/8': value('3/8"-Vierkant', '3/8"-vierkant | 3/8 vierkant | vierkant 3/8 | 3/8 zoll | 3/8'),
    'square-1/2': value(
      '1/2"-Vierkant',
      '1/2"-vierkant | 1/2 vierkant | vierkant 1/2 | 1/2 zoll | halbzoll | halb zoll | 1/2',
    ),
    'square-3/4': value(
      '3/4"-Vierkant',
      '3/4"-vierkant | 3/4 vierkant | vierkant 3/4 | 3/4 zoll | dreiviertelzoll | 3/4',
    ),
    'square-1': value('1"-Vierkant', '1"-vierkant | 1 zoll vierkant | vierkant 1 zoll | einzoll | 1 zoll'),
    'square-1-1/2': value(
      '1 1/2"-Vierkant',
      '1 1/2"-vierkant | 1 1/2 zoll vierkant | vierkant 1 1/2 | 1,5 zoll | anderthalb zoll',
    ),
    'insert-9x12': value(
      'Einsteckaufnahme 9×12 mm',
      'einsteckaufnahme 9×12 mm | einsteckwerkzeug 9x12 | 9x12 | 9 x 12 | einsteckvierkant 9x12',
    ),
    'insert-14x18': value(
      'Einsteckaufnahme 14×18 mm',
      'einsteckaufnahme 14×18 mm | einsteckwerkzeug 14x18 | 14x18 | 14 x 18 | einsteckvierkant 14x18',
    ),
  },
  housingMaterial: {
    composite: value(
      'Verbundkunststoff',
      'verbundkunststoff | kunststoff | glasfaserverstärkter kunststoff | gfk | polyamid | plastik',
    ),
    aluminium: value('Aluminium', 'aluminium | alu | leichtmetall | aluminiumdruckguss'),
    magnesium: value('Magnesium', 'magnesium | magnesiumlegierung | magnesiumdruckguss'),
    steel: value('Stahl', 'stahl | legierter stahl | werkzeugstahl | verchromter stahl'),
    'stainless-steel': value('Edelstahl', 'edelstahl | rostfreier stahl | nichtrostend | va | v2a | v4a | inox'),
  },
  powerSource: {
    battery: value('Akku', 'akku | batterie | kabellos | akkubetrieben | li-ion | lithium | wiederaufladbar'),
    electric: value(
      'Elektrisch mit Kabel',
      'elektrisch mit kabel | elektrisch | kabelgebunden | netzbetrieb | strom | mit kabel | steckdose | 230 volt',
    ),
    pneumatic: value('Druckluft', 'druckluft | pneumatisch | pneumatik | luft | luftbetrieben | mit luft'),
    manual: value('Von Hand', 'von hand | manuell | handbetätigt | hand | handwerkzeug'),
    usb: value('Über USB', 'über usb | usb | usb-gespeist | usb-versorgung'),
    passive: value('Ohne (passiv)', 'ohne (passiv) | passiv | ohne strom | ohne versorgung | unversorgt'),
  },
  airInlet: AIR_INLETS,
  torqueControl: {
    transducer: value(
      'Messwertgeber',
      'messwertgeber | drehmomentsensor | drehmomentaufnehmer | geregelt | dehnungsmessstreifen | dms | messend',
    ),
    current: value('Motorstrom', 'motorstrom | stromgesteuert | strom | stromregelung | stromgeregelt'),
    'pulse-shutoff': value(
      'Impulsabschaltung',
      'impulsabschaltung | impuls | hydraulikimpuls | ölimpuls | abschaltautomatik | pulsabschaltung',
    ),
    'mechanical-clutch': value(
      'Mechanische Kupplung',
      'mechanische kupplung | kupplung | abschaltkupplung | rutschkupplung | trennkupplung',
    ),
    click: value(
      'Auslösend (Knack)',
      'auslösend (knack) | auslösend | knack | klick | knackend | hörbare auslösung | knickend',
    ),
    'electronic-display': value(
      'Elektronische Anzeige',
      'elektronische anzeige | digital | elektronisch | anzeigend | digitalanzeige',
    ),
    none: value('Ohne', 'ohne | keine | ungeregelt | ohne drehmomentsteuerung | ohne abschaltung'),
  },
  display: {
    none: value('Ohne Anzeige', 'ohne anzeige | keine | ohne display | ohne bildschirm'),
    led: value('LED-Anzeige', 'led-anzeige | led | leuchten | i.o./n.i.o.-leuchte | signalleuchten | led-ring'),
    lcd: value('LCD', 'lcd | lcd-anzeige | flüssigkristallanzeige | lcd-display'),
    oled: value('OLED', 'oled | oled-anzeige | farb-oled | oled-display'),
    touch: value('Touchscreen', 'touchscreen | touch | berührungsbildschirm | touchdisplay | touch-display'),
  },
  protocols: localized(PROTOCOLS, {
    'digital-io': value(
      'Digitale E/A',
      'digitale e/a | digitale ein- und ausgänge | digital-e/a | potentialfreie kontakte | 24-v-signale',
    ),
    'analog-10v': value('Analog ±10 V', 'analogausgang | analogsignal | analoger ausgang'),
  }),
  wireless: localized(WIRELESS, {
    'wifi-2.4': value('WLAN 2,4 GHz', 'wlan 2,4 ghz | wlan | 2,4 ghz | wifi | wi-fi'),
    'wifi-5': value('WLAN 5 GHz', 'wlan 5 ghz | wlan 5g'),
  }),
  ipClass: IP_CLASSES,
  certificates: localized(CERTIFICATES, {
    ce: value('CE', 'ce-kennzeichnung | ce-zeichen | konformitätserklärung'),
    atex: value('ATEX', 'explosionsschutz | ex-schutz | explosionsgeschützt | ex-bereich'),
    'iso-17025': value(
      'ISO/IEC 17025',
      'dakks | dakks-kalibrierung | akkreditierte kalibrierung | kalibrierschein | din en iso/iec 17025',
    ),
  }),
} as const
