import type { MarketWords } from '../../lexicon/locale-lexicon.ts'

export const market: MarketWords = {
  industries: {
    automotive:
      'automotivo | indústria automobilística | setor automotivo | setor automóvel | fábrica de carros | fábrica de automóveis | automóvel | carro | veículos | caminhão | ônibus | fábrica de caminhões | autopeça | carroceria | carrocerias | motocicletas | planta automotiva | linha automotiva | fornecedor automotivo | sistemista | montadora de veículos | montadora de carros | montagem de veículos | autocarros | camiões | indústria automóvel | setor automobilístico | motos',
    aerospace:
      'aeroespacial | aeronáutico | setor aeronáutico | indústria aeronáutica | aeronaves | helicóptero | fuselagem | manutenção de aviões | satélite | aviação civil | motores aeronáuticos | mro | indústria aeroespacial',
    energy:
      'energia | setor de energia | setor energético | eólico | parque eólico | torre eólica | torres eólicas | aerogeradores | aerogerador | turbina eólica | turbinas eólicas | usinas | hidrelétrica | usina hidrelétrica | usina térmica | termelétrica | nuclear | petróleo | gás | gás natural | óleo & gás | plataforma de petróleo | plataformas | petroquímico | refinarias | turbina | turbinas | planta química | oleoduto | gasoduto | offshore | petrolífera | setor de óleo e gás | refino | setor eólico | pré-sal',
    rail: 'ferroviários | ferrovias | metrô | metroviário | vagão | vagões | locomotiva | locomotivas | trens | comboio | comboios | trilhos | vlt | bonde | truques | bogie | material ferroviário | oficina ferroviária | setor ferroviário | indústria ferroviária | via férrea',
    'construction-machinery':
      'escavadeiras | guindastes | carregadeira | carregadeiras | pá carregadeira | retroescavadeira | retroescavadeiras | trator | tratores | colheitadeira | colheitadeiras | empilhadeira | empilhadeiras | máquinas agrícolas | implementos agrícolas | mineração | equipamentos de mineração | máquinas de mineração | escavadora | escavadoras | gruas | equipamentos pesados | caminhões fora de estrada | maquinário agrícola | setor agrícola | maquinário pesado | equipamentos de construção | motoniveladora',
    'new-energy':
      'veículos elétricos | carros elétricos | ônibus elétricos | mobilidade elétrica | fábrica de baterias | gigafábrica | baterias de lítio | bateria de tração | baterias de tração | pack de baterias | packs de baterias | pacotes de baterias | módulos de bateria | módulos de baterias | bandeja de bateria | bandeja de baterias | painéis solares | placas solares | usina solar | usinas solares | fotovoltaico | célula de combustível | hidrogênio | hidrogénio | células de bateria | montagem de baterias | parque solar | armazenamento de energia em baterias | bateria de alta tensão | pacote de bateria | eletromobilidade',
  },
  applications: {
    'wheel-bolts':
      'porca de roda | porcas de roda | porcas das rodas | parafuso de roda | parafusos de roda | parafusos das rodas | rodas | roda | montagem de rodas | troca de pneus | troca de rodas | pneus | prisioneiros de roda | aperto de rodas | cubo de roda | prisioneiros das rodas | porcas de rodas | parafusos de rodas',
    'engine-and-gearbox':
      'motor e câmbio | bloco do motor | bloco de motor | blocos de motor | motor | motores | caixa de câmbio | câmbio | câmbios | transmissão | transmissões | cabeçote do motor | cabeçotes | cabeçote de motor | virabrequim | biela | bielas | montagem de motores | linha de motores | cárter | trem de força | powertrain | diferencial | eixo traseiro | comando de válvulas | caixa de velocidades | caixas de velocidades | cambota | volante do motor | caixa de marchas | caixas de câmbio | turbocompressor | redutor | redutores | mancais',
    'battery-pack':
      'pacote de baterias | pacotes de baterias | pacote de bateria | pack de baterias | packs de baterias | pack de bateria | módulo de bateria | módulos de bateria | módulos de baterias | módulo de baterias | bandeja de bateria | bandeja de baterias | bandejas de bateria | montagem de baterias | barramento de bateria | busbar | barramentos | caixa de bateria | bateria de alta tensão | bateria de tração | carcaça da bateria | tampa da bateria | montagem de packs',
    electronics:
      'máquinas de lavar | lavadoras | geladeiras | geladeira | televisores | tv | placa-mãe | drones | câmeras | roteadores | ar-condicionado | módulos eletrônicos | frigoríficos | dispositivos médicos | eletrônica | eletrônicos | montagem eletrônica | montagem de eletrônicos | placa eletrônica | placas eletrônicas | circuito impresso | circuitos impressos | pcb | parafusos pequenos | parafusinhos | microparafusos | celulares | smartphones | eletrodomésticos | linha branca | notebooks | dispositivos eletrônicos | componentes eletrônicos | placas de circuito | eletrónica | telemóveis | centralinas | aparelhos eletrônicos | módulos eletrônicos | produtos eletrônicos',
    airframe:
      'revestimento da asa | painéis de cabine | longarinas | fuselagem | fuselagens | estrutura de avião | estruturas de avião | estrutura aeronáutica | estruturas aeronáuticas | asa de avião | asas | asa | montagem de asas | cabine de avião | aeroestruturas | trem de pouso | assentos de avião | montagem de fuselagem | aeroestrutura | trem de aterragem | estrutura da aeronave | interior de aeronave',
    'wind-turbine':
      'aerogerador | aerogeradores | turbina eólica | turbinas eólicas | torre eólica | torres eólicas | parafusos de torre | parafusos da torre | pá do rotor | pás do rotor | pás eólicas | pás | nacele | flange da torre | parque eólico | estojos da torre | prisioneiros da torre | cubo do rotor | parafusos de torres eólicas | torre de aerogerador | parafusos das pás',
    'pipe-flange':
      'flange | flanges | flange de tubulação | flanges de tubulação | tubulação | tubulações | oleoduto | gasoduto | válvula | válvulas | trocador de calor | trocadores de calor | vaso de pressão | vasos de pressão | parafusos de flange | estojos de flange | juntas flangeadas | união flangeada | tubagem | tubagens | estojos | junta flangeada | dutos | permutador de calor | aperto de flanges | flange de tubo',
    'track-and-bogie':
      'truque | truques | bogie | bogies | trilho | trilhos | via férrea | via permanente | dormente | dormentes | fixação de trilhos | talas de junção | carril | carris | rodeiro | rodeiros | manutenção de via | fixação de trilho | travessas | parafusos de trilho | tirefonds | tirefão',
    'site-assembly':
      'obra | canteiro | canteiro de obras | canteiro de obra | estrutura metálica | estruturas metálicas | estrutura de aço | estruturas de aço | ponte | pontes | ponte metálica | montagem em campo | montagem na obra | ao ar livre | externo | área externa | andaime | andaimes | galpão | em campo | trabalho em campo | estaleiro | ao tempo | montagem externa | construção metálica | montagem de estruturas | uso externo',
    'explosive-atmosphere':
      'atmosfera explosiva | atmosferas explosivas | área classificada | áreas classificadas | zona atex | zonas atex | zona 1 | zona 2 | zona 21 | zona 22 | zona ex | área ex | ambiente explosivo | ambientes explosivos | risco de explosão | cabine de pintura | zona classificada | zona explosiva | zonas explosivas | área de risco | atmosfera potencialmente explosiva | zonas classificadas | perigo de explosão | áreas explosivas | área atex | ambiente potencialmente explosivo',
    calibration:
      '[calibrar/aferir/verificar/calibramos/aferimos/verificamos/testar/conferir] (nossos/nossas/os/as/meus) [torquímetros/chaves de torque/chaves dinamométricas/ferramentas de torque] | laboratório de calibração | laboratório | calibrar torquímetros | calibração de torquímetros | aferir torquímetros | aferição de torquímetros | verificar torquímetros | sala de metrologia | metrologia | laboratório de metrologia | calibrar chaves | calibração de ferramentas | calibrar ferramentas | calibrar nossos torquímetros | verificação de torquímetros | calibrar nossas ferramentas | calibrar as chaves | calibrar chaves dinamométricas | testar torquímetros | laboratório de qualidade | aferir nossos torquímetros | calibrar nossas chaves',
  },
  categories: {
    'battery-pulse-tools':
      '[parafusadeira/parafusadeiras/apertadeira/apertadeiras/chave/chaves/ferramenta/ferramentas/pistola/pistolas/aparafusadora/aparafusadoras] (de pulso/de impulso/de impacto/angular/angulares/de aperto/de torque/tipo pistola) [a bateria/à bateria/de bateria/sem fio/sem fios/recarregável/recarregáveis/com bateria] | parafusadeiras a bateria | parafusadeira sem fio | parafusadeiras sem fio | apertadeiras a bateria | chave de impacto a bateria | chaves de impacto a bateria | ferramentas a bateria | ferramenta sem fio | ferramentas sem fio | apertadeira sem fio | apertadeiras sem fio | parafusadeira de impulso a bateria | aparafusadora a bateria | aparafusadoras a bateria | aparafusadora sem fio | aparafusadora sem fios | aparafusadoras sem fios | chave de pulso sem fio | parafusadeira recarregável | parafusadeiras recarregáveis | pistola a bateria | parafusadeiras de pulso a bateria | ferramenta de pulso a bateria | ferramentas de pulso a bateria | apertadeira de impulso a bateria | parafusadeira angular a bateria | ferramentas de impulso a bateria | ferramenta de impulso a bateria | apertadeira angular a bateria | chave a bateria | chaves a bateria | parafusadeira à bateria | parafusadeiras à bateria | apertadeira à bateria | apertadeiras à bateria | apertadeiras de pulso à bateria | ferramentas à bateria | ferramenta à bateria',
    'dc-nutrunners':
      '[parafusadeira/parafusadeiras/apertadeira/apertadeiras/chave/chaves/ferramenta/ferramentas/pistola/pistolas/aparafusadora/aparafusadoras] (de pulso/de impulso/de impacto/angular/angulares/de aperto/de torque/tipo pistola) [elétrico/elétrica/elétricas/elétricos/com fio/com cabo/dc] | parafusadeiras elétricas | parafusadeira elétrica | apertadeira elétrica | apertadeiras eletrônicas | nutrunner | nutrunners | fusos de aperto | fuso elétrico | parafusadeira com fio | parafusadeiras com fio | ferramenta elétrica dc | ferramentas elétricas dc | aparafusadora elétrica | aparafusadoras elétricas | apertadeira dc | apertadeiras dc | parafusadeira eletrônica | parafusadeiras eletrônicas | apertadeira angular elétrica | parafusadeira com cabo | apertadeiras com transdutor | ferramenta dc | ferramentas dc | parafusadeira dc | fusos fixos | parafusadeira angular elétrica | apertadeiras angulares elétricas | chave de aperto elétrica',
    'air-pulse-tools':
      '[parafusadeira/parafusadeiras/apertadeira/apertadeiras/chave/chaves/ferramenta/ferramentas/pistola/pistolas/aparafusadora/aparafusadoras] (de pulso/de impulso/de impacto/angular/angulares/de aperto/de torque/tipo pistola) [pneumático/pneumática/pneumáticas/pneumáticos/a ar/de ar comprimido/a ar comprimido] | parafusadeiras pneumáticas | apertadeiras pneumáticas | chave de impacto pneumática | chaves de impacto pneumáticas | pistola pneumática | ferramentas pneumáticas | chave pneumática | chaves pneumáticas | aparafusadora pneumática | aparafusadoras pneumáticas | ferramenta a ar | ferramentas a ar | chave de pulso | ferramenta de pulso pneumática | apertadeira de impulso pneumática | chaves de impacto | parafusadeira de pulso pneumática | apertadeira de pulso pneumática | ferramenta de ar comprimido | ferramentas de pulso pneumáticas | parafusadeira de impulso | parafusadeira de pulso | parafusadeiras de pulso | ferramentas de pulso | apertadeiras de pulso | ferramentas de impulso pneumáticas | pistola de impacto | parafusadeira a ar | apertadeiras a ar | apertadeira a ar',
    'torque-wrenches':
      'torquímetros digitais | chaves de torque | chaves dinamométricas | torquimetros | torquímetro de estalos | torquímetro de clique | torquímetros de estalo | chave de torque digital | torquímetro com catraca | chave dinamométrica digital | torquímetro analógico | torquímetros eletrônicos | torquímetro manual | chave de aperto com torque',
    'torque-sensors':
      'sensores de torque | transdutores de torque | medidores de torque | analisadores de torque | testador de torquímetro | testadores de torque | testador de torquímetros | calibrador de torque | bancada de teste | banco de calibração | célula de torque | verificador de torque | calibradores de torque | medidor de binário | sensor de binário | bancada de calibração de torquímetros | torquímetro de bancada | transdutor de binário | transdutor rotativo | aferidor de torque | aferidor de torquímetros | calibrador de torquímetros | dispositivo de teste de torque',
    controllers:
      'controladores de aperto | controlador de torque | unidade de comando | unidades de controle | gateway | central de controle | controlador de parafusamento | unidade de controlo',
    accessories:
      'peça de reposição | peças sobressalentes | sobressalentes | sobressalente | bateria reserva | baterias reserva | bateria extra | baterias extras | bateria adicional | baterias adicionais | carregadores | soquetes de impacto | soquete de impacto | bits | jogo de bits | ponteiras | extensões | braços de reação | braço de torque | balancins | maletas | estojo de transporte | suporte de ferramenta | unidade de preparação de ar | lubrifil | mangueira de ar | consumíveis | cabeças intercambiáveis | estação de carga | baterias de reposição | bateria de reposição | bateria sobressalente | baterias sobressalentes | chave soquete',
  },
  certificates: {
    ce: 'certificado ce | certificação ce | conformidade ce | declaração de conformidade ce | marca ce',
    'iso-17025':
      'certificado rbc | calibração rbc | certificado de calibração rbc | rastreável à rbc | rastreável rbc | calibração acreditada | ipac | certificado iso 17025 | certificados de calibração | acreditado iso 17025 | 17025 | certificado acreditado',
    ul: 'certificação ul | certificado ul | listado ul',
    atex: 'certificado atex | certificação atex | à prova de explosões | versão atex | antiexplosão | certificados atex | a prova de explosão',
    csa: 'certificação csa',
    ccc: 'certificação ccc',
    fcc: 'certificação fcc',
    ukca: 'marcação ukca',
    anatel: 'certificado anatel | certificação anatel | homologado pela anatel | homologação da anatel',
    INMETRO: 'inmetro | certificado inmetro | certificação inmetro | selo inmetro',
    rohs: 'conforme rohs',
  },
  protocols: {
    'modbus-tcp': 'modbus',
    'digital-io':
      'sinais digitais | i/o digital | entradas digitais | saídas digitais | entradas e saídas digitais | contato seco | e/s digital',
    'analog-10v': 'saídas analógicas',
    'opc-ua': 'opc | servidor opc ua',
    'rs-232': 'porta serial | interface serial',
  },
  countries: {
    US: 'estados unidos | eua | usa | américa do norte',
    GB: 'inglaterra | grã-bretanha | escócia | reino unido',
    AE: 'emirados | emirados árabes | emirados árabes unidos',
    KR: 'coreia | coréia do sul | coreia do sul',
    NL: 'holanda | países baixos',
    CZ: 'chéquia | república checa | república tcheca | tchéquia',
    SA: 'arábia saudita',
    IR: 'irã | irão',
    PL: 'polônia | polónia',
    VN: 'vietnã | vietname',
    KE: 'quênia | quénia',
    RO: 'romênia | roménia',
    SI: 'eslovênia | eslovénia',
    MZ: 'moçambique',
    AO: 'angola',
    CN: 'china',
    TR: 'turquia',
  },
  adjectives: {
    BR: 'cubatão | volta redonda | suzano | são caetano do sul | cabo de santo agostinho | triunfo | três lagoas | brasileiro(s) | brasileira(s)',
    PT: 'português | portuguesa(s) | portugueses',
    AO: 'angolano(s) | angolana(s)',
    MZ: 'moçambicano(s) | moçambicana(s)',
    AR: 'argentino(s) | argentina(s)',
    CL: 'chileno(s) | chilena(s)',
    CO: 'colombiano(s) | colombiana(s)',
    PE: 'peruano | peruana',
    PY: 'paraguaio | paraguaia',
    UY: 'uruguaio | uruguaia',
    BO: 'boliviano | boliviana',
    MX: 'mexicano(s) | mexicana(s)',
    US: 'americano(s) | americana(s) | norte-americana | norte-americano | estadunidense',
    DE: 'alemão | alemã(s) | alemães',
    ES: 'espanhol | espanhola(s)',
    FR: 'francês | francesa',
    IT: 'italiano(s) | italiana(s)',
    GB: 'britânico | britânica | inglês | inglesa',
    CN: 'chinês | chinesa(s)',
    JP: 'japonês | japonesa(s)',
    KR: 'coreano | coreana',
    IN: 'indiano | indiana',
    NL: 'holandês | holandesa',
    CH: 'suíço | suíça',
    SE: 'sueco | sueca',
    ZA: 'sul-africana | sul-africano',
    CA: 'canadense | canadiana',
  },
  cities: {
    BR: 'são paulo | sao paulo | rio de janeiro | curitiba | belo horizonte | joinville | campinas | santos | manaus | porto alegre | caxias do sul | betim | são bernardo do campo | são bernardo | são josé dos campos | sorocaba | salvador | camaçari | recife | suape | fortaleza | itajaí | paranaguá | goiânia | brasília | vitória | contagem | jundiaí | guarulhos | resende | gravataí | taubaté | anápolis | catalão | blumenau | minas gerais | santa catarina | paraná | rio grande do sul | bahia | goiás | pernambuco | ceará | rio grande | sumaré | piracicaba | indaiatuba | londrina | maringá | navegantes | uberlândia | santo andré | diadema | osasco | itatiaia | porto real | macaé | jaraguá do sul',
    PT: 'lisboa | porto | braga | aveiro | palmela | setúbal | coimbra | leixões | sines | viana do castelo | leiria | mangualde | guimarães | évora',
    AO: 'luanda | benguela | lobito',
    MZ: 'maputo | beira | nacala',
    AR: 'buenos aires | rosário | córdoba',
    UY: 'montevidéu',
    PY: 'assunção',
    CL: 'santiago | valparaíso',
    US: 'detroit | chicago | houston | nova york | miami',
    DE: 'hamburgo | munique | stuttgart | berlim',
    CN: 'xangai | pequim | ningbo | shenzhen',
    ES: 'madri | madrid | barcelona | vigo',
    FR: 'paris | toulouse',
    IT: 'milão | turim',
    MX: 'cidade do méxico | monterrey',
    NL: 'roterdã | roterdão',
  },
  brands: {},
}
