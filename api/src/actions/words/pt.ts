import type { RuleWords } from './types.ts'

export const pt: RuleWords = {
  'answer-inquiry': {
    title: 'Responder à consulta de {company}',
    reason: 'Consultou há {days} dias e ainda não teve retorno nosso.',
  },
  'write-quote': {
    title: 'Preparar a cotação para {company}',
    reason: 'Pediu uma cotação há {days} dias; nenhuma foi enviada.',
  },
  'follow-up-quote': {
    title: 'Ligar para {company} sobre a cotação {quote_number}',
    reason: 'A cotação de {quote_total} está há {days} dias sem resposta.',
  },
  'rescue-quote': {
    title: 'Recuperar {company}: escrever sobre a cotação {quote_number}',
    reason: 'Sem resposta há {days} dias sobre {quote_total}; depois de uma semana perde-se mais do que se ganha.',
  },
  'quote-expiring': {
    title: 'Lembrar {company}: a cotação {quote_number} vence',
    reason: 'Vale até {valid_until}, mais {days} dias.',
  },
  'answer-question': {
    title: 'Responder o que {company} perguntou ao consultor',
    reason: 'O consultor não tinha fonte para uma pergunta de {days} dias atrás.',
  },
  'counter-competitor': {
    title: 'Enviar a {company} a lista de diferenças',
    reason: 'Citou um concorrente: {competitor}.',
  },
  'first-call': {
    title: 'Primeira ligação para {company}',
    reason: 'Um lead promissor, conhecido há {days} dias, para quem ninguém ligou.',
  },
  'offer-quote': {
    title: 'Oferecer uma cotação a {company}',
    reason: 'Consultou preços {count} vezes em uma semana e não tem cotação.',
  },
  'rescue-silent': {
    title: 'Retomar contato com {company}',
    reason: 'Nada se ouviu nem se viu há {days} dias, no meio da decisão.',
  },
  'stuck-deal': {
    title: 'Destravar a oportunidade de {company}',
    reason: 'Está há {days} dias na etapa, além do limite.',
  },
  'reach-decision-maker': {
    title: 'Chegar a quem decide na {company}',
    reason: 'Não se conhece ninguém que decida nesta oportunidade.',
  },
  'send-requirements': {
    title: 'Enviar a {company} a lista de requisitos',
    reason: 'Leu documentos técnicos há {days} dias; ninguém deu sequência.',
  },
  'after-sales': {
    title: 'Pacote de pós-venda para {company}',
    reason: 'Ganho há {days} dias e sem contato desde então.',
  },
  'stay-in-touch': {
    title: 'Manter contato com {company}',
    reason: 'Ninguém de nós fez contato há {days} dias.',
  },
}
