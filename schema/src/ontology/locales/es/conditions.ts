import { parameter } from '../../words.ts'

export const conditions = {
  ipClass: parameter(
    'Grado de protección',
    'Protección contra polvo y agua según IEC 60529; cuanto más altas las cifras, más estanco.',
    'grado de protección | protección ip | clase ip | grado ip | ip | índice de protección | estanqueidad | resistente al polvo | resistente al agua | salpicaduras',
    'IP',
  ),
  operatingTemperature: parameter(
    'Temperatura de trabajo',
    'Temperatura del aire a la que puede funcionar el equipo.',
    'temperatura de trabajo | temperatura | temperatura ambiente | temperatura de funcionamiento | temperatura de servicio | rango de temperatura | temperatura de operación',
    'Temperatura',
  ),
  storageTemperature: parameter(
    'Temperatura de almacenamiento',
    'Temperatura a la que se puede almacenar y transportar el equipo.',
    'temperatura de almacenamiento | temperatura de almacenaje | temperatura de transporte | almacenamiento | almacenaje',
    'Almacenamiento',
  ),
  humidity: parameter(
    'Humedad admisible',
    'Humedad relativa máxima, sin condensación.',
    'humedad admisible | humedad | humedad relativa | hr | humedad máxima | clima tropical',
    'Humedad',
  ),
  noiseLevel: parameter(
    'Nivel de ruido',
    'Presión sonora en el oído del operario según ISO 15744; desde 80 dB(A), en la UE hay que ofrecer protección auditiva.',
    'nivel de ruido | ruido | nivel sonoro | presión sonora | presión acústica | decibelios | silencioso | sonoridad',
    'Ruido',
  ),
  vibration: parameter(
    'Vibración',
    'Vibración mano-brazo según ISO 28927-2; por debajo de 2,5 m/s² no hay límite diario que vigilar en la UE.',
    'vibración | vibracion | vibraciones | vibración mano-brazo | nivel de vibración | emisión de vibraciones | aceleración',
  ),
  esdSafe: parameter(
    'Protección ESD',
    'La carcasa descarga la electricidad estática para no dañar la electrónica.',
    'protección esd | esd | antiestático | antiestática | descarga electrostática | disipativo | electricidad estática',
    'ESD',
  ),
  certificates: parameter(
    'Certificados',
    'Homologaciones y normas cuyo documento se puede descargar o se entrega.',
    'certificados | certificado | certificación | certificaciones | homologación | homologaciones | normas | norma | conformidad | declaración de conformidad',
  ),
  calibrationInterval: parameter(
    'Intervalo de calibración',
    'Plazo tras el cual conviene recalibrar; su sistema de calidad puede pedir menos.',
    'intervalo de calibración | calibración | calibracion | recalibración | periodo de calibración | ciclo de calibración | cada cuánto calibrar',
    'Calibración',
  ),
  serviceInterval: parameter(
    'Intervalo de mantenimiento',
    'Número de aprietes tras el cual conviene revisar la herramienta.',
    'intervalo de mantenimiento | mantenimiento | revisión | servicio técnico | ciclos entre mantenimientos | vida útil | puesta a punto',
    'Mantenimiento',
  ),
  warranty: parameter(
    'Garantía',
    'Plazo desde la entrega en el que reparamos o sustituimos sin coste.',
    'garantía | garantia | periodo de garantía | plazo de garantía | años de garantía',
  ),
} as const
