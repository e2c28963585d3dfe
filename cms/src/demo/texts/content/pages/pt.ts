import { heading, list, paragraph, quote, table } from '../blocks.ts'
import { companyFigures, legalName, mail, phone, postalLine, registration } from '../facts.ts'
import type { SitePages } from './site-pages.ts'

const figures = companyFigures('pt')

export const pt: SitePages = {
  about: {
    title: 'Sobre a Corvane Torque',
    seoTitle: 'Sobre a Corvane Torque: fábrica, equipe, laboratório',
    seoDescription:
      'Desde 2006 em Ningbo: sete famílias de ferramentas de aperto, laboratório de calibração próprio e entregas em 40 países.',
    body: [
      paragraph(
        `Fazemos ferramentas de aperto e mais nada. A fábrica de Ningbo abriu em ${figures.founded}; hoje ${figures.employees} pessoas trabalham nela, ${figures.engineers} em desenvolvimento e engenharia de aplicação.`,
      ),
      table(
        ['Dado', 'Valor'],
        [
          ['Fábrica e laboratório', `${figures.plantArea} m²`],
          ['Ferramentas enviadas no último ano', figures.toolsPerYear],
          ['Países atendidos', figures.countries],
          ['Famílias de produto', 'BP, DN, AP, TW, TS, CX, AC'],
        ],
      ),
      heading('O que fazemos em casa'),
      list(
        'Unidades de pulso, engrenagens e transdutores são usinados, retificados e montados na própria fábrica.',
        'Toda ferramenta motorizada roda numa junta rígida e numa flexível antes de ser embalada; o registro vai na caixa.',
        'O laboratório de calibração cobre de 0,5 a 1.000 N·m.',
      ),
      heading('O que não fazemos'),
      list(
        'Não fabricamos ferramentas elétricas nem a bateria para atmosferas explosivas; só as pneumáticas AP têm marcação ATEX. Avisamos antes do pedido.',
        'Não informamos precisão sem dizer em que junta foi medida.',
        'Não citamos clientes sem autorização por escrito; por isso nossos casos são marcados como exemplo.',
      ),
      quote(
        'A Corvane Torque é uma empresa fictícia, criada para demonstrar este site. Nenhum pedido feito aqui será entregue.',
      ),
    ],
  },
  contact: {
    title: 'Contato',
    seoTitle: 'Contato: resposta em um dia útil',
    seoDescription:
      'Mande os dados da junta e receba resposta de um engenheiro de aplicação em um dia útil. Horários, endereços e o que informar.',
    body: [
      paragraph(
        'Quem lê sua mensagem é um engenheiro de aplicação, e a resposta vem com o porquê, não só com uma tabela de preços. Pode escrever em português.',
      ),
      heading('Nosso compromisso'),
      list(
        'Dúvida técnica ou de preço: resposta em um dia útil.',
        'Proposta para itens de catálogo: na hora, em PDF, por este site.',
        'Linha parada: escreva isso no assunto; resposta em quatro horas úteis.',
        'Se não der para ajudar, dizemos no mesmo dia.',
      ),
      heading('O que ajuda a responder'),
      list(
        'Torque e tolerância',
        'Parafuso e junta, com foto ou croqui',
        'Quantidade, cidade de destino e se o CNPJ já importa direto',
        'Data em que você precisa decidir',
      ),
      heading('Onde nos encontrar'),
      paragraph(
        `Vendas: ${mail.sales} · Assistência: ${mail.service} · Calibração: ${mail.calibration} · Telefone: ${phone}`,
      ),
      paragraph(
        'De segunda a sexta, das 8h30 às 17h30 em Ningbo (UTC+8), ou seja, das 21h30 às 6h30 em Brasília. O que chega à tarde no Brasil costuma estar respondido na manhã seguinte.',
      ),
    ],
  },
  privacy: {
    title: 'Aviso de privacidade',
    seoTitle: 'Aviso de privacidade da Corvane Torque',
    seoDescription:
      'O que este site registra e o que só registra com o seu consentimento, a base na LGPD, por quanto tempo, quem recebe e seus direitos.',
    body: [
      paragraph(
        `Controlador: ${legalName}, ${postalLine}. Encarregado pelo tratamento de dados: [nome], ${mail.privacy}. O texto é do site de demonstração; quem for operá-lo de verdade deve preencher os colchetes.`,
      ),
      heading('Primeiro o consentimento'),
      paragraph(
        'Enquanto você não aceita no aviso, nenhum comportamento é registrado e nenhum script de terceiros é carregado. Recusar não tira nada: páginas, seletor e proposta funcionam do mesmo jeito. Para voltar atrás, use “Ajustes de medição” no rodapé.',
      ),
      heading('O que é registrado depois'),
      list(
        'Páginas vistas, tempo de permanência, rolagem e cliques com a posição',
        'Passos no seletor, comparações e downloads',
        'Formulários iniciados, abandonados e enviados, nunca as teclas digitadas',
        'Que você conversa com o consultor e até onde a conversa chegou',
      ),
      paragraph(
        'O registro usa um identificador aleatório. Quando você envia uma consulta ou pede proposta, as visitas anteriores com esse identificador passam a estar ligadas a você. Se não quiser isso, recuse ou retire o consentimento antes de enviar.',
      ),
      heading('Conversas com o consultor'),
      paragraph(
        'O que você escreve ao consultor e o que ele responde fica guardado, quer você aceite o registro acima, quer não: sem isso a conversa não teria como continuar. Um cookie necessário reencontra a sua conversa por 30 dias. Com consentimento, ela também é arquivada com o seu identificador aleatório; quando você pede uma proposta ou um retorno, passa a estar ligada a você. Nossa equipe de vendas pode ler. As perguntas que ninguém soube responder são reunidas com os dados de contato encobertos, para escrevermos a resposta.',
      ),
      paragraph(
        'Se houver um fornecedor de modelo de linguagem conectado, ele recebe o que você escreve e o que o consultor tem a dizer, o que pode incluir seu nome e seu e-mail. Sem nenhum conectado, o consultor trabalha apenas em nossos servidores.',
      ),
      heading('Finalidades, bases legais e prazos'),
      table(
        ['Finalidade', 'Base legal (LGPD, art. 7º)', 'Prazo'],
        [
          ['Responder consultas e propostas', 'Inciso V, procedimentos preliminares', '24 meses após o último contato'],
          ['Conversas com o consultor', 'Incisos V e IX', '24 meses após o último contato'],
          ['Pedidos, faturas e exportação', 'Incisos II e V', '10 anos'],
          ['Registro de uso e recomendações', 'Inciso I, consentimento', '13 meses'],
          ['Ordem de prioridade das consultas', 'Inciso IX, legítimo interesse', 'O mesmo da consulta'],
          ['Pixels de anúncio, se ativados', 'Inciso I, consentimento', '13 meses'],
          ['Registros de acesso do servidor', 'Inciso II e Marco Civil, art. 15', '6 meses'],
        ],
      ),
      paragraph(
        'Terminado o prazo, o próprio sistema apaga as conversas com o consultor e retira do registro de uso o que identifica você. Dos demais prazos cuida quem opera o site.',
      ),
      paragraph(
        'A prioridade segue regras fixas e só define quem recebe resposta primeiro. Você pode pedir revisão dessa classificação (art. 20).',
      ),
      heading('Quem recebe os dados'),
      list(
        'Hospedagem: [nome, país]',
        'Envio de e-mail: [nome, país]',
        'Análise de uso, se conectada e só com consentimento: [nome, país]',
        'Redes de anúncio, se ativadas e só com consentimento: [nome, país]',
        'Modelo de linguagem do consultor, se conectado: [nome, país]',
        'Transportadoras e despachantes, só em pedidos',
      ),
      heading('Transferência internacional'),
      paragraph(
        'Nossa equipe lê sua mensagem em Ningbo, na China, onde também vale a lei PIPL. Transferências por nossos operadores seguem as cláusulas-padrão contratuais da ANPD (Resolução CD/ANPD nº 19/2024). Para visitantes da Europa vale o GDPR.',
      ),
      heading('Seus direitos'),
      paragraph(
        `Confirmação, acesso, correção, anonimização, eliminação, portabilidade, informação sobre compartilhamento e revogação do consentimento (art. 18): escreva para ${mail.privacy} e respondemos em até 15 dias. Você também pode peticionar à ANPD.`,
      ),
    ],
  },
  imprint: {
    title: 'Dados do responsável pelo site',
    seoTitle: 'Responsável pelo site da Corvane Torque',
    seoDescription:
      'Nome empresarial, endereço, contato e números de registro de amostra da empresa de demonstração responsável por este site.',
    body: [
      quote('Empresa de demonstração. Os números abaixo são amostras e não pertencem a ninguém.'),
      list(
        `Nome empresarial: ${legalName}`,
        `Endereço: ${postalLine}`,
        'Representante: [administrador, dado de amostra]',
        `E-mail: ${mail.sales} · Telefone: ${phone}`,
        `Código unificado de crédito social (China): ${registration.unifiedSocialCreditCode}`,
        `Código aduaneiro: ${registration.customsCode}`,
      ),
      paragraph(
        'As ofertas deste site são dirigidas a empresas. A empresa não tem CNPJ nem estabelecimento no Brasil; a importação é feita pelo comprador ou por seu despachante.',
      ),
    ],
  },
}
