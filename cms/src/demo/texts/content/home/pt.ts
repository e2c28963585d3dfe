import type { HomeText } from './texts.ts'

export const pt: HomeText = {
  hero: {
    title: 'O torque certo, a ferramenta que entrega e o preço',
    text: 'Descreva a junta e veja quais ferramentas servem e por quê, com certificado, desenho, preço e prazo.',
    selectorAction: 'Encontrar ferramenta',
    quoteAction: 'Solicitar proposta',
  },
  whyUsTitle: 'O que você pode cobrar de nós',
  whyUs: [
    {
      figure: '2 juntas',
      title: 'Testada na rígida e na flexível',
      text: 'Toda ferramenta motorizada roda nas duas antes de embalar. O registro vai na caixa.',
    },
    {
      figure: '1 dia útil',
      title: 'Quem responde é engenheiro',
      text: 'Com o porquê da escolha, não só com um código.',
    },
    {
      figure: '10 anos',
      title: 'Peças de reposição',
      text: 'Contados da venda da última ferramenta da série, baterias incluídas.',
    },
    {
      figure: '268 pessoas',
      title: 'Uma fábrica, um ofício',
      text: 'Em Ningbo desde 2006, com 54 engenheiros e laboratório de calibração próprio.',
    },
  ],
  industriesTitle: 'Por setor',
  industries: {
    automotive: {
      title: 'Automotivo',
      pain: 'O parafuso esquecido só aparece no teste de vazamento ou no cliente.',
      help: 'Apertadeiras elétricas que contam, vigiam o ângulo e travam o dispositivo até completar o lote.',
    },
    aerospace: {
      title: 'Aeroespacial',
      pain: 'Torques pequenos, pouco acesso e todo valor rastreável.',
      help: 'Torquímetros digitais e apertadeiras angulares com registro por número de série.',
    },
    energy: {
      title: 'Energia',
      pain: 'Estojos de flange perdem carga quando não se respeita a ordem.',
      help: 'Apertadeiras com sequência guiada e transdutores estáticos para conferir.',
    },
    rail: {
      title: 'Ferroviário',
      pain: 'Parafusos grandes no truque e auditoria anos depois.',
      help: 'Torquímetros de alto torque e controladores que guardam a curva.',
    },
    'construction-machinery': {
      title: 'Máquinas de construção',
      pain: 'Parafuso grande, posto a céu aberto, sem ponto de ar.',
      help: 'Pulso a bateria até 200 N·m e fusos fixos até 400 N·m.',
    },
    'new-energy': {
      title: 'Novas energias',
      pain: 'Centenas de parafusos por bandeja, junta macia e células energizadas.',
      help: 'Ferramentas ESD, aperto em duas etapas e resultado por MQTT.',
    },
  },
  casesTitle: 'Casos de exemplo, com a conta feita',
  sampleLabel: 'Caso de exemplo',
  cases: [
    {
      title: 'Linha de câmbios: parafuso esquecido',
      text: '14 parafusos por carcaça e duas pneumáticas sem contagem. Com contagem e limite de ângulo, o retrabalho cai.',
      figures: [
        { value: '3,1 → 0,6 %', text: 'peças retrabalhadas' },
        { value: '20,2 meses', text: 'retorno' },
      ],
    },
    {
      title: 'Bandeja de bateria: perda de torque na junta',
      text: '96 parafusos M6 a 9 N·m. Duas etapas com 30 segundos de pausa compensam a acomodação da junta.',
      figures: [
        { value: '18 → 6 %', text: 'torque perdido em dez minutos' },
        { value: '+31 s', text: 'no ciclo' },
      ],
    },
    {
      title: 'Torre eólica: interior sem mangueira',
      text: 'Plataformas e escadas a 120 N·m, a 40 m de altura. A bateria dispensa o compressor na base.',
      figures: [
        { value: '2,5 → 1,5 dia', text: 'por torre' },
        { value: '0', text: 'mangueiras na torre' },
      ],
    },
  ],
  resources: {
    title: 'Conta feita, sem propaganda',
    text: 'Capacidade de torque, calibração, custo de bateria, interfaces: artigos com fórmulas para usar os seus números.',
    action: 'Ler os artigos',
  },
  worldMap: {
    title: 'Entregas em 40 países',
    caption: 'Países para onde enviamos a partir de Ningbo. Os pontos marcam países, não clientes.',
  },
  callToAction: {
    title: 'Cinco dados bastam',
    text: 'Torque, tolerância, parafuso, quantidade e país. A proposta sai em PDF e em português.',
    action: 'Solicitar proposta',
  },
  seoTitle: 'Corvane Torque: ferramentas de torque com preço',
  seoDescription:
    'Apertadeiras de pulso e elétricas, torquímetros e transdutores de torque. Escolha pela junta, compare e receba a proposta em PDF.',
}
