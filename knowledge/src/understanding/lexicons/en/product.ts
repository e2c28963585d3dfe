import type { ProductWords } from '../../lexicon/locale-lexicon.ts'

export const product: ProductWords = {
  parameters: {
    torqueRange:
      'torques | tighten to | torque value | torque level | tightening to | range of torque | nominal torque | required torque | torque window | torque requirement',
    headHeight: 'mm high | in high | inches high | head max',
    torqueAccuracy: 'accurate | accurate to | accuracy class | accurate within | precise',
    weight: 'weighing | weigh | kilos heavy | total weight',
    length: 'overall length | long | tool length | short',
    freeSpeed: 'free running speed | fast | turning speed | revolutions | no load',
    noiseLevel: 'loud | noisy | noise emission | sound pressure level',
    operatingTemperature: 'ambient | cold store | heat | ambient temperatures | work at | work in',
    storageTemperature: 'stored at | store at | storage',
    cableLength: 'metre cable | meter cable | long cable | cable of | cord of',
    airPressure:
      'air line | line pressure | air supply | compressed air at | air at | air system | plant air | shop air',
    airConsumption: 'air usage | consumes | air use',
    programs: 'pset | parameter set | tightening program | program | programme | job',
    channels: 'channel | axis',
    resultMemory: 'stored result | result storage | memory for | stores | readings | data points',
    tighteningsPerCharge:
      'tightening(s) per battery | screws per battery | bolts per battery | bolts on one charge | tightenings on one charge | joints per charge | cycles per charge | on one charge | on a single charge | per battery charge | tightenings per battery charge',
    serviceInterval:
      'tightening(s) between service | cycles before service | serviced every | service every | maintenance every',
    warranty: 'warranty of | year warranty | month warranty | years of warranty',
    calibrationInterval:
      'calibrated every | recalibrated every | calibrate every | calibration every | recalibrate every',
    cycleTime: 'per tightening | per bolt | per joint | seconds per joint | seconds per screw | cycle',
    vibration: 'hand arm vibration | vibration value',
    dutyCycle: 'duty rating',
    humidity: 'humid',
    sampleRate: 'sampled at | samples',
    wirelessRange: 'range of wifi | radio distance | wireless distance | wi-fi range',
    hoseDiameter: 'hose inner diameter',
    overloadCapacity: 'overload protection | overload capability',
    batteryVoltage: 'volt battery | battery platform | battery system | v battery | battery pack voltage',
    batteryCapacity: 'amp hour battery | ah battery',
    supplyVoltage: 'mains | mains supply | power grid | outlet | single phase | three phase | supply | power supply',
  },
  values: {
    'drive/square-1/2':
      'half inch square | half-inch square | half inch drive | half-inch drive | half inch | half-inch',
    'drive/square-3/4': 'three quarter inch | three-quarter inch drive',
    'drive/square-1': 'one inch drive | one-inch drive | one inch square',
    'powerSource/battery':
      'battery operated | battery-operated | battery driven | runs on battery | battery power | li ion | lithium-ion | on batteries | batteries',
    'powerSource/electric':
      'mains powered | corded electric | plug in | with a cord | with cord | with cable | cable-bound | electrically powered | electrical | corded | power cord | cord | mains-powered',
    'powerSource/pneumatic':
      'pneumatically driven | air driven | air-driven | compressed-air | air powered | air operated | air-operated | runs on air',
    'powerSource/manual': 'hand operated | hand-operated | manually operated | manual tool | hand tool',
    'handleShape/pistol': 'pistol type | pistol style | pistol handle | pistol-style | pistol version | pistol tool',
    'handleShape/angle':
      'angle type | angle version | right angle head | angled head | right-angle head | angle tool | angle-head | right angle',
    'handleShape/inline':
      'straight tool | straight version | inline tool | inline version | in-line version | inline grip',
    'handleShape/fixtured':
      'fixture-mounted | machine-mounted | for fixtures | robot mounted | robot-mounted | built into a machine | fixtured version | for automation',
    'handleShape/bench': 'bench top | bench mounted | table top',
    'handleShape/panel': 'wall-mounted | wall mounted | din-rail | panel mounted | cabinet mounted | panel-mounted',
    'torqueControl/transducer':
      'transducerized | transducerised | transducer controlled | transducer-controlled | with torque transducer | with transducer | built-in transducer | integrated transducer | transducer control | with torque sensor | closed-loop',
    'torqueControl/current': 'current controlled | current-controlled | current control',
    'torqueControl/click': 'click type | click-type | audible click | clicker type | click release',
    'torqueControl/mechanical-clutch': 'mechanical clutch | slip clutch | clutch tool | with clutch | clutch type',
    'torqueControl/pulse-shutoff':
      'pulse shut-off | shut-off pulse | impulse shut-off | with shut-off | automatic shut-off | auto shut-off | shutoff',
    'torqueControl/electronic-display': 'digital readout | electronic readout',
    'display/touch': 'touch display | touch screen | touch panel',
    'display/lcd': 'lcd screen',
    'display/oled': 'oled screen',
    'display/led': 'led indicator | led display | signal light',
    'display/none': 'without a screen | without screen',
    'measuringDirection/clockwise': 'clockwise only | clockwise tightening',
    'measuringDirection/counterclockwise': 'counterclockwise tightening | counter clockwise measuring',
    'housingMaterial/stainless-steel': 'stainless steel housing | stainless housing | stainless steel body',
    'housingMaterial/aluminium': 'aluminium housing | aluminum housing | aluminium body | aluminum body',
    'housingMaterial/magnesium': 'magnesium housing | magnesium body',
    'housingMaterial/composite': 'plastic housing | composite housing | composite body',
    'housingMaterial/steel': 'steel housing | steel body',
    'wireless/wifi-2.4': 'wi-fi | wifi | wlan | wireless lan',
    'wireless/bluetooth-le': 'bluetooth',
    'reversible/yes':
      'in reverse | run in reverse | turn both ways | reversible | reverse rotation | runs both ways | both directions | forward and reverse | loosen as well | also loosen | left and right rotation | reversing | bidirectional | left-hand rotation',
    'ledLight/yes':
      'led light | work light | built-in light | led work light | led lamp | worklight | led lighting | led headlight | front light | led',
    'angleMonitoring/yes':
      'angle monitoring | angle measurement | angle control | torque and angle | torque/angle | torque plus angle | torque-angle | angle encoder | monitor(s) the angle | measure(s) the angle | angle monitored | rotation angle | tightening angle',
    'esdSafe/yes':
      'esd-safe | esd safe | esd | antistatic | anti-static | esd protection | esd protected | esd compliant',
  },
  weak: 'assembly line | light | lamp | reverse | loosening | angle | gyro | left and right | air | hand | dc | wired | current | power | usb | pulse | click | clutch | electronic | digital | battery life | pn | op mid | 3c | car | battery pack | space | track | ed | cm | bt | ip | straight | spanner | wrench | gateway | cable | extension | case | mg | lead',
  directions: {
    'weight<':
      'lighter | less heavy | lower weight | more lightweight | less weight | lighter weight | not so heavy | not as heavy',
    'weight>': 'heavier',
    'torqueRange>': 'stronger | more powerful | more torque | higher torque | more power',
    'torqueRange<': 'weaker | less torque | less powerful | lower torque',
    'freeSpeed>': 'faster | higher speed | quicker | more rpm | more speed',
    'freeSpeed<': 'slower | lower speed',
    'noiseLevel<': 'quieter | less noisy | less noise | lower noise | more quiet | more silent | less loud',
    'noiseLevel>': 'louder',
    'vibration<': 'less vibration | lower vibration',
    'length<': 'shorter | more compact | smaller',
    'length>': 'longer | bigger',
    'torqueAccuracy<':
      'more accurate | more precise | better accuracy | higher accuracy | better precision | higher precision',
    'torqueAccuracy>': 'less accurate | less precise',
    'price<': 'cheaper | less expensive | more affordable | lower price | better price',
    'price>': 'more expensive',
    'headHeight<': 'lower head | slimmer head | smaller head | slimmer | flatter head',
    'airConsumption<': 'less air | lower air consumption',
    'batteryCapacity>': 'bigger battery | larger battery | more battery capacity',
    'tighteningsPerCharge>': 'longer battery life | longer runtime | more screws per charge',
    'ipClass>': 'better protected | better sealed | higher ip rating',
    'resultMemory>': 'more memory',
    'programs>': 'more programs',
  },
  tools:
    'tool | wrench | screwdriver | gun | device | machine | nutrunner | driver | unit | item | product | model | station | battery | charger | cable | impact wrench | spindle | meter | power tool | fastening tool | tightening tool | socket | system | kit | sensor',
}
