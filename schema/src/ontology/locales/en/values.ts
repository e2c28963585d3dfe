import { localized, value } from '../../words.ts'
import { AIR_INLETS, CERTIFICATES, IP_CLASSES, PROTOCOLS, WIRELESS } from '../international.ts'

export const values = {
  measuringDirection: {
    clockwise: value('Clockwise', 'clockwise | cw | right | right-hand | tightening direction'),
    counterclockwise: value(
      'Counterclockwise',
      'counterclockwise | counter-clockwise | anticlockwise | ccw | left | left-hand',
    ),
  },
  handleShape: {
    pistol: value('Pistol grip', 'pistol grip | pistol | gun | pistol-grip | gun type'),
    angle: value('Angle head', 'angle head | angle | right angle | right-angle | angled | nutrunner angle'),
    inline: value('Inline', 'inline | in-line | straight | straight handle | straight type'),
    lever: value('Lever', 'lever | wrench | spanner | lever handle | long handle'),
    fixtured: value(
      'Fixtured',
      'fixtured | spindle | fixture mounted | machine mounted | flange mounted | built-in spindle',
    ),
    bench: value('Bench-top', 'bench-top | benchtop | bench | table-top | desktop | tabletop'),
    panel: value('Wall or panel mount', 'wall or panel mount | panel | panel mount | wall mount | cabinet | din rail'),
  },
  drive: {
    'hex-1/4': value(
      '1/4" hex',
      '1/4" hex | 1/4 hex | hex 1/4 | hexagon 1/4 | bit holder | quick change 1/4 | quarter inch hex',
    ),
    'square-1/4': value(
      '1/4" square',
      '1/4" square | 1/4 square | 1/4 sq | 1/4 drive | 1/4 inch drive | quarter inch square',
    ),
    'square-3/8': value('3/8" square', '3/8" square | 3/8 square | 3/8 sq | 3/8 drive | 3/8 inch drive | 3/8'),
    'square-1/2': value(
      '1/2" square',
      '1/2" square | 1/2 square | 1/2 sq | 1/2 drive | 1/2 inch drive | half inch | 1/2',
    ),
    'square-3/4': value(
      '3/4" square',
      '3/4" square | 3/4 square | 3/4 sq | 3/4 drive | 3/4 inch drive | three quarter inch | 3/4',
    ),
    'square-1': value('1" square', '1" square | 1 inch square | 1 inch drive | 1 sq | one inch'),
    'square-1-1/2': value(
      '1 1/2" square',
      '1 1/2" square | 1-1/2 square | 1.5 inch square | 1 1/2 inch drive | one and a half inch',
    ),
    'insert-9x12': value('9×12 mm insert', '9×12 mm insert | 9x12 | 9 x 12 | 9x12 insert | interchangeable head 9x12'),
    'insert-14x18': value(
      '14×18 mm insert',
      '14×18 mm insert | 14x18 | 14 x 18 | 14x18 insert | interchangeable head 14x18',
    ),
  },
  housingMaterial: {
    composite: value('Composite', 'composite | plastic | glass-fibre plastic | polymer | nylon | pa6 gf30'),
    aluminium: value('Aluminium', 'aluminium | aluminum | alu | light alloy | die-cast aluminium'),
    magnesium: value('Magnesium', 'magnesium | mg | magnesium alloy'),
    steel: value('Steel', 'steel | alloy steel | tool steel | chrome-plated steel'),
    'stainless-steel': value('Stainless steel', 'stainless steel | stainless | inox | sus | ss304'),
  },
  powerSource: {
    battery: value('Battery', 'battery | cordless | rechargeable | li-ion | lithium | battery-powered | accu'),
    electric: value(
      'Electric, corded',
      'electric, corded | electric | corded | mains | dc | wired | plug-in | ac powered',
    ),
    pneumatic: value('Compressed air', 'compressed air | pneumatic | air | air-powered | air tool | pneumatics'),
    manual: value('Manual', 'manual | hand | hand-operated | by hand | hand tool'),
    usb: value('USB-powered', 'usb-powered | usb | usb power | usb 5 v'),
    passive: value('None (passive)', 'none (passive) | passive | no power | without power | unpowered'),
  },
  airInlet: AIR_INLETS,
  torqueControl: {
    transducer: value(
      'Transducer',
      'transducer | torque sensor | transducerized | transducerised | closed loop | strain gauge',
    ),
    current: value('Motor current', 'motor current | current | current control | current-controlled'),
    'pulse-shutoff': value(
      'Pulse shut-off',
      'pulse shut-off | pulse shutoff | hydraulic pulse | oil pulse | impulse shut-off | pulse',
    ),
    'mechanical-clutch': value('Mechanical clutch', 'mechanical clutch | clutch | slip clutch | shut-off clutch'),
    click: value('Click release', 'click release | click | click type | clicker | audible click | breakover'),
    'electronic-display': value(
      'Electronic display',
      'electronic display | digital | digital readout | electronic | indicating',
    ),
    none: value('None', 'none | no control | uncontrolled | without torque control'),
  },
  display: {
    none: value('No display', 'no display | none | without display | no screen'),
    led: value('LED indicators', 'led indicators | led | lights | ok/nok light | signal lamps'),
    lcd: value('LCD', 'lcd | lcd display | liquid crystal | backlit lcd'),
    oled: value('OLED', 'oled | oled display | colour oled'),
    touch: value('Touchscreen', 'touchscreen | touch screen | touch | touch panel | touch display'),
  },
  protocols: localized(PROTOCOLS, {
    'digital-io': value('Digital I/O', 'digital inputs and outputs | dry contacts | discrete i/o | 24v io'),
    'analog-10v': value('Analog ±10 V', 'analogue ±10 v | analog output | analogue output | analog signal'),
  }),
  wireless: localized(WIRELESS, { 'wifi-2.4': value('Wi-Fi 2.4 GHz', 'wifi | wi-fi | wlan') }),
  ipClass: IP_CLASSES,
  certificates: localized(CERTIFICATES, {
    ce: value('CE', 'ce marking | ce certificate | declaration of conformity'),
    atex: value('ATEX', 'explosion proof | explosion-proof | ex-proof | hazardous area'),
    'iso-17025': value('ISO/IEC 17025', 'accredited calibration | calibration certificate'),
  }),
} as const
