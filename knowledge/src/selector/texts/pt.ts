import type { Phrases } from './phrases.ts'

export const pt: Phrases = {
  wanted: {
    atLeast: (q) => `no mínimo ${q}`,
    atMost: (q) => `no máximo ${q}`,
    about: (q) => `cerca de ${q}`,
    upTo: (q) => `até ${q}`,
    from: (q) => `a partir de ${q}`,
    orBetter: (v) => `${v} ou superior`,
    stated: 'informado',
  },
  reason: {
    covers: (w) => `${w.label}: ${w.offered} atende ao pedido (${w.wanted}).`,
    coversWithReserve: (w) => `${w.label}: ${w.offered} atende com folga ao pedido (${w.wanted}).`,
    coversBarely: (w) => `${w.label}: ${w.offered} atende no limite ao pedido (${w.wanted}), quase sem reserva.`,
    withinTolerance: (w) =>
      `${w.label}: ${w.offered} difere em ${w.deviation} (${w.wanted}), dentro da sua tolerância.`,
    rangeEndsTooLow: (w) => `${w.label}: faltam ${w.deviation} no limite superior de ${w.offered} (${w.wanted}).`,
    rangeStartsTooHigh: (w) => `${w.label}: ${w.offered} começa ${w.deviation} acima (${w.wanted}).`,
    fits: (w) => `${w.label}: ${w.offered}, conforme o pedido (${w.wanted}).`,
    better: (w) => `${w.label}: ${w.offered}, bem melhor que o pedido (${w.wanted}).`,
    tooLow: (w) => `${w.label}: ${w.offered}, ${w.deviation} a menos que o pedido (${w.wanted}).`,
    tooHigh: (w) => `${w.label}: ${w.offered}, ${w.deviation} a mais que o pedido (${w.wanted}).`,
    other: (w) => `${w.label}: ${w.offered} em vez de ${w.wanted}.`,
    lacks: (w) => `${w.label}: falta ${w.missing}.`,
    unstated: (w) => `${w.label}: não consta da ficha técnica; consulte-nos.`,
  },
  change: {
    insteadOf: (subject, to, from) => `${subject === '' ? '' : `${subject}: `}${to} em vez de ${from}`,
    without: (values) => `sem ${values}`,
    notRequired: (label) => `${label}: tanto faz`,
    unstatedToo: (label) => `${label}: também sem informação`,
    asWish: (label) => `${label} como desejo, não como exigência`,
  },
  gives: (changes, count, n, several) =>
    `${several ? 'Com estas mudanças' : 'Com esta mudança'} há ${n} ${count === 1 ? 'produto' : 'produtos'}: ${changes}`,
  kilonewtons: (n) => `${n} kN`,
  problem: {
    'malformed-json': () => 'A solicitação não é um JSON legível.',
    'body-too-large': () => 'A solicitação passa de 256 KB.',
    invalid: () => 'Este campo está faltando ou o valor não é aceito.',
    'catalogue-unavailable': () => 'O catálogo ainda está sendo carregado; tente de novo em instantes.',
    'unknown-parameter': (s) => `Não existe parâmetro “${s}”.`,
    'unknown-unit': (s) => `Não conhecemos a unidade “${s}”.`,
    'unit-mismatch': (s, label) => `${label}: não se mede em “${s}”.`,
    'unknown-value': (s, label) => `${label}: “${s}” não é um valor possível.`,
    'wrong-condition': (s, label) => `${label}: não é possível consultar desta forma (“${s}”).`,
    contradiction: (_s, label) => `${label}: estes valores se excluem; nenhum produto atende aos dois.`,
    'impossible-value': (s, label) => `${label}: ${s} não é possível.`,
    'tolerance-not-applicable': (_s, label) => `${label}: este tipo de tolerância não se aplica.`,
    'invalid-cursor': () => 'Esta página de resultados não existe mais; volte à primeira.',
    'not-in-category': (_s, label) =>
      `${label}: nenhum produto desta seleção informa o dado, portanto a exigência não pode ser atendida.`,
    'nothing-to-complete': () =>
      'Nada pôde ser completado pela aplicação: tudo já foi informado ou estes produtos não trazem o dado.',
    'unknown-product': (s) => `${s} não está no catálogo.`,
  },
  rule: {
    'joint-torque': (j) =>
      `${j.joint} com coeficiente de atrito ${j.friction}: M = k · F · d = ${j.factor} × ${j.preload} × ${j.diameter} = ${j.torque}.`,
    'joint-thread': (j) => `A ferramenta deve ser adequada à rosca: ${j.joint}.`,
    'monitored-joint': () =>
      'Uma junta da qual dependem vidas é apertada com controle de torque e monitoramento de ângulo.',
    'electrostatic-discharge': () => 'Células e eletrônica são danificadas por descargas eletrostáticas.',
    'dust-and-rain': () => 'Ao ar livre a ferramenta recebe poeira e respingos de água.',
    'explosive-atmosphere': () => 'Em atmosfera explosiva só são permitidos equipamentos certificados.',
    'calibration-device': () =>
      'Um equipamento de calibração deve ser cerca de quatro vezes mais exato que a ferramenta verificada (±4%).',
    'accredited-calibration': () => 'Resultados rastreáveis exigem calibração acreditada.',
  },
  application: {
    'wheel-bolts': 'Parafusos de roda',
    'engine-and-gearbox': 'Motor e câmbio',
    'battery-pack': 'Pacote de baterias',
    electronics: 'Eletrônica',
    airframe: 'Estrutura de aeronave',
    'wind-turbine': 'Aerogerador',
    'pipe-flange': 'Flange de tubulação',
    'track-and-bogie': 'Via permanente e truque',
    'site-assembly': 'Montagem em campo',
    'explosive-atmosphere': 'Atmosfera explosiva',
    calibration: 'Calibração',
  },
}
