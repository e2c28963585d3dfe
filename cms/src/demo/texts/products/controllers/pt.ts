import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'CX-1': {
    name: 'Controlador de aperto CX-1',
    summary: 'Uma DN manual, 256 programas e 100.000 resultados: 5,2 kg na coluna ou embaixo da mesa.',
    sellingPoints: [
      '210 × 290 × 160 mm, tela sensível ao toque, IP42',
      'De 100 a 240 V e 1.000 W: liga em qualquer tomada comum',
      'E/S digitais para a linha e Open Protocol para a qualidade, de fábrica',
    ],
  },
  'CX-1W': {
    name: 'Controlador por rádio CX-1W',
    summary: 'Até seis ferramentas a bateria conectadas a 60 m por Wi-Fi ou Bluetooth, sem nenhum cabo.',
    sellingPoints: [
      'Coleta das BP-25C e dos torquímetros TW com opcional de Wi-Fi',
      '60 W, 3,1 kg, sem estágio de 48 V: ele só conversa',
      'Guarda 100.000 resultados se a rede da fábrica cair',
    ],
  },
  'CX-2': {
    name: 'Controlador de dois canais CX-2',
    summary: 'Duas DN ou dois fusos ao mesmo tempo, também sincronizados, 512 programas, 9,4 kg.',
    sellingPoints: [
      'Duas ferramentas manuais dividem o posto e o endereço de rede',
      'O menor controlador que aciona os fusos DN-150F e DN-400F',
      '200.000 resultados, de 100 a 240 V, 2.000 W',
    ],
  },
  'CX-4': {
    name: 'Armário de controle de quatro canais CX-4',
    summary: 'Quatro fusos sincronizados em um armário IP54 de 400 × 600 mm, 500.000 resultados.',
    sellingPoints: [
      '1.024 programas: cada variante da linha mista tem o seu',
      'De 200 a 240 V, 4.000 W, ventilador de 52 dB(A)',
      '26 kg, montagem na parede; os cabos entram por baixo',
    ],
  },
  'CX-8': {
    name: 'Armário de controle de oito canais CX-8',
    summary: 'Oito fusos sincronizados e um milhão de resultados, para máquinas multifuso.',
    sellingPoints: [
      'Os oito fusos esperam uns pelos outros no torque de limiar',
      '600 × 800 × 300 mm, IP54, 58 kg, de pé ou na parede',
      '8.000 W de 200 a 240 V; PROFINET, EtherNet/IP ou EtherCAT como opcional',
    ],
  },
  'CX-G': {
    name: 'Gateway de protocolos CX-G',
    summary:
      'Entram 16 ferramentas, saem sete protocolos: Open Protocol, PROFINET, EtherNet/IP, EtherCAT, Modbus TCP, OPC UA e MQTT.',
    sellingPoints: [
      '45 mm de largura no trilho DIN, 0,7 kg, de 18 a 30 V CC, 12 W',
      'Ferramentas de outras marcas com Open Protocol aparecem como as nossas',
      'Guarda 50.000 resultados e trabalha até 55 °C dentro do painel',
    ],
  },
} satisfies ProductsInLanguage
