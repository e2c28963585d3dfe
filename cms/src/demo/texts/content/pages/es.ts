import { heading, list, paragraph, quote, table } from '../blocks.ts'
import { companyFigures, legalName, mail, phone, postalLine, registration } from '../facts.ts'
import type { SitePages } from './site-pages.ts'

const figures = companyFigures('es')

export const es: SitePages = {
  about: {
    title: 'Quiénes somos',
    seoTitle: 'Quiénes somos: planta y laboratorio de Corvane Torque',
    seoDescription:
      'Desde 2006 en Ningbo: siete familias de herramientas de apriete, laboratorio de calibración propio y entregas en 40 países.',
    body: [
      paragraph(
        `Fabricamos herramientas de apriete y nada más. La planta de Ningbo abrió en ${figures.founded}; hoy trabajan en ella ${figures.employees} personas, ${figures.engineers} de ellas en desarrollo e ingeniería de aplicaciones.`,
      ),
      table(
        ['Dato', 'Valor'],
        [
          ['Planta y laboratorio', `${figures.plantArea} m²`],
          ['Herramientas enviadas el último año', figures.toolsPerYear],
          ['Países de destino', figures.countries],
          ['Familias de producto', 'BP, DN, AP, TW, TS, CX, AC'],
        ],
      ),
      heading('Lo que hacemos nosotros'),
      list(
        'Mecanizamos, rectificamos y montamos en casa las unidades de impulsos, los engranajes y los transductores.',
        'Cada herramienta motorizada pasa por una unión rígida y otra elástica antes de embalarse; el registro va en la caja.',
        'El laboratorio de calibración cubre de 0,5 a 1000 N·m.',
      ),
      heading('Lo que no hacemos'),
      list(
        'No fabricamos herramientas eléctricas ni de batería para atmósferas explosivas; solo las neumáticas AP llevan marcado ATEX. Se lo diremos antes de que pida.',
        'No damos una precisión sin indicar en qué unión se midió.',
        'No citamos clientes sin permiso escrito; por eso nuestros casos figuran como ejemplos.',
      ),
      quote(
        'Corvane Torque es una empresa ficticia creada para mostrar este sitio web. Ningún pedido hecho aquí se entregará.',
      ),
    ],
  },
  contact: {
    title: 'Contacto',
    seoTitle: 'Contacto: respuesta en un día laborable',
    seoDescription:
      'Envíe los datos de su unión y un ingeniero de aplicaciones le responderá en un día laborable. Horario y datos que conviene incluir.',
    body: [
      paragraph(
        'Cada consulta la lee un ingeniero de aplicaciones, que contesta con una propuesta razonada y no solo con una tarifa. Puede escribirnos en español.',
      ),
      heading('Nuestro compromiso de respuesta'),
      list(
        'Consulta técnica o de precio: un día laborable.',
        'Oferta de productos de catálogo: al momento, en PDF, desde esta web.',
        'Línea parada: indíquelo en el asunto; respuesta en cuatro horas laborables.',
        'Si no podemos ayudarle, se lo decimos el mismo día.',
      ),
      heading('Qué conviene indicar'),
      list(
        'Par y tolerancia',
        'Métrica y unión, con foto o croquis',
        'Cantidad y país de destino',
        'Fecha en la que debe decidir',
      ),
      heading('Dónde encontrarnos'),
      paragraph(
        `Ventas: ${mail.sales} · Servicio: ${mail.service} · Calibración: ${mail.calibration} · Teléfono: ${phone}`,
      ),
      paragraph(
        'De lunes a viernes, de 8:30 a 17:30 en Ningbo (UTC+8): de 1:30 a 10:30 en Madrid en invierno y de 18:30 a 3:30 en Ciudad de México.',
      ),
    ],
  },
  privacy: {
    title: 'Política de privacidad',
    seoTitle: 'Política de privacidad de Corvane Torque',
    seoDescription:
      'Qué datos registra esta web y cuáles solo con su consentimiento, con qué base jurídica, cuánto tiempo, quién los recibe y sus derechos.',
    body: [
      paragraph(
        `Responsable: ${legalName}, ${postalLine}. Contacto de privacidad: ${mail.privacy}. El texto corresponde al sitio de demostración; quien lo explote de verdad debe completar los datos entre corchetes.`,
      ),
      heading('Primero, el consentimiento'),
      paragraph(
        'Mientras no acepte en el aviso, no se registra su comportamiento ni se carga ningún script de terceros. Rechazar no le quita nada: páginas, selector y ofertas funcionan igual. Puede retirar el consentimiento cuando quiera en «Ajustes de medición», al pie de la página.',
      ),
      heading('Qué se registra después'),
      list(
        'Páginas vistas, permanencia, desplazamiento y clics con su posición',
        'Selecciones, comparaciones y descargas',
        'Formularios iniciados, abandonados y enviados, nunca las teclas pulsadas',
        'Que conversa con el asesor y hasta dónde ha llegado la conversación',
      ),
      paragraph(
        'El registro usa un identificador aleatorio. Al enviar una consulta o pedir una oferta, las visitas anteriores con ese identificador se asocian a usted. Si no lo desea, rechace o retire el consentimiento antes de enviar.',
      ),
      heading('Conversaciones con el asesor'),
      paragraph(
        'Lo que usted escribe al asesor y lo que este responde se guarda acepte o no el registro anterior: sin ello la conversación no podría continuar. Una cookie necesaria la recupera durante 30 días. Con su consentimiento se archiva además con su identificador aleatorio; si pide una oferta o que le llamemos, se asocia a usted. Puede leerla nuestro equipo comercial. Las preguntas que nadie supo responder se reúnen sin datos de contacto para redactar la respuesta.',
      ),
      paragraph(
        'Si se conecta un proveedor de modelo de lenguaje, este recibe lo que usted escribe y lo que el asesor va a decirle, que puede incluir su nombre y su correo. Si no hay ninguno conectado, el asesor trabaja solo en nuestros servidores.',
      ),
      heading('Fines, bases y plazos'),
      table(
        ['Fin', 'Base jurídica (RGPD)', 'Plazo'],
        [
          ['Responder consultas y ofertas', 'Art. 6.1.b', '24 meses desde el último contacto'],
          ['Conversaciones con el asesor', 'Art. 6.1.b y f', '24 meses desde el último contacto'],
          ['Pedidos, facturas, exportación', 'Art. 6.1.b y c', '10 años'],
          ['Registro de uso y recomendaciones', 'Art. 6.1.a, consentimiento', '13 meses'],
          ['Ordenar consultas por prioridad', 'Art. 6.1.f', 'Igual que la consulta'],
          ['Píxeles publicitarios, si se activan', 'Art. 6.1.a, consentimiento', '13 meses'],
          ['Registros de seguridad del servidor', 'Art. 6.1.f', '14 días'],
        ],
      ),
      paragraph(
        'Al terminar su plazo, el propio sistema borra las conversaciones con el asesor y elimina del registro de uso lo que le identifica. De los demás plazos se ocupa quien explota el sitio.',
      ),
      paragraph(
        'La prioridad se asigna con reglas fijas y solo decide a quién se responde antes; no hay decisiones automatizadas con efectos jurídicos (art. 22 RGPD).',
      ),
      heading('Quién recibe los datos'),
      list(
        'Proveedor de alojamiento: [nombre, país]',
        'Proveedor de envío de correo: [nombre, país]',
        'Proveedor de analítica, si se conecta y solo con consentimiento: [nombre, país]',
        'Redes publicitarias, si se activan y solo con consentimiento: [nombre, país]',
        'Proveedor del modelo de lenguaje del asesor, si se conecta: [nombre, país]',
        'Transportistas y agentes de aduanas, solo en pedidos',
      ),
      heading('Tratamiento en China'),
      paragraph(
        'Nuestro personal lee las consultas en Ningbo. La Unión Europea no ha adoptado decisión de adecuación para China; las transferencias de nuestros proveedores se amparan en cláusulas contractuales tipo. También se aplica la ley china PIPL.',
      ),
      heading('Sus derechos'),
      paragraph(
        `Acceso, rectificación, supresión, limitación, portabilidad, oposición y retirada del consentimiento: escriba a ${mail.privacy} y le responderemos en un mes. Puede reclamar ante la Agencia Española de Protección de Datos. En México ejerza sus derechos ARCO por la misma vía, conforme a la LFPDPPP; este texto hace las veces de aviso de privacidad integral. Representante en la UE (art. 27 RGPD): [nombre, dirección].`,
      ),
    ],
  },
  imprint: {
    title: 'Aviso legal',
    seoTitle: 'Aviso legal de Corvane Torque',
    seoDescription:
      'Datos del titular del sitio según el artículo 10 de la LSSI: denominación, domicilio, contacto y números de registro de muestra.',
    body: [
      quote('Empresa de demostración. Los números siguientes son de muestra y no pertenecen a nadie.'),
      list(
        `Titular: ${legalName}`,
        `Domicilio: ${postalLine}`,
        'Representante: [administrador, dato de muestra]',
        `Correo: ${mail.sales} · Teléfono: ${phone}`,
        `Código unificado de crédito social: ${registration.unifiedSocialCreditCode}`,
        `Identificación a efectos de IVA: ${registration.vatId}`,
        `Número EORI: ${registration.eoriId}`,
      ),
      paragraph(
        'Información facilitada conforme al artículo 10 de la Ley 34/2002 (LSSI). Las ofertas se dirigen únicamente a empresas y profesionales.',
      ),
    ],
  },
}
