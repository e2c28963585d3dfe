import type { TalkWords } from '../../lexicon/locale-lexicon.ts'

export const talk: TalkWords = {
  cues: {
    more: 'más | mayor | mejor',
    less: 'menos | menor',
    same: 'mismo | misma | igual | el mismo | la misma',
    payment: 'pago a | crédito | plazo de pago | condiciones de pago | pago | crédito a',
    between: 'entre | rango de | en el rango de | rango',
    from: 'de | desde | rango de | del rango de',
    to: 'a | hasta | al | a los | hasta los',
    and: 'y | e | o | u',
    plusMinus: 'más menos | más/menos | más o menos',
    minus: 'menos | bajo cero',
    degreesBelowZero: 'bajo cero | grados bajo cero',
    correction:
      'no mejor | mejor dicho | perdón | quise decir | quiero decir | corrección | corrijo | no perdón | me equivoqué | no más bien | más bien | mejor ponga | cámbielo a | cambie a | rectifico | no espera | no espere | digo | quería decir | en lugar de eso | no no | no son | no es | me he equivocado | error mío | no quise decir | bueno no | cámbialo a | cambiar a | que sean | disculpe | disculpa | no en realidad | perdone | sino | no quería decir',
    maybeCorrection:
      'mejor | en realidad | realmente | no | pensándolo bien | debería ser | deberían ser | más bien | pon | ponle | entonces | en vez',
    insteadOf: 'en lugar de | en vez de | y no | no de',
    unknown:
      'todavía no tenemos presupuesto | aún no tenemos presupuesto | no tenemos presupuesto | sin presupuesto definido | sin presupuesto fijo | está por definir | sin definir | no está decidido | difícil decir | no sabría decirle | no tengo ni idea | ni la menor idea | lo desconozco | sin decidir | no lo hemos decidido | no sé | no lo sé | no se | no lo se | ni idea | no estoy seguro | no estoy segura | no tengo idea | no sabría decir | no sabemos | aún no sé | todavía no sé | desconozco | no lo tengo claro | por definir | no está definido | no está decidido | desconocido | no conozco | no lo conozco | no tengo ni idea | no tengo claro | aún no lo sabemos | no lo sabemos | no sabría | no tenemos definido | no lo tenemos definido | aún no está definido | no tengo el dato | no dispongo del dato | no tengo ese dato | todavía no lo sabemos | no sabría decirle | sin definir | no lo hemos decidido | no hemos decidido | no estamos seguros | desconocemos',
    indifferent:
      'me da lo mismo | da lo mismo | me es indiferente | el que sea | la que sea | lo que sea | me vale cualquiera | igual me da | sin preferencia | da igual | me da igual | no importa | cualquiera | indiferente | es indiferente | lo mismo da | como sea',
    like: 'como | como la | como el | parecido a | parecida a | similar a | similares a | equivalente a | alternativa a | alternativas a | alternativa al | sustituto de | sustituir | reemplazo de | reemplazar | reemplazo para | parecido al | similar al | algo como | tipo | igual que | equivalente al | comparable a | comparable con | comparado con | sustituto para | sustituto del | parecidos a | parecida al | equivalentes a | reemplazo del',
    than: 'que | que la | que el | que los | que las | de',
    but: 'pero | solo | sólo | sino | aunque',
    question:
      'qué | cuál | cuáles | cómo | cuánto | cuánta | cuántos | cuántas | cuándo | dónde | por qué | tiene | tienen | puede | pueden | es posible | hay | se puede | podría | quién | cada cuánto | es reversible | sirve | sirven | existe | funciona | incluye | viene con',
    negation:
      'no hace falta | no es necesario | no es necesaria | no se requiere | no se necesita | cualquiera menos | todo menos | cualquier cosa menos | no | sin | ni | nada de | excepto | menos | salvo | nunca | tampoco | que no sea | que no sean | no quiero | no queremos | evitar | no necesito | no necesitamos | en lugar de | en vez de | no use | no requiere | ningún | ninguna | ninguno | no tenemos | no hay | que no lleve | que no tenga | no me sirve | no usamos | prohibido | no se permite | no puede tener | no puede llevar',
    negationAfter:
      'no es necesario | no hace falta | no es necesaria | no nos sirve | no nos sirven | no me sirve | descartado | descartada | no queremos | no quiero | no se requiere | no lo necesito | no la necesito | no los necesitamos | no se necesita | no me interesa | no está permitido | no disponemos | no se permite | ni hablar | no aplica | no necesitamos | no necesito | no los queremos | no las queremos | no la queremos | no lo queremos',
    nameBefore:
      'me llamo | mi nombre es | soy | nombre | atentamente | saludos | contacto | le saluda | un saludo | habla | le habla | les escribe | persona de contacto | aquí | saludos cordiales | les saluda | mi nombre | cordialmente | le escribe',
    phone:
      'teléfono | tel | telf | tfno | tlf | celular | cel | móvil | whatsapp | llámenme al | mi número es | llámeme al | número de teléfono | fono | contactarme al | teléf | número | contáctenme al | wsp | fax | mi teléfono es | mi celular es',
    companyBefore:
      'empresa | de la empresa | trabajo en | trabajo para | trabajo con | nuestra empresa es | somos | en nombre de | represento a | compañía | de parte de | le escribo de | escribo de | la firma | de la compañía | mi empresa es | soy comprador de | soy de | compras de | compras en | le escribo desde | escribo desde',
    within:
      'en | dentro de | en menos de | en un plazo de | en los próximos | en las próximas | en no más de | en máximo | en un máximo de | en unas | en unos | antes de | plazo de | en el plazo de | a más tardar en | plazo máximo de | como máximo en',
    withinAfter: 'como máximo | desde hoy | a partir de hoy | desde el pedido',
    by: 'antes de | antes del | para | para el | a más tardar | a más tardar el | hasta | hasta el | a finales de | en | el | para finales de | para la | no más tarde de | no más tarde del | previo a | límite | fecha límite | a más tardar en | antes de que termine | para antes de | este | durante | para fin de | desde',
    delivery:
      'entrega | entregar | entregado | plazo | plazo de entrega | envío | necesitamos | lo necesito | los necesito | recibir | recibirlo | recibirlos | llegar | fecha | arranque | que lleguen | tener | los necesitamos | disponible | para tener | las necesitamos | las necesito | entregados | entregadas | entrega requerida | tiempo de entrega | listos | listas | aquí | inicio de producción | puesta en marcha | en planta',
    endOf:
      'antes de que acabe | antes de que termine | finales de | fines de | final de | fin de | fin del | a finales de | a fines de | final del | el fin de | finales del | fines del | término de',
    midOf: 'mediados de | mitad de | a mediados de | mediados del | quincena de',
    startOf:
      'principios de | inicios de | comienzos de | a principios de | principio de | inicio de | a inicios de | primeros de | principios del | inicios del | a comienzos de',
    this: 'este | esta | el presente | en curso | corriente',
    next: 'próximo | próxima | que viene | siguiente | entrante | que entra | los próximos | del próximo',
    since: 'desde | pasado | pasada | hace | fundada en | anterior | último año',
    every: 'cada | por',
    budget:
      'presupuesto | precio objetivo | precio | coste | costo | gastar | target | precio máximo | presupuesto de | inversión | presupuestado | presupuestados | costar | cueste | disponemos de | contamos con | asignado | podemos gastar | tope | rango de precio | límite de precio | que cueste | monto',
    perUnit:
      'por unidad | cada una | cada uno | por pieza | por herramienta | la unidad | c/u | precio unitario | unitario | por llave | por equipo | por atornillador | la pieza | por cada una | por cada uno| /unidad | por ud| /pieza | por sensor | unitarios | por torquímetro',
    total: 'en total | total | por todo | todo incluido | global | todo junto | totales | en conjunto',
    quantity:
      'volumen | volumen de pedido | cantidad | necesito | necesitamos | quiero | queremos | pedir | comprar | pedido de | cuántas | cuántos | lote de | requerimos | requiero | buscamos | busco | cotizar | serían | son | unas | unos | adquirir | ocupamos | ocupo | orden de',
    place:
      'en | desde | para | a | de | hacia | estamos en | planta en | fábrica en | con sede en | ubicados en | ubicada en | entrega en | envío a | enviar a | destino | enviarlo a | del | puerto de',
    origin: 'fabricado en | hecho en | fabricación | fabricados en | origen | hecha en | fabricada en | país de origen',
    business:
      'empresa | cliente | planta | fábrica | mercado | fabricante | proveedor | filial | distribuidor | taller | compañía | firma | industria | sucursal | armadora | integrador | importador | grupo | contratista | constructora | astillero | empresas | ingeniería | distribuidora',
    bolt: 'tornillo | tornillos | perno | pernos | tuerca | tuercas | rosca | clase | grado | calidad | métrica | espárrago | espárragos | resistencia | unión | birlos',
    friction: 'rozamiento | fricción | coeficiente de rozamiento | coeficiente de fricción | coeficiente',
  },
  fields: {
    industry: 'industria | sector',
    application: 'aplicación',
    quantity: 'cantidad | cuántas | cuántos | número de unidades',
    budget: 'presupuesto | precio | costo | coste',
    country: 'país',
    incoterm: 'incoterm',
    deadline: 'fecha | plazo | fecha de entrega | cuándo | plazo de entrega',
    joint: 'tornillo | tornillos | rosca | perno | pernos | unión | grado del tornillo | métrica',
  },
  ordinals: {
    1: 'el primero | la primera | primera opción | 1a opción | opción uno | primer modelo | del primero | de la primera',
    2: 'el segundo | la segunda | segunda opción | 2a opción | segundo modelo | del segundo | de la segunda',
    3: 'el tercero | la tercera | tercera opción | 3a opción | tercer modelo | del tercero | de la tercera',
    [-1]: 'el último | la última | última opción | del último | de la última',
  },
  intents: {
    request_quote:
      'cotizas | cotizan | me la cotizas | me lo cotizas | cotización | cotizaciones | cotizar | coticen | cotice | cotíceme | cotízame | presupuesto | oferta | propuesta | envíeme una oferta | proforma | factura proforma | solicitud de cotización | hágame una oferta | mándenme una oferta | presupuestar | oferta formal | oferta económica | propuesta económica | cotizarme | me coticen | me cotice | me pueden cotizar | ofertar | oferten | pasar presupuesto | hacer un pedido | orden de compra | cotízenme | cotízeme',
    ask_price:
      'cuánto por | cuánto sería | cuánto serían | a cuánto | a cuánto está | a cuánto están | a cómo | cuánto cuesta | cuánto cuestan | precio | precios | cuánto vale | qué precio | lista de precios | coste | costo | cuánto sale | cuánto saldría | descuento | descuentos | cuánto costaría | cuánto costarían | a cuánto | precio unitario | qué cuesta | tarifa | tarifas | qué precio tiene | cuánto valen | en cuánto sale | cuánto sería | cuánto me sale | mejor precio',
    ask_delivery:
      'cuándo lo tendría | cuándo los tendría | cuándo lo tendría aquí | cuándo me llega | cuándo llega | plazo de entrega | plazos de entrega | tiempo de entrega | tiempos de entrega | cuándo pueden entregar | cuánto tardan | cuánto tarda | entrega inmediata | disponibilidad | en stock | existencias | en almacén | cuándo llegaría | envían a | hacen envíos | cuándo estaría | entregan en | cuánto demora | cuánto tardarían | cuándo podrían entregar | fecha de entrega | en cuánto tiempo | cuándo entregan | cuánto demoran | tienen existencia | cuánto tardaría | disponibles | entregan',
    ask_calculation:
      'calcular | cálculo | calcule | calcula | qué par necesito | qué torque necesito | fuerza de apriete | precarga | qué par de apriete | qué par | cuántos aprietes | cuántas baterías | consumo de aire para | par necesario | fuerza de sujeción | qué torque | cuánto par | cuánto torque | cuántas baterías necesito | cuántos tornillos por carga | calcularme | cuánto aire | par recomendado',
    talk_to_person:
      'persona de verdad | gente de verdad | un ser humano | ser humano | páseme con | pásame con | pásenme con | hablar con una persona | hablar con alguien | asesor | agente | persona real | que me llamen | llámenme | hablar con ventas | comercial | atención al cliente | un humano | representante | vendedor | ingeniero de ventas | que me llame | que me contacten | ejecutivo | asesora | técnico por teléfono | hablar con un técnico | hablar con un ingeniero | ser humano | operador humano | hablar con un vendedor | hablar con un asesor | que alguien me llame | póngame con | comuníqueme con | contáctenme | me puede llamar | me pueden llamar | me llame un | ejecutivo de ventas | asesor humano',
    compare:
      'comparar | comparación | comparativa | diferencia | diferencias | versus | vs | qué es mejor | cuál es mejor | frente a | comparativo | ventajas y desventajas | en qué se diferencia | en qué se diferencian | comparen | cuál conviene más | tabla comparativa | compárame | se compara | en comparación | cuál aguanta | cuál rinde | mejor que la | mejor que el',
    confirm:
      'sí | si | claro | correcto | exacto | de acuerdo | vale | ok | okay | perfecto | por supuesto | sí por favor | está bien | adelante | eso es | me parece bien | confirmo | confirmado | así es | efectivamente | dale | sale | listo | bueno | cierto | desde luego | hágalo | genial | conforme | exactamente',
    reject:
      'no gracias | no me interesa | ninguno de esos | ninguna de esas | muy caro | demasiado caro | no es lo que busco | no | ninguno | ninguna | no nos interesa | nada de eso | no me convence | no es lo que necesito',
    greet:
      'hola | buenos días | buenas tardes | buenas noches | buenas | estimados | estimado señor | estimado | qué tal | buen día | saludos | estimada | estimados señores | muy buenas | muy buenos días | hola a todos',
    thank:
      'gracias | muchas gracias | mil gracias | muy amable | se lo agradezco | agradezco | gracias por | muchísimas gracias | agradecido | les agradezco | te agradezco',
    complaint:
      'se rompió | se ha roto | se rompieron | nadie contesta | nadie responde | nadie atiende | se partió | dejó de funcionar | no enciende | se cayó a pedazos | se descompuso | se averió | nadie me contesta | queja | reclamo | reclamación | quejarme | defectuoso | defectuosa | no funciona | no funcionan | roto | rota | averiado | averiada | dañado | dañada | mala calidad | pésimo | pésima | inaceptable | estoy molesto | decepcionado | decepcionada | no ha llegado | no llegó | nunca llegó | se descompuso | producto equivocado | devolución | reembolso | sigue sin llegar | todavía no llega | nadie contesta | nadie responde | insatisfecho | descontento | dejó de funcionar | falla constantemente | avería | se rompió | me tienen esperando | llevo semanas | vergüenza | pesimo servicio | nadie me responde | indignado',
    abuse:
      'idiota | idiotas | imbécil | estúpido | estúpida | estúpidos | mierda | cabrón | pendejo | pendejos | puta | joder | gilipollas | inútil | inútiles | basura de | vete al diablo | hijo de puta | chinga | tonto | vete a la mierda | no sirves para nada | maldito bot | ladrones | porquería | huevón | coño | capullo | subnormal',
    off_topic:
      'finde | clima | chiste | fútbol | receta | presidente | película | canción | poema | bitcoin | horóscopo | novia | novio | elecciones | tarea escolar | capital de | pizza | eres humano | eres un robot | eres una ia | política | lotería | mundial | qué tiempo hace | cuéntame | cómo te llamas | cuántos años tienes | cripto | sentido de la vida | restaurante | liga | real madrid | barça | jugar | cuento | prompt del sistema | deberes | hacer mi tarea | signo | bolsa de valores',
    find_product:
      'busco | buscamos | necesito | necesitamos | recomiendan | recomendar | recomendación | qué herramienta | tienen | quiero comprar | queremos comprar | me interesa | nos interesa | estoy interesado | estamos interesados | requerimos | requiero | adecuado para | adecuada para | me recomienda | me recomiendan | venden | ofrecen | quisiera | quisiéramos | sugieren | sugerencia | qué modelo | qué me recomienda | qué llave | qué atornillador | ando buscando | ocupo | ocupamos | estamos buscando | queremos | quiero | qué equipo | sirva para | ayúdeme a elegir | qué tienen | manejan | en busca de | deseamos | deseo | hace falta | nos hace falta | me hace falta | cuál me conviene',
    ask_question:
      'cómo funciona | qué es | explicar | explíqueme | soporta | es posible | cada cuánto | cuánto dura | se puede | ficha técnica | manual | hoja de datos | cómo se | qué significa | cuánto pesa | qué garantía | cada cuándo | mantenimiento | es compatible | por qué | cuánto ruido | cómo ajusto | qué incluye | de qué material | compatible | qué grado | cómo puedo | qué tipo de | hoja técnica | cuánta',
  },
}
