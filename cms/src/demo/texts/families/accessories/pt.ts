import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Acessórios',
  summary:
    'Baterias, carregador, soquetes, cabos, braço de reação, balancim, preparação de ar e maleta: o que faz a ferramenta dar retorno.',
  intro:
    'Um posto raramente para por causa da ferramenta: para por bateria vazia, soquete gasto ou cabo que a empilhadeira esmagou. Os acessórios destas páginas são os que usamos nas nossas próprias bancadas de ensaio. As baterias vêm em duas plataformas, 18 V e 36 V, com um só carregador. Os jogos de soquetes são forjados para ferramentas de pulso e cobrem de M5 a M18. Os cabos DN são IP65 e têm 5 ou 10 m. O braço absorve a reação até 50 N·m, o balancim leva a ferramenta com 2 m de cabo e o filtro regulador deixa passar 2.400 L/min. Cada peça informa com que ferramentas combina; pedida junto, viaja na mesma caixa.',
  scenes: [
    {
      title: 'Bateria para o turno todo',
      text: 'Duas baterias por ferramenta e um AC-CHG-2: uma trabalha, a outra carrega em 40 minutos. Ninguém precisa ir ao almoxarifado.',
    },
    {
      title: 'Um posto sem reação',
      text: 'DN-40 no braço AC-ARM-30: os 40 N·m terminam na mesa, o punho só aperta o gatilho e a ferramenta fica na vertical sobre cada parafuso.',
    },
    {
      title: 'Ar que mantém a pressão',
      text: 'Um AC-FRL-38 logo antes da mangueira mantém 6,3 bar na ferramenta. Custa menos que uma única junta retrabalhada no cliente.',
    },
  ],
  operatingConditions:
    'As baterias trabalham de −5 a 45 °C e são carregadas de 5 a 40 °C. Cabos de −20 a 80 °C, IP65. Soquetes e extensão de −40 a 120 °C. Braço de 0 a 50 °C, balancim de −10 a 60 °C, preparação de ar de 5 a 60 °C e até 10 bar. Garantia de 12 meses para baterias, cabos, soquetes e preparação de ar; de 24 meses para carregador, braço, balancim e maleta.',
  faq: [
    {
      question: 'Qual bateria serve em qual ferramenta?',
      answer:
        'AC-BAT18-25 e AC-BAT18-50 servem em todas as BP, da BP-12 à BP-110; AC-BAT36-40, na BP-150 e na BP-200. O carregador AC-CHG-2 reconhece as três sozinho.',
    },
    {
      question: 'Baterias podem ir por via aérea?',
      answer:
        'Embaladas com uma ferramenta, as de 18 V (45 e 90 Wh) ficam abaixo do limite de 100 Wh das regras simplificadas. A de 36 V tem 144 Wh e viaja como carga perigosa classe 9; nós preparamos os documentos.',
    },
    {
      question: 'Posso usar soquete comum em ferramenta de pulso?',
      answer:
        'Não use: soquetes cromados de uso manual trincam com os pulsos, e a folga falseia o torque. AC-SKT-38 e AC-SKT-12 são de aço resistente a impacto.',
    },
    {
      question: 'Em quanto tempo chegam os acessórios?',
      answer:
        'A maioria está em estoque. Quando não cobre o pedido: de 7 a 14 dias a partir de Ningbo, 21 dias para o braço de reação.',
    },
  ],
  seoTitle: 'Acessórios para ferramentas de aperto | Corvane Torque',
  seoDescription:
    'Baterias de 18 e 36 V, carregador, soquetes, cabos DN de 5 e 10 m, braço de 50 N·m, balancim, filtro regulador e maleta. Preços e prazo.',
} satisfies FamilyInLanguage
