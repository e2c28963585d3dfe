import { localized, value } from '../../words.ts'
import { AIR_INLETS, CERTIFICATES, IP_CLASSES, PROTOCOLS, WIRELESS } from '../international.ts'

export const values = {
  measuringDirection: {
    clockwise: value('Horário', 'horário | horario | sentido horário | direita | à direita | aperto'),
    counterclockwise: value(
      'Anti-horário',
      'anti-horário | anti-horario | sentido anti-horário | esquerda | à esquerda',
    ),
  },
  handleShape: {
    pistol: value('Pistola', 'pistola | tipo pistola | punho de pistola'),
    angle: value('Cabeça angular', 'cabeça angular | angular | ângulo | tipo angular | 90 graus'),
    inline: value('Reta', 'reta | reto | em linha | tipo reta | tipo lápis'),
    lever: value('Alavanca', 'alavanca | chave | cabo longo | tipo chave'),
    fixtured: value('Fuso fixo', 'fuso fixo | fixo | fuso | montado em máquina | montagem com flange | estacionário'),
    bench: value('De bancada', 'de bancada | bancada | de mesa | mesa'),
    panel: value(
      'De parede ou painel',
      'de parede ou painel | parede | painel | montagem em parede | painel elétrico | trilho din',
    ),
  },
  drive: {
    'hex-1/4': value(
      'Sextavado 1/4"',
      'sextavado 1/4" | sextavado 1/4 | 1/4 sextavado | hexagonal 1/4 | porta-bits | engate rápido 1/4',
    ),
    'square-1/4': value(
      'Quadrado 1/4"',
      'quadrado 1/4" | quadrado 1/4 | 1/4 quadrado | encaixe 1/4 | um quarto quadrado',
    ),
    'square-3/8': value(
      'Quadrado 3/8"',
      'quadrado 3/8" | quadrado 3/8 | 3/8 quadrado | encaixe 3/8 | três oitavos | 3/8',
    ),
    'square-1/2': value(
      'Quadrado 1/2"',
      'quadrado 1/2" | quadrado 1/2 | 1/2 quadrado | encaixe 1/2 | meia polegada | 1/2',
    ),
    'square-3/4': value(
      'Quadrado 3/4"',
      'quadrado 3/4" | quadrado 3/4 | 3/4 quadrado | encaixe 3/4 | três quartos | 3/4',
    ),
    'square-1': value('Quadrado 1"', 'quadrado 1" | quadrado de 1 polegada | encaixe 1 polegada | uma polegada'),
    'square-1-1/2': value('Quadrado 1 1/2"', 'quadrado 1 1/2" | quadrado 1 1/2 | encaixe 1 1/2 | uma polegada e meia'),
    'insert-9x12': value(
      'Encaixe 9×12 mm',
      'encaixe 9×12 mm | encaixe 9x12 | 9x12 | 9 x 12 | cabeça intercambiável 9x12',
    ),
    'insert-14x18': value(
      'Encaixe 14×18 mm',
      'encaixe 14×18 mm | encaixe 14x18 | 14x18 | 14 x 18 | cabeça intercambiável 14x18',
    ),
  },
  housingMaterial: {
    composite: value(
      'Compósito',
      'compósito | plástico | plástico reforçado | fibra de vidro | poliamida | polímero | náilon',
    ),
    aluminium: value('Alumínio', 'alumínio | aluminio | liga leve | alumínio fundido'),
    magnesium: value('Magnésio', 'magnésio | magnesio | liga de magnésio'),
    steel: value('Aço', 'aço | aço-liga | aço cromado | aço ferramenta'),
    'stainless-steel': value('Aço inoxidável', 'aço inoxidável | inoxidável | inox | aço inox'),
  },
  powerSource: {
    battery: value('Bateria', 'bateria | recarregável | sem fio | lítio | li-ion | a bateria'),
    electric: value(
      'Elétrica com cabo',
      'elétrica com cabo | elétrica | elétrico | eletrica | com cabo | rede elétrica | tomada',
    ),
    pneumatic: value('Ar comprimido', 'ar comprimido | pneumática | pneumático | pneumatica | ar'),
    manual: value('Manual', 'manual | à mão | mão | acionamento manual'),
    usb: value('Por USB', 'por usb | usb | alimentação usb'),
    passive: value('Nenhuma (passivo)', 'nenhuma (passivo) | passivo | sem alimentação | sem energia'),
  },
  airInlet: AIR_INLETS,
  torqueControl: {
    transducer: value(
      'Transdutor',
      'transdutor | sensor de torque | malha fechada | extensômetro | com transdutor | transdutorizada',
    ),
    current: value('Corrente do motor', 'corrente do motor | corrente | controle por corrente'),
    'pulse-shutoff': value(
      'Desligamento por pulso',
      'desligamento por pulso | pulso | pulso hidráulico | pulso de óleo | shut-off',
    ),
    'mechanical-clutch': value(
      'Embreagem mecânica',
      'embreagem mecânica | embreagem | embreagem de corte | embreagem deslizante',
    ),
    click: value('Estalo', 'estalo | clique | de estalo | sinal audível'),
    'electronic-display': value(
      'Indicação eletrônica',
      'indicação eletrônica | digital | eletrônica | eletrônico | leitura digital',
    ),
    none: value('Sem controle', 'sem controle | nenhum | sem controle de torque | não controlado'),
  },
  display: {
    none: value('Sem tela', 'sem tela | nenhuma | sem visor | sem display'),
    led: value('Indicadores LED', 'indicadores led | led | luzes | luz ok/nok | sinalizadores'),
    lcd: value('LCD', 'lcd | tela lcd | visor lcd | cristal líquido'),
    oled: value('OLED', 'oled | tela oled | oled colorida'),
    touch: value('Tela sensível ao toque', 'tela sensível ao toque | touch | tela touch | touchscreen | tela de toque'),
  },
  protocols: localized(PROTOCOLS, {
    'digital-io': value('E/S digitais', 'e/s digitais | entradas e saídas digitais | contatos secos | sinais de 24 v'),
    'analog-10v': value('Analógica ±10 V', 'analógica ±10 v | saída analógica | sinal analógico | analógico'),
  }),
  wireless: localized(WIRELESS, {
    'wifi-2.4': value('Wi-Fi 2,4 GHz', 'wi-fi 2,4 ghz | wifi | wi-fi | 2,4 ghz'),
    'bluetooth-le': value('Bluetooth LE', 'bluetooth de baixo consumo'),
  }),
  ipClass: IP_CLASSES,
  certificates: localized(CERTIFICATES, {
    ce: value('CE', 'marcação ce | declaração ce'),
    atex: value('ATEX', 'à prova de explosão | atmosfera explosiva | área classificada'),
    anatel: value('ANATEL', 'homologação anatel | anatel homologado'),
    'iso-17025': value(
      'ISO/IEC 17025',
      'rbc | rede brasileira de calibração | calibração acreditada | inmetro | certificado de calibração',
    ),
  }),
} as const
