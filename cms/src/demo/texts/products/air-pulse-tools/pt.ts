import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'AP-15': {
    name: 'Apertadeira de pulso pneumática AP-15',
    summary:
      '7 a 15 N·m com desligamento automático para M5 e M6, 0,78 kg: a ferramenta motorizada mais leve que fazemos.',
    sellingPoints: [
      '290 L/min por mangueira de 6,5 mm, fina o bastante para não puxar a mão',
      'Encaixe sextavado de ¼″ para bits; quadrado de ⅜″ sob pedido',
      '76 dB(A), 73 dB(A) com o silenciador de exaustão',
    ],
  },
  'AP-30': {
    name: 'Apertadeira de pulso pneumática AP-30',
    summary: '13 a 30 N·m com desligamento automático para M6 a M8, 0,92 kg.',
    sellingPoints: [
      'M8 flangeado com 25 N·m em junta rígida em 0,6 s e sem reação que se note',
      '360 L/min a 6,3 bar, mangueira de 8 mm, entrada G¼',
      '148 mm de comprimento, 24 mm do eixo à lateral',
    ],
  },
  'AP-50': {
    name: 'Apertadeira de pulso pneumática AP-50',
    summary: '24 a 50 N·m com desligamento automático para juntas M8 de alta resistência, 1,12 kg.',
    sellingPoints: [
      'Feita para uma bitola: os M8 das classes 8.8 a 12.9 caem dentro da faixa',
      '0,6 s por junta em regime de 80 %, 440 L/min',
      'Vibração de 3,5 m/s²: 4 horas de gatilho até o valor de ação da UE, 2,5 m/s²',
    ],
  },
  'AP-50A': {
    name: 'Apertadeira de pulso pneumática angular AP-50A',
    summary: '24 a 50 N·m por uma cabeça angular com 40 mm de altura e 18,5 mm do eixo à lateral.',
    sellingPoints: [
      'Coletores de escape e suportes ao lado do motor, onde a pistola de 158 mm não vira',
      '318 mm de comprimento, 1,58 kg, guiada com as duas mãos',
      '460 L/min: a engrenagem angular custa só 20 L/min a mais que a AP-50',
    ],
  },
  'AP-80': {
    name: 'Apertadeira de pulso pneumática AP-80',
    summary: '42 a 80 N·m com desligamento automático para M8 e M10, 1,42 kg.',
    sellingPoints: [
      '0,28 kg mais leve que a BP-80 e nunca no carregador',
      '0,8 s por junta, 540 L/min por mangueira de 10 mm',
      'Quadrado de ½″; eixo de ⅜″ sob pedido',
    ],
  },
  'AP-130': {
    name: 'Apertadeira de pulso pneumática AP-130',
    summary: '70 a 130 N·m com desligamento automático para M10 e M12, 1,95 kg.',
    sellingPoints: [
      'M12 classe 8.8 em 0,8 s, com uma mão e sem barra de reação',
      '680 L/min em entrada G¼: a maior AP que trabalha com mangueira de 10 mm',
      '82 dB(A); com silenciador, 79 dB(A), abaixo do valor de ação da UE, 80 dB(A)',
    ],
  },
  'AP-200': {
    name: 'Apertadeira de pulso pneumática AP-200',
    summary: '115 a 200 N·m com desligamento automático para M12 e M14, quadrado de ¾″, 2,65 kg.',
    sellingPoints: [
      'Carcaça de alumínio para chassis e truques, onde a ferramenta é apoiada no aço',
      '860 L/min, entrada G⅜, mangueira de 13 mm, 1,1 s por junta',
      'Quadrado de ½″ ou 1″ sob pedido',
    ],
  },
  'AP-300': {
    name: 'Apertadeira de pulso pneumática AP-300',
    summary: '175 a 300 N·m com desligamento automático para M14 a M18, quadrado de ¾″, 3,7 kg.',
    sellingPoints: [
      'O maior torque entre as ferramentas de pulso Corvane, também sem braço de reação',
      '1.120 L/min: um AC-FRL-38, com 2.400 L/min, alimenta duas',
      '86 dB(A) e 6,7 m/s²: protetor auricular e 1,1 hora de gatilho até o valor de ação da UE, 2,5 m/s²',
    ],
  },
} satisfies ProductsInLanguage
