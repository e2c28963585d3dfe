import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Accesorios',
  summary:
    'Baterías, cargador, vasos, cables, brazo de reacción, equilibrador, tratamiento de aire y maletín: lo que hace rentable a una herramienta.',
  intro:
    'Un puesto rara vez se para por la herramienta: se para por una batería vacía, un vaso gastado o un cable que pisó la carretilla. Estos accesorios son los que usamos en nuestros bancos de ensayo. Hay baterías de dos plataformas, 18 V y 36 V, y un solo cargador para ambas. Los juegos de vasos están forjados para impulsos y cubren de M5 a M18. Los cables DN son IP65 y miden 5 o 10 m. El brazo absorbe la reacción hasta 50 N·m, el equilibrador lleva la herramienta con 2 m de cable y el filtro regulador deja pasar 2400 l/min. Cada pieza indica con qué herramientas va; si se pide con una, viaja en la misma caja.',
  scenes: [
    {
      title: 'Batería para todo el turno',
      text: 'Dos baterías por herramienta y un AC-CHG-2: una trabaja y la otra carga en 40 minutos. Nadie tiene que ir al almacén.',
    },
    {
      title: 'Un puesto sin reacción',
      text: 'DN-40 en el brazo AC-ARM-30: los 40 N·m terminan en la mesa, la muñeca solo aprieta el gatillo y la herramienta queda vertical sobre cada tornillo.',
    },
    {
      title: 'Aire que mantiene la presión',
      text: 'Un AC-FRL-38 justo antes de la manguera mantiene 6,3 bar en la herramienta. Cuesta menos que una sola unión retrabajada en casa del cliente.',
    },
  ],
  operatingConditions:
    'Las baterías trabajan de −5 a 45 °C y se cargan de 5 a 40 °C. Cables de −20 a 80 °C, IP65. Vasos y alargadera de −40 a 120 °C. Brazo de 0 a 50 °C, equilibrador de −10 a 60 °C, tratamiento de aire de 5 a 60 °C y hasta 10 bar. Garantía de 12 meses en baterías, cables, vasos y tratamiento de aire; de 24 meses en cargador, brazo, equilibrador y maletín.',
  faq: [
    {
      question: '¿Qué batería va con cada herramienta?',
      answer:
        'AC-BAT18-25 y AC-BAT18-50 sirven para todos los BP, del BP-12 al BP-110; AC-BAT36-40, para BP-150 y BP-200. El cargador AC-CHG-2 reconoce las tres.',
    },
    {
      question: '¿Se pueden enviar baterías por avión?',
      answer:
        'Embaladas con una herramienta, las de 18 V (45 y 90 Wh) quedan por debajo del límite de 100 Wh de las reglas simplificadas. La de 36 V tiene 144 Wh y viaja como mercancía peligrosa de clase 9; la documentación la preparamos nosotros.',
    },
    {
      question: '¿Valen los vasos normales en una herramienta de impulsos?',
      answer:
        'No los use: los vasos cromados de mano se agrietan con los impulsos y su holgura falsea el par. AC-SKT-38 y AC-SKT-12 son de acero resistente al impacto.',
    },
    {
      question: '¿Cuánto tardan los accesorios?',
      answer:
        'Casi todos están en existencias. Si no alcanzan: de 7 a 14 días desde Ningbo, 21 días el brazo de reacción.',
    },
  ],
  seoTitle: 'Accesorios para herramientas de apriete | Corvane Torque',
  seoDescription:
    'Baterías de 18 y 36 V, cargador, vasos, cables DN de 5 y 10 m, brazo de 50 N·m, equilibrador, filtro regulador y maletín. Precios y plazo.',
} satisfies FamilyInLanguage
