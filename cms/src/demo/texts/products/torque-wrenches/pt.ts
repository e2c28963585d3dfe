import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'TW-25C': {
    name: 'Torquímetro de estalo TW-25C',
    summary: '5 a 25 N·m com ±3 %, escala de 0,25 N·m, 276 mm de comprimento e só 0,48 kg.',
    sellingPoints: [
      'Para M5 a M8: polos de bateria, velas, tampas de válvula',
      'Cabeça com 26 mm de altura, entra entre tubos',
      'Certificado ISO 6789-2 no número de série, dentro da caixa',
    ],
  },
  'TW-60C': {
    name: 'Torquímetro de estalo TW-60C',
    summary: '12 a 60 N·m com ±3 %, escala de 0,5 N·m, 0,78 kg.',
    sellingPoints: [
      'De M6 classe 10.9 a M10 classe 8.8: o tamanho mais pedido nos postos de montagem',
      'Alavanca de 352 mm: 170 N no punho em torque máximo, uma mão basta',
      'Quadrado de ⅜″; de ½″ sob pedido',
    ],
  },
  'TW-120C': {
    name: 'Torquímetro de estalo TW-120C',
    summary: '24 a 120 N·m com ±3 %, escala de 1 N·m, quadrado de ½″, 1,15 kg.',
    sellingPoints: [
      'Os 110 N·m de uma roda de automóvel caem no terço superior da escala, onde se puxa melhor',
      '428 mm de comprimento: 280 N no punho em torque máximo',
      'Versão à esquerda como opcional',
    ],
  },
  'TW-210C': {
    name: 'Torquímetro de estalo TW-210C',
    summary: '42 a 210 N·m com ±3 %, escala de 1 N·m, quadrado de ½″, 1,48 kg.',
    sellingPoints: [
      'M10 a M14: rodas de utilitários e motorhomes, eixos e câmbios',
      '512 mm de comprimento: 410 N no punho em torque máximo, com as duas mãos',
      'Cabe na maleta AC-CASE-TW junto com um jogo de soquetes',
    ],
  },
  'TW-340C': {
    name: 'Torquímetro de estalo TW-340C',
    summary: '68 a 340 N·m com ±3 %, escala de 2 N·m, quadrado de ½″, 1,86 kg.',
    sellingPoints: [
      'O maior de estalo com quadrado de ½″ e o último que cabe na maleta AC-CASE-TW',
      '628 mm de comprimento: 540 N no punho em torque máximo',
      'Trabalha a partir de −10 °C, de câmara fria a obra no inverno',
    ],
  },
  'TW-800C': {
    name: 'Torquímetro de estalo TW-800C',
    summary: '160 a 800 N·m com ±3 %, escala de 5 N·m, quadrado de ¾″, 5,2 kg.',
    sellingPoints: [
      'M18 a M24 classe 8.8 em flanges, ferrovia e máquinas de construção',
      'Alavanca de 1.090 mm: 730 N no punho em torque máximo; sempre em dupla',
      'Quadrado de 1″ sob pedido; suporta sobrecarga de 125 %',
    ],
  },
  'TW-30D': {
    name: 'Torquímetro digital TW-30D',
    summary: '1,5 a 30 N·m com ±1 % nos dois sentidos, leitura de 0,01 N·m, 0,86 kg.',
    sellingPoints: [
      'Faixa de 1:20: de um M4 com 3 N·m a um M8 com 27 N·m com um só torquímetro',
      'Ângulo de 0,1° para ensaio de torque residual em juntas pequenas',
      '5.000 resultados, por USB de série, por Wi-Fi ou Bluetooth como opcional',
    ],
  },
  'TW-85D': {
    name: 'Torquímetro digital TW-85D',
    summary: '4,25 a 85 N·m com ±1 % nos dois sentidos, quadrado de ⅜″, 1,02 kg.',
    sellingPoints: [
      'Substitui TW-25C e TW-60C quando o valor precisa ser registrado',
      '100 programas com limites; tela e luz em vermelho ou verde',
      '424 mm de comprimento: 200 N no punho em torque máximo',
    ],
  },
  'TW-135D': {
    name: 'Torquímetro digital TW-135D',
    summary: '6,75 a 135 N·m com ±1 % e ângulo, quadrado de ½″, 1,24 kg: o torquímetro de auditoria.',
    sellingPoints: [
      'De M6 a M12 sem trocar de ferramenta: uma ronda, um torquímetro',
      'Torque de arranque e residual com 1.000 amostras por segundo',
      '4.000 medições por carga, 5.000 na memória com programa e horário',
    ],
  },
  'TW-200D': {
    name: 'Torquímetro digital TW-200D',
    summary: '10 a 200 N·m com ±1 % e ângulo, leitura de 0,1 N·m, quadrado de ½″, 1,46 kg.',
    sellingPoints: [
      'Aperto por torque e ângulo de M8 a M14 na mão, como manda o desenho',
      '548 mm de comprimento: 365 N no punho em torque máximo',
      'IP54 e corpo de aço: óleo e pingos de chuva saem com um pano',
    ],
  },
  'TW-340D': {
    name: 'Torquímetro digital TW-340D',
    summary: '17 a 340 N·m com ±1 % e ângulo, quadrado de ½″, 1,92 kg.',
    sellingPoints: [
      'Juntas de chassi e eixo de M10 a M18, cada uma com seu registro',
      '662 mm de comprimento: 515 N no punho em torque máximo',
      'Fala Open Protocol: com o opcional de Wi-Fi reporta como uma apertadeira DC',
    ],
  },
  'TW-1000D': {
    name: 'Torquímetro digital TW-1000D',
    summary: '50 a 1.000 N·m com ±1 % e ângulo, quadrado de ¾″, 6,1 kg.',
    sellingPoints: [
      'M18 a M27 em torres, turbinas e truques, cada junta com valor e horário',
      'Alavanca de 1.280 mm: 780 N no punho em torque máximo, em dupla',
      'Pode ser conferido no TS-1000S, o transdutor estático da mesma faixa',
    ],
  },
} satisfies ProductsInLanguage
