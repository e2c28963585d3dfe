import { parameter } from '../../words.ts'

export const performance = {
  torqueRange: parameter(
    'Rango de par',
    'Entre estos dos pares la herramienta mantiene la exactitud indicada; el par objetivo debe quedar dentro, mejor hacia el centro.',
    'rango de par | par | par de apriete | torque | par objetivo | par máximo | par maximo | par mínimo | rango de torque | capacidad de par | momento de apriete',
    'Par',
  ),
  torqueAccuracy: parameter(
    'Exactitud de par',
    'Cuánto puede apartarse un apriete del par ajustado, en porcentaje del valor ajustado.',
    'exactitud de par | exactitud | precisión | precision | precisión de par | tolerancia | error | desviación | error de medida',
    'Exactitud',
  ),
  torqueRepeatability: parameter(
    'Repetibilidad de par',
    'Dispersión de aprietes repetidos en la misma unión a tres desviaciones estándar, según ISO 5393.',
    'repetibilidad de par | repetibilidad | dispersión | dispersion | 3 sigma | seis sigma | cm | cmk | consistencia',
    'Repetibilidad',
  ),
  torqueResolution: parameter(
    'Resolución de par',
    'El menor escalón de par que se puede ajustar o leer.',
    'resolución de par | resolución | resolucion | incremento | graduación | división de escala | paso mínimo',
    'Resolución',
  ),
  overloadCapacity: parameter(
    'Capacidad de sobrecarga',
    'Porcentaje del par nominal que el sensor o la llave soporta sin perder la calibración.',
    'capacidad de sobrecarga | sobrecarga | límite de sobrecarga | sobrecarga admisible | carga máxima | sobrepar',
    'Sobrecarga',
  ),
  freeSpeed: parameter(
    'Velocidad en vacío',
    'Velocidad del husillo sin carga; decide lo rápido que se enrosca un tornillo largo.',
    'velocidad en vacío | velocidad | velocidad libre | revoluciones | velocidad de giro | velocidad máxima | velocidad sin carga | régimen',
    'Velocidad',
  ),
  boltSize: parameter(
    'Tamaño de tornillo',
    'Tornillos métricos de clase 8.8 para los que está pensada la herramienta; los más resistentes piden más par.',
    'tamaño de tornillo | tornillo | tornillos | perno | pernos | rosca | métrica | tamaño de rosca | diámetro del tornillo | rosca métrica',
    'Tornillos',
  ),
  dutyCycle: parameter(
    'Ciclo de trabajo',
    'Parte del tiempo que la herramienta puede funcionar sin calentarse demasiado.',
    'ciclo de trabajo | factor de marcha | servicio continuo | factor de servicio | régimen de trabajo | tiempo de conexión',
    'Servicio',
  ),
  cycleTime: parameter(
    'Tiempo de ciclo',
    'Duración de un apriete típico, desde el gatillo hasta la señal OK.',
    'tiempo de ciclo | tiempo de apriete | takt | segundos por tornillo | duración del apriete | cadencia',
    'Ciclo',
  ),
  tighteningsPerCharge: parameter(
    'Aprietes por carga',
    'Número de uniones típicas que aprieta una batería llena.',
    'aprietes por carga | tornillos por carga | autonomía | autonomia | duración de la batería | aprietes por batería',
    'Por carga',
  ),
  reversible: parameter(
    'Reversible',
    'Gira en los dos sentidos: la misma herramienta también afloja.',
    'reversible | inversión de giro | marcha atrás | aflojar | aflojado | giro a izquierdas | rosca a izquierdas | doble sentido',
  ),
  measuringDirection: parameter(
    'Sentido de medida',
    'Sentido de giro en el que se mide o controla el par.',
    'sentido de medida | sentido | sentido de giro | dirección | dirección de giro | sentido de medición',
    'Sentido',
  ),
} as const
