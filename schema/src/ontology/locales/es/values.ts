import { localized, value } from '../../words.ts'
import { AIR_INLETS, CERTIFICATES, IP_CLASSES, PROTOCOLS, WIRELESS } from '../international.ts'

export const values = {
  measuringDirection: {
    clockwise: value('Horario', 'horario | sentido horario | derecha | a derechas | apriete'),
    counterclockwise: value(
      'Antihorario',
      'antihorario | sentido antihorario | izquierda | a izquierdas | contrario a las agujas del reloj',
    ),
  },
  handleShape: {
    pistol: value('Pistola', 'pistola | tipo pistola | empuñadura de pistola | de pistola'),
    angle: value('Cabezal angular', 'cabezal angular | angular | ángulo | acodado | cabeza angular | en ángulo'),
    inline: value('Recto', 'recto | recta | en línea | cilíndrico | tipo recto'),
    lever: value('Palanca', 'palanca | llave | mango largo | tipo llave'),
    fixtured: value(
      'Husillo fijo',
      'husillo fijo | fijo | montado en máquina | husillo | montaje con brida | estacionario',
    ),
    bench: value('De sobremesa', 'de sobremesa | sobremesa | de banco | de mesa | banco'),
    panel: value(
      'Mural o en armario',
      'mural o en armario | mural | montaje en pared | armario eléctrico | carril din | panel',
    ),
  },
  drive: {
    'hex-1/4': value(
      'Hexágono 1/4"',
      'hexágono 1/4" | hexagonal 1/4 | 1/4 hexagonal | hexágono 1/4 | portapuntas | portapuntas 1/4 | cambio rápido 1/4',
    ),
    'square-1/4': value(
      'Cuadrado 1/4"',
      'cuadrado 1/4" | cuadradillo 1/4 | 1/4 cuadrado | cuadrado 1/4 | un cuarto cuadrado',
    ),
    'square-3/8': value(
      'Cuadrado 3/8"',
      'cuadrado 3/8" | cuadradillo 3/8 | 3/8 cuadrado | cuadrado 3/8 | tres octavos | 3/8',
    ),
    'square-1/2': value(
      'Cuadrado 1/2"',
      'cuadrado 1/2" | cuadradillo 1/2 | 1/2 cuadrado | cuadrado 1/2 | media pulgada | 1/2',
    ),
    'square-3/4': value(
      'Cuadrado 3/4"',
      'cuadrado 3/4" | cuadradillo 3/4 | 3/4 cuadrado | cuadrado 3/4 | tres cuartos | 3/4',
    ),
    'square-1': value('Cuadrado 1"', 'cuadrado 1" | cuadradillo 1 pulgada | cuadrado de 1 pulgada | una pulgada'),
    'square-1-1/2': value('Cuadrado 1 1/2"', 'cuadrado 1 1/2" | cuadradillo 1 1/2 | cuadrado 1 1/2 | pulgada y media'),
    'insert-9x12': value(
      'Inserción 9×12 mm',
      'inserción 9×12 mm | inserción 9x12 | 9x12 | 9 x 12 | boca intercambiable 9x12',
    ),
    'insert-14x18': value(
      'Inserción 14×18 mm',
      'inserción 14×18 mm | inserción 14x18 | 14x18 | 14 x 18 | boca intercambiable 14x18',
    ),
  },
  housingMaterial: {
    composite: value(
      'Material compuesto',
      'material compuesto | plástico | plástico reforzado | fibra de vidrio | poliamida | polímero',
    ),
    aluminium: value('Aluminio', 'aluminio | aleación ligera | aluminio fundido'),
    magnesium: value('Magnesio', 'magnesio | aleación de magnesio'),
    steel: value('Acero', 'acero | acero aleado | acero cromado | acero de herramienta'),
    'stainless-steel': value('Acero inoxidable', 'acero inoxidable | inoxidable | inox'),
  },
  powerSource: {
    battery: value('Batería', 'batería | bateria | recargable | sin cable | litio | li-ion | a batería'),
    electric: value(
      'Eléctrica con cable',
      'eléctrica con cable | eléctrica | eléctrico | con cable | red eléctrica | corriente | enchufe',
    ),
    pneumatic: value('Aire comprimido', 'aire comprimido | neumática | neumático | neumatica | aire'),
    manual: value('Manual', 'manual | a mano | mano | accionamiento manual'),
    usb: value('Por USB', 'por usb | usb | alimentación usb'),
    passive: value('Ninguna (pasivo)', 'ninguna (pasivo) | pasivo | sin alimentación | sin energía'),
  },
  airInlet: AIR_INLETS,
  torqueControl: {
    transducer: value(
      'Transductor',
      'transductor | sensor de par | lazo cerrado | galga extensométrica | con transductor',
    ),
    current: value('Corriente del motor', 'corriente del motor | corriente | control por corriente'),
    'pulse-shutoff': value(
      'Corte por impulsos',
      'corte por impulsos | impulsos | impulso hidráulico | impulsos de aceite | corte automático',
    ),
    'mechanical-clutch': value(
      'Embrague mecánico',
      'embrague mecánico | embrague | embrague de corte | embrague deslizante',
    ),
    click: value('Disparo (clic)', 'disparo (clic) | clic | disparo | salto | chasquido | señal audible'),
    'electronic-display': value(
      'Indicación electrónica',
      'indicación electrónica | digital | electrónica | electrónico | lectura digital',
    ),
    none: value('Sin control', 'sin control | ninguno | sin control de par | no controlado'),
  },
  display: {
    none: value('Sin pantalla', 'sin pantalla | ninguna | sin indicación'),
    led: value('Indicadores LED', 'indicadores led | led | luces | luz ok/nok | pilotos'),
    lcd: value('LCD', 'lcd | pantalla lcd | cristal líquido'),
    oled: value('OLED', 'oled | pantalla oled | oled en color'),
    touch: value('Pantalla táctil', 'pantalla táctil | táctil | tactil'),
  },
  protocols: localized(PROTOCOLS, {
    'digital-io': value(
      'E/S digitales',
      'e/s digitales | entradas y salidas digitales | contactos secos | señales de 24 v',
    ),
    'analog-10v': value('Analógica ±10 V', 'analógica ±10 v | salida analógica | señal analógica | analógico'),
  }),
  wireless: localized(WIRELESS, {
    'wifi-2.4': value('Wi-Fi 2,4 GHz', 'wi-fi 2,4 ghz | wifi | wi-fi | 2,4 ghz'),
    'bluetooth-le': value('Bluetooth LE', 'bluetooth de bajo consumo'),
  }),
  ipClass: IP_CLASSES,
  certificates: localized(CERTIFICATES, {
    ce: value('CE', 'marcado ce | declaración ce'),
    atex: value('ATEX', 'antideflagrante | atmósferas explosivas | zona explosiva'),
    'iso-17025': value('ISO/IEC 17025', 'enac | calibración acreditada | certificado de calibración'),
  }),
} as const
