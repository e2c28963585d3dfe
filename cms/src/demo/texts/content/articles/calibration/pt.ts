import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const pt: ArticleText = {
  title: 'Calibração de torquímetros pela ISO 6789: o que se ensaia e de quanto em quanto tempo',
  summary:
    'A parte 1 sustenta uma declaração de conformidade; a parte 2, um certificado com incerteza. Sem procedimento próprio, valem 12 meses ou 5.000 ciclos.',
  seoTitle: 'Calibração de torquímetros: ISO 6789, RBC e prazo',
  seoDescription:
    'Desvio admissível, pontos de ensaio, ABNT NBR ISO 6789 e edição de 2017, certificado RBC do Inmetro e cálculo do prazo de recalibração.',
  body: [
    paragraph(
      'Torquímetro fora de calibração estala do mesmo jeito. Na auditoria da IATF 16949, o que conta é a data, o padrão usado e a incerteza declarada.',
    ),
    heading('Qual norma, qual documento'),
    list(
      'ABNT NBR ISO 6789:2009 corresponde à ISO 6789:2003. Muitos clientes já pedem a edição de 2017, em duas partes: combine qual vale antes de mandar calibrar.',
      'ISO 6789-1:2017: projeto e conformidade. O documento é uma declaração de conformidade, sem incerteza.',
      'ISO 6789-2:2017: calibração com balanço de incerteza; todo torquímetro TW vem com esse certificado. Para rastreabilidade, escolha laboratório acreditado pela Cgcre do Inmetro e integrante da RBC.',
      'A ABNT NBR 12240 trata de outro assunto: instrumentos de medição de torque, como os analisadores de bancada.',
    ),
    heading('O que se ensaia'),
    table(
      ['Item', 'Requisito (edição de 2017)'],
      [
        ['Pontos', 'Menor valor da escala, 60 % e 100 % do máximo'],
        ['Desvio, máximo acima de 10 N·m', '±4 % em torquímetros de estalo e digitais'],
        ['Desvio, máximo até 10 N·m', '±6 %'],
        ['Limite próprio da Corvane para os TW, mais apertado', '±3 % nos de estalo, ±1 % nos digitais'],
        ['Ambiente', '18 a 28 °C, estável em ±1 °C'],
        ['Pré-carga', 'Cinco cargas no máximo, no sentido do ensaio, nos de estalo'],
      ],
    ),
    paragraph(
      'Desvio = (valor ajustado − referência) ÷ referência × 100 %. Um TW-60C ajustado em 60 N·m que a bancada lê como 58,4 N·m desvia 2,7 %: aprovado pela norma e pelo nosso ±3 %. Se ler 57,2 N·m, desvia 4,9 %: ajuste, repita e avalie o que foi apertado desde a última verificação boa. Entre 3 e 4 %, o torquímetro de estalo atende à ISO 6789, mas já não à folha de dados: mande ajustar.',
    ),
    heading('De quanto em quanto tempo'),
    paragraph(
      'Sem procedimento próprio, vale o que vier primeiro: 12 meses ou 5.000 ciclos. Com 50 apertos por dia, chega-se a 5.000 em 100 dias úteis, menos de cinco meses. Caiu, sofreu sobrecarga ou passou por conserto? Calibre na hora.',
    ),
    heading('No intervalo'),
    list(
      'Verifique todo dia numa bancada TS-200B: três estalos no valor de trabalho, com registro.',
      'Volte o torquímetro de estalo ao menor valor da escala, nunca abaixo.',
      'Acompanhe cada número de série; três leituras na mesma direção pedem calibração antecipada.',
    ),
    paragraph(
      'Ferramentas motorizadas ficam fora dessa norma: ensaie-as pela ISO 5393 e confira na linha com transdutor rotativo.',
    ),
  ],
}
