import { parameter } from '../../words.ts'

export const control = {
  torqueControl: parameter(
    'Control de par',
    'Cómo sabe la herramienta cuándo parar: un transductor mide; un embrague o un mecanismo de disparo suelta.',
    'control de par | tipo de control | corte | desconexión | parada automática | tipo de embrague | control de torque | regulación de par',
    'Control',
  ),
  angleMonitoring: parameter(
    'Supervisión de ángulo',
    'Mide el ángulo de giro y descubre roscas pasadas y arandelas ausentes.',
    'supervisión de ángulo | ángulo | angulo | control de ángulo | medición de ángulo | par y ángulo | par-ángulo | giroscopio | límite elástico',
    'Ángulo',
  ),
  angleResolution: parameter(
    'Resolución de ángulo',
    'El menor ángulo que se distingue.',
    'resolución de ángulo | resolución angular | resolución del codificador | pulsos por vuelta',
  ),
  programs: parameter(
    'Programas',
    'Número de programas de apriete (juegos de parámetros) que se pueden guardar.',
    'programas | programa | programas de apriete | juegos de parámetros | pset | psets | recetas | preajustes | número de programas',
  ),
  resultMemory: parameter(
    'Memoria de resultados',
    'Número de resultados que guarda el equipo cuando falta la red.',
    'memoria de resultados | memoria | resultados guardados | registro de datos | trazabilidad | datos almacenados',
    'Memoria',
  ),
  sampleRate: parameter(
    'Frecuencia de muestreo',
    'Mediciones de par por segundo.',
    'frecuencia de muestreo | muestreo | tasa de muestreo | velocidad de muestreo | frecuencia de medida | ancho de banda',
    'Muestreo',
  ),
  channels: parameter(
    'Canales',
    'Número de husillos, herramientas o sensores que se conectan a la vez.',
    'canales | canal | número de canales | husillos | multihusillo | herramientas conectables | ejes',
  ),
  display: parameter(
    'Indicación',
    'Cómo muestra los resultados el propio equipo.',
    'indicación | pantalla | visualizador | indicador | tipo de pantalla | visor | lectura',
    'Pantalla',
  ),
  protocols: parameter(
    'Protocolos',
    'Interfaces y buses de campo por los que se eligen programas y salen los resultados.',
    'protocolos | protocolo | interfaz | interfaces | bus de campo | buses de campo | comunicación | comunicaciones | conexión a plc | autómata | red | mes',
  ),
  wireless: parameter(
    'Comunicación inalámbrica',
    'Estándares de radio; compruebe cuáles están permitidos en su país y en su planta.',
    'comunicación inalámbrica | inalámbrico | inalámbrica | inalambrico | wifi | bluetooth | radio | conexión inalámbrica',
    'Inalámbrico',
  ),
  wirelessRange: parameter(
    'Alcance inalámbrico',
    'Distancia en campo abierto; las estructuras de acero la acortan.',
    'alcance inalámbrico | alcance | alcance de radio | alcance wifi | distancia de transmisión | cobertura',
    'Alcance',
  ),
} as const
