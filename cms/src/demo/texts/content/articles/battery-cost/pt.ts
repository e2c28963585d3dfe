import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const pt: ArticleText = {
  title: 'Ferramentas a bateria na linha de montagem: turnos, recarga e custo real',
  summary:
    'Quantas baterias o posto precisa, quanto custam por ano e por que a economia de operação paga a diferença em pouco mais de três anos, e não em um.',
  seoTitle: 'Ferramentas a bateria na linha: turnos e custo',
  seoDescription:
    'Fórmulas para calcular baterias por posto e custo anual em reais, com exemplo de dois turnos: BP-60 a bateria contra ferramenta pneumática.',
  body: [
    paragraph(
      'Em todo teste de linha o líder pergunta se a bateria aguenta o turno, e o comprador, se sai mais barato que o ar comprimido. Dá para responder às duas perguntas antes de a ferramenta chegar.',
    ),
    heading('Quantas baterias'),
    paragraph(
      'Planeje com dois terços do valor da folha de dados, para cobrir o envelhecimento. A BP-60 informa 1.050 apertos por carga; use 700. Com 175 apertos por hora, a bateria dura 4 horas. O carregador AC-CHG-2 carrega uma de 5 Ah em 40 minutos, e duas juntas em 50.',
    ),
    list(
      'Baterias por ferramenta = 1 + tempo de recarga ÷ tempo de uso, arredondado para cima',
      'Aqui: 1 + 40 min ÷ 240 min, arredondado = 2, mais uma reserva a cada cinco ferramentas',
    ),
    paragraph(
      'Troque no intervalo, não quando o LED fica vermelho. Recarregue entre 5 e 40 °C, longe da cobertura metálica que esquenta no verão.',
    ),
    heading('Quanto custa um ano'),
    paragraph(
      'Dois turnos de 8 horas e 230 dias: 644.000 apertos, ou 920 cargas. Premissas: vida de 800 cargas, 0,09 kWh por carga, rendimento do carregador de 85 %, energia a R$ 0,75/kWh e ar comprimido a 0,12 kWh/m³.',
    ),
    table(
      ['Por posto e ano', 'Bateria (BP-60)', 'Ar (AP-50)'],
      [
        ['Energia', '97 kWh: R$ 73', '832 kWh: R$ 624'],
        ['Baterias: 920 ÷ 800 × R$ 710', 'R$ 817', '–'],
        ['Carregador de R$ 800 em 5 anos', 'R$ 160', '–'],
        ['Mangueiras e lubrifil', '–', 'R$ 1.100'],
        ['Ponto de ar de R$ 7.200 em 8 anos', '–', 'R$ 900'],
        ['Total', 'R$ 1.050', 'R$ 2.624'],
      ],
    ),
    paragraph(
      'O consumo de ar vem de 440 L/min durante um segundo por aperto (4.723 m³) e de um vazamento de 10 L/min no engate rápido por 3.680 horas (2.208 m³). Quase um terço da conta é vazamento.',
    ),
    heading('Como ler o resultado'),
    paragraph(
      'A economia fica em torno de R$ 1.574 por ano. Com a segunda bateria, a BP-60 custa cerca de R$ 5.280 a mais antes de impostos de importação: retorno em 3,4 anos. O que encurta esse prazo costuma estar fora da tabela:',
    ),
    list(
      'Mudança de layout sem novo ponto de ar: o posto a bateria só muda de lugar.',
      'Sem mangueira sobre a pintura, sem risco para retrabalhar.',
      'A versão conectada conta os apertos e bloqueia a peça incompleta.',
    ),
    paragraph(
      'Os preços são valores de cálculo arredondados para o Brasil, não uma proposta; as edições em outros idiomas usam preços e turnos de seus mercados e chegam a outros prazos. Troque pelos seus; a fórmula não muda.',
    ),
  ],
}
