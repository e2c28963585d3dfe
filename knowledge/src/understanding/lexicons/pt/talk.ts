import type { TalkWords } from '../../lexicon/locale-lexicon.ts'

export const talk: TalkWords = {
  cues: {
    more: 'mais | maior | melhor',
    less: 'menos | menor',
    same: 'mesmo | mesma | igual | o mesmo | a mesma',
    payment: 'pagamento | prazo de pagamento | condições de pagamento | faturado | boleto',
    between: 'entre | faixa de | na faixa de | faixa entre',
    from: 'de | desde | a partir de | da faixa de',
    to: 'a | até | ao | à | a até',
    and: 'e | ou',
    plusMinus: 'mais ou menos | mais/menos | mais menos',
    minus: 'menos | negativos',
    degreesBelowZero: 'abaixo de zero | graus negativos | negativos | graus abaixo de zero',
    correction:
      'não melhor | melhor dizendo | aliás | quis dizer | quero dizer | correção | corrigindo | desculpe | desculpa | me enganei | não na verdade | me equivoquei | mude para | altere para | perdão | espera | não espera | digo | queria dizer | não são | não é | errei | ops | na realidade são | ou melhor | não quis dizer | não não | muda para | pode mudar para | retificando | enganei-me | mas sim | troque para | corrigindo para | não aliás | pode trocar para',
    maybeCorrection:
      'melhor | na verdade | na realidade | não | pensando bem | deveria ser | prefiro | seria melhor | em vez disso | então | na realidade são | coloca | bota',
    insteadOf: 'em vez de | ao invés de | no lugar de | e não',
    unknown:
      'ainda não temos orçamento | não temos orçamento | sem orçamento definido | ainda não definimos | não definimos | não decidimos | difícil dizer | não saberia dizer | menor ideia | não faço a menor ideia | não faço a mínima | em aberto | ainda em aberto | não sabemos ainda | sei lá | não sei | nao sei | não faço ideia | sem ideia | não tenho certeza | não sabemos | ainda não sei | desconheço | a definir | não está definido | não foi decidido | desconhecido | não conheço | não sei dizer | não saberia dizer | não tenho ideia | ainda não sabemos | não faço a menor ideia | não foi definido | ainda não definimos | não temos certeza | não tenho essa informação | não definido | ainda não está definido | não sei informar | ainda não decidimos | não sei ao certo | sem definição | sei lá | não tenho o dado | ainda não temos definido | não tenho a certeza | não temos definido | ainda não foi definido | não me lembro',
    indifferent:
      'qualquer coisa | me é indiferente | pode ser qualquer | pode ser qualquer um | sem preferência | o que for | tanto faz | não importa | qualquer um | qualquer uma | indiferente | dá na mesma | para mim tanto faz',
    like: 'como | como a | como o | parecido com | parecida com | similar a | similar à | similar ao | equivalente a | equivalente à | equivalente ao | alternativa a | alternativa à | alternativa ao | alternativa para | substituto de | substituto para | substituir | substituto da | substituto do | algo como | tipo | tipo a | tipo o | igual a | igual à | comparável a | comparável à | comparado com | semelhante a | semelhante à | semelhante ao | no lugar da | comparada com | similares a | concorrente da | equivalentes a',
    than: 'que | do que | que a | que o | de',
    but: 'mas | só | apenas | porém | somente',
    question:
      'que | qual | quais | como | quanto | quanta | quantos | quantas | quando | onde | por que | por quê | tem | têm | pode | podem | é possível | existe | há | vocês têm | dá para | o que | quem | serve | funciona | de quanto em quanto | vem com | é reversível | possui | possuem | poderia | vocês entregam | acompanha',
    negation:
      'não é necessário | não é necessária | não precisa ter | não precisa ser | não faz falta | qualquer uma menos | tudo menos | qualquer coisa menos | não | sem | nem | nada de | exceto | menos | salvo | nunca | tampouco | que não seja | que não sejam | não quero | não queremos | evitar | não preciso | não precisamos | em vez de | nenhum | nenhuma | não temos | não use | não pode ser | que não tenha | não usamos | não precisa de | não precisa | exceto as | dispenso | não há | não pode ter | não podem ter | não pode usar | proibido',
    negationAfter:
      'não é necessário | não precisa | não é necessária | não serve | não servem | descartado | descartada | não queremos | não quero | não precisamos | não preciso | não é preciso | não interessa | não me interessa | não é permitido | não se aplica | está fora | dispensável | não usamos | não são necessários | não pode | fora de questão | não atende | não temos',
    nameBefore:
      'meu nome é | me chamo | chamo-me | eu sou | sou o | sou a | nome | atenciosamente | abraços | contato | aqui é o | aqui é a | quem fala é | att | grato | grata | aqui é | falar com | o meu nome é | cumprimentos | sou | meu nome | contacto | cordialmente | obrigado',
    phone:
      'telefone | tel | celular | cel | whatsapp | zap | fone | me ligue no | meu número é | telemóvel | número | ligar para | ligue para | contato | whats | ramal | fax | meu telefone é | meu celular é | me liguem no | liguem para',
    companyBefore:
      'empresa | da empresa | trabalho na | trabalho no | trabalho para | nossa empresa é | somos da | somos a | em nome da | represento a | companhia | da | falo da | escrevo da | sou da | minha empresa é | comprador da | compras da | sou do | represento | engenheiro da | falo em nome da | falo pela',
    within:
      'em | dentro de | em menos de | no prazo de | nos próximos | nas próximas | em até | em no máximo | prazo de | daqui a | no máximo em | até | em cerca de | prazo máximo de | em torno de | num prazo de',
    withinAfter: 'no máximo | a partir de hoje | após o pedido',
    by: 'até | antes de | antes do | antes da | para | para o | para a | até o | até a | até o dia | no mais tardar | até o fim de | em | no | na | até ao | prazo | até dia | para dia | para o dia | limite | data limite | nesta | neste | durante | até o final de | a partir de',
    delivery:
      'entrega | entregar | entregue | prazo | prazo de entrega | envio | precisamos | preciso | receber | chegar | data | chegada | receber até | ter em mãos | disponível | necessário | início | entregues | precisar | na fábrica | início de produção | pronta | prontas | aqui | recebimento | previsão',
    endOf:
      'antes que acabe | antes de acabar | antes de terminar | fim de | final de | fins de | fim do | final do | finais de | finzinho de | término de | o fim de | o final de | o fim do | o final do',
    midOf: 'meados de | meio de | metade de | meados do',
    startOf: 'início de | começo de | começos de | princípio de | início do | começo do | inícios de',
    this: 'este | esta | deste | desta | neste | nesta | corrente | o presente | esse | desse | nesse',
    next: 'próximo | próxima | que vem | seguinte | do próximo | da próxima | no próximo | na próxima | ao próximo | entrante',
    since: 'desde | passado | passada | há | fundada em | anterior | último ano | faz',
    every: 'cada | a cada | por',
    budget:
      'orçamento | preço alvo | preço | preço-alvo | custo | gastar | verba | valor máximo | preço máximo | investimento | orçamento de | verba de | custar | custe | budget | dispomos de | valor | limite de preço | podemos gastar | teto de | temos disponível | disponíveis | preço desejado | target',
    perUnit:
      'por unidade | cada | cada uma | cada um | por peça | por ferramenta | a unidade | preço unitário | unitário | a peça | por chave | por equipamento| /peça | por torquímetro | por cada | por parafusadeira | por apertadeira| por item | unitários',
    total: 'no total | total | ao todo | por tudo | tudo incluído | totais | no conjunto',
    quantity:
      'volume | volume do pedido | compramos | compraremos | encomendamos | quantidade | preciso | precisamos | quero | queremos | comprar | pedido de | quantas | quantos | lote de | necessitamos | procuramos | procuro | cotar | adquirir | seriam | são | encomendar | umas | uns | encomenda de',
    place:
      'em | no | na | para | do | da | de | nos | para o | para a | estamos em | fábrica em | planta em | sediada em | localizada em | com sede em | entrega em | envio para | enviar para | destino | aqui em | aqui no | unidade de | unidade em | porto de | nossa fábrica em | situada em',
    origin:
      'fabricado em | fabricado na | feito em | feito na | fabricados na | origem | made in | fabricado no | produzido na | fabricadas na | país de origem',
    business:
      'empresa | cliente | fábrica | planta | mercado | fabricante | fornecedor | filial | distribuidor | oficina | companhia | indústria | montadora | unidade | integrador | importador | grupo | revendedor | multinacional | estaleiro | construtora | distribuidora | empresas | metalúrgica',
    bolt: 'parafuso | parafusos | porca | porcas | rosca | classe | grau | prisioneiro | prisioneiros | resistência | junta | estojo | estojos',
    friction: 'atrito | coeficiente de atrito | fricção | coeficiente de fricção | coeficiente',
  },
  fields: {
    industry: 'indústria | setor',
    application: 'aplicação',
    quantity: 'quantidade | quantas | quantos | número de unidades',
    budget: 'orçamento | preço | custo | verba',
    country: 'país',
    incoterm: 'incoterm',
    deadline: 'prazo | data | data de entrega | quando | prazo de entrega',
    joint: 'parafuso | parafusos | rosca | junta | classe do parafuso',
  },
  ordinals: {
    1: 'o primeiro | a primeira | primeira opção | 1a opção | primeiro modelo | do primeiro | da primeira',
    2: 'o segundo | a segunda | segunda opção | 2a opção | segundo modelo | do segundo | da segunda',
    3: 'o terceiro | a terceira | terceira opção | 3a opção | terceiro modelo | do terceiro | da terceira',
    [-1]: 'o último | a última | última opção | do último | da última',
  },
  intents: {
    request_quote:
      'cotação | cotações | cotar | orçamento | orçar | proposta | proposta comercial | me mande uma proposta | proforma | fatura proforma | solicitação de cotação | façam um orçamento | pedido de cotação | me faça um orçamento | enviar proposta | oferta | cotem | cote | me cote | orçamento para | proposta formal | envie uma proposta | enviem uma proposta | fazer um pedido | pedido de compra | pedido de orçamento | orçamentar | proposta de preço | me passa um orçamento | me passem um orçamento | mandar um orçamento | mandem um orçamento | manda um orçamento | enviar um orçamento | enviem um orçamento | fazer um orçamento | passar um orçamento',
    ask_price:
      'quanto por | quanto seria | quanto ficam | quanto sai | quanto saem | a quanto sai | quanto tá | quanto está saindo | quanto tá saindo | quanto custa | quanto custam | preço | preços | quanto é | qual o preço | qual o valor | lista de preços | quanto sai | quanto sairia | desconto | descontos | quanto custaria | quanto fica | valor | valores | tabela de preços | preço unitário | qual é o preço | quanto ficaria | quanto sairiam | quanto saem | a quanto sai | por quanto sai | melhor preço | quanto está | quanto ficam | custo',
    ask_delivery:
      'prazo de entrega | prazos de entrega | tempo de entrega | quando podem entregar | quanto tempo demora | quanto tempo leva | pronta entrega | disponibilidade | em estoque | em stock | estoque | quando chegaria | entregam em | entregam no | enviam para | vocês entregam | quando vocês entregam | qual o prazo | prazo para entrega | quanto demora | data de entrega | em quanto tempo | quando conseguem entregar | conseguem entregar | fazem entrega | quando chega | previsão de entrega | entregam | quando estaria disponível',
    ask_calculation:
      'calcular | cálculo | calcule | calcula | que torque preciso | qual torque preciso | força de aperto | força de união | pré-carga | qual torque | qual o torque | quantos apertos | quantas baterias | consumo de ar para | torque necessário | força de fixação | que torque | quanto torque | quantos parafusos por carga | qual o torque necessário | quantas baterias preciso | torque recomendado | quanto ar',
    talk_to_person:
      'gente de verdade | uma pessoa de verdade | pessoa de verdade | alguém de verdade | um ser humano | ser humano | falar com uma pessoa | falar com alguém | atendente | vendedor | pessoa de verdade | me liguem | me ligue | falar com vendas | representante | atendimento humano | um humano | consultor | engenheiro de vendas | que me liguem | ser humano | falar com um técnico | falar com um engenheiro | falar com um consultor | falar com o comercial | podem me ligar | pode me ligar | alguém me ligar | peçam para alguém | comercial | entrar em contato comigo | entre em contato comigo | entrem em contato | contato humano | atendimento comercial | ligar para mim | assistente humano | me retornem | me liga',
    compare:
      'comparar | comparação | comparativo | diferença | diferenças | versus | vs | qual é melhor | qual o melhor | frente a | tabela comparativa | vantagens e desvantagens | em que diferem | compare | comparem | compara | qual a melhor | se compara | em comparação | melhor que | melhor do que',
    confirm:
      'sim | claro | correto | exato | certo | ok | okay | perfeito | com certeza | sim por favor | pode ser | está bem | concordo | isso mesmo | isso | confirmo | confirmado | beleza | pode mandar | combinado | fechado | de acordo | positivo | exatamente | tá bom | ótimo | está certo | pode fazer | vamos lá | bora | sim senhor | está ótimo',
    reject:
      'não obrigado | não obrigada | não tenho interesse | nenhum desses | nenhuma dessas | muito caro | caro demais | não é o que procuro | não | nenhum | nenhuma | não me interessa | não gostei | não quero | não é isso | não nos interessa',
    greet:
      'olá | oi | bom dia | boa tarde | boa noite | prezados | prezado | prezado senhor | caros | saudações | prezada | olá a todos | caros senhores | oi pessoal | tudo bem | alô | viva | e aí',
    thank:
      'obrigado | obrigada | muito obrigado | muito obrigada | agradeço | valeu | grato | grata | agradecido | obrigado por | obrigada pela | agradecemos | obrigadão | obg | agradecida',
    complaint:
      'quebrou | quebraram | ninguém atende | ninguém responde | parou de funcionar | não liga mais | deu pau | deu problema | pifou | se desfez | ninguém retorna | estragou | reclamei | ninguém resolve | descalibrado | veio com | já reclamei | reclamação | reclamar | queixa | defeituoso | defeituosa | não funciona | não funcionam | quebrado | quebrada | danificado | danificada | má qualidade | péssimo | péssima | inaceitável | decepcionado | decepcionada | não chegou | nunca chegou | parou de funcionar | produto errado | devolução | reembolso | insatisfeito | insatisfeita | com defeito | ninguém responde | ninguém me responde | ainda não chegou | quebrou | veio errado | absurdo | descaso | estou esperando há | esperando há | dinheiro de volta | avariado | deu defeito | apresentou defeito | vergonha | ninguém atende | indignado',
    abuse:
      'idiota | idiotas | imbecil | estúpido | burro | burros | merda | porra | caralho | filho da puta | otário | lixo de | vai se foder | babaca | puta | cretino | inúteis | inútil | vai à merda | vai tomar no | foda-se | bosta | trouxa | desgraçado | palhaço | palhaços | cala a boca | palhaçada | desgraça | ladrões | incompetentes',
    off_topic:
      'tempo em lisboa | como está o tempo | que tempo faz | vai chover | previsão do tempo | tempo hoje | previsão do tempo | piada | futebol | receita | presidente | filme | música | poema | bitcoin | horóscopo | namorada | namorado | eleições | lição de casa | capital do | capital da | pizza | você é humano | você é um robô | é uma ia | política | loteria | copa do mundo | clima | corinthians | flamengo | conta uma | me conta | qual é o seu nome | quantos anos você tem | cripto | sentido da vida | restaurante | dever de casa | brasileirão | benfica | signo | feijoada | novela | jogo de ontem | jogar | história para | prompt do sistema',
    find_product:
      'procuro | procuramos | preciso | precisamos | recomendam | recomendar | recomendação | que ferramenta | qual ferramenta | vocês têm | quero comprar | queremos comprar | tenho interesse | temos interesse | interessado em | interessada em | necessito | necessitamos | adequado para | adequada para | vendem | oferecem | gostaria | gostaríamos | sugerem | sugestão | qual modelo | indicam | indicação | estou procurando | estamos procurando | busco | buscamos | qual parafusadeira | qual torquímetro | o que recomendam | o que vocês recomendam | qual apertadeira | queremos | quero | qual equipamento | sirva para | me ajude a escolher | o que vocês têm | trabalham com | à procura de | em busca de | me indica | indicaria | desejo | desejamos | estamos à procura | qual vocês indicam | estou à procura | necessidade de',
    ask_question:
      'como funciona | o que é | explicar | explique | suporta | é possível | de quanto em quanto tempo | quanto dura | dá para | ficha técnica | manual | folha de dados | como se | o que significa | quanto pesa | qual a garantia | manutenção | é compatível | por que | qual o peso | qual o nível | datasheet | como ajusto | o que inclui | de que material | compatível | qual o grau | como posso | como faço | quantas | qual é a',
  },
}
