import { value } from '../../words.ts'

export const groups = {
  performance: 'Performance',
  mechanical: 'Dimensions and build',
  power: 'Power supply',
  control: 'Control and memory',
  connectivity: 'Connectivity',
  environment: 'Environment and ergonomics',
  compliance: 'Certificates',
  service: 'Service',
} as const

export const categories = {
  'battery-pulse-tools': value(
    'Battery pulse tools',
    'battery pulse tools | battery pulse tool | cordless pulse tool | battery impulse wrench | cordless oil pulse | battery nutrunner | cordless screwdriver | battery tool',
  ),
  'dc-nutrunners': value(
    'DC nutrunners',
    'dc nutrunners | dc nutrunner | electric nutrunner | nut runner | nutrunners | dc tool | transducerized nutrunner | electric screwdriver | tightening spindle',
  ),
  'air-pulse-tools': value(
    'Air pulse tools',
    'air pulse tools | air pulse tool | pneumatic pulse tool | air impulse wrench | oil pulse tool | air tool | pneumatic wrench | impact wrench',
  ),
  'torque-wrenches': value(
    'Torque wrenches',
    'torque wrenches | torque wrench | torque spanner | click wrench | digital torque wrench | electronic torque wrench | hand wrench',
  ),
  'torque-sensors': value(
    'Torque sensors and analysers',
    'torque sensors and analysers | torque sensor | torque sensors | torque transducer | torque tester | torque analyser | torque analyzer | torque meter | calibration bench | rotary transducer',
  ),
  controllers: value(
    'Controllers',
    'controllers | controller | tightening controller | tool controller | control unit | gateway | drive unit',
  ),
  accessories: value(
    'Accessories',
    'accessories | accessory | spare parts | battery pack | charger | socket | extension | cable | balancer | torque arm | reaction arm | case',
  ),
} as const

export const industries = {
  automotive: value(
    'Automotive',
    'automotive | car | cars | vehicle | car plant | oem | tier 1 | assembly line | automobile | trucks',
  ),
  aerospace: value('Aerospace', 'aerospace | aviation | aircraft | airplane | aeroplane | mro | space | helicopter'),
  energy: value(
    'Energy',
    'energy | power plant | wind power | wind turbine | oil and gas | oil & gas | petrochemical | refinery | power generation',
  ),
  rail: value('Rail', 'rail | railway | railroad | train | trains | metro | rolling stock | bogie | track'),
  'construction-machinery': value(
    'Construction machinery',
    'construction machinery | construction equipment | excavator | crane | heavy equipment | off-highway | agricultural machinery | tractor | earthmoving',
  ),
  'new-energy': value(
    'Battery and e-mobility',
    'battery and e-mobility | new energy | electric vehicle | ev | battery pack | battery module | e-mobility | energy storage | solar | photovoltaic',
  ),
} as const

export const booleans = { yes: 'Yes', no: 'No' } as const
