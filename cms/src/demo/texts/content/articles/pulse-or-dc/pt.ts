import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const pt: ArticleText = {
  title: 'Ferramenta de pulso ou apertadeira elétrica? Decida por risco, registro e reação',
  summary:
    'A ferramenta de pulso é rápida e poupa o punho; a apertadeira elétrica mede e documenta. Três perguntas resolvem a maioria dos postos.',
  seoTitle: 'Ferramenta de pulso ou apertadeira elétrica',
  seoDescription:
    'Compare ferramenta de pulso a bateria e apertadeira elétrica DC: dispersão, reação, rastreabilidade, ruído, vibração e investimento.',
  body: [
    paragraph(
      'As duas chegam a 60 N·m. Uma chega com uma sequência de golpes hidráulicos curtos; a outra, com giro contínuo controlado por transdutor. Precisão, esforço do operador, dados e preço são consequência disso.',
    ),
    heading('Lado a lado'),
    table(
      ['Critério', 'Pulso a bateria (BP)', 'Apertadeira elétrica (DN)'],
      [
        ['Como gera o torque', 'Pulsos hidráulicos, desliga no alvo', 'Giro contínuo em malha fechada'],
        ['Dispersão típica em produção', '±10 % em juntas mistas', '±3 a ±5 % em juntas mistas'],
        ['Reação na mão', 'Baixa, uso com uma mão', 'Total: torque ÷ braço'],
        ['Junta flexível', 'Perde energia, pede mais capacidade', 'Vai bem, com rotação em etapas'],
        [
          'Registro de torque e ângulo',
          'Estimado; medido com transdutor (BP-25C; nas demais, opcional)',
          'Medido, com curva',
        ],
        ['Ruído e vibração', 'Calcular a dose do turno', 'Baixos'],
        ['Mobilidade', 'Sem cabo e sem mangueira', 'Cabo até o controlador'],
        ['O que se compra', 'Ferramenta, duas baterias, carregador', 'Ferramenta, cabo, controlador'],
      ],
    ),
    paragraph(
      'A dispersão acima vale para o tipo de ferramenta. Para um modelo, valem a folha de dados e o estudo de capabilidade na sua peça.',
    ),
    heading('Três perguntas'),
    list(
      'Um parafuso solto pode ferir alguém? Então meça torque e ângulo: apertadeira elétrica. Se só pode parar o veículo, também vale uma ferramenta de pulso com transdutor.',
      'A montadora exige o valor de cada aperto? Elétrica ou uma de pulso com transdutor, que mede em ±5 %: até 25 N·m, a BP-25C conectada; acima, uma BP com o transdutor opcional. Basta contar? Qualquer ferramenta de pulso atende.',
      'O operador trabalha com uma mão só, acima da cabeça ou acima de 10 N·m sem braço de reação? Ponto para o pulso.',
    ),
    heading('A linha mista é a regra'),
    paragraph(
      'Numa linha de 30 postos, é comum ter seis postos elétricos nas juntas de segurança e 24 de pulso no restante, todos na mesma família de controladores. Uma única sequência cobre os dois tipos, e a peça não avança se faltar um aperto.',
    ),
    heading('Antes de fechar o pedido'),
    list(
      'Faça 50 apertos nas suas peças e olhe média e desvio padrão, não o melhor resultado.',
      'Calcule a vibração de mãos e braços: o limite do Anexo 8 da NR-15 é 5 m/s² para a jornada de 8 horas, e a NR-9 pede ação a partir de 2,5 m/s².',
      'Confira o torque residual depois de dez minutos com um torquímetro digital TW: com junta de vedação, ele cai nos dois casos.',
      'Se a ferramenta tiver rádio, peça o certificado de homologação da Anatel junto com a proposta.',
    ),
  ],
}
