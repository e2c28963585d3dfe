import type { AskingWords } from './asking-words.ts'

export const pt: AskingWords = {
  torqueRange:
    'que força | quanta força | quantos newton* | quantos nm | que torque | qual torque | qual o torque | quanto torque | que binário | que par | torque máximo | torque mínimo | até quanto aperta | quanto aperta | até quantos | quão forte | mais potente* | mais forte*',
  torqueAccuracy:
    'quão precis* | quão exat* | que precisão | qual precisão | que exatidão | qual exatidão | qual a precisão | que tolerância | quanto erra | margem de erro | que erro | qual erro',
  torqueRepeatability: 'repetível | repetitiv* | dispersão | quanto varia',
  torqueResolution: 'menor passo | menor incremento | passo mínimo de torque',
  overloadCapacity: 'sobrecarga | sobrecarregar* | acima da faixa',
  freeSpeed:
    'quão rápid* | a que velocidade | que velocidade | qual velocidade | qual a velocidade | rpm | rotações | rotação | voltas por minuto | velocidade em vazio | gira rápido',
  boltSize:
    'que parafuso | que parafusos | quais parafusos | qual parafuso | que roscas | quais roscas | que rosca | até que m | até qual m | até que parafuso | até qual parafuso | que bitola | maior parafuso | menor parafuso | tamanho de parafuso* | parafusos de que',
  dutyCycle: 'sem parar | sem pausa | sem descanso | de forma contínua | ciclo de trabalho',
  cycleTime:
    'quantos segundos | segundos por | tempo por parafuso | tempo de ciclo | quanto demora um aperto | quanto demora cada | quanto tempo leva um aperto | quanto tempo leva para apertar',
  tighteningsPerCharge:
    'por carga | com uma carga | com uma bateria | por bateria | numa carga | numa só carga | cada carga | cada bateria | carga completa | até acabar a bateria | até a bateria acabar | quantos parafusos | quanto dura a bateria | quanto tempo dura a bateria | quantos apertos faz | quantos apertos dá',
  reversible:
    'marcha à ré | sentido inverso | rotação inversa | para trás | também solta* | também desaperta* | também afrouxa* | serve para soltar | para desapertar | gira ao contrário | reverso',
  measuringDirection:
    'ambos os sentidos | os dois sentidos | ambas as direções | nas duas direções | em que sentido | rosca esquerda | rosca à esquerda',
  weight:
    'pesa | pesam | peso | quantos quilos | quantos kg | quilos | pesad* | quão leve | quantas libras | mais leve* | mais pesad*',
  length:
    'quanto mede | comprimento total | de comprimento | quão compri* | que comprimento tem a | que comprimento tem o | qual o comprimento da | qual o comprimento do | mais compri* | mais curt*',
  headHeight:
    'cabeça mais fina | cabeça mais baixa | cabeçote mais fino | cabeçote mais baixo | altura da cabeça | altura do cabeçote | altura tem a cabeça | altura tem o cabeçote',
  sideToCentre:
    'distância ao centro | distância à parede | distância da parede | perto da parede | centro à borda | do centro à lateral',
  handleShape:
    'tipo de punho | que punho | formato do punho | forma do punho | pistola ou | que empunhadura | tipo de empunhadura | formato do cabo',
  drive:
    'que quadrado | qual quadrado | que encaixe | qual encaixe | que soquete* | quais soquetes | qual soquete | que chave de caixa | que ponta* | qual ponta | quais pontas | que bit* | soquetes de | encaixe de | que acionamento | que saída',
  housingMaterial:
    'de que material | de que é feit* | feito de que | que material | qual material | de metal ou | de plástico ou | é de plástico | é de metal | é de alumínio',
  ledLight: 'ilumina* | lanterna | luz de trabalho | tem luz | com luz | vem com luz',
  cableLength:
    'comprimento do cabo | comprimento tem o cabo | quanto mede o cabo | metros de cabo | cabo ... compri* | quanto cabo | tamanho do cabo',
  powerSource:
    'funciona com | funciona a | a bateria ou | com bateria ou | a ar ou | com ar ou | com fio ou | qual alimentação | que alimentação | precisa de ar comprimido | precisa de tomada | movid*',
  batteryVoltage: 'volts ... bateria | tensão da bateria | voltagem da bateria | bateria ... volts',
  batteryCapacity:
    'quantos ah | ampère-hora | amperes hora | capacidade da bateria | capacidade tem a bateria | tamanho da bateria | quantos amperes',
  supplyVoltage:
    'que voltagem | qual voltagem | qual a voltagem | que tensão | qual tensão | qual a tensão | quantos volts | que tomada | qual tomada | na rede | 230 v | 110 v | 220 v | 127 v | bivolt',
  ratedPower:
    'quantos watts | que potência | qual potência | qual a potência | quanta energia | consumo elétrico | quanta eletricidade | quanta luz | quanto gasta de energia',
  airPressure:
    'quantos bar | quantos bars | que pressão | qual pressão | qual a pressão | quanta pressão | a que pressão | pressão de ar | quantos psi',
  airConsumption:
    'quanto ar | consumo de ar | gasta de ar | litros de ar | litros por minuto | l/min | que compressor | qual compressor | ar gasta | ar consome | bebe | vazão de ar | caudal de ar',
  airInlet:
    'entrada de ar | conexão de ar | ligação de ar | que conexão | qual conexão | rosca de entrada | engate de ar',
  hoseDiameter:
    'que mangueira | qual mangueira | diâmetro da mangueira | diâmetro de mangueira | mangueira de que | mangueira ... diâmetro | mangueira ... gross* | espessura da mangueira | bitola da mangueira',
  torqueControl:
    'para sozinh* | desliga sozinh* | corta sozinh* | faz clique | estala | como sabe quando | como controla o torque | desligamento automático | parada automática | como é controlado o torque',
  angleMonitoring:
    'mede o ângulo | mede ângulo* | medir o ângulo | controla o ângulo | monitora o ângulo | ângulo também | torque e ângulo | também o ângulo | mede também o ângulo',
  angleResolution: 'menor ângulo | resolução angular | resolução de ângulo',
  programs: 'quantos programas | número de programas | quantas receitas | quantos trabalhos | quantos ajustes guarda',
  resultMemory:
    'quantos resultados | quantas leituras | quantas medições | quantos valores | quantos dados | quanta memória | que memória | qual memória | resultados guarda | resultados armazena | quantos registros | quantos registos | quantos apertos guarda',
  sampleRate:
    'amostragem | amostras por segundo | leituras por segundo | medições por segundo | quantos hertz | quantos hz',
  channels:
    'quantas ferramentas | quantos fusos | quantos canais | quantos sensores | quantos eixos | quantas parafusadeiras | quantas aparafusadoras | ferramentas ao mesmo tempo | fusos ao mesmo tempo',
  display: 'touch | tátil | tem tela | tem ecrã | que tela | que ecrã | qual tela | com tela | tem display | tem visor',
  protocols:
    'que protocolos | que protocolo | quais protocolos | qual protocolo | que barramento | qual barramento | barramento de campo | fieldbus | que interface* | quais interfaces | qual interface | com o clp | com um clp | ao clp | a um clp | com nosso clp | com o plc | com um plc | ao plc',
  wireless: 'sem fio | sem fios | wifi | wi-fi | bluetooth | por rádio',
  wirelessRange:
    'alcance do rádio | alcance sem fio | que alcance | qual alcance | qual o alcance | até onde chega | alcance do sinal | alcance do wi-fi | a quantos metros | a que distância',
  ipClass:
    'respingo* | salpico* | água | poeira | pó | chuva | chove | molha | molhar* | molhad* | impermeável | estanque | vedad* | à prova d* | grau de proteção | classe de proteção | proteção ip | que ip | qual ip | qual o ip | jato de água | lavar com mangueira',
  operatingTemperature:
    'que frio | quanto frio | frio | abaixo de zero | gelo | congela* | calor | a que temperatura* | que temperatura* | qual temperatura* | qual a temperatura | temperatura ambiente | no inverno | câmara fria | temperatura máxima | temperatura mínima | quantos graus',
  storageTemperature:
    'temperatura ... guarda* | temperatura ... armazena* | armazenar ... frio | guardar ... frio | temperatura de armazenamento',
  humidity:
    'quanta umidade | quanta humidade | que umidade | umidade | humidade | úmid* | húmid* | condensação | tropical',
  noiseLevel:
    'barulh* | ruído | ruidos* | quão silencios* | silencios* | decibéis | decibel | decibeis | db | db(a) | protetor auricular | proteção auditiva | protetores auriculares | tampões | abafador* | mais barulhent* | mais silencios*',
  vibration: 'vibra | vibram | vibração | vibrações | m/s² | m/s2 | treme | tremor | mão-braço',
  esdSafe: 'esd | eletrostátic* | antiestátic* | estática',
  calibrationInterval: 'intervalo de calibração | quantos meses ... calibra* | meses entre calibrações',
  serviceInterval:
    'intervalo de manutenção | intervalo de serviço | quantos ciclos ... manutenção | quantos apertos ... manutenção | intervalo de revisão',
  warranty: 'garantia | anos de garantia | quanto tempo de garantia',
}
