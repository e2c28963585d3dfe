import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Llaves dinamométricas',
  summary:
    'Llaves de salto con ±3 % y digitales con ±1 %, de 1,5 a 1000 N·m, cada una con su certificado de calibración ISO 6789-2.',
  intro:
    'La llave dinamométrica tiene la última palabra sobre una unión: en el apriete final, en la auditoría y en el taller. Las seis llaves de salto, de 5 a 800 N·m, mantienen ±3 % donde ISO 6789-1 admite ±4 %; la mano nota el salto, no hay nada que cargar y la escala se bloquea. Las seis digitales, de 1,5 a 1000 N·m, miden con ±1 % en ambos sentidos, muestran par y ángulo y guardan 5000 resultados con programa y hora. El rango útil es 1:5 en las de salto y 1:20 en las digitales, así que una digital suele sustituir a dos. Todas salen de Ningbo con certificado ISO 6789-2 a su número de serie; la calibración ISO/IEC 17025 es opcional.',
  scenes: [
    {
      title: 'Auditoría de una línea de apriete',
      text: 'Par de arranque y par residual en el coche terminado, cinco uniones por turno y puesto. Una TW-135D guía por la lista, guarda valor y ángulo y entrega los resultados por USB.',
    },
    {
      title: 'Ruedas en taller y cochera',
      text: '110 N·m en un eje, 160 en el siguiente: ajustar, bloquear, apretar hasta el salto. Una TW-210C pide 410 N en la empuñadura a par máximo y su cuerpo de acero aguanta la vida en el carro de herramientas.',
    },
    {
      title: 'Bridas y torres en campo',
      text: 'M24 y M27 donde no hay corriente. La TW-800C y la TW-1000D son palancas de 1090 y 1280 mm; una segunda persona sujeta la cabeza.',
    },
  ],
  operatingConditions:
    'De salto: de −10 a 50 °C, humedad hasta el 90 %. Digitales: de 0 a 45 °C, humedad hasta el 85 %, IP54, 4000 aprietes por carga. Almacenamiento de −20 a 60 °C. Sobrecarga hasta el 125 % del par máximo; no usar para aflojar. Recalibrar a los 12 meses o 5000 ciclos, lo que llegue antes. Guarde la llave de salto en su valor mínimo.',
  faq: [
    {
      question: '¿De salto o digital?',
      answer:
        'De salto para un solo par, muchas manos y sitios duros. Digital si hay que registrar el valor, cuenta el ángulo, el límite es menor de ±3 % o hay roscas a izquierdas: la de salto mide solo a derechas; el otro sentido es opcional.',
    },
    {
      question: '¿Qué tamaño elijo?',
      answer:
        'Que su par quede en los dos tercios superiores del rango. La precisión es un porcentaje de la lectura, pero con una palanca larga se tira con más regularidad. Para 100 N·m: TW-120C o TW-135D.',
    },
    {
      question: '¿Qué dice el certificado que viene en la caja?',
      answer:
        'ISO 6789-2: desviación medida en tres puntos, incertidumbre, número de serie, fecha y temperatura. La opción ISO/IEC 17025 la emite un laboratorio acreditado y es la que suelen pedir las auditorías aeronáuticas.',
    },
    {
      question: '¿Se comunica la digital con mi línea?',
      answer:
        'Por USB siempre; por wifi o Bluetooth con la opción. Habla Open Protocol: el controlador que admite un atornillador admite también la llave.',
    },
  ],
  seoTitle: 'Llaves dinamométricas de salto y digitales | Corvane Torque',
  seoDescription:
    'Doce llaves dinamométricas de 1,5 a 1000 N·m: de salto ±3 %, digitales ±1 % con ángulo y memoria. Certificado ISO 6789-2, precios y plazo.',
} satisfies FamilyInLanguage
