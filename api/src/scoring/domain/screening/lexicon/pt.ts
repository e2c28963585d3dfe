/** Portuguese. How entries are written stands in ../read-lexicon.ts. */
export const PT = `
words: o, os, de, que, para, com, uma, nosso, nossa, olá, não, por, é, em, do, da, você, precisamos, bom, seu
seo: posicionamento, primeira página, buscadores, links, palavras-chave, autoridade de domínio, no google, tráfego orgânico, otimização de sites, ranquea, topo do google, na sua frente, troca de links, viramos esse jogo, devolvemos, seus concorrentes
site: criação de sites, site, loja virtual, web design, seu site, página na internet, desenvolvimento web, redesign, loja online
traffic: tráfego, visitantes, visitas ao seu
dev: desenvolvimento de software, aplicativos, desenvolvimento de apps, programadores, sistemas sob medida, programadores na, fazemos aplicativo, fábrica de software, desenvolvedores dedicados, desenvolvimento sob medida, terceirize o desenvolvimento
market: publicidade, campanha, agência, anúncios, divulga, marketing, design gráfico, logotipo, vídeo institucional, captar clientes, captação, disparo, envio em massa, gestão de tráfego, propaganda, animação 3d, drone, nossos trabalhos, vídeos institucionais, vídeos animados, animados
social: redes sociais, seguidores, inscritos, curtidas, viral, avaliações, cinco estrelas
post: artigo patrocinado, publicar um artigo, guest post, publieditorial, post patrocinado, seu blog, conteúdo patrocinado, publicamos seus links, blogs com
loan: empréstimo, crédito, financiamento, taxa de juros, juros, dívida, capital de giro, consignado, hipoteca, negativado, linha de crédito, nome sujo, dinheiro rápido, liberação em 24, sem garantia, dinheiro já, crédito para empresas
invest: investimento, investidor, investir, lucro, ganhar dinheiro, renda passiva, renda extra, rentabilidade, ganhe dinheiro, liberdade financeira, rendimento, bolsa de valores, ganhos, robô, transformei, poucas vagas, restam
crypto: criptomoeda, cripto, mineração de, carteira digital, pré-venda, token, carteira
gamble: apostas, apostar, cassino, tigrinho, caça-níqueis, roleta, bônus, rodadas grátis, loteria, aposta, pôquer, primeiro depósito, crupiê, palpites, acerto
adult: encontros, garotas, mulheres solteiras, sexo, nuas, acompanhantes, solteiras, massagem, gostosas, namoro, sozinha, lindo, oi lindo, encontros discretos, mesada, mulher rica, rapaz
pharma: sem receita, comprimidos, farmácia, disfunção erétil, suplemento, potência, remédio, medicamento, natural para, colágeno, cura, pílula azul, sem médico, sem ir ao médico, embalagem discreta, receita
diet: emagrec, perder peso, queimar gordura, dieta, quilos, gomas, derretem gordura, derrete
replica: réplica, relógios, bolsas de, imitação, marcas de luxo, tênis de marca
domain: renovação de domínio, seu domínio, domínio expira, vencimento, registro de marca, hospedagem, expira, boleto, fatura em anexo, fatura pendente, lista de empresas, sua marca, inpi, registro no, registro da sua marca
list: banco de dados, base de dados, lista de e-mails, listas de, e-mails verificados, contatos de empresas, mailing, e-mail em massa, formulários de contato, milhões de sites, leads, telefones de, registros de empresas, números de celular, prospecção, sua agenda, por reunião, lista de contatos, listas de contactos, base de contatos, banco de e-mails, lista de participantes, contatos de, contactos de, ligamos por si, agendamos reuniões
job: trabalho em casa, trabalhe em casa, emprego, vaga, meio período, salário, sem experiência, home office, renda em casa, contratando, por semana, tarefas simples, trabalho fácil, contratamos pessoas, multinível, seu próprio chefe, marketing de rede, venda direta, entre para minha equipe, convide amigos
inherit: herança, falecido, milhões de dólares, milhões de euros, advogado, beneficiário, transferência de, fundos, ganhador, prêmio, viúva, confidencial, herdeiro, você ganhou, ganhou um, auxílio, aprovado, taxa para receber
charity: doação, doar, caridade, deus, igreja, órfãos, abençoe, senhor jesus, fundação, câncer, arrependam, fim está próximo, oração, milagre
phish: sua conta, senha, verifique, suspensa, bloqueada, fazer login, alerta de segurança, caixa de correio, encomenda retida, confirme seus dados, dados bancários, atualize seus, retida na alfândega, alfândega. pague, pague r, taxa de liberação, senha da microsoft, expira hoje, portal
abuse: idiota, merda, filhos da puta, puta, imbecil, otário, burro, lixo, ladrões, caralho, palhaços, vão se foder, desgraçad
politics: eleições, presidente, governo, elite, conspiração, vacinas, ditadura, acordem, nova ordem, votem, partido
threat: direitos autorais, processo judicial, ação judicial, hackeado, invadimos, violação, denúncia, resgate, vulnerabilidade, vazar, reputação, seus dados, seu servidor, publicaremos
ai: inteligência artificial, automatizar, automação de, agente de ia, chatbot, com ia$, robô de, agente de voz, atende seus clientes, atendente virtual, assistente de voz, agentes de voz, robô de atendimento, bot de whatsapp
va: assistente virtual, contabilidade, call center, plano de saúde, seguros, energia solar, reduzir impostos, recuperação de impostos, consórcio, maquininha, vender sua empresa, contador, folha de pagamento, compramos empresas, regularizamos, galpões
supply: somos fabricantes, atacado, nossa fábrica, nossos produtos, fornecedor de, distribuímos, brindes, embalagens, caixas, uniformes, camisetas, máscaras, agente de carga, frete marítimo da china, gráfica, etiquetas, caixas de papelão, fita, filme stretch, canetas, canecas, com sua logo, preço de fábrica, fundição, válvulas, conexões, peças de ferro, chinesa, baixo preço
promo: grátis, oferta, desconto, promoção, por apenas, teste grátis, gratuita, sem custo, sem compromisso, aproveite, últimos dias, preço especial, barato, cupom, brinde, bônus, mensais, imperdível, a partir de
click: clique, clique aqui, visite nosso, descadastrar, cadastre-se, inscreva, compre agora, acesse, neste link, este link, saiba mais, me chama no, chama no whats, agendar, agende, não receber mais
boost: aumentar, aumente, mais clientes, mais vendas, crescer, multiplicar, impulsionar, alavancar, faturamento, dobrar, potencializar, conquistar
pitch: vi seu, visitei seu, encontrei seu, analisando seu, reunião rápida, 15 minutos, nossa equipe, nossa agência, tem interesse, teria interesse, nossos serviços, oferecemos, portfólio, cases, ajudamos empresas, proposta, parceria, sem compromisso
torque: torque, aperto, pré-carga, binário, torquímetro
tool: chave dinamométrica, torquímetro, chave de impacto, chave, parafusadeira, apertadeira, multiplicador, tensionador, bomba hidráulica, bomba, soquete, ferramenta, controlador, transdutor, catraca, pneumátic, aparafusadora, aparelho, máquina, equipamento, dispositivo
bolt: parafuso, porca, flange, rosca, prisioneiro
quote: cotação, cotar, orçamento, preço, quanto custa, quanto sai, valor de, proposta comercial para, preço unitário
qty: peças, unidades, pçs, quantidade, conjuntos
ship: prazo de entrega, entrega em, envio para, frete para, porto, alfândega, estoque, disponibilidade, despacho, enviar para, endereço de entrega, mudamos
doc: ficha técnica, desenho, manual, catálogo, folha de dados, especificações, dados técnicos, datasheet
cert: calibração, calibrar, certificado, rastreab, precisão, acreditad, exatidão, rbc$, inmetro
service: peças de reposição, reparo, reparação, conserto, garantia, bateria, carregador, quebrou, quebrad, manutenção, reposição, acessório, assistência técnica, vazamento, adaptador, tomada, plugue, manual em português, óleo
order: pedido, ordem de compra, número de série, fatura proforma, nota fiscal, compramos, rastreio, código, referência, encomenda nº
place: linha de montagem, linha de produção, montagem, fábrica precisa, planta, oficina, aerogerador, refinaria, estaleiro, mina, mineração, parque eólico, obra, turno, operador, caminhões, ferrovia, ponte, segurança do trabalho
distrib: distribuidor, distribuir seus, representante, representar, revendedor, revenda, representação, sua marca no
need: precisamos, preciso, procuramos, procuro, poderiam, podem, por favor, por gentileza, gostaria, gostaríamos, enviar, vocês têm, necessitamos, urgente, serve para, queremos, é possível, qual, solicito, favor, locam, alugam, aluguel, locação, trocar, que modelo, qual valor, montamos
study: estudante, tcc, universidade, laboratório, pesquisa, tese, estágio, mestrado
complaint: reclamação, reclamar, errad, faltando, danificad, ninguém responde, sem resposta, atraso, devolver, péssim, não funciona, defeito, decepcion, vergonha, inaceitável, falta, meses esperando, dois meses, gerente, falta de respeito, descaso, diretor, torto, levam tudo, terceiro, resolvem
visit: feira, demonstração, visitar, visita técnica, agendar visita, treinamento, estande, vocês na feira, vendedor, representante, passar aqui
tender: licitação, edital, pregão, cadastro de fornecedor, proposta técnica
pay: carta de crédito, forma de pagamento, prazo de pagamento, 60 dias, 30 dias, transferência bancária, adiantado, emitem nota, faturado, nota fiscal, foi paga, cobrança, lembrete
factor: factoring, antecipação de recebíveis, antecipamos recebíveis, compramos suas faturas, compramos as suas faturas, compra de faturas, desconto de duplicatas, duplicatas, cobrança de dívidas, recuperação de crédito, faturas por pagar, pagam tarde, recebíveis, adiantamos
staff: mão de obra, trabalho temporário, trabalhadores temporários, soldadores de, operários de, trabalhadores de, pessoal qualificado, terceirização de, cedência de pessoal, recrutamento e seleção, candidatos para, preencher vagas, preencher as suas vagas, torneiros, contrato de seis meses, operadores disponíveis
utility: conta de luz, fatura da luz, conta de energia, fatura de energia, mercado livre de energia, tarifa de eletricidade, pabx, central telefônica, central telefónica, telefonia em nuvem, renting de, frota de, aluguel de frota, carros da empresa, limpeza de escritórios, empresa de limpeza, limpeza e conservação, bebedouro, máquina de café, copiadora, material de escritório, limpeza de, carro por assinatura
honour: prêmio empresarial, prémio empresarial, foi indicada, foi nomeada, foram nomeados, entrega de prêmios, gala$, diretório empresarial, guia de empresas, quem é quem, registro de marcas, taxa de publicação, taxa de registro, taxa de registo
translate: agência de tradução, tradutores nativos, tradução juramentada, traduzimos, por palavra, intérpretes
course: curso de liderança, treinamento de vendas, treinamento para líderes, formação para gestores, formação em vendas, webinar, palestra, seminário de, curso de inglês, coaching, últimas vagas
waste: compramos paletes, paletes usad, compramos sucata, compra de sucata, sobras de estoque, excedentes, coleta de resíduos, recolha de resíduos, compramos máquinas
dispute: tarifas bancárias, despesas bancárias, comissões bancárias, retido, retenção, descontado, nota de crédito, cobrado duas vezes, faturado duas vezes, entrega parcial, valor errado, sua fatura n, vossa fatura n, sua nota fiscal, reembolso, devolução, lembrete de pagamento, conforme sua proposta, nosso pedido, nossa encomenda, encomenda n, não confere, não corresponde, despesas do banco, diferença, baixa na fatura
`
