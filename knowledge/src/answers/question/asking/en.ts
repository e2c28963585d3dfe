import type { AskingWords } from './asking-words.ts'

export const en: AskingWords = {
  torqueRange:
    'how hard can | how hard does | how strong is | how strong are | how powerful | how many newton* | how many nm | how many n·m | how many foot* | how many ft* | max torque | maximum torque | minimum torque | min torque | torque range | how much torque | what torque | which torque | how tight can | what torque does | stronger | more powerful',
  torqueAccuracy:
    'how accurate* | how exact* | how precise* | how far off | tolerance of | what tolerance | margin of error | measuring error | what accuracy | which accuracy',
  torqueRepeatability: 'how repeatable | how consistent* | scatter* | how much ... spread',
  torqueResolution: 'smallest step ... torque | smallest torque step | finest torque | how fine ... torque',
  overloadCapacity: 'overload* | how much too much | beyond its range | over its range | above its range',
  freeSpeed:
    'how fast ... turn | how fast ... spin | how fast ... run | how fast is | how fast ... go | rpm | revs | revolutions per minute | top speed | idle speed | no load speed | no-load speed | how quick ... turn | how quickly ... turn | is faster | turns faster',
  boltSize:
    'up to which m | up to what m | which bolts | what bolts | which screws | what screws | which bolt | what bolt | which screw | what screw | which thread* | what thread* | size of bolt* | size bolt* | size of screw* | size screw* | how big a bolt | how big a screw | biggest bolt* | biggest screw* | largest bolt* | largest screw* | smallest bolt* | smallest screw*',
  dutyCycle:
    'how long without a break | without a break | how long without a pause | without a pause | run continuously | duty',
  cycleTime:
    'how long ... one tightening | how long ... a tightening | how long ... one joint | how long ... one screw | how many seconds | seconds per | time per screw | time per joint',
  tighteningsPerCharge:
    'screws per charge | bolts per charge | joints per charge | screws on a charge | bolts on a charge | per charge | on one charge | on a single charge | on a full charge | on one battery | out of one battery | out of a battery | with one battery | per battery | on a battery | before the battery | how many ... from a charge | until the battery',
  reversible:
    'run backwards | turn backwards | reverse | in reverse | loosen too | also loosen | undo screws | undo bolts | undo a | also undo | take screws out | left-hand | counterclockwise | anticlockwise | anti-clockwise',
  measuringDirection:
    'both directions | both ways | left and right | left-hand thread* | clockwise and | which direction* | either direction',
  weight:
    'weigh | weighs | weight | how heavy | how light | how many kilo* | how many kg | how many kgs | how many pounds | how many lbs | kilos | heavy on | too heavy | lighter | heavier',
  length:
    'how long is the | how long is a | how long is your | overall length | total length | how long a tool | how many millimetres long | how many mm long | how many centimetres long | how many inches long | how long overall | longer than | shorter than',
  headHeight:
    'slimmer head | slim is the head | slim ... head | flatter head | lower head | thinner head | thin ... head | head height | how tall is the head | how high is the head | height of the head | how flat is the head | how tall ... head | how high ... head',
  sideToCentre:
    'side to centre | side to center | side-to-center | centre to side | center to side | distance to the wall | how close to a wall | how close to the wall | close to an edge',
  handleShape:
    'pistol | handle shape | shape of the handle | what kind of handle | what kind of grip | what grip | which grip | angle or pistol | straight or pistol',
  drive:
    'which socket* | what socket* | which bit* | what bit* | which drive | what drive | drive size | size of drive | square drive | size of square | output drive | inch drive | what square | which square | what size socket* | sockets fit | sockets ... take | what head fits',
  housingMaterial:
    'housing made | made of | made out of | what material | which material | metal or plastic | plastic or metal | body of plastic',
  ledLight: 'a light | work light | led light | built-in light | illuminat* | torch',
  cableLength:
    'how long is the cable | how long is its cable | how long is the cord | how long is the lead | length of the cable | length of cable | how long ... cable | how much cable | metres of cable | meters of cable | how long ... cord',
  powerSource:
    'what powers | how is ... powered | powered by | run on air | run on battery | run on batteries | run on compressed | battery or air | air or battery | corded or | mains or | need compressed air | need a cable | need a socket outlet | what does ... run on | runs on',
  batteryVoltage:
    'how many volts ... battery | battery volts | volts is the battery | volt battery | which battery voltage | voltage of the battery',
  batteryCapacity:
    'how many amp* | amp hours | amp-hours | ah does | how many ah | how big is the battery | capacity of the battery | how big ... battery | size of the battery',
  supplyVoltage:
    'which mains | what mains | mains voltage | what voltage | which voltage | how many volts | 230 v | 110 v | 240 v | 120 v | which plug | what plug | wall socket | wall outlet | what power supply | which power supply',
  ratedPower:
    'how many watts | how many kilowatts | wattage | how much power does | how much electricity | power consumption | power draw | watts',
  airPressure:
    'how many bar | how much bar | what bar | how many psi | what psi | what pressure | which pressure | how much pressure | pressure does it need | line pressure',
  airConsumption:
    'how much air | air does | gulp* | air use | air usage | use of air | litres of air | liters of air | litres per minute | liters per minute | l/min | cfm | thirsty | what size compressor | how big a compressor | air per',
  airInlet:
    'air inlet | air connection | air fitting | air thread | inlet thread | which fitting | what fitting | air connector | how is the air connected',
  hoseDiameter:
    'which hose | what hose | hose size | size of hose | size hose | hose bore | how thick ... hose | how wide ... hose | hose diameter | diameter ... hose | thick a hose | inside diameter',
  torqueControl:
    'how does ... know when to stop | how does ... stop | shut off by itself | shuts off by itself | stop by itself | stops by itself | shut itself off | does it click | click when | how is the torque controlled | control the torque | switch off by itself | automatic shut-off | auto shut-off | automatic shutoff',
  angleMonitoring:
    'measure the angle | measures the angle | measure angle* | measures angle* | monitor the angle | monitors the angle | monitor angle* | monitors angle* | angle monitoring | watch the angle | degrees as well | angle too | torque and angle | record the angle | angle as well',
  angleResolution: 'how fine ... angle | smallest angle | angle step | angle resolution | degree step*',
  programs:
    'how many programs | how many programmes | how many program* | number of programs | how many jobs | how many recipes | how many psets | how many parameter sets | how many presets | how many settings | programs can | programmes can',
  resultMemory:
    'how many results | how many readings | how many tightenings can it store | how many values | results ... store | results ... keep | results ... hold | results ... remember | readings ... store | readings ... keep | store results | memory size | how much memory | how big is the memory | how many records | how many measurements',
  sampleRate:
    'how often ... sample* | samples per second | sampling | sample rate | readings per second | measurements per second | how many hertz | how many hz',
  channels:
    'how many tools | how many spindles | how many channels | number of tools | number of spindles | how many sensors | how many axes | tools at once | spindles at once | tools at the same time | tools can',
  display:
    'a screen | a display | what screen | what display | which display | touch screen | touchscreen | kind of display | kind of screen | colour screen | color screen | readout',
  protocols:
    'which fieldbus* | what fieldbus* | which interface* | what interface* | which bus | talk to a plc | talk to our plc | talk to the plc | talk to my plc | connect to a plc | connect to our plc | which protocol* | what protocol* | speak to the plc | speaks to the plc | fieldbus | what languages does ... speak',
  wireless:
    'wireless* | wi-fi | wifi | wlan | bluetooth | radio | cordless connection | without a network cable | over the air',
  wirelessRange:
    'how far ... radio | how far ... wireless | how far ... signal | radio range | wireless range | range of the radio | range of the wireless | range of the wi-fi | how far away can | how many metres away | how many meters away | how far does the signal | how far from the',
  ipClass:
    'splash* | dustproof | dust-proof | dust proof | waterproof | water-proof | water proof | watertight | water resistant | water-resistant | rain | in the wet | get wet | gets wet | getting wet | hose it down | hosed down | hose down | water jet* | against dust | against water | stand water | take water | protection class | protection rating | ip rating | which ip | what ip | in water | dusty | moisture',
  operatingTemperature:
    'how cold | how hot can | how hot may | how warm | in the cold | in winter | in a cold | below zero | below freezing | freezing | frost | minus | in the heat | heat can it | what temperature* | which temperature* | temperature range | ambient temperature | cold store | coldest | hottest',
  storageTemperature:
    'stored in the cold | store in the cold | how cold ... stored | how hot ... stored | how cold ... store | storage temperature | store it at | stored at | temperature ... stored | in an unheated store | lie in the cold',
  humidity: 'how humid | how damp | humidity | humid | damp | tropical | condensation | condensing',
  noiseLevel:
    'how loud | loud | how noisy | noisy | noise | how quiet | quiet | decibel* | db | dba | db(a) | ear protection | ear defenders | hearing protection | earmuffs | ear plugs | louder | quieter | noisier',
  vibration: 'vibrat* | how much ... shake | shakes | shaking | hand-arm | hand arm | m/s2 | m/s² | shaky',
  esdSafe: 'esd | static | electrostatic | antistatic | anti-static',
  calibrationInterval:
    'how many months ... calibrat* | months between calibrations | calibration due | calibration interval',
  serviceInterval:
    'how many tightenings ... service | how many cycles ... service | service interval | cycles between services | service due',
  warranty:
    'how long is the guarantee | how long is the warranty | guarantee* | warranty | warranties | how long ... guarantee | years of guarantee | under guarantee',
}
