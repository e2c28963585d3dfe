import type { ProductWords } from '../../lexicon/locale-lexicon.ts'

export const product: ProductWords = {
  parameters: {
    torqueRange:
      'torques | binário | binário de aperto | torque nominal | faixa de aperto | apertar com | valor de torque | torque requerido | momento | faixa de binário | torque necessário | torque de',
    torqueAccuracy: 'precisão de | erro de | tolerância de | classe de exatidão | exato | preciso | precisa',
    weight: 'pesar | pese | pesam | pesem | peso total | quilos de peso',
    length: 'comprimento total | de comprimento | de comprido',
    freeSpeed: 'velocidade de rotação | rotações | giros | rpm',
    noiseLevel: 'barulhento | barulhenta | ruidoso | ruidosa',
    operatingTemperature: 'temperaturas | frio | calor | câmara fria | trabalhar a',
    cableLength: 'metros de cabo | cabo de | m de cabo | cabo comprido',
    airPressure:
      'rede de ar | pressão da rede | linha de ar | ar comprimido a | compressor | pressão de linha | rede pneumática',
    airConsumption: 'gasto | consome | consumo',
    programs: 'programas | programa | parametrizações',
    channels: 'canais | canal | eixo',
    resultMemory:
      'resultados | medições | leituras | gravar | armazenar | guardar | registros | registos | memória para | resultados na memória',
    tighteningsPerCharge:
      'apertos por carga | parafusos por carga | apertos por bateria | apertos com uma carga | com uma carga | por carga | parafusos por bateria | por carga de bateria | por carga da bateria',
    serviceInterval: 'apertos entre manutenções | apertos entre revisões | manutenção a cada',
    warranty: 'anos de garantia | meses de garantia | garantia de | ano de garantia',
    calibrationInterval: 'calibrar a cada | calibração a cada | calibrada a cada | calibração anual',
    cycleTime: 'por parafuso | por aperto | segundos por aperto | ciclo',
    vibration: 'vibração nas mãos',
    batteryVoltage: 'bateria de | baterias de | plataforma de bateria',
    batteryCapacity: 'ampère-hora',
    supplyVoltage:
      'rede elétrica | tomada | tensão | voltagem | monofásico | trifásico | alimentação em | monofásica | trifásica | ligado em',
    humidity: 'umidade até | humidade | humidade relativa',
    hoseDiameter: 'mangueira de | diâmetro interno',
    sampleRate: 'amostras',
    wirelessRange: 'alcance de',
    ipClass: 'proteção',
  },
  values: {
    'drive/square-1/2': 'meia polegada | de meia polegada',
    'drive/square-1': 'de uma polegada',
    'powerSource/battery':
      'bateria | a bateria | à bateria | com bateria | baterias | recarregável | recarregáveis | sem fio | sem fios | sem cabo | a baterias | de bateria',
    'powerSource/electric':
      'elétrico | elétrica | elétricos | elétricas | com fio | com cabo | de tomada | ligado na tomada | cabo | fio | fios | cabos | cabeado | com fios',
    'powerSource/pneumatic':
      'pneumático | pneumática | pneumáticos | pneumáticas | ar comprimido | a ar | de ar comprimido',
    'powerSource/manual': 'à mão | acionamento manual | ferramenta manual | ferramentas manuais',
    'handleShape/pistol':
      'tipo pistola | pistola | de pistola | punho de pistola | formato pistola | empunhadura pistola | formato de pistola | empunhadura tipo pistola | empunhadura de pistola',
    'handleShape/angle':
      'angular | cabeça angular | em ângulo | tipo angular | de ângulo | cabeçote angular | angulares | ângulo reto',
    'handleShape/inline': 'tipo reta | reta | reto | tipo lápis | retas | formato reto',
    'handleShape/fixtured':
      'montado em máquina | fuso fixo | para robô | estacionário | fixo em máquina | para automação',
    'handleShape/bench': 'de bancada',
    'handleShape/panel': 'trilho din | montagem em parede | em painel elétrico | montagem em painel | calha din',
    'torqueControl/transducer':
      'com transdutor | com transdutor de torque | transdutorizada | transdutorizado | transdutorizadas | com sensor de torque | malha fechada | transdutor integrado',
    'torqueControl/current': 'controle por corrente | controlado por corrente',
    'torqueControl/click': 'de estalo | tipo estalo | com estalo | de clique',
    'torqueControl/mechanical-clutch': 'embreagem mecânica | com embreagem | embraiagem | embraiagem mecânica',
    'torqueControl/pulse-shutoff':
      'desligamento automático | corte automático | parada automática | com shut-off | com desligamento',
    'torqueControl/electronic-display': 'leitura digital | indicação digital',
    'display/touch': 'tela sensível ao toque | tela touch | touchscreen | ecrã tátil | display touch',
    'display/lcd': 'tela lcd | visor lcd | display lcd',
    'display/oled': 'tela oled',
    'display/led': 'indicador led | indicadores led',
    'display/none': 'sem tela | sem visor | sem display',
    'housingMaterial/stainless-steel': 'carcaça de aço inoxidável | corpo de aço inox | carcaça de inox',
    'housingMaterial/aluminium': 'carcaça de alumínio | corpo de alumínio',
    'housingMaterial/magnesium': 'carcaça de magnésio',
    'housingMaterial/composite': 'carcaça de plástico | carcaça de compósito',
    'housingMaterial/steel': 'carcaça de aço | corpo de aço',
    'wireless/wifi-2.4': 'wifi | wi-fi | wi fi',
    'wireless/bluetooth-le': 'bluetooth',
    'reversible/yes':
      'reversível | reversíveis | reversão | reverso | dois sentidos | ambos os sentidos | também afrouxe | para afrouxar | para soltar | giro à esquerda | sentido inverso | também solte | rosca esquerda | desaperto | desapertar',
    'ledLight/yes':
      'com lâmpada | com lanterna | luz led | luz de trabalho | iluminação led | lâmpada led | luz embutida | luz integrada | com luz | led | luzes led | lanterna led',
    'angleMonitoring/yes':
      'controle de ângulo | medição de ângulo | monitoramento de ângulo | torque e ângulo | torque-ângulo | leitura de ângulo | controle angular | monitoração de ângulo | monitorização de ângulo | medição do ângulo | controlo de ângulo | binário e ângulo | torque/ângulo | monitoramento do ângulo | meça o ângulo | meça ângulo | controle do ângulo | monitore o ângulo | mede ângulo',
    'esdSafe/yes':
      'antiestático(s) | antiestática(s) | esd | proteção esd | segura para esd | dissipativo | compatível com esd | certificada esd | seguro esd',
  },
  weak: 'em linha | linha de montagem | luz | lanterna | lâmpada | soltar | afrouxar | ângulo | angulo | ar | mão | corrente | eletrônica | eletrônico | digital | clique | estalo | pulso | luzes | fuso | reto | reta | fixo | bancada | mesa | chave | alavanca | cabo | bateria | extensão | pn | opc | bt | ip | ur | op mid | nenhum | nenhuma | parede | painel | fio | giro | direita | esquerda | soquete | soquetes | trator | trem | carros | revisão | rede | saída | corpo | forma | medidas | tamanho | aperto | autonomia | alcance | eixos | material | rádio | horario | espiga | energia | inmetro | solar | metrô | motor | transmissão | elétrica | porca | engate | fios | 90 graus | sem fio | horário | saída',
  directions: {
    'weight<': 'e leve(s) | mais leve(s) | menos pesado | menos pesada | menor peso | menos peso',
    'weight>': 'mais pesado | mais pesada',
    'torqueRange>':
      'e potente(s) | mais potente(s) | mais forte(s) | mais torque | maior torque | mais potência | mais força',
    'torqueRange<': 'menos torque | menos potente',
    'freeSpeed>':
      'e rápido(s) | e rápida(s) | mais rápido(s) | mais rápida(s) | maior velocidade | mais velocidade | maior rotação | mais rotação',
    'freeSpeed<': 'mais lento | mais lenta | menor rotação',
    'noiseLevel<':
      'e silencioso(s) | e silenciosa(s) | mais silencioso(s) | mais silenciosa(s) | menos barulhento | menos barulhenta | menos ruído | menos barulho | menos ruidoso',
    'noiseLevel>': 'mais barulhento',
    'vibration<': 'menos vibração | menor vibração | menos vibrações',
    'length<':
      'e compacto(s) | e compacta(s) | mais curto | mais curta | mais compacto(s) | mais compacta(s) | mais pequeno',
    'length>': 'mais comprido | mais longo | mais longa',
    'torqueAccuracy<':
      'e preciso(s) | e precisa(s) | mais preciso(s) | mais precisa(s) | mais exato | maior precisão | melhor precisão | mais precisão',
    'torqueAccuracy>': 'menos preciso',
    'price<':
      'preço menor | com preço menor | preço mais baixo | com preço mais baixo | e barato(s) | e barata(s) | e econômico | e econômica | e em conta | mais barato(s) | mais barata(s) | mais econômico(s) | mais econômica(s) | mais em conta | menor preço | mais acessível | mais económico',
    'price>': 'mais caro | mais cara',
    'headHeight<': 'cabeça mais baixa | mais fina | mais fino',
    'airConsumption<': 'menos ar | menor consumo de ar | gaste menos ar',
    'batteryCapacity>': 'mais bateria | bateria maior',
    'tighteningsPerCharge>': 'mais autonomia | maior autonomia',
    'ipClass>': 'mais protegido | mais vedado | melhor proteção',
    'resultMemory>': 'mais memória',
    'programs>': 'mais programas',
  },
  tools:
    'ferramenta(s) | chave(s) | parafusadeira(s) | apertadeira(s) | aparafusadora(s) | pistola(s) | equipamento(s) | aparelho(s) | máquina(s) | modelo(s) | dispositivo(s) | torquímetros | carregador(es) | bateria(s) | soquetes | sensor(es) | medidor(es) | fuso(s) | kit(s) | sistema(s) | item | itens | produto(s) | cabo(s)',
}
