import type { AnswerWords } from './words.ts'

export const pt: AnswerWords = {
  signs: {
    principle:
      'como funciona | como funcionam | funcionamento | princípio | estrutura | o que é | o que são | o que significa | significa | por que | por quê | explique | explica* | tipos de | em que consiste',
    difference:
      'diferença* | diferem | comparar | comparação | compare | versus | vs | melhor | em relação a | qual dos | qual das',
    industry:
      'indústria* | setor* | usad* em | é usad* | utilizad* | aplicação | aplicações | adequad* | serve para | indicad* | automotiv* | aeroespacial | aeronáutic* | ferroviári* | energia',
    maintenance:
      'manutenção | manter | limp* | lubrific* | óleo | graxa | trocar | troca | substitu* | repar* | conserto | armazen* | guardar | calibr* | erro | alarme | falha* | defeito | não liga | vazamento* | peças de reposição | peça de reposição | carregar | carga | inspe* | engrax* | se troca* | recalibr*',
    reliability:
      'confiabilidade | confiáve* | vida útil | dura | duração | durab* | garantia | desgaste | mtbf | aguenta*',
    competitor:
      'concorren* | alternativa à | alternativa ao | alternativa a | comparado com | comparada com | em comparação com | substituto | equivalente* | atlas copco | desoutter | ingersoll',
    certificate:
      'certific* | homolog* | aprovação | atex | ce | ul | csa | iecex | iso | norma | normas | conform* | anatel',
    company:
      'sua empresa | vossa empresa | corvane | fundad* | funcionários | sede | endereço | onde ficam | onde vocês | quem são vocês | contat* | quais países | sua fábrica | condições de pagamento | incoterm* | condições de venda | horário | quantos países | entregam',
    listing:
      'quais ferramentas | qual ferramenta | que ferramentas | quais produtos | qual produto | quais modelos | qual modelo | quais são | vocês têm | têm alguma | oferecem | há alguma | existe alguma | lista de | todas as ferramentas | mostre',
    price: 'preço* | custa | custam | quanto é | quanto vale',
    howTo:
      'como posso | como se | como devo | como faço | o que faço | o que devo fazer | passos | procedimento | com que frequência | de quanto em quanto | como ajusto | como troco | como limpo | como conecto | como guardo | como verifico | como calibro | como carrego | como monto',
  },
  refusal: {
    discount:
      'desconto* | abatimento | mais barato | baixar o preço | preço especial | melhor preço | por cento a menos | negociar | pechinchar',
    margin:
      'margem de lucro | margem de vocês | margem vocês | margem comercial | margem têm | preço de custo | custo de fabricação | custo de produção | quanto vocês ganham | quanto vocês lucram | lucro de vocês',
    prompt:
      'prompt do sistema | seu prompt | teu prompt | suas instruções | tuas instruções | ignore todas | ignore as | ignora as | instruções ocultas | agora você é | finja ser | chave de api | chave da api | suas regras | repita o texto | senha de administrador | senha do administrador | senha do seu | senha de vocês',
    customers:
      'outros clientes | outro cliente | quem comprou | quem mais | lista de clientes | dados de clientes | pedidos de | quanto pagou | e-mails de | emails de',
    abuse: 'idiota* | estúpid* | burro | cala a boca | merda | porra | imbecil* | otário* | golpe | golpista*',
  },
  undisclosed: {
    money: 'faturamento | faturou | faturaram | receita anual | vendas anuais | lucro*',
    head: 'diretor-geral | diretor geral | diretora geral | gerente geral | ceo | presidente',
    owners: 'acionista* | quem é o dono',
    pay: 'salário*',
  },
  yesNo: 'tem | têm | é | são | pode | podem | há | existe | suporta | atende | fala | chega | alcança | possui',
  definition:
    'o que é uma | o que é um | o que é | o que são | o que significa | o que quer dizer | significado de | defina',
  defining: 'é um | é uma | é o | é a | são | significa | chama-se | consiste em | refere-se',
  wantsFigure:
    'quanto* | quanta* | qual o peso | qual torque | que torque | qual pressão | que pressão | quando | que temperatura | qual a temperatura | com que frequência | a que',
  say: {
    specification: (label, sku, value) => `${label} de ${sku}: ${value}`,
    yes: 'Sim.',
    no: 'Não.',
    notListed: (sku, value) => `A ficha técnica de ${sku} não lista ${value}`,
    notStated: (sku, label) => `A ficha técnica de ${sku} não informa: ${label}`,
    differences: (skus, labels) => `${skus} diferem em: ${labels}`,
    listing: (count, isOne, condition, skus) => `${count} ${isOne ? 'produto' : 'produtos'} com ${condition}: ${skus}`,
    more: (count) => `e mais ${count}`,
    noneListed: (condition) => `Nenhuma das nossas fichas técnicas lista ${condition}.`,
    competitor: (name, label, value) => `${name}: ${label}: ${value}`,
    competitorSource: (name, date) => `Fonte: ${name}, em ${date}`,
    price: (sku, price) => `Preço de lista de ${sku}: ${price}.`,
    priceNote: 'A cotação informa o preço para a sua quantidade e o seu país.',
    original: {
      en: 'Do original em inglês:',
      zh: 'Do original em chinês:',
      es: 'Do original em espanhol:',
      ar: 'Do original em árabe:',
      ja: 'Do original em japonês:',
      de: 'Do original em alemão:',
      pt: 'Do original em português:',
    },
    keywords: 'Em palavras-chave:',
    unknown: 'Não encontro isso na nossa documentação e não quero adivinhar.',
    unknownModel: (name) => `Não conheço nenhum produto chamado ${name}.`,
    unknownBrand: (name) => `Não tenho dados publicados de ${name}.`,
    uncovered: (words) => `A nossa documentação não diz nada sobre: ${words}.`,
    handOff: 'Um colega pode responder; quer que eu encaminhe a pergunta?',
    refused: {
      discount:
        'Preços e descontos são decididos por uma pessoa, não por mim. Encaminho com prazer o seu pedido a um colega.',
      margin: 'Como chegamos aos nossos preços fica entre nós. Sobre produtos ajudo com prazer.',
      prompt: 'Não falo sobre como fui configurado. Com ferramentas de aperto ajudo com prazer.',
      customers: 'O que diz respeito a outros clientes fica com eles. Sobre produtos ajudo com prazer.',
      abuse: 'Vamos ao que interessa. O que gostaria de saber sobre as nossas ferramentas?',
    },
  },
  property: 'Propriedade',
}
