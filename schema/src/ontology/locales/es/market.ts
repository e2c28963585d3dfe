import { value } from '../../words.ts'

export const groups = {
  performance: 'Prestaciones',
  mechanical: 'Dimensiones y construcción',
  power: 'Alimentación',
  control: 'Control y memoria',
  connectivity: 'Conectividad',
  environment: 'Entorno y ergonomía',
  compliance: 'Certificados',
  service: 'Mantenimiento y garantía',
} as const

export const categories = {
  'battery-pulse-tools': value(
    'Atornilladores de impulsos a batería',
    'atornilladores de impulsos a batería | atornillador de impulsos a batería | atornillador a batería | herramienta de impulsos a batería | atornillador inalámbrico | llave de impulsos a batería | herramienta a batería',
  ),
  'dc-nutrunners': value(
    'Atornilladores eléctricos DC',
    'atornilladores eléctricos dc | atornillador eléctrico | atornilladores eléctricos | apretadora eléctrica | apretadora dc | apretatuercas eléctrico | atornillador con transductor | husillo de apriete | llave eléctrica',
  ),
  'air-pulse-tools': value(
    'Atornilladores de impulsos neumáticos',
    'atornilladores de impulsos neumáticos | atornillador neumático | herramienta de impulsos neumática | llave de impulsos neumática | impulsos de aceite | pistola de impacto | llave de impacto | herramienta neumática',
  ),
  'torque-wrenches': value(
    'Llaves dinamométricas',
    'llaves dinamométricas | llave dinamométrica | llave dinamometrica | torquímetro | llave de torque | llave de carraca dinamométrica | llave digital | llave de clic',
  ),
  'torque-sensors': value(
    'Sensores y analizadores de par',
    'sensores y analizadores de par | sensor de par | sensores de par | transductor de par | analizador de par | comprobador de par | medidor de par | banco de calibración | probador de torque',
  ),
  controllers: value(
    'Controladores',
    'controladores | controlador | unidad de control | controlador de apriete | armario de control | pasarela | controladora',
  ),
  accessories: value(
    'Accesorios',
    'accesorios | accesorio | repuestos | recambios | batería | cargador | vaso | vasos | alargadera | cable | equilibrador | balancín | brazo de reacción | maletín',
  ),
} as const

export const industries = {
  automotive: value(
    'Automoción',
    'automoción | automocion | automotriz | automóvil | coches | vehículos | planta de automóviles | línea de montaje | proveedor tier 1 | camiones',
  ),
  aerospace: value(
    'Aeroespacial',
    'aeroespacial | aeronáutica | aviación | avión | aviones | espacio | helicópteros | mantenimiento aeronáutico',
  ),
  energy: value(
    'Energía',
    'energía | energia | central eléctrica | eólica | aerogenerador | petróleo y gas | refinería | petroquímica | generación eléctrica',
  ),
  rail: value(
    'Ferrocarril',
    'ferrocarril | ferroviario | ferroviaria | tren | trenes | metro | material rodante | bogie | vía',
  ),
  'construction-machinery': value(
    'Maquinaria de construcción',
    'maquinaria de construcción | maquinaria pesada | excavadora | grúa | maquinaria de obra | maquinaria agrícola | tractor | movimiento de tierras',
  ),
  'new-energy': value(
    'Baterías y electromovilidad',
    'baterías y electromovilidad | electromovilidad | vehículo eléctrico | coche eléctrico | módulo de baterías | paquete de baterías | almacenamiento de energía | fotovoltaica | solar | nuevas energías',
  ),
} as const

export const booleans = { yes: 'Sí', no: 'No' } as const
