import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Controladores de apriete',
  summary:
    'Controladores de uno a ocho atornilladores DC, una estación de radio para seis herramientas a batería y una pasarela que habla siete protocolos.',
  intro:
    'El controlador decide si una unión está bien. Un CX alimenta los DN a 48 V, ejecuta la estrategia de apriete 4000 veces por segundo, compara par y ángulo con sus límites y guarda la curva. El CX-1 y el CX-2 se cuelgan de una columna; el CX-4 y el CX-8 son armarios IP54 para varios husillos. El CX-1W no lleva cable: atiende por radio hasta seis herramientas conectadas. Todos hablan de serie Open Protocol, Modbus TCP, OPC UA y MQTT; PROFINET, EtherNet/IP o EtherCAT son opciones. Si la línea es anterior a sus protocolos, traduce el CX-G. Los programas se escriben en el navegador, sin licencias ni llaves USB.',
  scenes: [
    {
      title: 'Un puesto, una herramienta',
      text: 'CX-1 en la columna, DN-40 en la mano. La línea libera el coche por E/S digitales y calidad recoge par y ángulo por Open Protocol: dos cables, puesta en marcha en una mañana.',
    },
    {
      title: 'Ocho husillos en una rueda',
      text: 'El CX-8 arranca todos los husillos a la vez, los espera en el par umbral y terminan juntos. Un millón de resultados quedan en el armario aunque la red caiga el fin de semana.',
    },
    {
      title: 'Herramientas nuevas, PLC antiguo',
      text: 'El PLC conoce PROFINET y las herramientas, Open Protocol. Un CX-G en carril DIN reúne hasta 16 herramientas en un solo equipo; el programa del PLC ve entradas y salidas.',
    },
  ],
  operatingConditions:
    'De 0 a 45 °C, CX-G hasta 55 °C; humedad hasta el 85 %, almacenamiento de −20 a 70 °C. CX-1, CX-1W y CX-2: IP42, de 100 a 240 V. CX-4 y CX-8: IP54, de 200 a 240 V. CX-G: IP20, de 18 a 30 V CC. Deje 100 mm libres por encima y por debajo de los armarios. Calibración de la electrónica de medida cada 24 meses.',
  faq: [
    {
      question: '¿Qué bus de campo viene incluido?',
      answer:
        'Open Protocol, Modbus TCP, OPC UA y MQTT, siempre; del CX-1 al CX-8, también RS-232, USB y E/S digitales. PROFINET, EtherNet/IP y EtherCAT son módulos opcionales del CX-1 al CX-8; el CX-G lleva los tres. En ambos funciona un solo bus de campo a la vez.',
    },
    {
      question: '¿Cuántos resultados guarda y qué pasa al llenarse?',
      answer:
        '50 000 el CX-G, 100 000 el CX-1 y el CX-1W, 200 000 el CX-2, 500 000 el CX-4 y 1 000 000 el CX-8. Se sobrescribe el resultado enviado más antiguo; los no enviados se conservan y salta un aviso.',
    },
    {
      question: '¿Se pueden conectar herramientas de otras marcas?',
      answer:
        'A las salidas de 48 V, no. Cualquier herramienta o controlador con Open Protocol puede ir al CX-G, que reenvía sus resultados como los nuestros.',
    },
    {
      question: '¿Necesita internet?',
      answer:
        'No. La configuración y las curvas las sirve el propio controlador dentro de su red. Las actualizaciones llegan en un archivo firmado que se instala cuando la producción lo permite.',
    },
  ],
  seoTitle: 'Controladores de apriete y pasarela | Corvane Torque',
  seoDescription:
    'Controladores CX de 1 a 8 husillos, radio para 6 herramientas, pasarela para 16: Open Protocol, OPC UA, PROFINET, EtherCAT. Precios y plazo.',
} satisfies FamilyInLanguage
