import type { AskingWords } from './asking-words.ts'

export const es: AskingWords = {
  torqueRange:
    'qué fuerza | cuánta fuerza | cuanta fuerza | cuántos newton* | cuantos newton* | cuántos nm | cuantos nm | qué par | cuánto par | cuanto par | hasta qué par | par máximo | par mínimo | hasta cuánto aprieta | cuánto aprieta | cuanto aprieta | hasta cuántos | más potente* | más fuerte*',
  torqueAccuracy:
    'qué tan precis* | cuán precis* | qué precisión | cuánta precisión | es de precis* | qué tolerancia | cuánto se desvía | qué exactitud | qué tan exact* | cuánto error | margen de error | qué error',
  torqueRepeatability: 'repetible | repetitiv* | dispersión | cuánto varía',
  torqueResolution: 'paso más pequeño | paso mínimo de par | menor incremento',
  overloadCapacity: 'sobrecarga | sobrecargar* | por encima de su',
  freeSpeed:
    'qué tan rápid* | cómo de rápid* | a qué velocidad | qué velocidad | rpm | revoluciones | vueltas por minuto | velocidad en vacío | vueltas en vacío | vueltas da | cuánto gira | cuántas vueltas',
  boltSize:
    'qué tornillos | qué tornillo | qué pernos | qué perno | qué roscas | qué rosca | hasta qué m | hasta qué tornillo | hasta qué métrica | qué métrica | tornillo más grande | tornillo más pequeño | tamaño de tornillo* | tornillos de qué | qué tamaño de tornillo*',
  dutyCycle: 'sin parar | sin pausa | sin descanso | de forma continua | ciclo de trabajo',
  cycleTime:
    'cuántos segundos | segundos por | tiempo por tornillo | tiempo de ciclo | cuánto tarda en apretar | cuánto tarda un apriete | cuánto tarda cada',
  tighteningsPerCharge:
    'por carga | con una carga | con una batería | por batería | con una sola carga | cada carga | cada batería | carga completa | hasta que se agota | cuántos tornillos | cuánto dura la batería | cuánto dura una carga | cuántos aprietes hace | cuántos aprietes da',
  reversible:
    'marcha atrás | marcha inversa | giro a la izquierda | hacia atrás | también afloja* | para aflojar | sirve para soltar | al revés | invertir el giro',
  measuringDirection:
    'ambos sentidos | los dos sentidos | ambas direcciones | las dos direcciones | en qué sentido | rosca a izquierda* | rosca izquierda',
  weight:
    'pesa | pesan | peso | cuántos kilos | cuantos kilos | cuántos kg | pesad* | qué tan liger* | kilos | cuántas libras | libras pesa | más liger* | más pesad* | más livian*',
  length:
    'cuánto mide | cuanto mide | qué largo | de largo | qué tan larg* | longitud total | cómo de larg* | qué longitud tiene la | qué longitud tiene el | cuántos milímetros mide | más larg* | más cort*',
  headHeight:
    'cabezal más fin* | cabezal más baj* | cabezal más delgad* | cabezal más plan* | cabeza más fina | cabeza más baja | altura del cabezal | altura de la cabeza | qué alto tiene el cabezal | altura de cabeza | alto del cabezal',
  sideToCentre: 'distancia al centro | distancia a la pared | cerca de la pared | del centro al borde | centro al lado',
  handleShape:
    'tipo de empuñadura | qué empuñadura | forma de la empuñadura | pistola o | de pistola | qué mango | forma del mango',
  drive:
    'qué cuadradillo | cuadradillo | qué cuadrado | qué vaso* | qué puntas | qué punta | qué boca* | qué dado* | qué salida | qué inserción | qué encastre | vasos de | dados de',
  housingMaterial:
    'de qué material | de qué está hech* | qué material | de metal o | de plástico o | es de plástico | es de metal | es de aluminio',
  ledLight: 'ilumina* | linterna | luz de trabajo | tiene luz | lleva luz | con luz | trae luz',
  cableLength:
    'cuánto mide el cable | largo del cable | qué largo tiene el cable | longitud del cable | metros de cable | cable ... larg* | cuánto cable',
  powerSource:
    'con qué funciona | funciona con | a batería o | de batería o | con aire o | con cable o | va a batería | qué alimentación | necesita aire comprimido | necesita enchufe | se enchufa',
  batteryVoltage:
    'voltios ... batería | voltaje de la batería | tensión de la batería | batería ... voltios | voltaje ... batería',
  batteryCapacity:
    'cuántos ah | amperios hora | amperios-hora | capacidad de la batería | cuántos amperios | capacidad tiene la batería',
  supplyVoltage:
    'qué voltaje | qué tensión | a qué voltaje | a qué tensión | cuántos voltios | qué enchufe | a la red | 230 v | 110 v | 220 v | 120 v | qué corriente | qué clavija',
  ratedPower:
    'cuántos vatios | cuantos vatios | qué potencia | cuánta potencia | cuánta electricidad | cuánta luz gasta | consumo eléctrico | cuánta energía | cuánta corriente | cuántos watts',
  airPressure:
    'cuántos bar | cuántos bares | cuantos bares | a qué presión | qué presión | cuánta presión | presión de aire | cuántos psi | presión necesita',
  airConsumption:
    'cuánto aire | cuanto aire | consumo de aire | gasta de aire | aire gasta | aire consume | litros de aire | litros por minuto | l/min | qué compresor | traga | chupa | aire necesita | caudal de aire',
  airInlet:
    'entrada de aire | toma de aire | conexión de aire | qué conexión | racor | rosca de entrada | conexión del aire',
  hoseDiameter:
    'qué manguera | diámetro de manguera | diámetro de la manguera | manguera de qué | grosor de la manguera | manguera necesita | manguera ... diámetro | manguera ... gruesa',
  torqueControl:
    'se para sol* | se detiene sol* | se corta sol* | corta sol* | hace clic | cómo sabe cuándo | cómo controla el par | corte automático | parada automática | cómo se controla el par',
  angleMonitoring:
    'mide el ángulo | mide ángulo* | medir el ángulo | medir ángulo* | controla el ángulo | ángulo también | par y ángulo | supervisa el ángulo | también el ángulo | vigila el ángulo | mide también el ángulo',
  angleResolution: 'ángulo más pequeño | resolución angular | resolución de ángulo',
  programs:
    'cuántos programas | cuantos programas | número de programas | cuántas recetas | cuántos trabajos | cuántos ajustes guarda',
  resultMemory:
    'cuántos resultados | cuantos resultados | cuántas lecturas | cuántas mediciones | cuántos valores | cuántos datos | cuánta memoria | qué memoria | resultados guarda | cuántos registros | cuántos aprietes guarda',
  sampleRate:
    'muestreo | muestras por segundo | lecturas por segundo | mediciones por segundo | cuántos hercios | cuántos hz',
  channels:
    'cuántas herramientas | cuántos husillos | cuantos husillos | cuantas herramientas | cuántos canales | cuántos sensores | cuántos ejes | cuántos atornilladores | herramientas a la vez | husillos a la vez',
  display: 'táctil | tiene pantalla | lleva pantalla | qué pantalla | con pantalla | trae pantalla',
  protocols:
    'qué protocolos | qué protocolo | qué bus | qué buses | bus de campo | qué interfaz | qué interfaces | con el plc | con un plc | con nuestro plc | al plc | a un plc | con mi plc',
  wireless: 'inalámbric* | wifi | wi-fi | bluetooth | sin cable* | por radio',
  wirelessRange:
    'alcance de la radio | alcance inalámbrico | qué alcance | cuánto alcance | hasta dónde llega | alcance de la señal | alcance del wifi | a cuántos metros | a qué distancia',
  ipClass:
    'salpicadura* | agua | polvo | lluvia | llueve | moja | mojarse | mojar* | mojad* | impermeable | estanc* | hermétic* | grado de protección | clase de protección | protección ip | qué ip | humedad ... entra | chorro de agua | manguerazo*',
  operatingTemperature:
    'cuánto frío | cuanto frio | qué frío | frío | bajo cero | helada* | congela* | calor | a qué temperatura* | qué temperatura* | entre qué temperatura* | temperatura ambiente | en invierno | cámara frigorífica | temperatura máxima | temperatura mínima | grados aguanta | cuántos grados',
  storageTemperature:
    'temperatura ... guarda* | temperatura ... almacena* | almacenar ... frío | guardar ... frío | temperatura de almacenamiento',
  humidity: 'cuánta humedad | qué humedad | humedad | húmed* | condensación | tropical',
  noiseLevel:
    'ruido | ruidos* | qué tan ruidos* | decibelios | decibeles | db | db(a) | silencios* | suena | protección auditiva | protectores auditivos | tapones | orejeras | sonoro | más ruidos* | más silencios*',
  vibration: 'vibra | vibran | vibración | vibraciones | m/s² | m/s2 | temblor | mano-brazo | tiembla',
  esdSafe: 'esd | electrostátic* | antiestátic* | estática',
  calibrationInterval: 'intervalo de calibración | cuántos meses ... calibra* | meses entre calibraciones',
  serviceInterval:
    'intervalo de servicio | intervalo de mantenimiento | cuántos ciclos ... mantenimiento | cuántos aprietes ... mantenimiento',
  warranty: 'garantía | garantia | años de garantía | cuánto tiempo de garantía',
}
