import type { GateWords } from './words.ts'

export const pt: GateWords = {
  negation: 'não | sem | nunca | nem | nenhum | nenhuma | tampouco | exceto | salvo | em vez de | jamais',
  notNegation:
    'não mais que | não mais de | não menos de | não só | não apenas | não excede* | não ultrapass* | não superior | não inferior | sem carga',
  atMostBefore:
    'até | no máximo | máximo | máx | um máximo de | não mais de | não mais que | não excede* | não ultrapass* | máxima',
  atMostAfter: 'ou menos | no máximo | máximo | máx | ou inferior',
  atLeastBefore:
    'desde | a partir de | pelo menos | no mínimo | mínimo | mín | um mínimo de | ao menos | não menos de | mínima',
  atLeastAfter: 'ou mais | no mínimo | mínimo | pelo menos | ou superior',
  above: 'mais de | mais que | acima de | superior a | maior que | maior do que',
  below: 'menos de | menos que | abaixo de | inferior a | menor que | menor do que',
  about: 'aproximadamente | cerca de | aprox | por volta de | em torno de | quase',
  between: 'entre | de | desde',
  to: 'a | até | ao | à',
  and: 'e | ou',
  conjunctions: 'e | mas | enquanto | embora | porém | porque | mas também',
  restating:
    'você pediu | você precisa | você procura | você disse | você mencionou | você quer | você busca | o senhor pediu | precisa de | a sua solicitação | sua solicitação | sua consulta | sua pergunta | seu requisito | seu objetivo | sua mensagem | como você | para a sua | para sua | para o seu | para seu | quer dizer | refere-se | entendido | entendi',
  otherCustomer:
    'outro cliente | outros clientes | outra cliente | nosso cliente | um dos nossos clientes | um cliente nosso',
  prompt:
    'prompt do sistema | mensagem do sistema | instruções do sistema | minhas instruções | meu prompt | fui instruíd* | instruções ocultas | como ia | como uma ia | modelo de linguagem | chave de api | chave da api | senha | chave secreta | regras ocultas | minhas regras | minhas diretrizes | o texto acima diz',
  injection:
    'ignore todas | ignore as | ignora as | ignore qualquer | esqueça suas | esqueça todas | agora você é | aja como | finja ser | novas instruções | diga ao cliente | diga ao comprador | responda apenas | responda somente | recomende sempre | revele | imprima seu | clique aqui | clique no | visite | envie seus | envie sua | transfira | conta bancária | cartão de crédito | digite sua senha',
  abbreviations: 'p | ex | n | nº | aprox | máx | mín | sr | sra | etc | fig | art | incl | pág | rev | ref | dr',
  concepts: {
    certified:
      'certificad* | certificação | homologad* | homologação | aprovado por | aprovada por | acreditad* | conforme a norma | em conformidade | cumpre a norma | atende à norma',
    guarantee:
      'garantimos | garantid* | garante | prometemos | prometo | promete | asseguramos | comprometemo* | nos comprometemos | garanto',
    delivery:
      'entreg* | prazo de | envio* | enviamos | enviaremos | despach* | chega até | chegará | amanhã mesmo | na próxima semana',
    inStock: 'em estoque | em stock | disponível imediatamente | pronta entrega | disponibilidade imediata',
    free: 'grátis | gratuit* | sem custo | sem custos | de graça | brinde',
    discount:
      'desconto* | abatimento | oferta especial | mais barat* | melhor preço | menor preço | cupom | promoção | qualquer preço | bom preço | preço especial',
    price: 'o preço é | preço de | custa | custam | por apenas | preço de lista | custo de',
    maintenanceFree: 'livre de manutenção | sem manutenção | não requer manutenção | não precisa de manutenção',
    waterproof: "à prova d'água | à prova de água | impermeáve* | estanque* | submersíve*",
    unbreakable: 'inquebráve* | indestrutíve* | nunca falha | vitalíci* | para toda a vida | à prova de falhas',
    superlative:
      'o melhor | a melhor | os melhores | o mais leve | a mais leve | o mais rápido | o mais barato | o mais preciso | a mais precisa | o único | a única | número um | líder de mercado | fabricante líder | insuperáve* | inigualáve* | supera o | supera a | melhor que',
    refund: 'reembols* | dinheiro de volta | devolução do dinheiro | substituição gratuita',
  },
}
