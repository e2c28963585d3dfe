import type { HistoryWords } from './words-of-history.ts'

export const PT: HistoryWords = {
  inquiries: [
    'Temos interesse no {product} para uma linha nova, cerca de {quantity} peças. Podem informar preço e prazo de entrega?',
    'Podem enviar a ficha técnica do {product} com certificado de calibração? Começaríamos com {quantity} peças.',
    'Nossas ferramentas atuais se desgastam em dois anos. O {product} aguenta três turnos? Temos {quantity} postos.',
  ],
  urgent: 'Precisamos de {quantity} peças do {product} na fábrica em no máximo {weeks} semanas. Vocês conseguem?',
  mailSubject: 'Sua consulta sobre o {product}',
  reached: [
    'Conversamos sobre faixa de torque e tempo de ciclo. {quantity} postos; quer números do {product}.',
    'Falei com o chefe da montagem. O {product} atende; falta envolver compras.',
    'Expliquei a diferença entre o {product} e o que eles usam. Há interesse.',
  ],
  notReached: 'Ninguém atendeu; deixei recado na recepção.',
  meeting: 'Reunião por vídeo com engenharia e compras sobre o {product}.',
  visit: 'Visita à linha e medição das juntas. {quantity} postos para o {product}.',
  demo: 'Demonstração do {product} na junta do próprio cliente.',
  followUp: 'Perguntei em que pé está a decisão.',
  callTask: 'Ligar para {company}',
  quoteTask: 'Acompanhar a cotação de {company}',
  lostByRep: {
    price: 'Acharam caro; queriam bem menos.',
    delivery_time: 'Não tínhamos como entregar no prazo deles.',
    function_mismatch: 'Nossa ferramenta não cobre o aperto que eles precisam.',
    competitor: 'Fecharam com o outro fornecedor.',
    slow_follow_up: 'Demoramos demais para reagir.',
    budget: 'O investimento ficou para o ano que vem.',
    no_decision: 'Não deram mais retorno.',
    other: 'O projeto foi para uma empresa do mesmo grupo.',
  },
  lostByBuyer: {
    price: 'A proposta ficou bem acima do previsto por posto.',
    delivery_time: 'O prazo não combinava com o início da nossa produção.',
    function_mismatch: 'A ferramenta não chega ao torque nem ao espaço de que precisamos.',
    competitor: 'Escolhemos um fornecedor com quem já trabalhamos.',
    slow_follow_up: 'Demorou demais até alguém nos responder.',
    budget: 'O projeto foi adiado; este ano não há verba.',
    no_decision: 'Decidimos não mudar nada por enquanto.',
    other: 'Nosso grupo agora compra de forma centralizada.',
  },
  customerLost: 'Nenhum negócio foi fechado',
}
