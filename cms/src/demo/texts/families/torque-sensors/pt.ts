import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Transdutores e analisadores de torque',
  summary:
    'Transdutores rotativos de ±0,25 %, estáticos de ±0,2 % e analisadores de bancada de ±0,5 %, de 0,2 a 1.000 N·m, todos com certificado de calibração.',
  intro:
    'A ferramenta diz o que fez; o transdutor diz se é verdade. Os TS rotativos ficam entre a ferramenta e o soquete e medem na junta real, de 0,5 a 500 N·m, torque e ângulo a 10.000 amostras por segundo. Os TS estáticos vão fixos em uma bancada e recebem o torquímetro, de 2,5 a 1.000 N·m. Os analisadores de bancada TS-10B e TS-200B trazem amplificador, tela sensível ao toque, 200 programas de ensaio e 50.000 resultados, e aceitam outro transdutor no segundo canal. A exatidão vale sobre a leitura, na faixa da tabela; com a opção ISO/IEC 17025 o erro cai pela metade. Cada transdutor leva a data de calibração, que vence em doze meses.',
  scenes: [
    {
      title: 'Liberação de um posto novo',
      text: 'Transdutor rotativo na apertadeira, 25 apertos na junta original, Cm e Cmk antes do primeiro carro. Torque e ângulo vêm do mesmo eixo, então a rigidez da junta também aparece.',
    },
    {
      title: 'Conferência de torquímetros antes do turno',
      text: 'Um TS-200B ao lado da ferramentaria: três puxadas, verde ou vermelho, e o resultado fica no número de série do torquímetro. Um minuto, em vez de um recall.',
    },
    {
      title: 'Sala de calibração',
      text: 'TS-50S, TS-250S e TS-1000S cobrem de 2,5 a 1.000 N·m com ±0,2 %; com calibração ISO/IEC 17025, ±0,1 %, servem de referência para torquímetros conforme a ISO 6789-2.',
    },
  ],
  operatingConditions:
    'Transdutores de 5 a 50 °C, analisadores de 5 a 40 °C, umidade até 80 %, armazenagem de −20 a 60 °C. Rotativos IP50, estáticos IP65, analisadores IP40. Sobrecarga: rotativos e de bancada até 200 % do torque máximo, estáticos até 150 %. Respeite a rotação máxima dos rotativos, de 2.500 a 5.000 rpm. Alimentação de 5 a 12 V; analisadores, de 100 a 240 V.',
  faq: [
    {
      question: 'Rotativo, estático ou de bancada?',
      answer:
        'Rotativo para medir uma ferramenta motorizada na junta. Estático para conferir torquímetros ou montar uma bancada. Analisador quando tela, memória e avaliação são necessárias juntas: é um transdutor com tudo o que vem atrás.',
    },
    {
      question: 'Dá para medir ferramentas de pulso?',
      answer:
        'Dá. Um pulso dura poucos milissegundos e 10.000 amostras por segundo o enxergam. Se a rotação em vazio passar do limite do transdutor, reduza no programa da ferramenta ou comece com a junta já encostada.',
    },
    {
      question: 'Que faixa escolho?',
      answer:
        'O torque de trabalho deve ficar entre 20 e 80 % do máximo do transdutor. Para 60 N·m, o TS-75R; em junta rígida com ferramenta de pulso, melhor o TS-180R.',
    },
    {
      question: 'Que sinais os transdutores fornecem?',
      answer:
        'Rotativos e estáticos fornecem ±10 V e RS-232 e ligam direto em um analisador TS. Os analisadores oferecem USB, RS-232, Modbus TCP e Open Protocol.',
    },
  ],
  seoTitle: 'Transdutores e analisadores de torque | Corvane Torque',
  seoDescription:
    'Transdutores de torque rotativos, estáticos e de bancada, de 0,2 a 1.000 N·m: ±0,2 a ±0,5 %, calibração ISO/IEC 17025, desenhos, preços e prazo.',
} satisfies FamilyInLanguage
