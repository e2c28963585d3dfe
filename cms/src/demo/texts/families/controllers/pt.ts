import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Controladores de aperto',
  summary:
    'Controladores para uma a oito apertadeiras DC, uma estação de rádio para seis ferramentas a bateria e um gateway que fala sete protocolos.',
  intro:
    'Quem decide se a junta está boa é o controlador. O CX alimenta as DN com 48 V, executa a estratégia de aperto 4.000 vezes por segundo, compara torque e ângulo com os limites e guarda a curva. CX-1 e CX-2 ficam na coluna; CX-4 e CX-8 são armários IP54 para vários fusos. O CX-1W dispensa cabo: atende por rádio até seis ferramentas a bateria conectadas. Todos falam de fábrica Open Protocol, Modbus TCP, OPC UA e MQTT; PROFINET, EtherNet/IP ou EtherCAT são opcionais. Quando a linha é mais velha que os protocolos, o CX-G traduz. Os programas são feitos no navegador, sem licença e sem chave física.',
  scenes: [
    {
      title: 'Um posto, uma ferramenta',
      text: 'CX-1 na coluna, DN-40 na mão. A linha libera o carro por E/S digitais e a qualidade coleta torque e ângulo por Open Protocol: dois cabos, em operação em uma manhã.',
    },
    {
      title: 'Oito fusos em uma roda',
      text: 'O CX-8 aciona todos os fusos juntos, espera no torque de limiar e termina junto. Um milhão de resultados ficam no armário mesmo que a rede caia no fim de semana.',
    },
    {
      title: 'Ferramenta nova, CLP antigo',
      text: 'O CLP fala PROFINET e as ferramentas, Open Protocol. Um CX-G no trilho DIN reúne até 16 ferramentas em um só dispositivo; o programa do CLP vê entradas e saídas.',
    },
  ],
  operatingConditions:
    'De 0 a 45 °C, CX-G até 55 °C; umidade até 85 %, armazenagem de −20 a 70 °C. CX-1, CX-1W e CX-2: IP42, de 100 a 240 V. CX-4 e CX-8: IP54, de 200 a 240 V. CX-G: IP20, de 18 a 30 V CC. Deixe 100 mm livres acima e abaixo dos armários. Calibração da eletrônica de medição a cada 24 meses.',
  faq: [
    {
      question: 'Qual rede de campo já vem incluída?',
      answer:
        'Open Protocol, Modbus TCP, OPC UA e MQTT vêm sempre; do CX-1 ao CX-8, também RS-232, USB e E/S digitais. PROFINET, EtherNet/IP e EtherCAT são módulos opcionais do CX-1 ao CX-8; o CX-G traz os três. Nos dois, só um barramento de campo funciona por vez.',
    },
    {
      question: 'Quantos resultados cabem e o que acontece quando enche?',
      answer:
        '50.000 no CX-G, 100.000 no CX-1 e no CX-1W, 200.000 no CX-2, 500.000 no CX-4 e 1.000.000 no CX-8. O resultado enviado mais antigo é sobrescrito; os não enviados ficam, com um aviso.',
    },
    {
      question: 'Posso ligar ferramentas de outras marcas?',
      answer:
        'Nas saídas de 48 V, não. Qualquer ferramenta ou controlador com Open Protocol pode ser ligado ao CX-G, que repassa os resultados como os nossos.',
    },
    {
      question: 'O controlador precisa de internet?',
      answer:
        'Não. A configuração e as curvas são servidas pelo próprio controlador dentro da sua rede. As atualizações vêm em arquivo assinado, instalado quando a produção permitir.',
    },
  ],
  seoTitle: 'Controladores de aperto e gateway | Corvane Torque',
  seoDescription:
    'Controladores CX de 1 a 8 fusos, rádio para 6 ferramentas, gateway para 16: Open Protocol, OPC UA, PROFINET, EtherCAT. Preços e prazo de entrega.',
} satisfies FamilyInLanguage
