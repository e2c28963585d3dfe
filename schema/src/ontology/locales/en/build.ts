import { parameter } from '../../words.ts'

export const build = {
  weight: parameter(
    'Weight',
    'Weight as held by the operator, with the battery and without socket, hose or cable.',
    'weight | mass | tool weight | net weight | heavy | light | lightweight | weigh | weighs | wt',
  ),
  length: parameter(
    'Length',
    'Length over all, without socket.',
    'length | overall length | total length | tool length | how long | size | oal',
  ),
  headHeight: parameter(
    'Head height',
    'Height of the angle head without socket; decides whether the tool fits into a narrow gap.',
    'head height | height of head | angle head height | clearance | low profile | head clearance',
  ),
  sideToCentre: parameter(
    'Side to centre',
    'Distance from the middle of the spindle to the outside of the tool: how close to a wall it still reaches.',
    'side to centre | side to center | center to side | centre to side | offset to edge | s-c distance',
  ),
  handleShape: parameter(
    'Handle shape',
    'How the tool is held, or how it is mounted.',
    'handle shape | handle | grip | tool shape | design | configuration | form factor | tool type | body style',
    'Handle',
  ),
  drive: parameter(
    'Drive',
    'Shape and size of the output that takes the socket, bit or insert tool.',
    'drive | square drive | output drive | drive size | output | anvil | bit holder | socket drive | output shank | spindle end',
  ),
  housingMaterial: parameter(
    'Housing material',
    'What the body of the tool is made of.',
    'housing material | housing | body material | casing | material | enclosure material | made of',
    'Housing',
  ),
  ledLight: parameter(
    'Work light',
    'Built-in LED that lights the joint.',
    'work light | led | led light | lamp | lighting | headlight | front light | illumination',
  ),
  cableLength: parameter(
    'Cable length',
    'Length of the cable supplied with the tool or offered as this article.',
    'cable length | cable | cord length | tool cable | lead length | cord | wire length',
    'Cable',
  ),
  powerSource: parameter(
    'Power source',
    'Where the tool takes its energy from.',
    'power source | power supply | powered by | energy source | drive type | cordless or corded | supply | air or electric',
    'Power',
  ),
  batteryVoltage: parameter(
    'Battery voltage',
    'Nominal voltage of the battery pack; packs of one voltage are interchangeable.',
    'battery voltage | battery | voltage of battery | pack voltage | 18v | 36v | accu voltage',
  ),
  batteryCapacity: parameter(
    'Battery capacity',
    'Charge of the battery pack: more ampere hours mean more joints and more weight.',
    'battery capacity | capacity | ah | amp hours | battery size | pack capacity | mah',
  ),
  supplyVoltage: parameter(
    'Supply voltage',
    'Mains or direct voltage at which the device works.',
    'supply voltage | input voltage | mains voltage | line voltage | operating voltage | power input | vac | vdc | 110v | 230v',
    'Supply',
  ),
  ratedPower: parameter(
    'Rated power',
    'Electrical power taken at full load.',
    'rated power | power | power consumption | wattage | power rating | motor power | watts | power draw',
  ),
  airPressure: parameter(
    'Air pressure',
    'Pressure at the tool inlet, while running, at which the data are valid.',
    'air pressure | working pressure | operating pressure | inlet pressure | pressure | supply pressure | compressed air pressure',
    'Pressure',
  ),
  airConsumption: parameter(
    'Air consumption',
    'Free air the tool uses while running without load.',
    'air consumption | air usage | air flow | airflow | air demand | cfm | compressed air consumption | air requirement',
    'Air use',
  ),
  airInlet: parameter(
    'Air inlet',
    'Thread of the air connection.',
    'air inlet | inlet thread | air connection | air fitting | port size | inlet | air port | hose thread | bsp',
  ),
  hoseDiameter: parameter(
    'Hose diameter',
    'Smallest inner diameter of the hose that does not throttle the tool.',
    'hose diameter | hose | hose size | hose bore | inner diameter of hose | air hose | hose id',
    'Hose',
  ),
} as const
