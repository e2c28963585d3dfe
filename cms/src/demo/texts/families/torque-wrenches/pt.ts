import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Torquímetros',
  summary:
    'Torquímetros de estalo com ±3 % e digitais com ±1 %, de 1,5 a 1.000 N·m, cada um com certificado de calibração ISO 6789-2.',
  intro:
    'O torquímetro tem a última palavra sobre uma junta: no aperto final, na auditoria e na manutenção. Os seis de estalo, de 5 a 800 N·m, garantem ±3 % onde a ISO 6789-1 admite ±4 %; a mão sente o estalo, não há nada para carregar e a escala trava. Os seis digitais, de 1,5 a 1.000 N·m, medem com ±1 % nos dois sentidos, mostram torque e ângulo e guardam 5.000 resultados com programa e horário. A faixa útil é de 1:5 no estalo e 1:20 no digital, por isso um digital muitas vezes substitui dois. Todos saem de Ningbo com certificado ISO 6789-2 no número de série; a calibração ISO/IEC 17025 é opcional.',
  scenes: [
    {
      title: 'Auditoria de uma linha de aperto',
      text: 'Torque de arranque e residual no carro pronto, cinco juntas por turno e posto. O TW-135D conduz pela lista, grava valor e ângulo e entrega os resultados por USB.',
    },
    {
      title: 'Rodas na oficina e na garagem',
      text: '110 N·m em um eixo, 160 no outro: ajustar, travar, estalar. O TW-210C pede 410 N no punho em torque máximo, e o corpo de aço aguenta a vida no carrinho de ferramentas.',
    },
    {
      title: 'Flanges e torres em campo',
      text: 'M24 e M27 onde não há energia. O TW-800C e o TW-1000D são alavancas de 1.090 e 1.280 mm; uma segunda pessoa firma a cabeça.',
    },
  ],
  operatingConditions:
    'Estalo: de −10 a 50 °C, umidade até 90 %. Digital: de 0 a 45 °C, umidade até 85 %, IP54, 4.000 apertos por carga. Armazenagem de −20 a 60 °C. Sobrecarga até 125 % do torque máximo; não use para soltar. Recalibrar em 12 meses ou 5.000 ciclos, o que vier primeiro. Guarde o torquímetro de estalo no menor valor da escala.',
  faq: [
    {
      question: 'De estalo ou digital?',
      answer:
        'Estalo para um torque só, muitas mãos e lugar bruto. Digital quando o valor precisa ser registrado, o ângulo conta, o limite é menor que ±3 % ou há rosca à esquerda: o de estalo mede só no sentido horário; o outro sentido é opcional.',
    },
    {
      question: 'Que tamanho escolho?',
      answer:
        'Deixe o seu torque nos dois terços superiores da faixa. A exatidão é um percentual da leitura, mas com alavanca longa se puxa de forma mais uniforme. Para 100 N·m: TW-120C ou TW-135D.',
    },
    {
      question: 'O que diz o certificado que vem na caixa?',
      answer:
        'ISO 6789-2: desvio medido em três pontos, incerteza, número de série, data e temperatura. A opção ISO/IEC 17025 vem de laboratório acreditado e é a que as auditorias aeronáuticas costumam pedir.',
    },
    {
      question: 'O digital conversa com a minha linha?',
      answer:
        'Por USB sempre; por Wi-Fi ou Bluetooth com o opcional. Ele fala Open Protocol: o controlador que aceita uma apertadeira aceita também o torquímetro.',
    },
  ],
  seoTitle: 'Torquímetros de estalo e digitais | Corvane Torque',
  seoDescription:
    'Doze torquímetros de 1,5 a 1.000 N·m: de estalo ±3 %, digitais ±1 % com ângulo e memória. Certificado ISO 6789-2, preços e prazo de entrega.',
} satisfies FamilyInLanguage
