import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'DN-8': {
    name: 'Apertadeira elétrica DC DN-8',
    summary: '1,2 a 8 N·m para M4 e M5, ±3 % por transdutor, 0,85 kg na mão.',
    sellingPoints: [
      'Resolução de 0,01 N·m: até um parafuso de 2 N·m em plástico pode ter limites que fazem sentido',
      'Carcaça ESD e encaixe sextavado de ¼″ para caixas de centrais e displays',
      '66 dB(A) e 1,2 m/s², bem abaixo dos valores de ação da UE para o turno inteiro',
    ],
  },
  'DN-20': {
    name: 'Apertadeira elétrica DC DN-20',
    summary: '3 a 20 N·m para M5 e M6, ±3 % por transdutor, exatamente 1 kg.',
    sellingPoints: [
      'Airbag e coluna de direção com torque e ângulo registrados',
      'Carcaça ESD de série: fecha também tampas de bateria',
      '1.480 rpm na descida, resolução de 0,01 N·m, 1,2 s por junta',
    ],
  },
  'DN-40': {
    name: 'Apertadeira elétrica DC DN-40',
    summary: '6 a 40 N·m para M6 a M8, ±3 % por transdutor, 1,25 kg.',
    sellingPoints: [
      'A maior pistola que vai no braço AC-ARM-30, que suporta até 50 N·m',
      'A 40 N·m, no AC-ARM-30 ou com barra de reação; a barra, a carcaça ESD e o quadrado de ½″ são opcionais',
      '1.060 rpm em vazio, 70 dB(A)',
    ],
  },
  'DN-40A': {
    name: 'Apertadeira elétrica DC angular DN-40A',
    summary: '6 a 40 N·m por uma cabeça angular com 36 mm de altura e 16 mm do eixo à lateral.',
    sellingPoints: [
      'Entra sob a travessa do painel ou ao lado de um tubo, onde a pistola pede 202 mm',
      'Os 412 mm são a alavanca que segura a reação: 40 N·m viram cerca de 100 N no punho',
      'Torque com os mesmos ±3 % da pistola, ângulo com 1° de resolução, 880 rpm',
    ],
  },
  'DN-75': {
    name: 'Apertadeira elétrica DC DN-75',
    summary: '12 a 75 N·m para M8 e M10, ±3 % por transdutor, 1,6 kg.',
    sellingPoints: [
      'Banco, cinto, suportes de chassi: um M10 classe 8.8 pede 54 N·m e fica com folga na faixa',
      'A partir de 40 N·m, com barra de reação, pedida como opcional: um operador segura 75 N·m o turno todo',
      'Resolução de 0,05 N·m, 640 rpm, 1,8 s por junta',
    ],
  },
  'DN-75A': {
    name: 'Apertadeira elétrica DC angular DN-75A',
    summary: '12 a 75 N·m por uma cabeça angular com 44 mm de altura e 19,5 mm do eixo à lateral.',
    sellingPoints: [
      'Braços de suspensão e estabilizadoras: a cabeça passa entre o braço e o subchassi',
      '468 mm de comprimento: 75 N·m viram cerca de 160 N no punho, sem barra de reação',
      '2,2 kg, 520 rpm, quadrado de ½″; de ⅜″ e ¾″ sob pedido',
    ],
  },
  'DN-150': {
    name: 'Apertadeira elétrica DC DN-150',
    summary: '25 a 150 N·m para M10 a M14, ±3 % por transdutor, 2,5 kg.',
    sellingPoints: [
      'Parafusos de roda e de eixo na mão; a partir de 40 N·m, sempre com a barra de reação, pedida como opcional',
      'Resolução de 0,1 N·m e 1°: torque mais ângulo até o limite de escoamento',
      '330 rpm, 1,8 s por junta; quadrado de ½″, de ⅜″ ou ¾″ sob pedido',
    ],
  },
  'DN-250': {
    name: 'Apertadeira elétrica DC DN-250',
    summary: '40 a 250 N·m para M12 a M16, a DN manual de maior torque, 3,6 kg.',
    sellingPoints: [
      'Eixos de caminhão, truques, coroas de giro: registro para juntas que eram feitas com torquímetro',
      'Quadrado de ¾″, de 1″ sob pedido; trabalhe com a barra de reação, opcional, e balancim',
      '205 rpm, 2,6 s por junta, repetibilidade de ±1,5 %',
    ],
  },
  'DN-150F': {
    name: 'Fuso de aperto fixo DN-150F',
    summary: '25 a 150 N·m como fuso para máquina, repetibilidade de ±1 %, IP54.',
    sellingPoints: [
      'Corpo de 58 mm: vários fusos cabem em volta do mesmo cubo',
      '2.000.000 de apertos entre manutenções, o dobro de uma DN manual',
      '460 rpm com motor de 900 W, regime de 70 %, resolução angular de 0,5°',
      'Sincronizado com até sete outros em um CX-8',
    ],
  },
  'DN-400F': {
    name: 'Fuso de aperto fixo DN-400F',
    summary: '70 a 400 N·m como fuso para máquina, para M14 a M20, repetibilidade de ±1 %.',
    sellingPoints: [
      'Mancais principais, porcas de roda de caminhão, coroas: 400 N·m em um corpo de 80 mm',
      'Motor de 1.400 W, 240 rpm, 2,6 s por junta em regime de 70 %',
      '8,8 kg com carcaça de aço, IP54; quadrado de ¾″, de 1″ sob pedido',
    ],
  },
} satisfies ProductsInLanguage
