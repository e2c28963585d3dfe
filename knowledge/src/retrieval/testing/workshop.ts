import type { Locale } from '@tradewind/schema/locales'

export interface WorkshopPassage {
  readonly topic: 'calibration' | 'battery' | 'air' | 'warranty'
  readonly text: string
  /** What people ask whom this passage answers, in other words than it uses itself. */
  readonly questions: readonly string[]
}

/** A few paragraphs of our own about tightening tools, written in each language, for tests of finding. */
export const WORKSHOP: Readonly<Record<Locale, readonly WorkshopPassage[]>> = {
  en: [
    {
      topic: 'calibration',
      text: 'A torque wrench is calibrated every twelve months or after 5,000 cycles, whichever comes first. The certificate lists five points between 20 and 100 per cent of the range and is traceable to a national standard. Wrenches that were dropped go to the laboratory at once.',
      questions: [
        'How often do torque wrenches have to be calibrated?',
        'What should I do with a wrench that somebody dropped?',
        'how many measuring points are on the certficate',
      ],
    },
    {
      topic: 'battery',
      text: 'With one charge of the 5.0 Ah battery the cordless nutrunner tightens about 650 joints of M8. The charger needs 45 minutes. Below 0 °C the battery must not be charged; store it half full when the tool is not used for weeks.',
      questions: [
        'How many joints can be tightened with one battery charge?',
        'Can I charge batteries in the cold?',
        'charging time cordless nutrunner',
      ],
    },
    {
      topic: 'air',
      text: 'The pneumatic pulse tool takes 520 litres of air per minute at 6.3 bar. The hose should have an inner diameter of at least 10 mm, and a maintenance unit with filter and oiler belongs no farther away than five metres. Too low a pressure makes the impulse weak.',
      questions: [
        'Which air consumption does the pulse tool have?',
        'What inner diameter does the hose need?',
        'Why are the impulses weak?',
      ],
    },
    {
      topic: 'warranty',
      text: 'The warranty runs for 24 months from delivery and covers material and workmanship. Wearing parts such as sockets, carbon brushes and seals are excluded. Send the tool back with the repair form; the workshop answers with an estimate within three working days.',
      questions: [
        'How long does the warranty last?',
        'Are carbon brushes covered?',
        'When do I get an estimate for a repair?',
      ],
    },
  ],
  de: [
    {
      topic: 'calibration',
      text: 'Ein Drehmomentschlüssel wird alle zwölf Monate oder nach 5.000 Lastwechseln kalibriert, je nachdem, was früher eintritt. Der Kalibrierschein nennt fünf Messpunkte zwischen 20 und 100 Prozent des Messbereichs und ist auf das nationale Normal rückführbar. Heruntergefallene Schlüssel gehen sofort ins Labor.',
      questions: [
        'Wie oft muss man Drehmomentschlüssel kalibrieren lassen?',
        'Was ist zu tun, wenn ein Schlüssel heruntergefallen ist?',
        'Anzahl der Punkte im Kalibrierschein',
      ],
    },
    {
      topic: 'battery',
      text: 'Mit einer Ladung des Akkus von 5,0 Ah zieht der Akkuschrauber rund 650 Verbindungen M8 an. Das Ladegerät braucht 45 Minuten. Unter 0 °C darf nicht geladen werden; bei längeren Pausen lagert man den Akku halb voll.',
      questions: [
        'Wie viele Schraubverbindungen schafft eine Akkuladung?',
        'Darf man den Akku bei Frost laden?',
        'Ladezeit Schrauber',
      ],
    },
    {
      topic: 'air',
      text: 'Der Druckluft-Impulsschrauber verbraucht 520 Liter Luft pro Minute bei 6,3 bar. Der Schlauch soll innen mindestens 10 mm messen, und eine Wartungseinheit mit Filter und Öler gehört höchstens fünf Meter weit weg. Bei zu geringem Druck werden die Impulse schwach.',
      questions: [
        'Welchen Luftverbrauch hat der Impulsschrauber?',
        'Welchen Innendurchmesser braucht der Druckluftschlauch?',
        'Warum sind die Impulse so schwach?',
      ],
    },
    {
      topic: 'warranty',
      text: 'Die Garantie läuft 24 Monate ab Lieferung und umfasst Material und Verarbeitung. Verschleißteile wie Steckschlüsseleinsätze, Kohlebürsten und Dichtungen sind ausgenommen. Schicken Sie das Werkzeug mit dem Reparaturformular ein; die Werkstatt meldet sich binnen drei Arbeitstagen mit einem Kostenvoranschlag.',
      questions: [
        'Wie lange gilt die Garantie?',
        'Sind Kohlebürsten von der Garantie abgedeckt?',
        'Wann kommt der Kostenvoranschlag für eine Reparatur?',
      ],
    },
  ],
  es: [
    {
      topic: 'calibration',
      text: 'La llave dinamométrica se calibra cada doce meses o tras 5.000 ciclos, lo que ocurra antes. El certificado recoge cinco puntos entre el 20 y el 100 por ciento del rango y es trazable al patrón nacional. Una llave que ha sufrido una caída se envía de inmediato al laboratorio.',
      questions: [
        '¿Cada cuánto hay que calibrar las llaves dinamométricas?',
        '¿Qué se hace con una llave que se ha caído?',
        'puntos de medida del certificado de calibracion',
      ],
    },
    {
      topic: 'battery',
      text: 'Con una carga de la batería de 5,0 Ah, la atornilladora sin cable aprieta unas 650 uniones M8. El cargador tarda 45 minutos. Por debajo de 0 °C no se debe cargar; si la herramienta no se usa durante semanas, guárdela con la batería a media carga.',
      questions: [
        '¿Cuántas uniones se aprietan con una sola carga?',
        '¿Se puede cargar la batería con temperaturas bajo cero?',
        '¿Cuánto tarda el cargador de la atornilladora?',
      ],
    },
    {
      topic: 'air',
      text: 'La herramienta neumática de impulsos consume 520 litros de aire por minuto a 6,3 bar. La manguera debe tener un diámetro interior de al menos 10 mm y la unidad de mantenimiento, con filtro y lubricador, ha de estar a cinco metros como máximo. Con poca presión los impulsos se debilitan.',
      questions: [
        '¿Qué consumo de aire tiene la herramienta de impulsos?',
        '¿Qué diámetro interior necesita la manguera?',
        '¿Por qué los impulsos son débiles?',
      ],
    },
    {
      topic: 'warranty',
      text: 'La garantía dura 24 meses desde la entrega y cubre materiales y mano de obra. Quedan excluidas las piezas de desgaste, como vasos, escobillas y juntas. Envíe la herramienta con el formulario de reparación; el taller responde con un presupuesto en tres días laborables.',
      questions: [
        '¿Cuánto tiempo dura la garantía?',
        '¿Las escobillas entran en la garantía?',
        '¿En cuántos días recibo el presupuesto de reparación?',
      ],
    },
  ],
  pt: [
    {
      topic: 'calibration',
      text: 'O torquímetro é calibrado a cada doze meses ou após 5.000 ciclos, o que ocorrer primeiro. O certificado traz cinco pontos entre 20 e 100 por cento da faixa e é rastreável ao padrão nacional. Um torquímetro que sofreu queda deve ir imediatamente ao laboratório.',
      questions: [
        'Com que frequência os torquímetros devem ser calibrados?',
        'O que fazer com um torquímetro que caiu no chão?',
        'quantos pontos tem o certificado de calibracao',
      ],
    },
    {
      topic: 'battery',
      text: 'Com uma carga da bateria de 5,0 Ah, a parafusadeira sem fio aperta cerca de 650 juntas M8. O carregador leva 45 minutos. Abaixo de 0 °C a bateria não pode ser carregada; quando a ferramenta ficar semanas parada, guarde-a com meia carga.',
      questions: [
        'Quantas juntas são apertadas com uma carga da bateria?',
        'Posso carregar a bateria com temperatura abaixo de zero?',
        'tempo do carregador da parafusadeira',
      ],
    },
    {
      topic: 'air',
      text: 'A ferramenta pneumática de impulso consome 520 litros de ar por minuto a 6,3 bar. A mangueira deve ter diâmetro interno de pelo menos 10 mm, e a unidade de conservação, com filtro e lubrificador, fica a no máximo cinco metros. Com pressão baixa os impulsos enfraquecem.',
      questions: [
        'Qual é o consumo de ar da ferramenta de impulso?',
        'Que diâmetro interno a mangueira precisa ter?',
        'Por que os impulsos ficam fracos com pouca pressão?',
      ],
    },
    {
      topic: 'warranty',
      text: 'A garantia vale por 24 meses a partir da entrega e cobre material e mão de obra. Peças de desgaste, como soquetes, escovas de carvão e vedações, não estão incluídas. Envie a ferramenta com o formulário de reparo; a oficina responde com um orçamento em até três dias úteis.',
      questions: [
        'Por quanto tempo vale a garantia?',
        'As escovas de carvão estão incluídas na garantia?',
        'Em quantos dias sai o orçamento do reparo?',
      ],
    },
  ],
  ar: [
    {
      topic: 'calibration',
      text: 'يُعاير مفتاح العزم كل اثني عشر شهرًا أو بعد ٥٬٠٠٠ دورة، أيهما أقرب. وتذكر شهادة المعايرة خمس نقاط بين ٢٠ و١٠٠ في المئة من المدى، وهي مرتبطة بالمعيار الوطني. أما المفتاح الذي سقط على الأرض فيُرسل إلى المختبر فورًا.',
      questions: [
        'كم مرة يجب معايرة مفاتيح العزم؟',
        'ماذا أفعل بمفتاح سقط على الأرض؟',
        'كم نقطة قياس في شهادة المعايره',
      ],
    },
    {
      topic: 'battery',
      text: 'بشحنة واحدة من بطارية ٥٫٠ أمبير ساعة يشد المفك اللاسلكي نحو ٦٥٠ وصلة من مقاس M8. ويحتاج الشاحن إلى ٤٥ دقيقة. لا يجوز شحن البطارية تحت الصفر المئوي، وإذا بقيت الأداة أسابيع دون استعمال فاحفظها وبطاريتها نصف مشحونة.',
      questions: ['كم وصلة يمكن شدها بشحنة واحدة؟', 'هل يمكن شحن البطاريات تحت الصفر؟', 'كم دقيقة يحتاج شاحن المفك؟'],
    },
    {
      topic: 'air',
      text: 'تستهلك أداة النبض الهوائية ٥٢٠ لترًا من الهواء في الدقيقة عند ضغط ٦٫٣ بار. يجب ألا يقل القطر الداخلي للخرطوم عن ١٠ مم، وأن تكون وحدة الصيانة بمرشحها ومزيتتها على بعد خمسة أمتار على الأكثر. ويضعف النبض إذا انخفض الضغط.',
      questions: ['ما استهلاك الهواء لأداة النبض؟', 'ما القطر الداخلي المطلوب للخرطوم؟', 'لماذا يكون النبض ضعيفًا؟'],
    },
    {
      topic: 'warranty',
      text: 'يسري الضمان أربعة وعشرين شهرًا من التسليم ويشمل المواد والتصنيع. ولا يشمل قطع الاستهلاك مثل اللقم وفرش الكربون والحلقات المانعة للتسرب. أرسل الأداة مع نموذج الإصلاح، وترد الورشة بتقدير للتكلفة خلال ثلاثة أيام عمل.',
      questions: ['كم مدة الضمان؟', 'هل يغطي الضمان فرش الكربون؟', 'متى أحصل على تقدير تكلفة الإصلاح؟'],
    },
  ],
  zh: [
    {
      topic: 'calibration',
      text: '扭矩扳手每十二个月或使用五千次后校准一次，以先到者为准。校准证书列出量程百分之二十至百分之百之间的五个测点，可溯源至国家标准。跌落过的扳手应立即送实验室检查。',
      questions: ['扭矩扳手多久需要校准一次？', '扳手摔到地上了该怎么办？', '校准证书上有几个测点'],
    },
    {
      topic: 'battery',
      text: '5.0 Ah 电池充满一次，充电式拧紧枪可拧紧约650个M8接头。充电器需要45分钟。低于0℃时不得充电；工具数周不用时，请保留一半电量存放。',
      questions: ['电池充满一次能拧紧多少个接头？', '零度以下可以给电池充电吗？', '充电要多少分钟'],
    },
    {
      topic: 'air',
      text: '气动脉冲工具在6.3 bar压力下每分钟耗气520升。软管内径至少10毫米，带过滤器和油雾器的气源处理单元距离不得超过五米。气压过低时脉冲会变弱。',
      questions: ['脉冲工具的耗气量是多少？', '软管内径要多大？', '为什么脉冲变弱了？'],
    },
    {
      topic: 'warranty',
      text: '自交货之日起质保24个月，涵盖材料和工艺。套筒、碳刷和密封件等易损件不在质保范围内。请将工具连同维修单一并寄回，维修部门在三个工作日内给出报价。',
      questions: ['质保期有多长？', '碳刷在质保范围内吗？', '维修报价要等几天？'],
    },
  ],
  ja: [
    {
      topic: 'calibration',
      text: 'トルクレンチは12か月ごと、または5,000回使用するごとに、いずれか早い時点で校正します。校正証明書には測定範囲の20〜100パーセントの間の5点が記載され、国家標準にトレーサブルです。落下させたレンチは直ちに試験室へ送ってください。',
      questions: [
        'トルクレンチはどのくらいの間隔で校正が必要ですか？',
        'レンチを落としてしまったらどうすればいいですか？',
        '校正証明書に載っているのは何点ですか',
      ],
    },
    {
      topic: 'battery',
      text: '5.0Ahバッテリーを一回充電すると、コードレスナットランナーでM8の継手を約650か所締め付けられます。充電器の所要時間は45分です。0℃未満では充電しないでください。数週間使わないときは半分充電した状態で保管します。',
      questions: [
        '一回の充電で何か所締め付けられますか？',
        '氷点下でバッテリーを充電してもよいですか？',
        '充電器の所要時間は？',
      ],
    },
    {
      topic: 'air',
      text: '空圧式パルスツールの空気消費量は6.3 barで毎分520リットルです。ホースの内径は10 mm以上とし、フィルターとルブリケーターを備えた調質ユニットは5メートル以内に設置します。圧力が低すぎるとパルスが弱くなります。',
      questions: [
        'パルスツールの空気消費量はどれくらいですか？',
        'ホースの内径は何ミリ必要ですか？',
        'パルスが弱いのはなぜですか？',
      ],
    },
    {
      topic: 'warranty',
      text: '保証期間は納入後24か月で、材料と製造上の欠陥を対象とします。ソケット、カーボンブラシ、シールなどの消耗品は対象外です。修理依頼書を添えて工具をお送りください。三営業日以内に見積もりをご連絡します。',
      questions: [
        '保証期間はどのくらいですか？',
        'カーボンブラシは保証の対象ですか？',
        '修理の見積もりはいつもらえますか？',
      ],
    },
  ],
}
