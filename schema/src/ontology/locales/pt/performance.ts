import { parameter } from '../../words.ts'

export const performance = {
  torqueRange: parameter(
    'Faixa de torque',
    'Entre estes dois torques a ferramenta mantém a exatidão declarada; o torque desejado deve ficar dentro, de preferência no meio.',
    'faixa de torque | torque | torque de aperto | torque desejado | torque máximo | torque maximo | torque mínimo | capacidade de torque | momento de aperto | aperto',
    'Torque',
  ),
  torqueAccuracy: parameter(
    'Exatidão do torque',
    'Quanto um aperto pode se afastar do torque ajustado, em porcentagem do valor ajustado.',
    'exatidão do torque | exatidão | precisão | precisao | precisão de torque | tolerância | tolerancia | erro | desvio | erro de medição',
    'Exatidão',
  ),
  torqueRepeatability: parameter(
    'Repetibilidade do torque',
    'Dispersão de apertos repetidos na mesma junta a três desvios-padrão, conforme a ISO 5393.',
    'repetibilidade do torque | repetibilidade | dispersão | dispersao | 3 sigma | seis sigma | cm | cmk | consistência',
    'Repetibilidade',
  ),
  torqueResolution: parameter(
    'Resolução do torque',
    'O menor passo de torque que pode ser ajustado ou lido.',
    'resolução do torque | resolução | resolucao | incremento | graduação | divisão da escala | menor divisão',
    'Resolução',
  ),
  overloadCapacity: parameter(
    'Capacidade de sobrecarga',
    'Quanto do torque nominal o transdutor ou o torquímetro suporta sem perder a calibração.',
    'capacidade de sobrecarga | sobrecarga | limite de sobrecarga | sobrecarga admissível | carga máxima | sobretorque',
    'Sobrecarga',
  ),
  freeSpeed: parameter(
    'Rotação em vazio',
    'Rotação do eixo sem carga; define a rapidez com que uma rosca longa é rosqueada.',
    'rotação em vazio | rotação | rotacao | velocidade | velocidade livre | rotação livre | rotação máxima | giro | velocidade em vazio',
    'Rotação',
  ),
  boltSize: parameter(
    'Tamanho do parafuso',
    'Parafusos métricos de classe 8.8 para os quais a ferramenta foi projetada; os mais resistentes pedem mais torque.',
    'tamanho do parafuso | parafuso | parafusos | porca | rosca | bitola do parafuso | tamanho da rosca | diâmetro do parafuso | rosca métrica | prisioneiro',
    'Parafusos',
  ),
  dutyCycle: parameter(
    'Ciclo de trabalho',
    'Parcela do tempo em que a ferramenta pode trabalhar sem superaquecer.',
    'ciclo de trabalho | regime de trabalho | fator de serviço | serviço contínuo | regime de serviço | fator de utilização',
    'Regime',
  ),
  cycleTime: parameter(
    'Tempo de ciclo',
    'Duração de um aperto típico, do gatilho ao sinal OK.',
    'tempo de ciclo | tempo de aperto | takt | segundos por parafuso | duração do aperto | cadência',
    'Ciclo',
  ),
  tighteningsPerCharge: parameter(
    'Apertos por carga',
    'Número de juntas típicas que uma bateria cheia aperta.',
    'apertos por carga | parafusos por carga | autonomia | duração da bateria | apertos por bateria',
    'Por carga',
  ),
  reversible: parameter(
    'Reversível',
    'Gira nos dois sentidos: a mesma ferramenta também solta os parafusos.',
    'reversível | reversivel | reversão | soltar | desaperto | afrouxar | giro à esquerda | rosca esquerda | dois sentidos',
  ),
  measuringDirection: parameter(
    'Sentido de medição',
    'Sentido de giro em que o torque é medido ou controlado.',
    'sentido de medição | sentido | sentido de giro | direção | sentido de rotação | sentido de aperto',
    'Sentido',
  ),
} as const
