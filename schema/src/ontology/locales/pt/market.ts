import { value } from '../../words.ts'

export const groups = {
  performance: 'Desempenho',
  mechanical: 'Dimensões e construção',
  power: 'Alimentação',
  control: 'Controle e memória',
  connectivity: 'Conectividade',
  environment: 'Ambiente e ergonomia',
  compliance: 'Certificados',
  service: 'Manutenção e garantia',
} as const

export const categories = {
  'battery-pulse-tools': value(
    'Apertadeiras de pulso a bateria',
    'apertadeiras de pulso a bateria | apertadeira de pulso a bateria | apertadeira a bateria | parafusadeira de pulso a bateria | parafusadeira a bateria | chave de pulso a bateria | ferramenta a bateria',
  ),
  'dc-nutrunners': value(
    'Apertadeiras elétricas DC',
    'apertadeiras elétricas dc | apertadeira elétrica | apertadeiras elétricas | apertadeira eletrônica | parafusadeira elétrica | apertadeira com transdutor | apertadeira dc | fuso de aperto',
  ),
  'air-pulse-tools': value(
    'Apertadeiras de pulso pneumáticas',
    'apertadeiras de pulso pneumáticas | apertadeira pneumática | apertadeira de pulso | parafusadeira pneumática | apertadeira hidropneumática | chave de impacto | ferramenta pneumática | pulso de óleo',
  ),
  'torque-wrenches': value(
    'Torquímetros',
    'torquímetros | torquímetro | torquimetro | chave de torque | torquímetro digital | torquímetro de estalo | torquímetro eletrônico | chave dinamométrica',
  ),
  'torque-sensors': value(
    'Transdutores e analisadores de torque',
    'transdutores e analisadores de torque | transdutor de torque | transdutores de torque | sensor de torque | analisador de torque | medidor de torque | testador de torque | bancada de calibração',
  ),
  controllers: value(
    'Controladores',
    'controladores | controlador | unidade de controle | controlador de aperto | painel de controle | controladora',
  ),
  accessories: value(
    'Acessórios',
    'acessórios | acessório | acessorios | peças de reposição | bateria | carregador | soquete | soquetes | extensão | cabo | balancim | balanceador | braço de reação | maleta',
  ),
} as const

export const industries = {
  automotive: value(
    'Automotiva',
    'automotiva | indústria automotiva | automobilística | automóveis | carros | montadora | montadoras | autopeças | linha de montagem | caminhões',
  ),
  aerospace: value(
    'Aeroespacial',
    'aeroespacial | aeronáutica | aviação | avião | aviões | aeronave | helicópteros | manutenção de aeronaves',
  ),
  energy: value(
    'Energia',
    'energia | usina | energia eólica | eólica | aerogerador | óleo e gás | petróleo e gás | refinaria | petroquímica | geração de energia',
  ),
  rail: value(
    'Ferroviária',
    'ferroviária | ferroviário | ferrovia | trem | trens | metrô | material rodante | truque | via permanente',
  ),
  'construction-machinery': value(
    'Máquinas de construção',
    'máquinas de construção | máquinas pesadas | linha amarela | escavadeira | guindaste | máquinas agrícolas | trator | terraplenagem',
  ),
  'new-energy': value(
    'Baterias e eletromobilidade',
    'baterias e eletromobilidade | eletromobilidade | veículo elétrico | carro elétrico | módulo de bateria | pacote de baterias | armazenamento de energia | fotovoltaica | energia solar | solar',
  ),
} as const

export const booleans = { yes: 'Sim', no: 'Não' } as const
