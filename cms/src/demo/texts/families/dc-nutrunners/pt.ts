import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Apertadeiras elétricas DC',
  summary:
    'Apertadeiras elétricas com transdutor, de 1,2 a 400 N·m, manuais e fixas. ±3 % em toda a faixa, com torque e ângulo de cada junta registrados.',
  intro:
    'A apertadeira DC mede o que aperta. O transdutor fica entre o redutor e o quadrado e é lido 4.000 vezes por segundo; com essa curva o controlador comanda o motor e encerra no torque-alvo, em um ângulo ou no limite de escoamento. O resultado é ±3 % em toda a faixa, ±2 % com calibração ISO/IEC 17025, e um registro por junta. Seis pistolas cobrem de 1,2 a 250 N·m, duas angulares chegam aonde a pistola não entra e dois fusos são feitos para máquinas, até 400 N·m. Todas trabalham em 48 V a partir de um controlador CX, por um único cabo. A reação vai para a mão: nas pistolas, a partir de 40 N·m, use a barra de reação.',
  scenes: [
    {
      title: 'Airbag, direção, banco: juntas de segurança',
      text: 'A folha de processo pede torque e ângulo dentro dos limites e registro guardado por anos. Uma DN-20 ou DN-40 com CX-1 só libera a linha quando a última junta está dentro da janela.',
    },
    {
      title: 'Baterias de veículos elétricos',
      text: 'Noventa juntas M6 em uma tampa, todas iguais, todas a comprovar. No braço AC-ARM-30 o operador não sente a reação e a ferramenta fica sempre na vertical; os modelos ESD de série vão até 20 N·m.',
    },
    {
      title: 'Cubo de roda e cabeçote: vários fusos ao mesmo tempo',
      text: 'Quatro DN-150F em um CX-4 chegam juntos ao torque de limiar e terminam juntos, e o flange assenta por igual. Resolução angular de 0,5° e regime de 70 % acompanham o ciclo da máquina.',
    },
  ],
  operatingConditions:
    'De 0 a 50 °C, umidade até 85 %, armazenagem de −20 a 70 °C. Manuais: IP42 e regime de 50 %; fusos fixos: IP54 e 70 %. Cabo de 5 m, 10 m como opcional. Ruído de 66 a 74 dB(A), vibração de 1,2 a 2,3 m/s². Sempre com um controlador CX: a DN não funciona sozinha. Não é para atmosfera explosiva.',
  faq: [
    {
      question: 'Qual controlador vai com qual ferramenta?',
      answer:
        'As DN manuais funcionam com CX-1, CX-2 ou CX-4; os fusos DN-150F e DN-400F, com CX-2, CX-4 ou CX-8. Os valores de calibração ficam na ferramenta: troque-a e o controlador os lê.',
    },
    {
      question: 'Qual é a diferença entre exatidão e repetibilidade aqui?',
      answer:
        '±3 % é quanto a leitura pode se afastar do torque verdadeiro em qualquer ponto da faixa. A repetibilidade, ±1,5 % nas manuais e ±1 % nas fixas, é a dispersão na mesma junta. Para estudo de capabilidade vale a segunda.',
    },
    {
      question: 'Como comprovo a capabilidade na minha junta?',
      answer:
        'Monte um transdutor rotativo TS entre a ferramenta e o soquete, aperte pelo menos 25 juntas e compare. As ferramentas são ensaiadas conforme VDI/VDE 2647; o relatório vai junto.',
    },
    {
      question: 'Qual é o prazo de entrega?',
      answer:
        'Quando o estoque não cobre o pedido, de três semanas para as manuais pequenas a seis para a DN-400F. Cada página mostra as peças em estoque e os dias.',
    },
  ],
  seoTitle: 'Apertadeiras elétricas DC 1,2–400 N·m | Corvane Torque',
  seoDescription:
    'Dez apertadeiras DC, pistola, angular e fixa, de 1,2 a 400 N·m: exatidão de ±3 %, ângulo monitorado, controladores, desenhos, preços e prazo.',
} satisfies FamilyInLanguage
