import type { Talk } from './talk.ts'

export const TALKS_PT: readonly Talk[] = [
  {
    key: 'pt-torres',
    at: [2, 40],
    page: '/products/tw-1000d',
    storyOf: 'beatriz.nogueira@serratorres.example',
    lines: [
      {
        buyer: 'Montamos torres eólicas e precisamos de torquímetros até 900 Nm',
        advisor:
          'O TW-1000D atende: {TW-1000D.torqueRange}, {TW-1000D.torqueAccuracy} [1]. Precisa registrar os resultados?',
        step: 'recommendation',
        industry: ['energy', 'torres eólicas'],
        wants: [{ code: 'torqueRange', said: '900 Nm', max: 900, unit: 'Nm' }],
        shows: ['TW-1000D', 'TW-800C'],
      },
      {
        buyer: 'Sim. Qual a diferença entre o TW-800C e o TW-1000D?',
        advisor:
          'TW-800C: {TW-800C.torqueRange}, {TW-800C.torqueAccuracy} [1]. TW-1000D: {TW-1000D.torqueRange}, {TW-1000D.torqueAccuracy}, memória para {TW-1000D.resultMemory} resultados [2].',
        step: 'comparison',
        answer: ['answered', 'difference'],
        thumb: 'up',
      },
      {
        buyer: 'Quero 3 do TW-1000D com calibração, entrega em Santos',
        advisor: 'Certo: 3 TW-1000D com certificado de calibração. Para quem vai a cotação?',
        step: 'contact',
        quantity: [3, '3'],
        country: ['BR', 'Santos'],
        form: 'quotation',
      },
    ],
    closing: {
      buyer: 'Já preenchi os dados',
      advisor: 'A cotação {quote} está pronta e foi enviada para o seu e-mail.',
      step: 'filed',
    },
  },
  {
    key: 'pt-iolink',
    at: [11, 180],
    page: '/products/cx-2',
    lines: [
      {
        buyer: 'Dá para ligar o controlador por IO-Link?',
        advisor: 'Não encontro isso nos nossos documentos. Anotei a pergunta para um colega.',
        step: 'industry',
        protocols: [['io-link', 'IO-Link']],
        answer: ['unknown', 'specification'],
      },
      {
        buyer: 'E Modbus TCP?',
        advisor: 'O CX-2 fala {CX-2.protocols} [1].',
        step: 'need',
        protocols: [['modbus-tcp', 'Modbus TCP']],
        answer: ['answered', 'specification'],
      },
    ],
  },
  {
    key: 'pt-assistencia',
    at: [9, 760],
    page: '/contact',
    lines: [
      {
        buyer: 'Vocês têm assistência técnica no Brasil?',
        advisor: 'Não encontro isso nos nossos documentos. Anotei a pergunta para um colega.',
        step: 'industry',
        country: ['BR', 'Brasil'],
        answer: ['unknown', 'company'],
      },
      {
        buyer: 'Trabalho com ônibus elétricos, parafuso M8, 25 Nm',
        advisor: 'Veja a BP-40: {BP-40.torqueRange}, {BP-40.weight} [1]. Quantas por turno?',
        step: 'recommendation',
        industry: ['new-energy', 'ônibus elétricos'],
        wants: [{ code: 'torqueRange', said: '25 Nm', min: 25, max: 25, unit: 'Nm' }],
        shows: ['BP-40', 'BP-25C'],
      },
      {
        buyer: 'Um turno de 700 apertos, uma carga chega?',
        advisor: 'A BP-40 faz {BP-40.tighteningsPerCharge} apertos por carga [1], então uma carga chega.',
        step: 'calculation',
        answer: ['answered', 'principle'],
        thumb: 'up',
      },
    ],
  },
  {
    key: 'pt-rival',
    at: [6, 890],
    page: '/products/ap-50',
    lines: [
      {
        buyer: 'Uso Ingersoll Rand pneumática de 45 Nm, o que vocês têm?',
        advisor: 'A AP-50: {AP-50.torqueRange}, {AP-50.weight}, consumo de {AP-50.airConsumption} [1].',
        step: 'recommendation',
        wants: [{ code: 'torqueRange', said: '45 Nm', min: 45, max: 45, unit: 'Nm' }],
        brands: [['Ingersoll Rand', 'Ingersoll Rand']],
        shows: ['AP-50'],
      },
      {
        buyer: 'Ela dura mais que a deles?',
        advisor:
          'Não tenho um dado confiável sobre a outra marca. O intervalo de manutenção da AP-50 é de {AP-50.serviceInterval} [1].',
        step: 'recommendation',
        answer: ['partly', 'competitor'],
        removed: [{ text: 'Dura o dobro da concorrente.', reason: 'promise', token: 'o dobro' }],
        thumb: 'down',
      },
    ],
  },
  {
    key: 'pt-sensor',
    at: [3, 300],
    page: '/products/ts-180r',
    lines: [
      {
        buyer: 'Preciso de um sensor rotativo para conferir 150 Nm na bancada',
        advisor: 'O TS-180R atende: {TS-180R.torqueRange}, {TS-180R.torqueAccuracy} [1].',
        step: 'recommendation',
        wants: [{ code: 'torqueRange', said: '150 Nm', min: 150, max: 150, unit: 'Nm' }],
        shows: ['TS-180R', 'TS-500R'],
      },
      {
        buyer: 'Vem com certificado ISO 17025?',
        advisor: 'Certificados do TS-180R: {TS-180R.certificates} [1].',
        step: 'recommendation',
        certificates: [['iso-17025', 'ISO 17025']],
        answer: ['answered', 'certificate'],
      },
      {
        buyer: 'Pode cotar 1 peça',
        advisor: 'Posso, com frete e impostos. Confirma o país de entrega?',
        step: 'quotation',
        quantity: [1, '1 peça'],
      },
    ],
  },
]
