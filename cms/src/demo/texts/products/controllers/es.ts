import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'CX-1': {
    name: 'Controlador de apriete CX-1',
    summary: 'Un DN manual, 256 programas y 100 000 resultados: 5,2 kg en la columna o bajo la mesa.',
    sellingPoints: [
      '210 × 290 × 160 mm, pantalla táctil, IP42',
      'De 100 a 240 V y 1000 W: le basta un enchufe normal',
      'E/S digitales para la línea y Open Protocol para calidad, de serie',
    ],
  },
  'CX-1W': {
    name: 'Controlador por radio CX-1W',
    summary: 'Hasta seis herramientas a batería conectadas a 60 m por wifi o Bluetooth, sin un solo cable.',
    sellingPoints: [
      'Recoge datos de los BP-25C y de las llaves TW con la opción wifi',
      '60 W, 3,1 kg, sin etapa de 48 V: solo se comunica',
      'Guarda 100 000 resultados si cae la red de planta',
    ],
  },
  'CX-2': {
    name: 'Controlador de dos canales CX-2',
    summary: 'Dos DN o dos husillos a la vez, también sincronizados, 512 programas, 9,4 kg.',
    sellingPoints: [
      'Dos herramientas manuales comparten puesto y dirección de red',
      'El controlador más pequeño que lleva los husillos DN-150F y DN-400F',
      '200 000 resultados, de 100 a 240 V, 2000 W',
    ],
  },
  'CX-4': {
    name: 'Armario de control de cuatro canales CX-4',
    summary: 'Cuatro husillos sincronizados en un armario IP54 de 400 × 600 mm, 500 000 resultados.',
    sellingPoints: [
      '1024 programas: cada variante de una línea mixta tiene el suyo',
      'De 200 a 240 V, 4000 W, ventilador de 52 dB(A)',
      '26 kg, montaje mural; los cables entran por abajo',
    ],
  },
  'CX-8': {
    name: 'Armario de control de ocho canales CX-8',
    summary: 'Ocho husillos sincronizados y un millón de resultados, para máquinas multihusillo.',
    sellingPoints: [
      'Los ocho husillos se esperan en el par umbral',
      '600 × 800 × 300 mm, IP54, 58 kg, de pie o mural',
      '8000 W de 200 a 240 V; PROFINET, EtherNet/IP o EtherCAT como opción',
    ],
  },
  'CX-G': {
    name: 'Pasarela de protocolos CX-G',
    summary:
      'Entran 16 herramientas, salen siete protocolos: Open Protocol, PROFINET, EtherNet/IP, EtherCAT, Modbus TCP, OPC UA y MQTT.',
    sellingPoints: [
      '45 mm de ancho en carril DIN, 0,7 kg, de 18 a 30 V CC, 12 W',
      'Las herramientas de otras marcas con Open Protocol aparecen como las nuestras',
      'Guarda 50 000 resultados y trabaja hasta 55 °C dentro del armario',
    ],
  },
} satisfies ProductsInLanguage
