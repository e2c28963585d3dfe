import type { AdvisorPhrases } from './phrases.ts'

export const pt: AdvisorPhrases = {
  say: {
    greeting: 'Bom dia. Procuro a ferramenta que serve para a sua junta, calculo onde ajuda e preparo a cotação.',
    thanks: 'De nada.',
    off_topic: 'Isso foge do meu ramo, infelizmente; com aperto eu posso ajudar.',
    calm: 'Lamento que não esteja indo como você quer. Vamos voltar ao assunto.',
    ended: 'Paramos por aqui.',
    empty: 'A mensagem chegou sem palavras.',
    unclear:
      'Não consegui aproveitar isso. O que mais ajuda é um torque, o tamanho de um parafuso ou o que será apertado.',
    complaint: 'Sinto muito. Um colega pode cuidar disso; é só dizer, e eu passo a conversa.',
    not_found_choice: 'Essa opção não vale mais.',
    no_calculation: 'Para esse cálculo não encontro ferramenta adequada entre o que você procura.',
    quote_later: 'Tudo bem, o preço fica como foi dito. O que deveria ser diferente?',
    contact_declined: 'Certo, sem dados de contato. Podemos continuar assim mesmo.',
    with_person: 'Um colega está com esta conversa e vai ler o que você acrescentar aqui.',
    nothing_to_compare: 'Ainda não há dois produtos para comparar.',
    restart: 'Bom, uma nova busca.',
    no_matter: 'Sem problema.',
    over_budget: 'Nada do que serve cabe no seu orçamento; estes são os que menos custam.',
    nothing_left: 'Para isso não sobra nada no catálogo. Um colega pode procurar mais.',
  },
  ended: (path) =>
    `Paramos por aqui. Você pode falar com nossos colegas a qualquer momento pela página de contato: ${path}`,
  noted: (facts) => `Anotado: ${facts}.`,
  replaced: (label, fresh, old) => `${label}: ${fresh} em vez de ${old}.`,
  removed: (label) => `${label}: não é mais condição.`,
  fitNow: (now, before, format) =>
    `Agora ${now === 1 ? 'serve' : 'servem'} ${format(now)} ${now === 1 ? 'produto' : 'produtos'}; antes eram ${format(before)}.`,
  assumed: {
    joint: (joint, application) =>
      `Sem o torque, parto do parafuso mais comum (${application}): ${joint}. Se for outro, diga, e eu recalculo.`,
    strengthClass: (joint) => `Suponho a classe de resistência usual, ${joint}; outra muda o torque.`,
    quantity: 'Calculo com uma peça até você dizer outra quantidade.',
    chosen: (sku) => `O preço é do ${sku}, o primeiro da lista; diga outro se preferir.`,
  },
  question: {
    industry: 'Para qual setor é?',
    application: 'O que será apertado?',
    category: 'Em que tipo de ferramenta você pensa?',
    torqueRange: 'Com que torque você aperta? Uma faixa já basta.',
    joint: 'Qual é o parafuso? Rosca e classe de resistência, por exemplo M12 8.8.',
    strengthClass: 'Qual é a classe de resistência do parafuso? Está gravada na cabeça.',
    quantity: 'De quantas peças você precisa?',
    country: 'Para qual país elas vão?',
    tighteningsPerShift: 'Quantos apertos uma ferramenta faz por turno?',
    toolsAtOnce: 'Quantas ferramentas trabalham ao mesmo tempo?',
  },
  why: {
    industry: 'As ferramentas são feitas e certificadas para setores diferentes.',
    application: 'A junta e o ambiente decidem sobre monitoramento, proteção e certificados.',
    category: 'Bateria, cabo, ar ou manual: depois do torque, nada restringe mais a escolha.',
    torqueRange: 'O torque deve ficar com folga dentro da faixa da ferramenta.',
    joint: 'Com os dois posso calcular o torque de aperto conforme a VDI 2230.',
    strengthClass: 'De 8.8 para 12.9 o torque sobe cerca de 70%.',
    quantity: 'O preço unitário cai com a quantidade.',
    country: 'Moeda, imposto e frete dependem dele.',
    tighteningsPerShift: 'Daí sai o número de baterias por ferramenta.',
    toolsAtOnce: 'No compressor os consumos se somam.',
  },
  parameterQuestion: {
    which: (label) => `${label}: de qual você precisa?`,
    atMost: (label) => `${label}: quanto no máximo?`,
    atLeast: (label) => `${label}: quanto no mínimo?`,
    yesNo: (label) => `${label}: você precisa?`,
  },
  consentQuestion: (contact) => `Podemos usar estes dados para responder a você: ${contact}?`,
  consentWhy: 'Sem o seu consentimento não os usamos.',
  again: 'De volta à pergunta:',
  choice: {
    unknown: 'Não sei',
    any: 'Tanto faz',
    yes: 'Sim',
    no: 'Não',
    compare: 'Comparar',
    quote: 'Cotação, por favor',
    person: 'Falar com uma pessoa',
    restart: 'Nova busca',
    decline_contact: 'Agora não',
    calculate: {
      'joint-torque': 'Calcular o torque',
      'clamp-force': 'Calcular a força de aperto',
      'battery-per-shift': 'Baterias por turno',
      'air-consumption': 'Consumo de ar',
    },
  },
  recommend: (shown, fitting, first, format) => {
    if (fitting === 0) return `Aqui está o ${first}. Ele não atende a tudo o que você pediu; o que falta está ao lado.`
    if (shown === 1) return fitting === 1 ? `Um produto serve: ${first}.` : `Então, ${first}.`
    return `Servem ${format(fitting)} produtos. Eu começaria por estes ${format(shown)}, com o ${first} em primeiro.`
  },
  tradeOff: (w) =>
    `O dilema: o ${w.first} oferece ${w.firstLabel} ${w.firstValue} contra ${w.firstAgainst}; o ${w.second}, ${w.secondLabel} ${w.secondValue} contra ${w.secondAgainst}.`,
  advantage: (sku, other, label, value, against) =>
    `O ${sku} está à frente do ${other}: ${label} ${value} contra ${against}.`,
  noAdvantage: (first, second) => `${first} e ${second} quase não diferem para este trabalho.`,
  nothingFits: 'Nenhum produto atende a tudo isso. Estas mudanças ajudariam:',
  nearest: (sku, reason) => `O ${sku} é o mais próximo. ${reason}`,
  compared: (skus) => `${skus} lado a lado; as linhas em que diferem estão marcadas.`,
  price: 'Preço de lista a partir de',
  estimate: (w) => `${w.lines}: ${w.total}, ${w.terms}. Pronto para embarque ${w.days} após o pedido.`,
  nextTier: (quantity, unitPrice) => `A partir de ${quantity}, ${unitPrice} por peça.`,
  offerQuote: 'Preparo a cotação? Ela chega por e-mail em PDF.',
  askContact: {
    quotation: 'Para a cotação preciso saber a quem ela se destina.',
    hand_off: 'Um colega assume e tem toda a nossa conversa. Onde você pode ser encontrado?',
  },
  quoted: (number, email) => `A cotação ${number} está pronta e a caminho de ${email}.`,
  quotedReview: (number, email) =>
    `Seu pedido tem o número ${number}. Um colega vai revisá-lo e escrever para ${email}.`,
  handedOff: (reference) => `Um colega assumiu, com tudo o que conversamos. Referência: ${reference}.`,
  handedOffUnnamed: (reference) =>
    `Deixei a conversa com um colega, referência ${reference}. Sem o seu contato, a resposta só pode vir por aqui.`,
  pricesWait:
    'No momento não consigo acessar a lista de preços. A busca continua; o preço e a cotação precisam esperar um pouco.',
  noPrice: (sku) => `O ${sku} não tem preço de lista; um colega precisa cotar.`,
  refused: 'Com estes dados não foi possível preparar a cotação. Confira-os, por favor, ou deixe com um colega.',
  personWait:
    'No momento não consigo acessar o sistema dos colegas. Tente de novo em instantes ou use a página de contato.',
  cannotLookUp: 'No momento não consigo consultar isso; um colega pode responder.',
  competitorNoted: (name) =>
    `Entendi a classe de ferramenta que você chama de ${name}; procuro o que faz o mesmo trabalho aqui.`,
  factLabel: {
    industry: 'Setor',
    application: 'Aplicação',
    category: 'Tipo de ferramenta',
    excluded: 'Descartado',
    joint: 'Parafuso',
    quantity: 'Quantidade',
    budget: 'Orçamento',
    country: 'País',
    incoterm: 'Incoterm',
    deadline: 'Prazo',
    competitors: 'Usado até agora',
    products: 'Produto',
    tighteningsPerShift: 'Apertos por turno',
    toolsAtOnce: 'Ferramentas ao mesmo tempo',
  },
  pieces: (n, formatted) => `${formatted} ${n === 1 ? 'peça' : 'peças'}`,
  days: (n, formatted) => `${formatted} ${n === 1 ? 'dia' : 'dias'}`,
  perUnit: (money) => `${money} por peça`,
  problem: {
    catalogue: 'O catálogo ainda está sendo carregado; tente de novo em instantes.',
    broken: 'Algo deu errado aqui. Envie sua mensagem novamente, por favor.',
    invalid: 'Não foi possível ler esta mensagem.',
  },
}
