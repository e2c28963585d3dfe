import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'AC-BAT18-25': {
    name: 'Bateria AC-BAT18-25 de 18 V e 2,5 Ah',
    summary:
      'Bateria de íons de lítio de 18 V e 2,5 Ah, 0,42 kg: de série da BP-12 à BP-40, serve em todas as BP até a BP-110.',
    sellingPoints: [
      '0,28 kg a menos que a de 5 Ah: o punho agradece no fim do turno',
      '45 Wh, indicador de carga em quatro níveis',
      'Trabalha de −5 a 45 °C, IP44',
    ],
  },
  'AC-BAT18-50': {
    name: 'Bateria AC-BAT18-50 de 18 V e 5 Ah',
    summary:
      'Bateria de íons de lítio de 18 V e 5 Ah, 0,7 kg: de série da BP-60 à BP-110 e mais autonomia nas pequenas.',
    sellingPoints: [
      'Dobra os apertos por carga da BP-12 à BP-40',
      '90 Wh: embalada com uma ferramenta, fica abaixo do limite aéreo de 100 Wh',
      'Mesmo encaixe da de 2,5 Ah, 20 mm mais alta',
    ],
  },
  'AC-BAT36-40': {
    name: 'Bateria AC-BAT36-40 de 36 V e 4 Ah',
    summary: 'Bateria de íons de lítio de 36 V e 4 Ah, 1,05 kg, para BP-150 e BP-200.',
    sellingPoints: [
      '144 Wh: 850 apertos com a BP-150 e 640 com a BP-200',
      'Carrega no mesmo AC-CHG-2 das de 18 V',
      'Viaja como carga perigosa classe 9, com documentos incluídos',
    ],
  },
  'AC-CHG-2': {
    name: 'Carregador duplo AC-CHG-2',
    summary: 'Carrega uma bateria de 18 ou 36 V em 40 minutos, ou duas ao mesmo tempo, 240 W.',
    sellingPoints: [
      'Aceita as três baterias em qualquer combinação e as reconhece',
      'Duas juntas dividem os 240 W: duas de 2,5 Ah, 40 minutos; duas de 5 Ah, 50; duas de 36 V, 80',
      'De 100 a 240 V, com o plugue do seu país',
      '1,4 kg, pode ser parafusado na parede ou no carrinho',
    ],
  },
  'AC-SKT-38': {
    name: 'Jogo de soquetes AC-SKT-38 de ⅜″',
    summary: 'Soquetes de impacto com quadrado de ⅜″ para M5 a M12, 0,72 kg no trilho.',
    sellingPoints: [
      'Para BP-25 a BP-60, DN-20, DN-40, AP-30, AP-50 e os torquímetros TW pequenos',
      'Pouca folga no quadrado: o torque chega ao parafuso',
      'Aço fosfatizado, sem cromo que solte sobre a pintura',
    ],
  },
  'AC-SKT-12': {
    name: 'Jogo de soquetes AC-SKT-12 de ½″',
    summary: 'Soquetes de impacto com quadrado de ½″ para M6 a M18, 1,65 kg no trilho.',
    sellingPoints: [
      'Para BP-80, BP-110, BP-150, DN-75, DN-150, AP-80, AP-130 e torquímetros TW até 340 N·m',
      'Medida gravada em dois lados, legível mesmo com óleo',
      'Combina com a extensão AC-EXT-12',
    ],
  },
  'AC-EXT-12': {
    name: 'Extensão AC-EXT-12 de ½″',
    summary: 'Extensão com quadrado de ½″, 125 mm de comprimento, 0,24 kg, resistente a impacto.',
    sellingPoints: [
      'Leva o soquete além de flanges e nervuras, para M6 a M18',
      'Haste de 18 mm: passa ao lado da cabeça do parafuso',
      'Com ferramenta de pulso, confira o torque com a extensão montada: ela tira energia de cada pulso',
    ],
  },
  'AC-CBL-5': {
    name: 'Cabo de ferramenta AC-CBL-5 de 5 m',
    summary: 'Cabo de 5 m entre controlador CX e ferramenta DN, conectores IP65, 0,95 kg.',
    sellingPoints: [
      'Potência e sinal do transdutor em uma só capa de 11 mm',
      'De −20 a 80 °C, resistente a óleo',
      'Troca sem ferramenta; a calibração fica na apertadeira e nada precisa ser refeito',
    ],
  },
  'AC-CBL-10': {
    name: 'Cabo de ferramenta AC-CBL-10 de 10 m',
    summary: 'Cabo de 10 m entre controlador CX e ferramenta DN, para postos longos e passagem aérea, 1,75 kg.',
    sellingPoints: [
      'Alcança uma ferramenta em trole aéreo ao longo de um carro inteiro',
      'Sem perda de exatidão: o sinal é digitalizado na ferramenta',
      'Conectores IP65, de −20 a 80 °C',
    ],
  },
  'AC-ARM-30': {
    name: 'Braço de reação AC-ARM-30',
    summary: 'Absorve a reação de ferramentas de 1 a 50 N·m com alcance de 920 mm, 6,8 kg.',
    sellingPoints: [
      'Leva da DN-8 à DN-40 e mantém a ferramenta na vertical sobre cada parafuso',
      'Sobrecarga de 150 %: parafuso travado não entorta nada',
      'Alumínio, ESD, parafusado na borda da mesa',
    ],
  },
  'AC-BAL-20': {
    name: 'Balancim de mola AC-BAL-20',
    summary: 'Balancim com 2 m de cabo e só 0,9 kg de peso próprio, mantém a ferramenta na altura de trabalho.',
    sellingPoints: [
      'A ferramenta fica onde você a solta',
      'Para DN e AP com alça de suspensão',
      'Carcaça de alumínio, de −10 a 60 °C; capa protetora opcional',
    ],
  },
  'AC-FRL-38': {
    name: 'Filtro regulador AC-FRL-38',
    summary: 'Filtra e regula até 2.400 L/min com no máximo 10 bar, G⅜, 1,3 kg.',
    sellingPoints: [
      'Alimenta duas AP-300 ou cinco AP-50 ao mesmo tempo',
      'Mantém 6,3 bar estáveis e, com eles, o torque das pneumáticas',
      'Protetor do copo e manopla com trava: ninguém aumenta a pressão',
    ],
  },
  'AC-CASE-TW': {
    name: 'Maleta para torquímetro AC-CASE-TW',
    summary: 'Maleta para torquímetros de até 700 mm, IP54, 2,1 kg.',
    sellingPoints: [
      'Cabem todos os TW até 340 N·m, com soquetes e certificado',
      'Espuma recortada evita as pancadas que custam a calibração',
      'Pode ser lacrada e empilhada, de −20 a 60 °C',
    ],
  },
} satisfies ProductsInLanguage
