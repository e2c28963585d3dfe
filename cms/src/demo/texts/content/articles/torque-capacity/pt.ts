import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const pt: ArticleText = {
  title: 'Como escolher a capacidade de torque: junta rígida ou junta flexível',
  summary:
    'O torque do desenho não escolhe a ferramenta sozinho. Meça o ângulo da junta, some a reserva certa e confira a força de reação.',
  seoTitle: 'Capacidade de torque: junta rígida ou flexível',
  seoDescription:
    'Aprenda a medir o ângulo da junta, calcular a reserva de torque e a força de reação. Exemplo com 65 N·m para parafusadeira de pulso e elétrica.',
  body: [
    paragraph(
      'O desenho diz 65 N·m. Num suporte de motor, aço contra aço, o parafuso chega lá em meio quarto de volta; num coxim de cabine de caminhão, dá mais de uma volta completa. É o mesmo torque, mas não é a mesma ferramenta.',
    ),
    heading('Meça a junta antes de abrir o catálogo'),
    paragraph(
      'Coloque um transdutor rotativo entre a ferramenta e o soquete, aperte dez parafusos e grave torque por ângulo. A ISO 5393 conta o ângulo entre 10 % e 100 % do torque final: até 27° é junta de ensaio rígida, a partir de 324° é flexível. Na linha, a maioria fica no meio do caminho.',
    ),
    table(
      ['Junta', 'Ângulo até o torque', 'Onde aparece', 'Defeito típico'],
      [
        ['Rígida', 'até cerca de 30°', 'Aço com aço, mancais', 'Sobretorque: a ferramenta não para a tempo'],
        ['Média', '30° a 360°', 'Suportes, chapa pintada', 'Dispersão entre operadores'],
        ['Flexível', 'acima de 360°', 'Juntas, coxins, mangueiras', 'Desliga cedo e esquenta'],
      ],
    ),
    heading('Some a reserva'),
    paragraph(
      'Divida o torque T pelo fator abaixo; o resultado é o torque máximo mínimo que a ferramenta deve ter. São regras práticas da nossa engenharia de aplicação, não valores de norma.',
    ),
    list(
      'Junta rígida ou média: T ÷ 0,85. Com 65 N·m, dá 76 N·m: BP-80',
      'Junta flexível com apertadeira elétrica: T ÷ 0,80. Dá 81 N·m: DN-150',
      'Junta flexível com ferramenta de pulso: T ÷ 0,65. Dá 100 N·m: BP-110',
    ),
    paragraph(
      'Comprar folga demais também custa caro: abaixo de 40 % do torque máximo a repetibilidade piora e o operador carrega peso à toa o turno inteiro.',
    ),
    heading('Confira a reação na mão do operador'),
    paragraph(
      'A ferramenta de pulso quase não devolve reação. A apertadeira elétrica angular devolve tudo: força = torque ÷ braço. Com 65 N·m e a mão a 0,45 m do eixo são 144 N por aperto; a partir de 200 N, a apertadeira angular precisa de barra ou braço de reação. Inclua o posto na análise ergonômica exigida pela NR-17.',
    ),
    heading('O que precisamos para responder'),
    list(
      'Torque e tolerância, por exemplo 65 N·m ±10 %',
      'Ângulo do assentamento até o torque, medido ou estimado',
      'Bitola, classe de resistência, acabamento e croqui do acesso',
      'Apertos por hora e número de turnos',
      'Registro exigido: nenhum, OK/NOK ou curva completa',
    ),
  ],
}
