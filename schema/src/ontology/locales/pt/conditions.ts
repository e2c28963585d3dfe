import { parameter } from '../../words.ts'

export const conditions = {
  ipClass: parameter(
    'Grau de proteção',
    'Proteção contra poeira e água conforme a IEC 60529; quanto maiores os números, mais vedado.',
    'grau de proteção | grau de protecao | proteção ip | classe ip | grau ip | ip | índice de proteção | vedação | à prova de poeira | à prova de água | respingos',
    'IP',
  ),
  operatingTemperature: parameter(
    'Temperatura de operação',
    'Temperatura do ar em que o equipamento pode trabalhar.',
    'temperatura de operação | temperatura | temperatura ambiente | temperatura de trabalho | temperatura de funcionamento | faixa de temperatura',
    'Temperatura',
  ),
  storageTemperature: parameter(
    'Temperatura de armazenamento',
    'Temperatura em que o equipamento pode ser armazenado e transportado.',
    'temperatura de armazenamento | temperatura de estocagem | temperatura de transporte | armazenamento do equipamento | estocagem',
    'Armazenamento',
  ),
  humidity: parameter(
    'Umidade admissível',
    'Maior umidade relativa, sem condensação.',
    'umidade admissível | umidade | umidade relativa | ur | umidade máxima | clima tropical',
    'Umidade',
  ),
  noiseLevel: parameter(
    'Nível de ruído',
    'Pressão sonora no ouvido do operador conforme a ISO 15744; a partir de 80 dB(A), a UE exige oferecer proteção auditiva.',
    'nível de ruído | ruído | ruido | nível sonoro | pressão sonora | barulho | decibéis | silencioso',
    'Ruído',
  ),
  vibration: parameter(
    'Vibração',
    'Vibração mão-braço conforme a ISO 28927-2; abaixo de 2,5 m/s² não há limite diário a acompanhar na UE.',
    'vibração | vibracao | vibrações | vibração mão-braço | vibração em mãos e braços | nível de vibração | emissão de vibração | aceleração',
  ),
  esdSafe: parameter(
    'Proteção ESD',
    'A carcaça dissipa a carga estática para não danificar componentes eletrônicos.',
    'proteção esd | esd | antiestático | antiestática | descarga eletrostática | dissipativo | eletricidade estática',
    'ESD',
  ),
  certificates: parameter(
    'Certificados',
    'Aprovações e normas com documento para baixar ou fornecido.',
    'certificados | certificado | certificação | certificações | homologação | homologações | normas | norma | conformidade | declaração de conformidade',
  ),
  calibrationInterval: parameter(
    'Intervalo de calibração',
    'Prazo após o qual convém recalibrar; seu sistema da qualidade pode exigir menos.',
    'intervalo de calibração | calibração | calibracao | recalibração | período de calibração | ciclo de calibração | periodicidade de calibração | aferição',
    'Calibração',
  ),
  serviceInterval: parameter(
    'Intervalo de manutenção',
    'Número de apertos após o qual a ferramenta deve passar por manutenção.',
    'intervalo de manutenção | manutenção | manutencao | revisão | assistência técnica | ciclos entre manutenções | vida útil',
    'Manutenção',
  ),
  warranty: parameter(
    'Garantia',
    'Prazo a partir da entrega em que consertamos ou trocamos sem custo.',
    'garantia | prazo de garantia | período de garantia | tempo de garantia',
  ),
} as const
