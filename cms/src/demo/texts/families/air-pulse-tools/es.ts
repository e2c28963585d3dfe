import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Atornilladores de impulsos neumáticos',
  summary:
    'Atornilladores neumáticos de impulsos con parada automática, de 7 a 300 N·m. El mayor par por kilo y por euro, ciclo del 80 %, para líneas que ya tienen aire comprimido.',
  intro:
    'Un AP une un motor neumático, una unidad hidráulica de impulsos y una válvula de corte: al llegar al par ajustado, la válvula cierra y la herramienta se detiene. La dispersión queda en ±10 % del par ajustado, suficiente para todas las uniones que piden un apriete fiable pero no un registro. Ocho modelos cubren de 7 a 300 N·m; el AP-30 pesa 0,92 kg y, con un ciclo del 80 %, ninguno necesita enfriarse ni cargarse. Lo decisivo es el aire: 6,3 bar medidos con la herramienta en marcha, filtrado y por una manguera del diámetro indicado. Si hay que guardar resultados o demostrar ±3 %, vea la gama DN; si estorba la manguera, la BP.',
  scenes: [
    {
      title: 'Premontaje de alta cadencia',
      text: 'Las mismas seis uniones M8 cada cuarenta segundos, a tres turnos. Un AP-50 tarda 0,6 s por unión y consume 440 l/min en marcha; colgado de un equilibrador, sus 1,12 kg no se notan.',
    },
    {
      title: 'Ejes de camión y ruedas de tractor',
      text: 'De M14 a M18 con 175 a 300 N·m y sin brazo de reacción: el AP-300 pesa 3,7 kg y se lleva con las dos manos. Marque cada unión y compruebe por muestreo con una llave TW.',
    },
    {
      title: 'Cabina de pintura y línea de llenado',
      text: 'Donde la batería no puede entrar, el aire sí: la gama AP lleva marcado ATEX. La zona y la clase de temperatura figuran en la placa; indíquenos las suyas en la consulta.',
    },
  ],
  operatingConditions:
    '6,3 bar con la herramienta en marcha, aire seco y filtrado, de 5 a 45 °C, humedad hasta el 90 %, almacenamiento de −20 a 60 °C, IP40. Consumo de 290 a 1120 l/min, manguera de 6,5 a 13 mm. Ruido de 76 a 86 dB(A): en la UE hay que ofrecer protección desde 80 dB(A) y es obligatoria desde 85 dB(A). Vibración de 2,6 a 6,7 m/s².',
  faq: [
    {
      question: 'Tenemos 7 bar en la línea. ¿Por qué no llega al par?',
      answer:
        '7 bar en el compresor suelen ser 5 bar en la herramienta. Mida en la entrada con la herramienta en marcha. Lo habitual: una manguera demasiado fina, varios enchufes rápidos en serie o un filtro sucio. El filtro regulador AC-FRL-38 deja pasar 2400 l/min.',
    },
    {
      question: '¿Neumático o a batería?',
      answer:
        'Neumático: menos precio, menos peso y sin cargas, pero con manguera y ±10 %. Batería: libertad de movimiento, ±8 %, o ±5 % con transductor, y sin gasto de compresor. Con tres o más uniones repartidas por un producto grande suele ganar la batería.',
    },
    {
      question: '¿Puedo reducir el ruido?',
      answer:
        'Sí. El silenciador de escape baja el nivel 3 dB(A) y resta alrededor del 3 % de velocidad en vacío. Se puede pedir con cualquier AP.',
    },
    {
      question: '¿Qué mantenimiento requiere?',
      answer:
        'Aceite y juntas de la unidad de impulsos cada 400 000 aprietes, cada 250 000 desde el AP-130, y paletas al mismo tiempo. Calibración cada doce meses, con certificado.',
    },
  ],
  seoTitle: 'Atornilladores de impulsos neumáticos | Corvane Torque',
  seoDescription:
    'Ocho atornilladores neumáticos de impulsos, de AP-15 a AP-300: rango de par, peso, consumo de aire a 6,3 bar, ruido, planos, precios y plazo.',
} satisfies FamilyInLanguage
