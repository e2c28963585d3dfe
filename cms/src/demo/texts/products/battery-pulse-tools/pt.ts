import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'BP-12': {
    name: 'Apertadeira de pulso a bateria BP-12',
    summary: 'A menor da linha: 3 a 12 N·m para parafusos M5 e M6, 1,05 kg já com a bateria de 18 V.',
    sellingPoints: [
      '1.400 apertos por carga de 2,5 Ah: a três parafusos por minuto, quase oito horas',
      'Encaixe sextavado de ¼″ para bits comuns: parafusos e tampas com a mesma ferramenta',
      'Carcaça ESD, para trabalhar ao lado de centrais eletrônicas e placas de gestão de bateria',
      '5.200 rpm em vazio e 75 dB(A), a mais silenciosa da linha BP',
    ],
  },
  'BP-25': {
    name: 'Apertadeira de pulso a bateria BP-25',
    summary: 'Para juntas de M6 a M8: 6 a 25 N·m, 1,15 kg com bateria e só 156 mm de comprimento.',
    sellingPoints: [
      'Oito programas de torque: suportes, pontos de massa e acabamento no mesmo posto',
      '1.150 apertos por carga, 0,6 s por junta',
      'Carcaça ESD; bateria de 2,5 Ah, e a de 5 Ah também encaixa',
    ],
  },
  'BP-25C': {
    name: 'Apertadeira de pulso a bateria conectada BP-25C',
    summary: '6 a 25 N·m medidos por transdutor com ±5 %; torque e ângulo de cada junta seguem por Wi-Fi.',
    sellingPoints: [
      'Guarda 20.000 resultados e envia quando a rede volta: falha de sinal não apaga nada',
      'Fala Open Protocol e MQTT, sozinha ou por um CX-1W; alcance de rádio de 40 m',
      '32 programas com janelas de torque e ângulo, resolução angular de 1° e OK/NOK na tela OLED',
      '1,25 kg, só 0,1 kg a mais que a BP-25; 980 apertos por carga',
    ],
  },
  'BP-40': {
    name: 'Apertadeira de pulso a bateria BP-40',
    summary: '8 a 40 N·m em 1,3 kg: juntas M8 sem barra de reação.',
    sellingPoints: [
      'Um M8 classe 8.8 pede cerca de 27 N·m, dois terços do torque máximo: basta para junta rígida e média; para a elástica, use a BP-60',
      '900 apertos por carga, 0,7 s cada',
      '27 mm do eixo à lateral: encosta em parede e flange',
    ],
  },
  'BP-60': {
    name: 'Apertadeira de pulso a bateria BP-60',
    summary: '12 a 60 N·m para M8 e M10, 1,55 kg com a bateria de 5 Ah.',
    sellingPoints: [
      '1.050 apertos por carga: com 5 Ah rende mais que a BP-40, mais leve, com 2,5 Ah',
      'Encaixe quadrado de ⅜″; pode vir com eixo de ½″',
      '4.700 rpm encurtam a descida dos M10 longos: 0,8 s por junta',
    ],
  },
  'BP-80': {
    name: 'Apertadeira de pulso a bateria BP-80',
    summary: '15 a 80 N·m, desligamento pelo pulso com ±8 %, 1,7 kg com bateria.',
    sellingPoints: [
      'Ancoragens de cinto, trilhos de banco, dobradiças: quase toda a linha de acabamento com uma ferramenta',
      '900 apertos por carga; segunda bateria de 5 Ah como opcional',
      'O opcional de transdutor melhora a exatidão de ±8 % para ±5 % e acrescenta o ângulo',
      'Vibração de 3,6 m/s²: 3,8 horas de gatilho até o valor de ação da UE, 2,5 m/s²',
    ],
  },
  'BP-80A': {
    name: 'Apertadeira de pulso a bateria angular BP-80A',
    summary: '20 a 80 N·m por uma cabeça angular com 44 mm de altura e 21 mm do eixo à lateral.',
    sellingPoints: [
      'Alcança parafusos entre o trilho e o assoalho, onde uma pistola de 182 mm não entra',
      'A mesma bateria de 18 V e 5 Ah da BP-80, 760 apertos por carga',
      '372 mm de comprimento com punho reto: 2,15 kg guiados com as duas mãos',
    ],
  },
  'BP-110': {
    name: 'Apertadeira de pulso a bateria BP-110',
    summary: '25 a 110 N·m para M10 e M12, o maior torque da plataforma de 18 V, 2 kg com bateria.',
    sellingPoints: [
      'Em juntas M12 substitui uma pneumática de ½″ com mangueira, balancim e filtro',
      'IP44 em vez de IP42: respingos de qualquer lado não afetam a ferramenta',
      '720 apertos por carga, 1,0 s por junta, regime de trabalho de 50 %',
    ],
  },
  'BP-150': {
    name: 'Apertadeira de pulso a bateria BP-150',
    summary: '35 a 150 N·m com bateria de 36 V, para M12 a M14, 2,55 kg.',
    sellingPoints: [
      'Plataforma de 36 V: 850 apertos por carga, mais que a BP-110 com 18 V',
      'Pendurada em um balancim, não pesa na mão; a alça de suspensão é opcional',
      'O torque de um parafuso de roda M14 em 1,2 s; conferência final com um torquímetro TW',
    ],
  },
  'BP-200': {
    name: 'Apertadeira de pulso a bateria BP-200',
    summary: '50 a 200 N·m em quadrado de ¾″, para M12 a M16 em chassis, truques e torres, 3,1 kg.',
    sellingPoints: [
      '200 N·m sem braço de reação: uma pessoa basta onde uma apertadeira DC exige apoio',
      '640 apertos por carga de 36 V; IP44 para montagem externa em tempo seco',
      'Vibração de 5,4 m/s²: 1,7 hora de gatilho até o valor de ação da UE, 2,5 m/s²',
    ],
  },
} satisfies ProductsInLanguage
