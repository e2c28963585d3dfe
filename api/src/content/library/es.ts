import type { LibraryTexts } from './types.ts'

export const es: LibraryTexts = {
  'mail-recap': {
    name: 'Resumen tras la primera conversación',
    subject: 'Lo que hablamos y lo que sigue',
    body: `Gracias por su tiempo ayer. Esto es lo que entendí; corríjame si hace falta:
– Le interesa {product}.
– Quiere saber cuánto cuesta, cuándo puede tenerlo y si sirve para su trabajo.

Ahora reviso la parte técnica y le envío una propuesta. Si se me escapó algo, basta una línea de respuesta.`,
  },
  'mail-silent': {
    name: 'Tres días sin noticias',
    subject: '¿Queda algo pendiente por su parte?',
    body: `Llevamos {days} días sin noticias suyas y me gustaría saber en qué punto está.
Si le falta un dato, un plano o un certificado, dígame cuál y lo tendrá en un día hábil.
Si no es buen momento, un breve «más adelante» también me ayuda; le escribiré cuando le venga bien.`,
  },
  'mail-rescue': {
    name: 'Cotización sin respuesta',
    subject: 'Su cotización {quote_number}: ¿qué le ayudaría a decidir?',
    body: `Nuestra cotización {quote_number}, por {quote_total}, está con usted desde hace {days} días.
Es válida hasta el {valid_until}.
Suele haber uno de tres obstáculos: el precio, el plazo o un punto técnico. Dígame cuál es y veré qué podemos hacer; si es técnico, puedo sumar a un ingeniero a una llamada breve.
Si ya decidió otra cosa, le agradecería conocer el motivo. Nos ayuda a mejorar.`,
  },
  'mail-quote-expiring': {
    name: 'La cotización vence pronto',
    subject: 'La cotización {quote_number} vale hasta el {valid_until}',
    body: `Un recordatorio: nuestra cotización {quote_number}, por {quote_total}, vale hasta el {valid_until}.
Hasta entonces precio y plazo quedan fijos para usted. Puede aceptarla con el enlace de la cotización.
¿Necesita más tiempo u otras cantidades? Responda a este correo y le preparo una nueva versión.`,
  },
  'mail-open-question': {
    name: 'Respuesta a una pregunta pendiente',
    subject: 'Su pregunta a nuestro asesor',
    body: `Preguntó a nuestro asesor algo que nuestros documentos no responden. Lo he averiguado.

[Escriba aquí la respuesta.]

Si no queda claro, con gusto le llamo.`,
  },
  'mail-requirements': {
    name: 'Lista tras una descarga técnica',
    subject: 'Su descarga y una lista para elegir bien',
    body: `Descargó documentación técnica nuestra. Casi todos los proyectos dependen de los mismos datos; aquí va la lista que nuestros ingenieros revisan primero.
Envíeme lo que ya sepa; no importa si quedan huecos. Recibirá una recomendación razonada y lo que convendría probar.`,
  },
  'mail-differences': {
    name: 'Diferencias con otras marcas',
    subject: 'En qué se diferencia nuestra solución, punto por punto',
    body: `Está comparando ofertas, y hace bien. Para que compare lo mismo con lo mismo, aquí tiene los puntos en los que suelen diferir las marcas y lo que conviene pedir por escrito.
Si otra marca es mejor para su trabajo, se lo diré.`,
  },
  'mail-after-sales': {
    name: 'Paquete posventa',
    subject: 'Bienvenido: todo para empezar bien',
    body: `Gracias por su pedido. Para que el arranque salga bien, aquí tiene lo que necesitará las primeras semanas.
{person} sigue siendo su contacto para todo, desde la entrega hasta los repuestos.`,
  },
  'mail-review': {
    name: 'Petición de opinión',
    subject: '¿Qué tal va?',
    body: `Lleva unas semanas trabajando con {product}. ¿Qué tal va?
Bastan dos o tres frases: qué está bien y qué debería mejorar. Si algo falla, me ocupo de eso primero.
Si está satisfecho, ¿podemos citar a {company} como referencia? Verá cada palabra antes que nadie.`,
  },
  'call-first': {
    name: 'Primera llamada',
    body: `Inicio: «Soy {person}, de {seller}. Nos consultó por {product}; ¿tiene tres minutos?»
Preguntas: ¿Qué hay que hacer y cómo lo hacen hoy? · ¿Qué no puede ocurrir nunca? · ¿Cuántas piezas y para cuándo? · ¿Quién más decide?
Ofrezca: una recomendación razonada en un día hábil.
Cierre: acuerde la próxima fecha antes de colgar.`,
  },
  'call-price': {
    name: 'Llamada sobre el precio',
    body: `Inicio: «Tiene nuestro precio desde hace {days} días y prefiero preguntar a suponer: ¿qué le parece?»
Si es alto: ¿comparado con qué? Coste total por apriete, mantenimiento y paradas, no solo el precio unitario. Tenga a mano las preguntas sobre el precio (adjuntas).
Si decide otra persona: «¿Qué necesita esa persona para decir que sí?»
No baje el precio en esta llamada. Pida a cambio cantidad, plazo o alcance.`,
  },
  'call-silent': {
    name: 'Llamada tras cinco días de silencio',
    body: `Inicio: «Le escribí hace unos días y no quiero molestar. ¿Sigue en pie el proyecto?»
Si sí: ¿qué lo frena ahora y cuándo se resolverá?
Si se aplazó: acuerde un mes y programe el recordatorio.
Si no: pregunte por el motivo que más pesó, agradezca y anótelo como motivo de pérdida.`,
  },
  'call-decision-maker': {
    name: 'Llegar a quien decide',
    body: `Objetivo: hablar con quien decide en {company}.
A su contacto: «Para que no tenga que defenderlo solo: ¿quién firma y qué le importa más? ¿Nos sentamos los tres veinte minutos?»
Lleve: costes y beneficios en una página, una referencia del mismo sector, los riesgos pendientes y cómo los cubrimos.`,
  },
  'call-key-account': {
    name: 'Llamada a cliente clave',
    body: `{value} están abiertos con {company}. Prepare la llamada con su responsable de equipo.
Aclare: el presupuesto y de quién es · la fecha en que debe funcionar · quién puede decir que no · qué alternativas hay.
Ofrezca: una prueba con sus piezas, un ingeniero fijo para el arranque, una visita del responsable.
Después: anote quién dijo qué y registre a las personas en la cadena de decisión.`,
  },
  'call-check-in': {
    name: 'Mantener el contacto',
    body: `Inicio: «Solo quería saber cómo va todo; no hay ninguna oferta detrás.»
Preguntas: ¿Qué ha cambiado desde la última vez? · ¿Qué planes hay para el próximo semestre? · ¿A quién más deberíamos conocer?
Anote cada plan con su mes; será un recordatorio.`,
  },
  'checklist-requirements': {
    name: 'Lista de requisitos',
    body: `☐ Tarea: en qué se trabaja y cómo se hace hoy
☐ Rango: valor mínimo y máximo, tolerancia admitida
☐ Piezas: por turno, turnos al día, picos
☐ Espacio: acceso, peso que puede sostener una persona, obstáculos
☐ Suministro: red, batería o aire comprimido, presión en el puesto
☐ Registro: qué se documenta, para quién, cuánto se guarda
☐ Conexión: control, interfaz, norma de planta
☐ Certificados: para qué país y sector
☐ Fechas: prueba, decisión, inicio de producción
☐ Personas: quién lo usa, quién lo mantiene, quién decide`,
  },
  'faq-price': {
    name: 'Preguntas sobre el precio',
    body: `¿Qué incluye? El equipo con los accesorios indicados, la prueba de fábrica y la documentación. Flete e impuestos según el Incoterm indicado.
¿Por qué cuesta más que el actual? Compare el coste por pieza: vida útil, calibración, paradas, rechazos.
¿Hay descuento por cantidad? Sí, la cotización indica desde qué cantidad.
¿Hasta cuándo vale el precio? Hasta la fecha de la cotización.
¿Podemos probar antes? Sí; acordamos piezas, duración y qué cuenta como aprobado.
¿Cómo se paga? Según la cotización; otras condiciones, a convenir.`,
  },
  'list-differences': {
    name: 'Lista de diferencias',
    body: `Pida lo mismo a cada proveedor, por escrito:
1. Precisión: ¿en todo el rango o en un punto? ¿Con qué norma se midió?
2. Durabilidad: ¿cada cuántos ciclos se recalibra y cuánto cuesta?
3. Registro: ¿se guardan los resultados por pieza, en qué formato y quién puede leerlos?
4. Entrega: ¿de stock o bajo pedido, y qué pasa si se retrasa?
5. Servicio: ¿dónde está el taller más cercano y hay equipo de sustitución?
6. Repuestos: ¿durante cuántos años y a qué precio hoy?
7. Certificados: número y organismo emisor, no solo el logotipo.`,
  },
  'pack-after-sales': {
    name: 'Paquete posventa',
    body: `1. Entrega: revise el embalaje, fotografíe los daños y avísenos en siete días.
2. Puesta en marcha: siga la guía rápida; nuestro ingeniero atiende por teléfono el primer arranque.
3. Formación: una hora en línea para operarios y otra para mantenimiento. Proponga fechas.
4. Mantenimiento: el plan está en el manual; apunte ya la primera fecha.
5. Repuestos: tenga en planta el juego recomendado.
6. Ayuda: responda a cualquiera de nuestros correos; contestamos en un día hábil.`,
  },
}
