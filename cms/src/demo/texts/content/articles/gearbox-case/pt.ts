import { heading, list, paragraph, quote, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const pt: ArticleText = {
  title: 'Caso de exemplo: retrabalho numa linha de câmbios cai de 3,1 % para 0,6 %',
  summary:
    'Um exemplo calculado, não um relato de cliente: 14 parafusos por carcaça, esquecimento como causa principal e retorno em 20,2 meses, conta por conta.',
  seoTitle: 'Caso de exemplo: retrabalho em câmbios a 0,6 %',
  seoDescription:
    'Exemplo calculado: por que 3,1 % dos câmbios voltavam, o que mudam a contagem e a janela de ângulo e como se chega ao retorno de 20,2 meses.',
  body: [
    quote(
      'Caso de exemplo. A fábrica e os números são fictícios e servem para mostrar o método; não descrevem nenhum cliente nosso. Salários e preços são do Brasil; as edições em outros idiomas calculam com os de seus mercados e chegam a outros prazos de retorno.',
    ),
    heading('O posto'),
    paragraph(
      'A tampa da carcaça leva 14 parafusos M8 flangeados a 25 N·m ±10 %. São 350 câmbios por dia em dois turnos, 230 dias por ano. Duas parafusadeiras pneumáticas, contagem de cabeça. No teste de estanqueidade voltam 3,1 %, quase 11 por dia, e cada um toma 20 minutos.',
    ),
    heading('O que os retornos tinham em comum'),
    table(
      ['Causa', 'Parcela', 'Ferramenta melhor resolve sozinha?'],
      [
        ['Parafuso esquecido', '48 %', 'Não, é preciso contar'],
        ['Torque baixo do lado da junta', '31 %', 'Sim, com malha fechada'],
        ['Sequência trocada', '13 %', 'Não, é preciso guiar o operador'],
        ['Rosca cruzada', '8 %', 'Sim, com limite de ângulo'],
      ],
    ),
    paragraph(
      'Seis em cada dez retornos não tinham nada a ver com precisão. Comprar ferramenta mais exata sem poka-yoke deixaria tudo como estava.',
    ),
    heading('O que mudou'),
    list(
      'Duas apertadeiras DN-40 em braços de reação AC-ARM-30, com um controlador CX-2 para as duas',
      'Lote de 14 por peça: o dispositivo só abre com 14 OK',
      'Duas etapas: encosto a 8 N·m e aperto final a 25 N·m em cruz',
      'Janela de ângulo de 20° a 75° a partir de 8 N·m, definida com 50 apertos gravados num TS-75R',
      'Intertravamento do dispositivo avaliado conforme a NR-12 antes da liberação',
    ),
    heading('Resultado e conta'),
    paragraph(
      'No exemplo, depois de oito semanas o retrabalho fica em 0,6 %. O ciclo aumenta 2 segundos, dentro da folga da linha.',
    ),
    list(
      'Retornos evitados: 350 × (3,1 − 0,6) % = 8,75 por dia',
      'Tempo: 8,75 × 20 min = 175 min por dia; × 230 dias = 671 horas',
      'Valor a R$ 85 por hora com encargos: R$ 57.021 por ano',
      'Investimento com importação, integração e treinamento: R$ 96.000',
      'Retorno: 96.000 ÷ 57.021 × 12 = 20,2 meses',
    ),
    heading('O que ficou em aberto'),
    paragraph(
      'O 0,6 % que sobrou vem do fundido e da junta de vedação; nenhuma apertadeira corrige isso. Antes de copiar o caso, anote suas causas por duas semanas: com menos de 20 % de esquecimento, a conta é outra.',
    ),
  ],
}
