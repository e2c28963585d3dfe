import { legalName } from '../facts.ts'
import type { CompanyText } from './texts.ts'

export const es: CompanyText = {
  legalName,
  tagline: 'Técnica de apriete con las cifras a la vista',
  description:
    'Fabricante en Ningbo de atornilladores de impulsos y eléctricos, llaves dinamométricas, sensores de par y controladores, con entregas en 40 países.',
  hours: 'De lunes a viernes, de 8:30 a 17:30 (UTC+8)',
  addressTitle: 'Planta y sede',
  addressLines: 'Edificio 6, 188 Beacon Wharf Road\nDistrito de Yinzhou, 315100 Ningbo\nZhejiang, China',
  demoNotice: 'Sitio de demostración de una empresa ficticia. Aquí no se vende nada.',
  certificateLibrary: {
    title: 'Biblioteca de certificados',
    text: 'Cada certificado con su número, emisor, alcance y caducidad. Busque por modelo, norma o país.',
    sampleLabel: 'Muestra sin validez',
  },
  certificates: {
    ce: 'Declaración UE de conformidad: máquinas, compatibilidad electromagnética y, si hay radio, equipos radioeléctricos.',
    ukca: 'Declaración para Gran Bretaña con el mismo alcance que el CE.',
    ul: 'Certificación de seguridad de producto para Estados Unidos y Canadá.',
    ccc: 'Certificación obligatoria para la venta en China continental.',
    'iso-6789-2': 'Certificado de calibración de una llave dinamométrica, por número de serie y con incertidumbre.',
    'iso-17025': 'Certificado de un laboratorio acreditado, trazable a patrones nacionales.',
    'vdi-2647': 'Informe de ensayo dinámico de herramientas motorizadas en unión rígida y elástica.',
    'iso-9001': 'Gestión de la calidad de la planta.',
    'iso-14001': 'Gestión ambiental de la planta.',
  },
}
