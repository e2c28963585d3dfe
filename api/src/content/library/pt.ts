import type { LibraryTexts } from './types.ts'

export const pt: LibraryTexts = {
  'mail-recap': {
    name: 'Resumo após a primeira conversa',
    subject: 'O que conversamos e os próximos passos',
    body: `Obrigado pelo seu tempo ontem. Foi isto que entendi; corrija-me se for o caso:
– Você tem interesse em {product}.
– Quer saber quanto custa, quando pode receber e se serve para a sua aplicação.

Agora vou verificar a parte técnica e retorno com uma proposta. Se deixei passar algo, uma linha de resposta basta.`,
  },
  'mail-silent': {
    name: 'Três dias sem notícias',
    subject: 'Ficou algo pendente do seu lado?',
    body: `Faz {days} dias que não temos notícias suas e gostaria de saber em que ponto está.
Se faltar um dado, um desenho ou um certificado, diga qual e você o terá em um dia útil.
Se não for a hora, um breve “mais tarde” também me ajuda; volto a escrever quando for conveniente.`,
  },
  'mail-rescue': {
    name: 'Cotação sem resposta',
    subject: 'Sua cotação {quote_number}: o que ajudaria a decidir?',
    body: `Nossa cotação {quote_number}, de {quote_total}, está com você há {days} dias.
Ela vale até {valid_until}.
Em geral há um de três obstáculos: o preço, o prazo ou um ponto técnico. Diga qual é e vejo o que podemos fazer; se for técnico, levo um engenheiro para uma conversa rápida.
Se decidiu de outra forma, agradeço se me contar o motivo. Isso nos ajuda a melhorar.`,
  },
  'mail-quote-expiring': {
    name: 'Cotação prestes a vencer',
    subject: 'A cotação {quote_number} vale até {valid_until}',
    body: `Um lembrete: nossa cotação {quote_number}, de {quote_total}, vale até {valid_until}.
Até lá, preço e prazo estão garantidos para você. Para aceitar, use o link da cotação.
Precisa de mais tempo ou de outras quantidades? Responda a este e-mail e preparo uma nova versão.`,
  },
  'mail-open-question': {
    name: 'Resposta a uma pergunta em aberto',
    subject: 'Sua pergunta ao nosso consultor',
    body: `Você perguntou ao nosso consultor algo que nossos documentos não respondem. Fui verificar.

[Escreva a resposta aqui.]

Se ainda restar dúvida, terei prazer em ligar.`,
  },
  'mail-requirements': {
    name: 'Lista após um download técnico',
    subject: 'Seu download e uma lista para escolher bem',
    body: `Você baixou documentos técnicos nossos. A maioria dos projetos depende das mesmas informações; aqui está a lista que nossos engenheiros conferem primeiro.
Envie o que já souber; lacunas não são problema. Você receberá uma recomendação com os motivos e o que valeria testar.`,
  },
  'mail-differences': {
    name: 'Diferenças para outras marcas',
    subject: 'Em que nossa solução é diferente, ponto a ponto',
    body: `Você está comparando ofertas, e faz bem. Para comparar o que é comparável, aqui estão os pontos em que as marcas costumam diferir e o que pedir por escrito.
Se outra marca for melhor para a sua aplicação, eu direi.`,
  },
  'mail-after-sales': {
    name: 'Pacote de pós-venda',
    subject: 'Bem-vindo: tudo para começar bem',
    body: `Obrigado pelo seu pedido. Para que o início corra bem, aqui está o que você precisará nas primeiras semanas.
{person} continua sendo seu contato para tudo, da entrega às peças de reposição.`,
  },
  'mail-review': {
    name: 'Pedido de avaliação',
    subject: 'Como está indo?',
    body: `Você trabalha com {product} há algumas semanas. Como está indo?
Bastam duas ou três frases: o que está bom e o que deveria melhorar. Se algo não estiver certo, cuido disso primeiro.
Se estiver satisfeito, podemos citar a {company} como referência? Você verá cada palavra antes de qualquer pessoa.`,
  },
  'call-first': {
    name: 'Primeira ligação',
    body: `Abertura: “Aqui é {person}, da {seller}. Você nos consultou sobre {product}; tem três minutos?”
Perguntas: O que precisa ser feito e como é feito hoje? · O que nunca pode acontecer? · Quantas peças e até quando? · Quem mais decide?
Ofereça: uma recomendação com os motivos em um dia útil.
Encerramento: combine a próxima data antes de desligar.`,
  },
  'call-price': {
    name: 'Ligação sobre o preço',
    body: `Abertura: “Você está com nosso preço há {days} dias, e prefiro perguntar a adivinhar: o que achou?”
Se estiver alto: comparado com o quê? Custo total por aperto, manutenção e paradas, não só o preço unitário. Tenha à mão as perguntas sobre preço (anexas).
Se outra pessoa decide: “Do que essa pessoa precisa para dizer sim?”
Não baixe o preço nesta ligação. Peça em troca quantidade, prazo ou escopo.`,
  },
  'call-silent': {
    name: 'Ligação após cinco dias de silêncio',
    body: `Abertura: “Escrevi há alguns dias e não quero incomodar. O projeto continua de pé?”
Se sim: o que está travando e quando se resolve?
Se foi adiado: combine um mês e agende o lembrete.
Se não: pergunte qual motivo pesou mais, agradeça e registre como motivo da perda.`,
  },
  'call-decision-maker': {
    name: 'Chegar a quem decide',
    body: `Objetivo: falar com quem decide na {company}.
Ao seu contato: “Para você não precisar defender isso sozinho: quem assina e o que mais importa para essa pessoa? Podemos sentar os três por vinte minutos?”
Leve: custos e benefícios em uma página, uma referência do mesmo setor, os riscos em aberto e como os cobrimos.`,
  },
  'call-key-account': {
    name: 'Ligação para cliente-chave',
    body: `Há {value} em aberto com a {company}. Prepare a ligação com o líder da equipe.
Esclareça: o orçamento e de quem é · a data em que precisa funcionar · quem ainda pode dizer não · quais são as alternativas.
Ofereça: um teste com as peças deles, um engenheiro dedicado no início, uma visita do líder.
Depois: anote quem disse o quê e registre as pessoas na cadeia de decisão.`,
  },
  'call-check-in': {
    name: 'Manter contato',
    body: `Abertura: “Só quero saber como vão as coisas; não há oferta por trás.”
Perguntas: O que mudou desde a última conversa? · O que está planejado para o próximo semestre? · Quem mais deveríamos conhecer?
Anote cada plano com o mês; vira um lembrete.`,
  },
  'checklist-requirements': {
    name: 'Lista de requisitos',
    body: `☐ Tarefa: o que é trabalhado e como é feito hoje
☐ Faixa: menor e maior valor, tolerância admitida
☐ Peças: por turno, turnos por dia, picos
☐ Espaço: acesso, peso que uma pessoa pode segurar, obstáculos
☐ Alimentação: rede, bateria ou ar comprimido, pressão no posto
☐ Registro: o que é documentado, para quem, por quanto tempo
☐ Conexão: controle, interface, norma da planta
☐ Certificados: para qual país e setor
☐ Datas: teste, decisão, início da produção
☐ Pessoas: quem usa, quem mantém, quem decide`,
  },
  'faq-price': {
    name: 'Perguntas sobre o preço',
    body: `O que está incluído? O equipamento com os acessórios indicados, o teste de fábrica e a documentação. Frete e impostos seguem o Incoterm indicado.
Por que custa mais que o atual? Compare o custo por peça: vida útil, calibração, paradas, refugo.
Há desconto por quantidade? Sim, a cotação mostra a partir de quanto.
Até quando vale o preço? Até a data da cotação.
Podemos testar antes? Sim; combinamos peças, duração e o que conta como aprovado.
Como se paga? Conforme a cotação; outras condições a combinar.`,
  },
  'list-differences': {
    name: 'Lista de diferenças',
    body: `Peça o mesmo a todos os fornecedores, por escrito:
1. Precisão: em toda a faixa ou em um ponto? Medida por qual norma?
2. Durabilidade: após quantos ciclos se recalibra e quanto custa?
3. Registro: os resultados são salvos por peça, em que formato e quem pode lê-los?
4. Entrega: de estoque ou sob encomenda, e o que acontece se atrasar?
5. Assistência: onde fica a oficina mais próxima e há equipamento reserva?
6. Peças: por quantos anos e a que preço hoje?
7. Certificados: número e órgão emissor, não só o logotipo.`,
  },
  'pack-after-sales': {
    name: 'Pacote de pós-venda',
    body: `1. Entrega: confira a embalagem, fotografe danos e avise em até sete dias.
2. Instalação: siga o guia rápido; nosso engenheiro acompanha o primeiro início por telefone.
3. Treinamento: uma hora on-line para operadores e outra para manutenção. Proponha datas.
4. Manutenção: o plano está no manual; já anote a primeira data.
5. Peças: mantenha na planta o conjunto recomendado.
6. Ajuda: responda a qualquer e-mail nosso; retornamos em um dia útil.`,
  },
}
