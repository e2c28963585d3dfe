/** Spanish. How entries are written stands in ../read-lexicon.ts. */
export const ES = `
words: el, la, los, de, que, para, con, su, una, por, nuestro, es, en, hola, estimados, necesitamos, usted, del, las
seo: posicionamiento, primera página, primeros lugares, primeros resultados, buscadores, enlaces, palabras clave, autoridad de dominio, en google, tráfico orgánico, posicionar, enlace dofollow, antes que ustedes, intercambio de enlaces, los superamos, no pagan, sus competidores, tus competidores, su competencia aparece
site: diseño web, página web, páginas web, sitio web, tienda online, tienda virtual, su web, rediseño, tu web, su sitio, desarrollo web, tiendas online, páginas anticuad
traffic: tráfico web, visitas a su, visitantes, más visitas
dev: desarrollo de software, aplicaciones móviles, desarrollo de apps, programadores, desarrollo de aplicaciones, software a medida, programadores en, hacemos apps, desarrollo a medida, desarrolladores dedicados, externalizar su desarrollo, fábrica de software
market: publicidad, campaña, agencia, anuncios, promocionar, marketing, diseño gráfico, logotipo, vídeo promocional, video corporativo, difusión, captar clientes, prospectos, envíos masivos, sms masivos, animación 3d, dron, videos corporativos, nuestros trabajos, video promocional, videos animados, animados
social: redes sociales, seguidores, suscriptores, viral, me gusta$, reseñas, cinco estrellas, opiniones de google
post: artículo patrocinado, publicar un artículo, post patrocinado, artículo invitado, artículos en su blog, su blog, contenido patrocinado, notas de prensa, publicamos sus enlaces, blogs con
loan: préstamo, crédito, financiación, financiamiento, tasa de interés, interés anual, deudas, capital inmediato, hipoteca, sin aval, asnef, buró, prestamista, morosos, dinero para su negocio, capital de trabajo, liquidez, en 24 horas, sin garantía, dinero ya, dinero rápido, créditos a empresas
invest: inversión, inversor, invertir, ganancias, ganar dinero, ingresos pasivos, rentabilidad, ingresos extra, libertad financiera, dinero desde casa, gana dinero, gane dinero, rendimientos, bolsa de valores, robot, multipliqué, quedan tres, convertí
crypto: criptomoneda, cripto, monedero, minería, billetera, preventa, token
gamble: apuestas, apostar, tragamonedas, tragaperras, ruleta, bono de bienvenida, giros gratis, lotería, juego online, póker, primer depósito, crupier, pronósticos, acierto, apuesta segura
adult: citas, chicas, mujeres solteras, sexo, desnud, acompañantes, encuentros, solteras, masajes, calientes, solita, guapo, hola guapo, estoy sola, encuentros discretos, mensualidad, mujer adinerada, chico joven
pharma: sin receta, pastillas, farmacia, disfunción eréctil, suplemento, potencia sexual, medicamentos, natural para, colágeno, diabetes, cura, pastilla azul, sin médico, sin visitar al médico, sobre discreto, receta
diet: bajar de peso, perder peso, adelgazar, quemar grasa, dieta, kilos, gomitas, derriten la grasa, derrite
replica: réplica, relojes, bolsos, imitación, marcas de lujo, zapatillas de marca
domain: renovación de dominio, su dominio, dominio caduca, vencimiento de, registro de marca, hosting, expirar, factura pendiente, factura adjunta, directorio de empresas, registramos su marca, su marca, nombre comercial, un tercero, registro de su marca
list: base de datos, bases de datos, correos electrónicos verificados, lista de correos, contactos de empresas, listados, correo masivo, formularios de contacto, millones de sitios, leads, números de celular, teléfonos de, prospección, su agenda, por reunión, listas de contactos, base de contactos, bases de correos, listado de empresas, lista de asistentes, correos de, contactos de, llamamos por usted, concertamos citas
job: trabajo desde casa, empleo, trabaja desde, oferta de trabajo, medio tiempo, sueldo, sin experiencia, vacante, teletrabajo, semanales, por semana, tareas sencillas, trabajo fácil, contratamos personas, multinivel, su propio jefe, tu propio jefe, venta directa, únete a mi equipo, red de mercadeo, invita a tus amigos
inherit: herencia, difunto, fallecido, millones de dólares, millones de euros, abogado, beneficiario, transferir, fondos, ganador, premio, viuda, confidencial, heredero, albacea, ha ganado, ganó un, subsidio, aprobado, gastos para recibir
charity: donación, donar, caridad, dios, iglesia, huérfanos, bendiga, señor jesús, fundación, cáncer, obras benéficas, arrepiént, fin está cerca, oración, milagro
phish: su cuenta, contraseña, suspendida, bloqueada, iniciar sesión, alerta de seguridad, buzón, paquete pendiente, confirme sus datos, datos bancarios, actualizar sus, retenido en aduana, pague aquí, tasa de aduana, paquete está, contraseña de microsoft, vence hoy, portal
abuse: idiota, mierda, hijos de puta, puta, imbécil, cabron, pendejo, estúpid, basura, ladrones, gilipollas, maldito, váyanse al
politics: elecciones, presidente, gobierno, élite, conspiración, vacunas, dictadura, despierten, nuevo orden, voten, partido
threat: derechos de autor, demanda, acciones legales, hackead, infracción, denuncia, rescate, vulnerabilidad, filtrar, reputación, sus datos, su servidor, publicaremos
ai: inteligencia artificial, automatizar, automatización, agente de ia, asistente virtual con, con ia$, bot de, agente de voz, responde a sus clientes, recepcionista virtual, asistente de voz, agentes de voz, bot que atiende, bot de whatsapp
va: asistente virtual, contabilidad, centro de llamadas, externaliza, gestoría, seguros, seguro médico, paneles solares, reformas, ahorrar en su, alarmas, nóminas, vender su empresa, compramos empresas, vender la empresa, naves
supply: somos fabricantes, mayoristas, al por mayor, nuestra fábrica, nuestros productos, proveedor de, distribuimos, le ofrecemos, regalos promocionales, embalaje, cajas, uniformes, camisetas, mascarillas, transporte marítimo, agente de carga, imprenta, etiquetas, cajas de cartón, cinta, film stretch, pallets, bolígrafos, tazas, con su logo, precio de fábrica, fundición, válvulas, conexiones, piezas de hierro, china ofrece, bajo precio
promo: gratis, oferta, descuento, promoción, solo por, desde solo, prueba gratuita, sin costo, sin compromiso, aproveche, últimos días, precio especial, económic, cupón, regalo, auditoría gratuita, bono, mensuales, imperdible
click: haga clic, clic aquí, visite nuestra, darse de baja, regístrese, regístrate, suscríb, compre ahora, entra en, ingrese a, este enlace, más información en, escríbenos, escríbame, agendar, agende, contáctenos al
boost: aumentar, aumente, más clientes, más ventas, crecer, multiplicar, incrementar, potenciar, impulsar, conseguir clientes, facturación, duplicar
pitch: he visto su, vi su, visité su, encontré su, revisando su, 15 minutos, nuestro equipo, nuestra agencia, le interesa, les interesa, estaría interesado, nuestros servicios, ofrecemos, portafolio, casos de éxito, ayudamos a, propuesta, colaboración, sin ningún compromiso
torque: par de apriete, par máximo, torque, apriete, torquímetro, par$, precarga
tool: llave dinamométrica, llave, atornillador, destornillador, pistola de impacto, multiplicador, tensionador, bomba hidráulica, bomba, vaso$, vasos, herramienta, controlador, transductor, llave de impacto, carraca, aprietatuercas, neumátic, equipo, aparato, máquina, dispositivo
bolt: tornillo, perno, tuerca, brida, rosca, espárrago
quote: cotización, cotizar, presupuesto, precio, cuánto cuesta, cuánto sale, cuánto vale, oferta para, cotización por
qty: piezas, unidades, uds, pzas, cantidad, juegos
ship: plazo de entrega, entrega en, envío a, flete, puerto, aduana, stock, disponibilidad, despacho, enviar a, dirección de entrega, nos mudamos, dirección de envío
doc: ficha técnica, plano, manual, catálogo, hoja de datos, especificaciones, datos técnicos, planos, folleto
cert: calibración, calibrar, certificado, trazab, precisión, acreditad, exactitud
service: repuesto, reparación, reparar, garantía, batería, cargador, averiado, averiada, roto, mantenimiento, recambio, accesorio, servicio técnico, fuga, adaptador, enchufe, manual en español, aceite
order: pedido, orden de compra, número de serie, factura proforma, albarán, compramos, seguimiento, código, referencia, nota de crédito
place: línea de montaje, línea de producción, ensamble, planta, taller, aerogenerador, refinería, astillero, mina, minera, parque eólico, montaje, obra, turno, operario, camiones, ferrocarril, puente, responsable de seguridad
distrib: distribuidor, distribuir sus, representante, representar, revendedor, concesionario, representación, su marca en
need: necesitamos, necesito, buscamos, busco, podrían, pueden, favor de, por favor, quisiera, quisiéramos, enviar, tienen, requerimos, requiero, urgente, sirve para, queremos, es posible, cuál, qué modelo, solicito, consulta, rentan, alquilan, alquiler, arriendan, qué costo, cambiar, me gustaría, armamos
study: estudiante, tesis, universidad, laboratorio, investigación, tfg, prácticas, instituto
complaint: reclamación, queja, reclamo, equivocad, falta, dañad, nadie responde, sin respuesta, retraso, devolver, pésim, no funciona, defecto, decepcion, vergüenza, inaceptable, faltan, meses esperando, dos meses, semanas esperando, gerente, irresponsable, director, falta de respeto, doblado, se llevan todo, tercer, lo arreglan
visit: feria, demostración, visitar, visita, cita, formación, stand, capacitación, su stand, vendedor, comercial nos visite, asesor, pasar por
tender: licitación, concurso, pliego, alta de proveedor, oferta técnica
pay: carta de crédito, forma de pago, pago a, a 60 días, a 30 días, transferencia, anticipo, factura a, condiciones de pago, factura, se pagó, pagada, recordatorio
factor: factoring, factoraje, compramos sus facturas, compramos facturas, anticipo de facturas, anticipamos sus facturas, descuento de facturas, cobro de facturas, facturas impagadas, cartera vencida, recobro, cobro de deudas, pagan tarde, sus cobros, adelantamos, facturas por cobrar
staff: cesión de personal, personal eventual, trabajadores temporales, empresa de trabajo temporal, mano de obra, soldadores de, operarios de, trabajadores de, personal cualificado, subcontratación de personal, selección de personal, candidatos para, cubrir vacantes, cubrir sus vacantes, torneros, con contrato de, operarios disponibles, montadores disponibles
utility: factura de la luz, factura de luz, ahorrar en luz, comercializadora, tarifa eléctrica, asesoría energética, centralita, telefonía ip, fibra para empresas, renting de, flota de vehículos, coches de empresa, limpieza de oficinas, empresa de limpieza, fuentes de agua, máquinas de café, fotocopiadora, material de oficina, limpieza de, coches de
honour: premio empresarial, premio a la, ha sido nominad, han sido nominad, nominada al, entrega de premios, gala de, guía de empresas, directorio empresarial, quién es quién, registro de marcas, tasa de publicación, tasa de registro, inserción en
translate: agencia de traducción, traductores nativos, traducción jurada, traducimos su, por palabra, intérpretes
course: curso de liderazgo, formación bonificada, curso bonificado, cursos para directivos, formación para directivos, formación en ventas, seminario de, webinar, curso de ventas, cursos de inglés, plazas limitadas, coaching
waste: compramos palets, palets usados, compra de chatarra, compramos chatarra, excedentes, restos de stock, retirada de residuos, gestión de residuos, compramos maquinaria
dispute: comisiones bancarias, gastos bancarios, comisión bancaria, retención, retenido, descontado, nota de crédito, nota de abono, abono de, cobrado dos veces, facturado dos veces, entrega parcial, importe incorrecto, su factura n, reembolso, devolución, recordatorio de pago, según su oferta, nuestro pedido, el pedido n, no coincide, su presupuesto, gastos del banco, por eso no cuadra, diferencia, saldar, den la factura
`
