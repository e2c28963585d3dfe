import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Apertadeiras de pulso pneumáticas',
  summary:
    'Apertadeiras de pulso pneumáticas com desligamento automático, de 7 a 300 N·m. O maior torque por quilo e por real, regime de 80 %, para linhas que já têm ar comprimido.',
  intro:
    'A AP reúne um motor pneumático, uma unidade hidráulica de pulso e uma válvula de corte: no torque ajustado a válvula fecha e a ferramenta para. A dispersão fica em ±10 % do valor ajustado, o bastante para as muitas juntas que precisam de aperto confiável, mas não de registro. Oito modelos cobrem de 7 a 300 N·m; a AP-30 pesa 0,92 kg e, com regime de 80 %, nenhuma precisa esfriar nem carregar. O que decide é o ar: 6,3 bar medidos com a ferramenta girando, filtrado, em mangueira com o diâmetro da tabela. Se for preciso guardar resultados ou comprovar ±3 %, veja a linha DN; se a mangueira atrapalha, a BP.',
  scenes: [
    {
      title: 'Pré-montagem de alta cadência',
      text: 'As mesmas seis juntas M8 a cada quarenta segundos, em três turnos. A AP-50 leva 0,6 s por junta e consome 440 L/min girando; no balancim, o 1,12 kg dela some da mão.',
    },
    {
      title: 'Eixos de caminhão e rodas de trator',
      text: 'De M14 a M18 com 175 a 300 N·m e sem braço de reação: a AP-300 pesa 3,7 kg e pede as duas mãos. Marque cada junta e confira amostras com um torquímetro TW.',
    },
    {
      title: 'Pintura e linha de envase',
      text: 'Onde a bateria fica de fora, o ar pode entrar: a linha AP tem marcação ATEX. A zona e a classe de temperatura estão na plaqueta; informe as suas na consulta.',
    },
  ],
  operatingConditions:
    '6,3 bar com a ferramenta girando, ar seco e filtrado, de 5 a 45 °C, umidade até 90 %, armazenagem de −20 a 60 °C, IP40. Consumo de 290 a 1.120 L/min, mangueira de 6,5 a 13 mm. Ruído de 76 a 86 dB(A): a partir de 80 dB(A) ofereça protetor auricular; a partir de 85 dB(A) ele é obrigatório. Vibração de 2,6 a 6,7 m/s².',
  faq: [
    {
      question: 'Temos 7 bar na linha. Por que falta torque?',
      answer:
        '7 bar no compressor costumam virar 5 bar na ferramenta. Meça na entrada com a ferramenta girando. Em geral é mangueira fina demais, engates rápidos em série ou filtro entupido. O filtro regulador AC-FRL-38 deixa passar 2.400 L/min.',
    },
    {
      question: 'Pneumática ou a bateria?',
      answer:
        'Pneumática: menos preço, menos peso e sem recarga, mas com mangueira e ±10 %. Bateria: liberdade de movimento, ±8 %, ou ±5 % com transdutor, e sem energia de compressor. Com três ou mais juntas espalhadas em um produto grande, a bateria costuma compensar.',
    },
    {
      question: 'Dá para reduzir o ruído?',
      answer:
        'Dá. O silenciador de exaustão baixa o nível em 3 dB(A) e tira cerca de 3 % da rotação em vazio. Pode ser pedido com qualquer AP.',
    },
    {
      question: 'Como é a manutenção?',
      answer:
        'Óleo e vedações da unidade de pulso a cada 400.000 apertos, a cada 250.000 da AP-130 em diante, e palhetas junto. Calibração a cada doze meses, com certificado.',
    },
  ],
  seoTitle: 'Apertadeiras de pulso pneumáticas | Corvane Torque',
  seoDescription:
    'Oito apertadeiras de pulso pneumáticas, da AP-15 à AP-300: faixa de torque, peso, consumo de ar a 6,3 bar, ruído, desenhos, preços e prazo.',
} satisfies FamilyInLanguage
