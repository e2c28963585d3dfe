import { parameter } from '../../words.ts'

export const control = {
  torqueControl: parameter(
    'Controle de torque',
    'Como a ferramenta sabe a hora de parar: um transdutor mede; uma embreagem ou um mecanismo de estalo solta.',
    'controle de torque | tipo de controle | desligamento | corte automático | parada automática | tipo de embreagem | limitação de torque | regulagem de torque',
    'Controle',
  ),
  angleMonitoring: parameter(
    'Monitoramento de ângulo',
    'Mede o ângulo de giro e revela roscas espanadas e arruelas faltantes.',
    'monitoramento de ângulo | ângulo | angulo | controle de ângulo | medição de ângulo | torque e ângulo | torque-ângulo | giroscópio | limite de escoamento',
    'Ângulo',
  ),
  angleResolution: parameter(
    'Resolução do ângulo',
    'O menor ângulo que se distingue.',
    'resolução do ângulo | resolução angular | resolução do encoder | pulsos por volta',
  ),
  programs: parameter(
    'Programas',
    'Número de programas de aperto (conjuntos de parâmetros) que podem ser gravados.',
    'programas | programa | programas de aperto | conjuntos de parâmetros | pset | psets | receitas | predefinições | número de programas',
  ),
  resultMemory: parameter(
    'Memória de resultados',
    'Número de resultados guardados no equipamento quando a rede cai.',
    'memória de resultados | memória | memoria | resultados gravados | armazenamento | registro de dados | rastreabilidade | dados armazenados',
    'Memória',
  ),
  sampleRate: parameter(
    'Taxa de amostragem',
    'Medições de torque por segundo.',
    'taxa de amostragem | amostragem | frequência de amostragem | velocidade de amostragem | frequência de medição | largura de banda',
    'Amostragem',
  ),
  channels: parameter(
    'Canais',
    'Número de fusos, ferramentas ou transdutores ligados ao mesmo tempo.',
    'canais | canal | número de canais | fusos | multifuso | ferramentas conectáveis | eixos',
  ),
  display: parameter(
    'Indicação',
    'Como o próprio equipamento mostra os resultados.',
    'indicação | tela | visor | mostrador | tipo de tela | display | leitura | indicador',
    'Tela',
  ),
  protocols: parameter(
    'Protocolos',
    'Interfaces e redes de campo pelas quais se escolhem programas e saem os resultados.',
    'protocolos | protocolo | interface | interfaces | rede de campo | redes de campo | barramento | comunicação | conexão com clp | clp | rede | mes',
  ),
  wireless: parameter(
    'Comunicação sem fio',
    'Padrões de rádio; verifique quais são permitidos no seu país e na sua fábrica.',
    'comunicação sem fio | sem fio | wifi | wi-fi | bluetooth | rádio | conexão sem fio | transmissão sem fio',
    'Sem fio',
  ),
  wirelessRange: parameter(
    'Alcance sem fio',
    'Distância em campo aberto; estruturas de aço a reduzem.',
    'alcance sem fio | alcance | alcance de rádio | alcance do wi-fi | distância de transmissão | cobertura',
    'Alcance',
  ),
} as const
