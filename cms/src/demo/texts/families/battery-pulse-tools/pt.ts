import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Apertadeiras de pulso a bateria',
  summary:
    'Apertadeiras de pulso sem fio para juntas de M5 a M16. Torque máximo de 12 a 200 N·m conforme o modelo, quase sem reação no punho, sem mangueira e sem compressor.',
  intro:
    'A apertadeira de pulso aplica o torque em golpes hidráulicos curtos. Entre um golpe e outro, a massa da própria ferramenta absorve o tranco: numa junta de 80 N·m o operador quase não sente reação e não precisa de barra de apoio. A linha BP mede cada pulso e desliga o motor quando o torque ajustado é atingido. São dez modelos, de 12 a 200 N·m, em duas plataformas de bateria, 18 V e 36 V; dentro da plataforma, qualquer bateria serve em qualquer ferramenta. A BP-25C envia cada aperto por rádio a um controlador e a BP-80A tem cabeça angular para onde a pistola não entra. Pulso combina com junta rígida. Se a sua for elástica, mande uma amostra e nós testamos.',
  scenes: [
    {
      title: 'Linha de acabamento automotivo',
      text: 'Trilhos de banco, ancoragens de cinto, alças de teto: um operador, vários torques e uma carroceria que não para. Sem mangueira nem cabo, a ferramenta acompanha o carro por todo o posto e nada raspa na pintura.',
    },
    {
      title: 'Cabines e chassis de máquinas de construção',
      text: 'Juntas de M12 a M16 espalhadas por seis metros de chassi. Um balancim e um ponto de ar em cada uma sairiam mais caro que a ferramenta; a BP-200 vai na mão até o parafuso.',
    },
    {
      title: 'Retrabalho e pré-série',
      text: 'No retrabalho não há ar comprimido nem sequência fixa. Ajuste o torque na ferramenta, aperte e confira uma amostra com um analisador TS; no ritmo do retrabalho, uma bateria dura o turno inteiro.',
    },
  ],
  operatingConditions:
    'De −5 a 45 °C, umidade até 90 %, armazenagem de −20 a 60 °C. IP42; a partir da BP-110, IP44: nada de chuva nem lavagem com jato. Regime de trabalho de 60 %, a partir da BP-110 de 50 %. Ruído de 75 a 83 dB(A) e vibração de 2,1 a 5,4 m/s²: nos modelos grandes, planeje o tempo de exposição. Não é para atmosfera explosiva.',
  faq: [
    {
      question: 'Dá para usar apertadeira de pulso em junta crítica de segurança?',
      answer:
        'Se uma falha põe vidas em risco (classe A da VDI/VDE 2862), use uma apertadeira DN. Abaixo dessa classe, se cada resultado precisa ser registrado, use a BP-25C: o transdutor dela mede torque e ângulo com ±5 % e guarda 20.000 resultados. Os outros modelos desligam pelo pulso, com ±8 %, e aceitam transdutor como opcional. Para tolerâncias mais fechadas, escolha uma apertadeira DN.',
    },
    {
      question: 'Por que o torque sai menor na junta elástica?',
      answer:
        'Cada pulso gira mais a junta elástica e perde mais energia nela, então são necessários mais pulsos para o mesmo torque. Dimensione com no máximo 65 % do torque máximo e confirme com um transdutor rotativo na junta real.',
    },
    {
      question: 'Qual bateria devo escolher?',
      answer:
        'Compare os apertos por carga da tabela com o número de juntas por turno. Duas baterias por ferramenta e um carregador duplo AC-CHG-2 bastam para trabalhar sem parada.',
    },
    {
      question: 'De quanto em quanto tempo a unidade de pulso passa por manutenção?',
      answer:
        'O intervalo, em número de apertos, está na tabela de cada modelo. A manutenção inclui óleo e vedações novos e um novo certificado de calibração; é feita em Ningbo ou em um parceiro de serviço.',
    },
  ],
  seoTitle: 'Apertadeiras de pulso a bateria | Corvane Torque',
  seoDescription:
    'Dez apertadeiras de pulso sem fio, da BP-12 à BP-200: faixa de torque, exatidão, peso, apertos por carga, desenhos, preços e prazo de entrega.',
} satisfies FamilyInLanguage
