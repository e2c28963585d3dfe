import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'TS-5R': {
    name: 'Transdutor de torque rotativo TS-5R',
    summary: '0,5 a 5 N·m com ±0,25 %, sextavado de ¼″, para parafusadeiras de eletrônica e dispositivos médicos.',
    sellingPoints: [
      'Resolve 0,001 N·m até 5.000 rpm',
      '82 mm e 0,28 kg: a parafusadeira mantém o equilíbrio',
      'Suporta 10 N·m, o dobro da faixa, sem perder o zero',
    ],
  },
  'TS-20R': {
    name: 'Transdutor de torque rotativo TS-20R',
    summary: '2 a 20 N·m com ±0,25 %, quadrado de ¼″, ângulo de 0,25°.',
    sellingPoints: [
      'O par da DN-20 e, a partir de 2 N·m, da DN-8 em estudos de capabilidade',
      '86 mm e 0,31 kg entre a ferramenta e o soquete',
      '10.000 amostras por segundo, até 5.000 rpm',
    ],
  },
  'TS-75R': {
    name: 'Transdutor de torque rotativo TS-75R',
    summary: '7,5 a 75 N·m com ±0,25 %, quadrado de ⅜″, a faixa usual na montagem de automóveis.',
    sellingPoints: [
      'Um só transdutor para a DN-75 e, a partir de 7,5 N·m, também para a DN-40',
      '92 mm de comprimento, 0,42 kg, aço inox',
      'Até 4.000 rpm, ângulo de 0,25°',
    ],
  },
  'TS-180R': {
    name: 'Transdutor de torque rotativo TS-180R',
    summary: '18 a 180 N·m com ±0,25 %, quadrado de ½″, para chassi e rodas.',
    sellingPoints: [
      'Para a DN-150 e as ferramentas de pulso de 80 a 150 N·m; a BP-80, a partir de 18 N·m',
      'Sobrecarga até 360 N·m, para os picos de pulso em junta rígida',
      '104 mm, 0,58 kg; até 3.500 rpm',
    ],
  },
  'TS-500R': {
    name: 'Transdutor de torque rotativo TS-500R',
    summary: '50 a 500 N·m com ±0,25 %, quadrado de ¾″, para eixos, truques e coroas.',
    sellingPoints: [
      'Mede na junta original a DN-400F e, a partir de 50 N·m, a DN-250',
      '1,25 kg e 132 mm, IP50',
      'Até 2.500 rpm, sobrecarga até 200 %',
    ],
  },
  'TS-50S': {
    name: 'Transdutor de torque estático TS-50S',
    summary: '2,5 a 50 N·m com ±0,2 %, quadrado de ⅜″, IP65, para conferir torquímetros e montar bancadas.',
    sellingPoints: [
      'Faixa de 1:20: um só confere o TW-25C e, a partir de 2,5 N·m, o TW-30D',
      'IP65: respingo de óleo solúvel não afeta',
      'Base de 96 mm, 1,1 kg',
    ],
  },
  'TS-250S': {
    name: 'Transdutor de torque estático TS-250S',
    summary: '12,5 a 250 N·m com ±0,2 %, quadrado de ½″, IP65, a faixa de quase todo torquímetro de oficina.',
    sellingPoints: [
      'A partir de 12,5 N·m recebe de TW-60C a TW-210C e de TW-85D a TW-200D',
      'Resolve 0,05 N·m; ±0,1 % com calibração ISO/IEC 17025',
      'Base de 110 mm, 1,7 kg, sobrecarga até 375 N·m',
    ],
  },
  'TS-1000S': {
    name: 'Transdutor de torque estático TS-1000S',
    summary: '50 a 1.000 N·m com ±0,2 %, quadrado de 1″, IP65, para as alavancas longas.',
    sellingPoints: [
      'Recebe TW-340C, TW-800C, TW-1000D e, a partir de 50 N·m, TW-340D',
      'Sobrecarga de 150 %: 1.500 N·m sem perder o zero',
      '4,6 kg em base de 150 mm; fixe no piso, não na mesa',
    ],
  },
  'TS-10B': {
    name: 'Analisador de torque de bancada TS-10B',
    summary: '0,2 a 10 N·m com ±0,5 %, tela sensível ao toque, 50.000 resultados e 20.000 amostras por segundo.',
    sellingPoints: [
      'Resolve 0,001 N·m: parafusadeiras elétricas e pré-ajustadas, tampas',
      'Segundo canal para um transdutor rotativo na linha',
      '3,4 kg, de 100 a 240 V, em qualquer país',
      '200 programas de ensaio com limites, dados do certificado por USB',
    ],
  },
  'TS-200B': {
    name: 'Analisador de torque de bancada TS-200B',
    summary:
      '4 a 200 N·m com ±0,5 % e tela sensível ao toque, para a conferência diária de torquímetros e ferramentas.',
    sellingPoints: [
      'Verde ou vermelho em um segundo, gravado no número de série do torquímetro',
      '50.000 resultados por USB, Modbus TCP ou Open Protocol',
      'Segundo canal: TS-50S abaixo e TS-250S acima da própria faixa',
      '5,9 kg; ±0,25 % com calibração ISO/IEC 17025',
    ],
  },
} satisfies ProductsInLanguage
