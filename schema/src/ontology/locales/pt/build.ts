import { parameter } from '../../words.ts'

export const build = {
  weight: parameter(
    'Peso',
    'Peso na mão do operador: com bateria, sem soquete, mangueira ou cabo.',
    'peso | massa | peso da ferramenta | peso líquido | pesado | leve | pesa',
  ),
  length: parameter(
    'Comprimento',
    'Comprimento total, sem soquete.',
    'comprimento | comprimento total | compr. | dimensões | tamanho | medidas | quanto mede',
  ),
  headHeight: parameter(
    'Altura da cabeça',
    'Altura da cabeça angular sem soquete; define se a ferramenta entra em um vão estreito.',
    'altura da cabeça | altura do cabeçote | cabeça baixa | altura da cabeça angular | perfil baixo | vão livre',
  ),
  sideToCentre: parameter(
    'Distância do centro à lateral',
    'Distância do centro do eixo até a face externa: quão perto de uma parede a ferramenta ainda alcança.',
    'distância do centro à lateral | centro à lateral | distância lateral | distância à borda | distância do eixo à borda | centro à face',
    'Centro-lateral',
  ),
  handleShape: parameter(
    'Formato',
    'Como a ferramenta é segurada ou montada.',
    'formato | empunhadura | cabo da ferramenta | punho | tipo de ferramenta | pega | modelo construtivo | forma',
  ),
  drive: parameter(
    'Encaixe',
    'Forma e tamanho da saída que recebe o soquete, o bit ou a cabeça intercambiável.',
    'encaixe | quadrado | encaixe quadrado | quadrado de saída | saída | eixo de saída | espiga | porta-bits | tamanho do encaixe | eixo quadrado',
  ),
  housingMaterial: parameter(
    'Material da carcaça',
    'De que é feito o corpo da ferramenta.',
    'material da carcaça | carcaça | material | material do corpo | corpo | invólucro | gabinete',
    'Carcaça',
  ),
  ledLight: parameter(
    'Luz de trabalho',
    'LED embutido que ilumina a junta.',
    'luz de trabalho | luz | led | luz led | iluminação | lanterna | farolete',
  ),
  cableLength: parameter(
    'Comprimento do cabo',
    'Comprimento do cabo fornecido ou oferecido como este item.',
    'comprimento do cabo | cabo | cabo da ferramenta elétrica | cabo elétrico | fio | cabo de alimentação',
    'Cabo',
  ),
  powerSource: parameter(
    'Fonte de energia',
    'De onde a ferramenta tira sua energia.',
    'fonte de energia | alimentação | acionamento | tipo de energia | energia | bateria ou cabo | pneumática ou elétrica | fonte de alimentação',
    'Energia',
  ),
  batteryVoltage: parameter(
    'Tensão da bateria',
    'Tensão nominal da bateria; baterias de mesma tensão são intercambiáveis.',
    'tensão da bateria | voltagem da bateria | tensao da bateria | 18 v | 36 v | 18v | 36v | tensão de bateria',
  ),
  batteryCapacity: parameter(
    'Capacidade da bateria',
    'Carga da bateria: mais ampères-hora dão mais apertos e mais peso.',
    'capacidade da bateria | capacidade | ampères-hora | ampere hora | ah | mah | carga da bateria',
  ),
  supplyVoltage: parameter(
    'Tensão de alimentação',
    'Tensão da rede ou contínua em que o equipamento funciona.',
    'tensão de alimentação | voltagem | tensão da rede | tensão de entrada | voltagem de entrada | tensão | 127 v | 220 v | 110v | bivolt | 24 vcc',
    'Alimentação',
  ),
  ratedPower: parameter(
    'Potência nominal',
    'Potência elétrica consumida a plena carga.',
    'potência nominal | potência | potencia | consumo | consumo elétrico | potência do motor',
    'Potência',
  ),
  airPressure: parameter(
    'Pressão do ar',
    'Pressão dinâmica na entrada da ferramenta para a qual os dados valem.',
    'pressão do ar | pressão | pressao | pressão de trabalho | pressão de serviço | pressão de entrada | pressão dinâmica',
    'Pressão',
  ),
  airConsumption: parameter(
    'Consumo de ar',
    'Ar livre que a ferramenta gasta girando em vazio.',
    'consumo de ar | vazão de ar | vazão | vazao | gasto de ar | consumo de ar comprimido | demanda de ar',
  ),
  airInlet: parameter(
    'Entrada de ar',
    'Rosca da conexão de ar.',
    'entrada de ar | conexão de ar | rosca de entrada | conexão pneumática | engate | niple | tomada de ar',
  ),
  hoseDiameter: parameter(
    'Diâmetro da mangueira',
    'Menor diâmetro interno da mangueira que não estrangula a ferramenta.',
    'diâmetro da mangueira | mangueira | diâmetro interno | mangueira de ar | bitola da mangueira | tubo de ar',
    'Mangueira',
  ),
} as const
