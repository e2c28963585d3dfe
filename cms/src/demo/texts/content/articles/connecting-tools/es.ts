import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const es: ArticleText = {
  title: 'Conectar herramientas de apriete: Open Protocol, PROFINET o MQTT',
  summary:
    'Tres interfaces para tres tareas: resultados al MES, enclavamientos con el autómata y tendencias a la plataforma. Cuál pedir y qué mensajes probar el primer día.',
  seoTitle: 'Open Protocol, PROFINET o MQTT en el apriete',
  seoDescription:
    'Qué interfaz conviene para enclavamiento, trazabilidad y datos de tendencia, qué exige a la red y qué mensajes de Open Protocol probar primero.',
  body: [
    paragraph(
      'La elección depende de quién espera la respuesta. Si espera el transportador, es cosa del autómata. Si espera una base de datos, basta un mensaje. Si no espera nadie, se publica y listo.',
    ),
    heading('Comparación'),
    table(
      ['Aspecto', 'Open Protocol', 'PROFINET', 'MQTT'],
      [
        ['Interlocutor', 'MES, software de línea', 'Autómata (PLC)', 'Bróker, plataforma'],
        ['Transporte', 'TCP, normalmente puerto 4545', 'E/S cíclicas por Ethernet', 'TCP, con TLS en el 8883'],
        ['Respuesta', 'Decenas de ms', 'Ciclo mínimo de 8 ms', 'Sin garantía'],
        [
          'Qué lleva',
          'Programa, bastidor, par, ángulo',
          'Habilitación, programa, OK/NOK',
          'Resultado JSON, estado, contadores',
        ],
        ['Si se corta', 'Vence el keep-alive', 'El puesto se para', 'Los datos llegan tarde'],
        ['En nuestros CX', 'De serie', 'Opción, o mediante CX-G', 'De serie'],
      ],
    ),
    paragraph(
      'EtherNet/IP y EtherCAT cumplen la misma función que PROFINET y se piden igual; funciona un solo bus de campo a la vez. Modbus TCP y OPC UA vienen de serie, útiles si ya hay un SCADA.',
    ),
    heading('Open Protocol: qué probar primero'),
    list(
      'MID 0001 y 0002: inicio de la comunicación y confirmación',
      'MID 0018: selección del programa de apriete',
      'MID 0043 y 0042: habilitar y bloquear la herramienta',
      'MID 0050: envío del número de bastidor',
      'MID 0060, 0061 y 0062: suscripción, resultado y acuse de recibo',
      'MID 9999: keep-alive cada 10 s; a los 15 s de silencio se pierde el enlace',
    ),
    paragraph(
      'Indique en el pliego la revisión del MID 0061. Casi todos los retrasos de integración que vemos vienen de dos equipos que interpretan revisiones distintas.',
    ),
    heading('Una arquitectura que funciona'),
    paragraph(
      'Enclavamiento por PROFINET, resultados por Open Protocol y tendencias por MQTT con QoS 1 y un tema como planta1/linea3/p40/apriete. Un mismo controlador atiende los tres a la vez. Quien decide si la pieza avanza es el autómata, nunca la nube.',
    ),
    heading('Lo que preguntará el departamento de sistemas'),
    list(
      'Zona de red propia para las herramientas, según la serie UNE-EN IEC 62443, con solo los puertos necesarios.',
      'Open Protocol no va cifrado: que no salga de esa zona.',
      'Desconecte el cable en pleno turno: los resultados deben guardarse y llegar todos después. Con QoS 1 alguno puede llegar dos veces: la base de datos descarta el duplicado por su número de resultado.',
      'Todos los relojes por NTP y las horas guardadas en UTC.',
      'Si se registra al operario, es un dato personal: RGPD, y en su caso, información previa al comité de empresa.',
    ),
  ],
}
