import { parameter } from '../../words.ts'

export const build = {
  weight: parameter(
    'Peso',
    'Peso tal como lo sostiene el operario: con batería, sin vaso, manguera ni cable.',
    'peso | masa | peso de la herramienta | peso neto | pesado | ligero | liviano | pesa',
  ),
  length: parameter(
    'Longitud',
    'Longitud total, sin vaso.',
    'longitud | largo | longitud total | largo total | dimensiones | medidas | tamaño',
  ),
  headHeight: parameter(
    'Altura del cabezal',
    'Altura del cabezal angular sin vaso; decide si la herramienta entra en un hueco estrecho.',
    'altura del cabezal | altura de cabeza | cabezal bajo | altura del cabezal angular | perfil bajo | espacio libre',
    'Altura cabezal',
  ),
  sideToCentre: parameter(
    'Distancia al centro',
    'Distancia del eje del husillo al exterior de la herramienta: lo cerca de una pared que todavía llega.',
    'distancia al centro | distancia centro-lado | centro a lado | distancia al borde | distancia eje-borde | del centro al lateral',
    'Centro-lado',
  ),
  handleShape: parameter(
    'Forma constructiva',
    'Cómo se sujeta o se monta la herramienta.',
    'forma constructiva | empuñadura | mango | forma | tipo de herramienta | agarre | diseño | configuración',
    'Forma',
  ),
  drive: parameter(
    'Encastre',
    'Forma y tamaño de la salida que recibe el vaso, la punta o la boca intercambiable.',
    'encastre | cuadradillo de salida | cuadradillo | cuadrado | salida | cuadro | cuadrado de arrastre | conexión | portapuntas | tamaño de salida | mando cuadrado',
  ),
  housingMaterial: parameter(
    'Material de la carcasa',
    'De qué está hecho el cuerpo de la herramienta.',
    'material de la carcasa | carcasa | material | material del cuerpo | cuerpo | envolvente',
    'Carcasa',
  ),
  ledLight: parameter(
    'Luz de trabajo',
    'LED integrado que ilumina la unión.',
    'luz de trabajo | luz | led | luz led | iluminación | lámpara | linterna',
  ),
  cableLength: parameter(
    'Longitud del cable',
    'Longitud del cable suministrado o del que se ofrece como este artículo.',
    'longitud del cable | cable | largo del cable | cable de la herramienta | cable de alimentación',
    'Cable',
  ),
  powerSource: parameter(
    'Fuente de energía',
    'De dónde toma la energía la herramienta.',
    'fuente de energía | alimentación | accionamiento | tipo de energía | energía | batería o cable | neumática o eléctrica | fuente de alimentación',
    'Energía',
  ),
  batteryVoltage: parameter(
    'Tensión de la batería',
    'Tensión nominal de la batería; las de igual tensión son intercambiables.',
    'tensión de la batería | voltaje de la batería | voltaje de batería | 18 v | 36 v | 18v | 36v | tensión de batería',
  ),
  batteryCapacity: parameter(
    'Capacidad de la batería',
    'Carga de la batería: más amperios hora dan más aprietes y más peso.',
    'capacidad de la batería | capacidad | amperios hora | ah | mah | capacidad de batería',
  ),
  supplyVoltage: parameter(
    'Tensión de alimentación',
    'Tensión de red o continua con la que funciona el equipo.',
    'tensión de alimentación | voltaje de alimentación | tensión de red | tensión de entrada | voltaje | voltaje de entrada | 230 v | 110 v | 24 vcc',
    'Alimentación',
  ),
  ratedPower: parameter(
    'Potencia nominal',
    'Potencia eléctrica que consume a plena carga.',
    'potencia nominal | potencia | consumo | consumo eléctrico | potencia del motor | potencia absorbida',
    'Potencia',
  ),
  airPressure: parameter(
    'Presión de aire',
    'Presión dinámica en la entrada de la herramienta para la que valen los datos.',
    'presión de aire | presión | presion | presión de trabajo | presión de servicio | presión de entrada | presión dinámica',
    'Presión',
  ),
  airConsumption: parameter(
    'Consumo de aire',
    'Aire libre que gasta la herramienta girando en vacío.',
    'consumo de aire | caudal de aire | caudal | gasto de aire | consumo de aire comprimido | demanda de aire',
  ),
  airInlet: parameter(
    'Entrada de aire',
    'Rosca de la conexión de aire.',
    'entrada de aire | conexión de aire | toma de aire | rosca de entrada | racor | conexión neumática',
  ),
  hoseDiameter: parameter(
    'Diámetro de manguera',
    'Menor diámetro interior de la manguera que no estrangula la herramienta.',
    'diámetro de manguera | manguera | diámetro interior | diámetro de la manguera | manguera de aire | tubo de aire',
    'Manguera',
  ),
} as const
