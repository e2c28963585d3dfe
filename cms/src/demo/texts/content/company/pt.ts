import { legalName } from '../facts.ts'
import type { CompanyText } from './texts.ts'

export const pt: CompanyText = {
  legalName,
  tagline: 'Tecnologia de aperto com os números na mesa',
  description:
    'Fabricante em Ningbo de apertadeiras de pulso e elétricas, torquímetros, transdutores de torque e controladores, com entregas em 40 países.',
  hours: 'De segunda a sexta, das 8h30 às 17h30 (UTC+8)',
  addressTitle: 'Fábrica e sede',
  addressLines: '188 Beacon Wharf Road, Prédio 6\nDistrito de Yinzhou, 315100 Ningbo\nZhejiang, China',
  demoNotice: 'Site de demonstração de uma empresa fictícia. Nada é vendido aqui.',
  certificateLibrary: {
    title: 'Biblioteca de certificados',
    text: 'Cada certificado com número, emissor, escopo e validade. Busque por modelo, norma ou país.',
    sampleLabel: 'Amostra sem validade',
  },
  certificates: {
    ce: 'Declaração UE de conformidade: máquinas, compatibilidade eletromagnética e, com rádio, equipamentos de rádio.',
    ukca: 'Declaração para a Grã-Bretanha com o mesmo escopo da CE.',
    ul: 'Certificação de segurança de produto para Estados Unidos e Canadá.',
    ccc: 'Certificação obrigatória para venda na China continental.',
    'iso-6789-2': 'Certificado de calibração de um torquímetro, por número de série e com incerteza.',
    'iso-17025': 'Certificado de laboratório acreditado, rastreável a padrões nacionais.',
    'vdi-2647': 'Relatório de ensaio dinâmico de ferramentas motorizadas em junta rígida e flexível.',
    'iso-9001': 'Gestão da qualidade da fábrica.',
    'iso-14001': 'Gestão ambiental da fábrica.',
  },
}
