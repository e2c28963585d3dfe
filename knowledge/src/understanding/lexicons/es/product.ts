import type { ProductWords } from '../../lexicon/locale-lexicon.ts'

export const product: ProductWords = {
  parameters: {
    torqueRange:
      'pares | torques | torque de apriete | par nominal | rango de apriete | apriete | torque máximo | torque mínimo | par requerido | valor de par | torque requerido | par de torsión | torsión | apretar a | torque nominal',
    torqueAccuracy:
      'exactitud | precisión de | error de | tolerancia de | clase de precisión | exacto | preciso | precisa',
    weight: 'pesar | pese | pesen | pesan | peso total | kilos de peso',
    length: 'longitud total | de largo | de longitud | medir | mida',
    freeSpeed: 'velocidad de rotación | giro | velocidad del husillo | rpm',
    noiseLevel: 'ruidoso | ruidosa | decibeles | nivel acústico',
    operatingTemperature: 'temperaturas | frío | calor | cámara frigorífica | trabajar a | temperaturas de',
    cableLength: 'metros de cable | cable de | cable largo | m de cable',
    airPressure:
      'red de aire | presión de la red | línea de aire | presión de línea | aire a | red de aire comprimido | compresor',
    airConsumption: 'gasto | consume | consumo',
    programs: 'programas | programa | parametrizaciones | programas diferentes',
    channels: 'canales | canal | eje',
    resultMemory:
      'resultados | mediciones | lecturas | guardar | almacenar | registros | datos | memoria para | resultados en memoria',
    tighteningsPerCharge:
      'aprietes por carga | tornillos por carga | aprietes por batería | aprietes con una carga | con una carga | por carga | tornillos por batería | por cada carga | por carga de batería | aprietes por cada carga',
    serviceInterval:
      'aprietes entre mantenimientos | aprietes entre revisiones | ciclos de mantenimiento | mantenimiento cada',
    warranty: 'años de garantía | meses de garantía | garantía de',
    calibrationInterval: 'calibrar cada | calibración cada | calibrada cada | calibración anual',
    cycleTime: 'por tornillo | por apriete | segundos por apriete | ciclo',
    vibration: 'vibraciones en la mano',
    batteryVoltage: 'batería de | baterías de | plataforma de batería | plataforma',
    batteryCapacity: 'amperios-hora',
    supplyVoltage:
      'red eléctrica | corriente | tensión | voltaje | monofásico | monofásica | trifásico | trifásica | alimentación a | conexión a',
    humidity: 'humedad hasta',
    hoseDiameter: 'diámetro interno | manguera de',
    sampleRate: 'muestras',
    wirelessRange: 'alcance de',
    dutyCycle: 'ciclo de servicio',
  },
  values: {
    'drive/square-1/2': 'media pulgada | de media pulgada | cuadro de media',
    'drive/square-1': 'de una pulgada | cuadro de una pulgada',
    'powerSource/battery':
      'batería | a batería | con batería | de batería | baterías | a pilas | recargable(s) | inalámbrico | inalámbrica | inalámbricos | inalámbricas | sin cables | de baterías',
    'powerSource/electric':
      'eléctrico | eléctrica | eléctricos | eléctricas | con cable | de cable | enchufe | conectado a la red | a corriente | cable | alámbrico | alámbrica | cableado | cableada | con cables | cables',
    'powerSource/pneumatic':
      'neumático | neumática | neumáticos | neumáticas | aire comprimido | de aire | a aire | con aire comprimido',
    'powerSource/manual':
      'manual | manuales | a mano | accionamiento manual | herramienta manual | herramientas manuales',
    'handleShape/pistol':
      'tipo pistola | de pistola | empuñadura de pistola | pistola | formato pistola | forma de pistola | mango de pistola | con empuñadura tipo pistola',
    'handleShape/angle':
      'angular | cabezal angular | en ángulo | acodado | acodada | cabeza angular | de ángulo | tipo angular | ángulo recto | angulares',
    'handleShape/inline': 'tipo recto | recta | recto | rectos | tipo lápiz',
    'handleShape/fixtured':
      'montado en máquina | husillo fijo | para robot | estacionario | fijo en máquina | para automatización',
    'handleShape/bench': 'de sobremesa | de banco',
    'handleShape/panel': 'carril din | montaje mural | montaje en pared | riel din | armario eléctrico',
    'torqueControl/transducer':
      'con transductor | con transductor de par | con transductor de torque | transducterizado | transductorizado | transductorizada | con sensor de par | con sensor de torque | lazo cerrado | transductor integrado',
    'torqueControl/current': 'control por corriente | controlado por corriente',
    'torqueControl/click': 'de clic | tipo clic | de disparo | click | de trueno | de salto | con clic',
    'torqueControl/mechanical-clutch': 'embrague mecánico | con embrague | embrague de corte',
    'torqueControl/pulse-shutoff':
      'corte automático | parada automática | con corte automático | autodesconexión | apagado automático | con corte',
    'torqueControl/electronic-display': 'lectura digital | indicación digital',
    'display/touch': 'pantalla táctil',
    'display/lcd': 'pantalla lcd',
    'display/oled': 'pantalla oled',
    'display/led': 'indicador led | indicadores led',
    'display/none': 'sin pantalla',
    'housingMaterial/stainless-steel': 'carcasa de acero inoxidable | cuerpo de acero inoxidable',
    'housingMaterial/aluminium': 'carcasa de aluminio | cuerpo de aluminio',
    'housingMaterial/magnesium': 'carcasa de magnesio',
    'housingMaterial/composite': 'carcasa de plástico | carcasa de material compuesto',
    'housingMaterial/steel': 'carcasa de acero | cuerpo de acero',
    'wireless/wifi-2.4': 'wifi | wi-fi | wi fi',
    'wireless/bluetooth-le': 'bluetooth',
    'reversible/yes':
      'reversible(s) | inversión de giro | reversa | marcha atrás | ambos sentidos | los dos sentidos | doble sentido | también afloje | para aflojar | giro a izquierdas | izquierda y derecha | sentido inverso | rosca izquierda',
    'ledLight/yes':
      'con lámpara | con luces | luz led | luz de trabajo | iluminación led | lámpara led | luz incorporada | luz integrada | con luz | led | luces led',
    'angleMonitoring/yes':
      'control de ángulo | medición de ángulo | supervisión de ángulo | monitoreo de ángulo | par y ángulo | par-ángulo | torque y ángulo | torque-ángulo | lectura de ángulo | control angular | medición del ángulo | control del ángulo | monitorización de ángulo | vigilancia de ángulo | monitoreo del ángulo | torque/ángulo | par/ángulo | mida ángulo | mide ángulo | mida el ángulo',
    'esdSafe/yes':
      'antiestático(s) | antiestática(s) | esd | protección esd | seguro esd | disipativo | apto esd | compatible con esd | a prueba de esd',
  },
  weak: 'en línea | línea de montaje | luz | linterna | lámpara | aflojar | aflojado | ángulo | angulo | aire | mano | corriente | electrónica | electrónico | digital | clic | salto | impulsos | luces | husillo | recto | recta | fijo | banco | llave | palanca | cable | batería | extensión | pn | opc | bt | ip | hr | op mid | ninguno | ninguna | disparo | corte | vaso | vasos | vía | espacio | tractor | coches | datos | revisión | red | salida | cuerpo | forma | medidas | tamaño | largo | apriete | derecha | izquierda | autonomía | alcance | ejes | material | radio | energía | energia | solar | metro | motor | transmisión | energía | carraca | cuadro | conexión',
  directions: {
    'weight<':
      'y ligero(s) | y ligera(s) | y liviano | y liviana | más ligero(s) | más ligera(s) | más liviano(s) | más liviana(s) | menos pesado | menos pesada | menor peso | menos peso | mas ligero | mas liviano',
    'weight>': 'más pesado | más pesada',
    'torqueRange>':
      'y potente(s) | más potente(s) | más fuerte(s) | más par | más torque | mayor par | mayor torque | más potencia | más fuerza',
    'torqueRange<': 'menos par | menos torque | menos potente',
    'freeSpeed>':
      'y rápido(s) | y rápida(s) | más rápido(s) | más rápida(s) | mayor velocidad | más velocidad | más revoluciones',
    'freeSpeed<': 'más lento | más lenta | menor velocidad',
    'noiseLevel<':
      'y silencioso(s) | y silenciosa(s) | más silencioso(s) | más silenciosa(s) | menos ruidoso | menos ruidosa | menos ruido | más callado',
    'noiseLevel>': 'más ruidoso',
    'vibration<': 'menos vibración | menos vibraciones | menor vibración',
    'length<':
      'y compacto(s) | y compacta(s) | y pequeño | más corto | más corta | más compacto(s) | más compacta(s) | más pequeño | más pequeña',
    'length>': 'más largo | más larga',
    'torqueAccuracy<':
      'y preciso(s) | y precisa(s) | más preciso(s) | más precisa(s) | más exacto | más exacta | mayor precisión | mejor precisión | mayor exactitud | más precisión',
    'torqueAccuracy>': 'menos preciso',
    'price<':
      'precio menor | con precio menor | precio más bajo | más baratito | y económico(s) | y económica(s) | y barato(s) | y barata(s) | más barato(s) | más barata(s) | más económico(s) | más económica(s) | menos caro | menor precio | mejor precio',
    'price>': 'más caro | más cara',
    'headHeight<': 'cabezal más bajo | más delgado | más fino',
    'airConsumption<': 'menos aire | menor consumo de aire | gaste menos aire',
    'batteryCapacity>': 'más batería | batería más grande | mayor batería',
    'tighteningsPerCharge>': 'más autonomía | mayor autonomía',
    'ipClass>': 'más protegido | mejor protegido | más estanco',
    'resultMemory>': 'más memoria',
    'programs>': 'más programas',
  },
  tools:
    'herramienta(s) | llave(s) | atornillador(es) | pistola(s) | equipo(s) | aparato(s) | máquina(s) | modelo(s) | dispositivo(s) | destornillador(es) | apretadora(s) | apretatuercas | unidades | artículo(s) | taladro(s) | cargador(es) | batería(s) | vasos | sensor(es) | medidor(es) | husillo(s) | kit(s) | sistema(s) | torqueadora(s) | cable(s)',
}
