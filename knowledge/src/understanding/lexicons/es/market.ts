import type { MarketWords } from '../../lexicon/locale-lexicon.ts'

export const market: MarketWords = {
  industries: {
    automotive:
      'automotrices | automotriz | automovilística | automovilístico | industria automotriz | industria automotor | industria del automóvil | sector automotriz | sector del automóvil | armadora | armadoras | ensambladora | planta automotriz | fábrica de coches | fábrica de autos | fábrica de automóviles | autopartes | autos | coche | carros | carro | vehículo | camión | camiones | autobús | autobuses | carrocería | carrocerías | motocicletas | planta de montaje de vehículos | proveedor automotriz | planta de coches | terminal automotriz | sector automoción | fábrica de camiones | automotor | montaje de vehículos',
    aerospace:
      'aeroespacial | aeronáutico | sector aeronáutico | aeronave | aeronaves | avión | fuselaje | helicóptero | mantenimiento de aviones | industria aeronáutica | satélite | motores de avión | turbina de avión | aviación comercial | mro',
    energy:
      'energía | energético | sector energético | eólico | parque eólico | torre eólica | torres eólicas | energía eólica | aerogeneradores | central térmica | central nuclear | central hidroeléctrica | hidroeléctrica | petróleo | gas natural | oil and gas | refino | plataforma petrolera | turbina | turbinas | turbina eólica | petrolera | industria petrolera | planta química | oleoducto | gasoducto | generación de energía | offshore | planta de gas | minería de gas | sector petrolero | petroquímico | turbina de gas',
    rail: 'ferroviarios | ferrocarriles | tranvía | locomotora | locomotoras | vagones | vagón | material ferroviario | vías férreas | bogies | alta velocidad | tren de alta velocidad | vía férrea | taller ferroviario | sector ferroviario | industria ferroviaria | trenes | vías',
    'construction-machinery':
      'maquinaria de construcción | excavadoras | grúas | cargadora | cargadoras | bulldozer | maquinaria minera | cosechadora | cosechadoras | tractores | retroexcavadora | retroexcavadoras | carretilla elevadora | montacargas | camiones mineros | minería | equipo pesado | maquinaria amarilla | agrícola | industria agrícola | maquinaria agricola | equipos de construcción | palas cargadoras | equipo minero',
    'new-energy':
      'electromovilidad | vehículos eléctricos | coches eléctricos | autos eléctricos | carros eléctricos | auto eléctrico | movilidad eléctrica | fábrica de baterías | gigafactoría | gigafactory | baterías de litio | baterías de tracción | batería de tracción | paquetes de baterías | pack de baterías | packs de baterías | módulos de batería | módulos de baterías | módulo de batería | paneles solares | placas solares | energía solar | parque solar | fotovoltaico | pila de combustible | hidrógeno | autobuses eléctricos | bandeja de baterías | celdas de batería | planta de baterías | fotovoltaicos | baterías para vehículos eléctricos | almacenamiento energético | batería de alto voltaje',
  },
  applications: {
    'wheel-bolts':
      'tuercas de rueda | tuerca de rueda | tornillos de rueda | pernos de rueda | birlos | birlo | birlos de rueda | ruedas | rueda | montaje de ruedas | cambio de ruedas | cambio de llantas | cambio de neumáticos | llantas | espárragos de rueda | tuercas de las ruedas | pernos de las ruedas | tornillos de las ruedas | apriete de ruedas | neumáticos de camión',
    'engine-and-gearbox':
      'motor y caja de cambios | bloque motor | bloque de motor | bloques de motor | bloque del motor | motores | motor | caja de cambios | cajas de cambios | transmisión | transmisiones | culata | culatas | cigüeñal | biela | bielas | montaje de motores | línea de motores | cárter | tren motriz | diferencial | eje trasero | árbol de levas | ensamble de motores | caja de transmisión | cabeza de motor | tapas de bancada | volante motor | powertrain | reductora | reductoras | turbocompresor | monobloque',
    'battery-pack':
      'paquete de baterías | paquetes de baterías | pack de baterías | packs de baterías | pack de batería | módulo de batería | módulos de batería | módulos de baterías | módulo de baterías | bandeja de baterías | bandeja de batería | bandejas de baterías | ensamble de baterías | montaje de baterías | barra colectora | barras colectoras | busbar | caja de baterías | batería de alto voltaje | batería de tracción | carcasa de batería | tapa de batería | ensamblaje de baterías | montaje de packs',
    electronics:
      'lavadoras | lavadora | refrigeradores | refrigerador | televisores | televisor | placa base | drones | cámaras | routers | neveras | aires acondicionados | módulos electrónicos | dispositivos médicos | electrónica | montaje electrónico | ensamble electrónico | placa electrónica | placas electrónicas | circuito impreso | circuitos impresos | tarjeta electrónica | tarjetas electrónicas | pcb | tornillos pequeños | tornillitos | tornillería fina | teléfonos móviles | celulares | electrodomésticos | línea blanca | portátiles | dispositivos electrónicos | componentes electrónicos | placas de circuito | electrónica de consumo | centralitas | microtornillos | equipos electrónicos | ensamblaje electrónico | ensamblaje de electrónica | línea de electrónica',
    airframe:
      'ala | revestimiento del ala | paneles de cabina | largueros | fuselaje | fuselajes | estructura de avión | estructuras de avión | estructura aeronáutica | ala de avión | alas de avión | alas | montaje de alas | cabina de avión | aeroestructuras | aeroestructura | tren de aterrizaje | asientos de avión | montaje de fuselaje | célula de avión | estructuras aeronáuticas | interior de cabina | ensamble de fuselaje',
    'wind-turbine':
      'aerogenerador | aerogeneradores | turbina eólica | turbinas eólicas | torre eólica | torres eólicas | pernos de torre | tornillos de torre | pala de rotor | palas | góndola | brida de torre | parque eólico | tornillos de torres eólicas | pernos de torres eólicas | pernos de pala | buje | molinos de viento | molino eólico | torre de aerogenerador | pernos de palas',
    'pipe-flange':
      'brida | bridas | brida de tubería | bridas de tubería | bridas de tuberías | tubería | tuberías | oleoducto | gasoducto | válvula | válvulas | intercambiador de calor | intercambiadores | recipiente a presión | pernos de brida | unión bridada | uniones bridadas | espárragos de brida | juntas bridadas | junta bridada | ductos | apriete de bridas',
    'track-and-bogie':
      'bogie | bogies | vía | vías | vía férrea | vías férreas | carril | carriles | riel | rieles | traviesa | traviesas | durmientes | fijación de vía | eclisas | fijaciones de riel | tirafondos | mantenimiento de vía | juego de ruedas | vías del tren | bastidor de bogie | tornillos de vía',
    'site-assembly':
      'obra | en obra | sitio de construcción | estructura metálica | estructuras metálicas | estructura de acero | estructuras de acero | puente | puentes | puente de acero | puentes metálicos | montaje en obra | montaje en campo | al aire libre | a la intemperie | exterior | exteriores | andamios | nave industrial | intemperie | trabajo en campo | montaje de estructuras | construcción metálica | en campo | estructuras solares',
    'explosive-atmosphere':
      'atmósfera explosiva | atmósferas explosivas | zona explosiva | zonas explosivas | zona atex | zonas atex | área clasificada | áreas clasificadas | zona ex | zona 1 | zona 2 | zona 21 | zona 22 | área peligrosa | áreas peligrosas | zona clasificada | zonas clasificadas | ambiente explosivo | ambientes explosivos | riesgo de explosión | cabina de pintura | ambiente potencialmente explosivo | área atex | atmósfera potencialmente explosiva | entorno explosivo | peligro de explosión',
    calibration:
      '[calibrar/verificar/comprobar/calibramos/verificamos/comprobamos/revisar/revisamos/contrastar] (nuestras/nuestros/las/los/mis) [llaves dinamométricas/torquímetros/llaves de torque/llaves/herramientas de torque] | laboratorio de calibración | laboratorio | calibrar llaves | calibrar llaves dinamométricas | verificar llaves | verificar torquímetros | calibrar torquímetros | calibración de llaves | calibración de torquímetros | calibración de llaves dinamométricas | sala de metrología | metrología | comprobar llaves dinamométricas | comprobar llaves | laboratorio de metrología | calibración de herramientas | calibrar herramientas | calibrar nuestras llaves | verificación de llaves | calibrar nuestros torquímetros | verificación de herramientas | calibrar nuestras herramientas | laboratorio de calidad',
  },
  categories: {
    'battery-pulse-tools':
      '[atornillador/atornilladores/llave/llaves/herramienta/herramientas/pistola/pistolas/apretadora/apretadoras/destornillador/destornilladores/apretatuercas] (de impulsos/de pulsos/de pulso/de impacto/angular/angulares/de apriete/de torque/tipo pistola) [a batería/de batería/inalámbrico/inalámbrica/inalámbricos/inalámbricas/sin cable/recargable/recargables/con batería] | atornilladores a batería | atornillador de batería | atornilladores de batería | atornilladores inalámbricos | atornillador sin cable | atornilladores sin cable | llave de impacto a batería | llaves de impacto a batería | pistola a batería | pistolas a batería | herramientas a batería | herramientas de batería | herramienta inalámbrica | herramientas inalámbricas | apretadora a batería | apretadoras a batería | apretadora inalámbrica | aprietatuercas a batería | atornilladores recargables | atornillador recargable | atornillador de pulso a batería | atornilladores de pulso a batería | llave de pulsos a batería | llaves de impulsos a batería | llave inalámbrica | destornillador inalámbrico | destornillador a batería | pistola de pulso a batería | pistola de torque a batería | atornilladores de pulsos a batería | herramienta de pulso a batería | herramientas de impulso a batería | taladro atornillador a batería | pistola inalámbrica | llaves a batería | llave a batería | destornilladores inalámbricos | atornillador angular a batería | apretatuercas a batería',
    'dc-nutrunners':
      '[atornillador/atornilladores/llave/llaves/herramienta/herramientas/pistola/pistolas/apretadora/apretadoras/destornillador/destornilladores/apretatuercas] (de impulsos/de pulsos/de pulso/de impacto/angular/angulares/de apriete/de torque/tipo pistola) [eléctrico/eléctrica/eléctricos/eléctricas/con cable/dc] | atornillador eléctrico | apretadoras eléctricas | apretatuercas eléctricos | nutrunner | nutrunners | dc nutrunner | atornillador dc | husillos de apriete | husillo eléctrico | atornillador con cable | atornilladores con cable | herramienta eléctrica dc | herramientas eléctricas dc | pistola eléctrica | llaves eléctricas | destornillador eléctrico | destornilladores eléctricos | atornilladores con transductor | herramientas dc | herramienta dc | atornillador angular eléctrico | atornilladores angulares eléctricos | apretadoras dc | torqueadora eléctrica | torqueadoras eléctricas | atornillador electrónico | atornilladores electrónicos | apriete electrónico | husillos fijos',
    'air-pulse-tools':
      '[atornillador/atornilladores/llave/llaves/herramienta/herramientas/pistola/pistolas/apretadora/apretadoras/destornillador/destornilladores/apretatuercas] (de impulsos/de pulsos/de pulso/de impacto/angular/angulares/de apriete/de torque/tipo pistola) [neumático/neumática/neumáticos/neumáticas/de aire/de aire comprimido/a aire] | atornilladores neumáticos | llave neumática | llaves neumáticas | pistola neumática | pistolas neumáticas | pistola de aire | llave de impacto neumática | llaves de impacto neumáticas | herramientas neumáticas | atornillador de impulsos neumático | atornilladores de pulso neumáticos | atornillador de pulso neumático | llave de pulso neumática | herramienta de pulso neumática | herramienta de aire comprimido | herramientas de aire | herramienta de aire | apretadora neumática | destornillador neumático | llaves de impacto | pistolas de impacto | herramienta de pulso | llave de pulso | herramientas de pulso | herramientas de impulsos | atornillador de impulsos | atornilladores de impulsos | destornilladores neumáticos | llave de impulsos | herramientas de impulsos neumáticas',
    'torque-wrenches':
      'llaves de torque | llaves dinamometricas | torquímetros | torquimetro | torquimetros | llave dinamométrica digital | llaves de trinquete dinamométricas | llave dinamométrica de clic | llave de par | llaves de par | llave de apriete controlado | torquímetro de clic | torquímetro digital | torquímetros digitales | llave dinamométrica electrónica | destornillador dinamométrico | llave de torsión | llaves dinamométricas digitales | carraca dinamométrica | llaves de clic',
    'torque-sensors':
      'transductores de par | transductor de torque | transductores de torque | sensor de torque | sensores de torque | medidor de torque | medidores de torque | analizador de torque | analizadores de torque | probadores de torque | comprobador de llaves | comprobadores de par | celda de torque | banco de prueba de par | calibrador de torque | banco de calibración de llaves | medidor de par | analizadores de par | probador de par | calibradores de torque | captador de par | torquímetro de banco | verificador de torque | simulador de unión | banco de pruebas | probador de llaves',
    controllers:
      'controlador de apriete | controladores de apriete | controlador de torque | unidades de control | controlador multiherramienta | gateway | consola de control | controlador de atornillado',
    accessories:
      'refacciones | refacción | repuesto | recambio | batería de repuesto | baterías de repuesto | batería adicional | baterías adicionales | batería extra | baterías extra | cargadores | dados | dado de impacto | vasos de impacto | puntas | juego de puntas | extensiones | extensión | brazos de reacción | brazo de torque | balancines | maletines | estuche | soporte de herramienta | unidad de mantenimiento | manguera de aire | consumibles | pilas de repuesto | baterías de recambio | batería de recambio | bocas intercambiables | estación de carga',
  },
  certificates: {
    ce: 'certificado ce | conformidad ce | certificación ce | declaración de conformidad ce | marca ce',
    'iso-17025':
      'certificado de calibración acreditado | certificado enac | trazable a enac | certificado iso 17025 | acreditado iso 17025 | certificado de calibración ema | certificación ema | acreditación ema | calibración enac | certificados de calibración | 17025 | calibración certificada',
    ul: 'certificación ul | certificado ul | listado ul | aprobación ul',
    atex: 'certificado atex | certificación atex | a prueba de explosión | a prueba de explosiones | versión atex | homologación atex | antideflagrantes | certificados atex | antiexplosivo | antiexplosión',
    csa: 'certificación csa | certificado csa',
    ccc: 'certificación ccc',
    fcc: 'certificación fcc',
    ukca: 'marcado ukca',
    INMETRO: 'inmetro',
    rohs: 'conforme a rohs',
  },
  protocols: {
    'modbus-tcp': 'modbus',
    'digital-io':
      'señales digitales | e/s digital | entradas digitales | salidas digitales | entradas y salidas digitales | señales de 24v | contacto seco | i/o digitales',
    'analog-10v': 'salidas analógicas',
    'opc-ua': 'opc | servidor opc ua',
    'rs-232': 'puerto serie | puerto serial | interfaz serie',
  },
  countries: {
    US: 'estados unidos | ee uu | eeuu | usa | norteamérica | los estados unidos',
    GB: 'inglaterra | gran bretaña | escocia | reino unido',
    AE: 'emiratos | emiratos árabes | los emiratos',
    KR: 'corea | corea del sur',
    MX: 'méxico | mejico | república mexicana',
    NL: 'holanda | países bajos',
    CZ: 'chequia | república checa',
    SA: 'arabia saudita | arabia saudí | arabia saudi',
    CN: 'china',
    TR: 'turquía',
    DO: 'república dominicana | dominicana',
    SV: 'el salvador',
    CD: 'congo',
  },
  adjectives: {
    ES: 'español(es) | española(s)',
    MX: 'mexicano(s) | mexicana(s) | mejicano | mejicana',
    AR: 'argentino(s) | argentina(s)',
    CL: 'chileno(s) | chilena(s)',
    CO: 'colombiano(s) | colombiana(s)',
    PE: 'peruano(s) | peruana(s)',
    EC: 'ecuatoriano(s) | ecuatoriana(s)',
    UY: 'uruguayo(s) | uruguaya(s)',
    PY: 'paraguayo | paraguaya',
    BO: 'boliviano | boliviana',
    VE: 'venezolano(s) | venezolana(s)',
    CR: 'costarricense(s)',
    GT: 'guatemalteco | guatemalteca',
    PA: 'panameño | panameña',
    DO: 'dominicano | dominicana',
    CU: 'cubano | cubana',
    BR: 'brasileño(s) | brasileña(s)',
    PT: 'portugués | portuguesa(s)',
    US: 'estadounidense(s) | norteamericano | norteamericana | americano | americana',
    DE: 'alemán | alemana(s) | alemanes',
    FR: 'francés | francesa(s)',
    IT: 'italiano(s) | italiana(s)',
    GB: 'británico | británica | inglés | inglesa',
    CN: 'chino(s) | china(s)',
    JP: 'japonés | japonesa(s)',
    KR: 'coreano | coreana',
    IN: 'indio | india',
    MA: 'marroquí(es)',
    TR: 'turco | turca',
    CA: 'canadiense(s)',
    NL: 'holandés | holandesa | neerlandesa',
    CH: 'suizo | suiza',
    SE: 'sueco | sueca',
    PL: 'polaco | polaca',
  },
  cities: {
    ES: 'madrid | barcelona | valencia | zaragoza | bilbao | sevilla | vigo | vitoria | pamplona | valladolid | martorell | málaga | navarra | país vasco | cataluña | asturias | gijón | algeciras | burgos | galicia | almussafes | santander | oviedo | murcia | tarragona | andalucía | aragón | la coruña',
    MX: 'monterrey | ciudad de méxico | cdmx | puebla | querétaro | guadalajara | saltillo | tijuana | guanajuato | aguascalientes | san luis potosí | veracruz | manzanillo | toluca | león | silao | ciudad juárez | hermosillo | celaya | altamira | lázaro cárdenas | nuevo león | chihuahua | ramos arizpe | reynosa | coahuila | jalisco | sonora | irapuato | mexicali | estado de méxico',
    AR: 'buenos aires | rosario | córdoba | mendoza | tucumán | campana',
    CL: 'santiago | santiago de chile | valparaíso | antofagasta | concepción | calama | san antonio | iquique',
    CO: 'bogotá | medellín | cali | cartagena | barranquilla | buenaventura',
    PE: 'lima | callao | el callao | arequipa | trujillo',
    EC: 'quito | guayaquil',
    UY: 'montevideo',
    PY: 'asunción',
    BO: 'la paz | santa cruz de la sierra',
    VE: 'caracas | maracaibo',
    CR: 'san josé | puerto limón',
    PA: 'ciudad de panamá | colón',
    GT: 'ciudad de guatemala',
    DO: 'santo domingo',
    CU: 'la habana',
    US: 'detroit | houston | chicago | nueva york | los ángeles | miami | texas',
    BR: 'são paulo | sao paulo | santos | curitiba',
    DE: 'stuttgart | hamburgo | múnich | berlín',
    CN: 'shanghái | shanghai | ningbo | pekín | shenzhen',
    PT: 'lisboa | oporto',
    FR: 'parís | toulouse',
    IT: 'milán | turín',
    MA: 'tánger | casablanca',
    NL: 'róterdam | rotterdam',
    BE: 'amberes',
  },
  brands: {},
}
