/** Pairs of questions that ask the same in other words. */
export const SAME_QUESTIONS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ['How loud is the BP-80?', 'What is the noise level of the BP-80?'],
    ['How loud is the BP-80?', 'How loud is the BP-80 in dB?'],
    ['Can the battery be charged below zero degrees?', 'Can I charge the battery at temperatures below zero?'],
    ['Do you have a calibration lab in Mexico?', 'Is there a calibration laboratory in Mexico?'],
    ['What is the warranty on pulse tools?', 'How long is the warranty for pulse tools?'],
    ['Does the controller support MQTT?', 'Is MQTT supported by your controller?'],
  ],
  de: [
    ['Wie laut ist das BP-80?', 'Welchen Geräuschpegel hat das BP-80?'],
    ['Kann man den Akku bei Frost laden?', 'Lässt sich der Akku bei Frost aufladen?'],
    ['Haben Sie ein Kalibrierlabor in Österreich?', 'Gibt es ein Kalibrierlabor in Österreich?'],
    ['Wie lange gilt die Garantie für Impulsschrauber?', 'Welche Garantie gibt es auf Impulsschrauber?'],
  ],
  es: [
    ['¿Cuánto ruido hace la BP-80?', '¿Qué nivel de ruido tiene la BP-80?'],
    ['¿Se puede cargar la batería bajo cero?', '¿Puedo cargar la batería a temperaturas bajo cero?'],
    ['¿Tienen laboratorio de calibración en Chile?', '¿Hay un laboratorio de calibración en Chile?'],
  ],
  pt: [
    ['Qual é o nível de ruído da BP-80?', 'Quanto ruído faz a BP-80?'],
    ['Posso carregar a bateria abaixo de zero?', 'A bateria pode ser carregada abaixo de zero?'],
  ],
  zh: [
    ['BP-80的噪音是多少分贝？', 'BP-80噪音多大？'],
    ['电池可以在零度以下充电吗？', '零度以下能给电池充电吗？'],
    ['你们在墨西哥有校准实验室吗？', '墨西哥有没有校准实验室？'],
  ],
  ja: [
    ['BP-80の騒音レベルはどのくらいですか？', 'BP-80の騒音は何デシベルですか？'],
    ['氷点下でバッテリーを充電できますか？', 'バッテリーは氷点下でも充電できますか？'],
    ['メキシコに校正ラボはありますか？', 'メキシコの校正ラボはどこですか？'],
  ],
  ar: [
    ['ما مستوى ضوضاء BP-80؟', 'كم مستوى الضوضاء في BP-80؟'],
    ['هل يمكن شحن البطارية تحت الصفر؟', 'هل تشحن البطارية في درجة حرارة تحت الصفر؟'],
    ['هل لديكم مختبر معايرة في المكسيك؟', 'هل يوجد مختبر معايرة في المكسيك؟'],
  ],
}

/** Pairs that share words and ask something else. */
export const OTHER_QUESTIONS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ['How loud is the BP-80?', 'What is the warranty on the BP-80?'],
    ['How loud is the BP-80?', 'How heavy is the BP-80?'],
    ['Can the battery be charged below zero degrees?', 'How long does the battery last?'],
    ['Do you have a calibration lab in Mexico?', 'Do you have a dealer in Mexico?'],
    ['What is the warranty on pulse tools?', 'What is the noise of pulse tools?'],
    ['Does the controller support MQTT?', 'Does the controller support barcode scanners?'],
  ],
  de: [
    ['Wie laut ist das BP-80?', 'Wie schwer ist das BP-80?'],
    ['Kann man den Akku bei Frost laden?', 'Wie lange hält der Akku?'],
    ['Haben Sie ein Kalibrierlabor in Österreich?', 'Haben Sie einen Händler in Österreich?'],
    ['Wie lange gilt die Garantie für Impulsschrauber?', 'Wie lange ist die Lieferzeit für Impulsschrauber?'],
  ],
  es: [
    ['¿Cuánto ruido hace la BP-80?', '¿Cuánto pesa la BP-80?'],
    ['¿Se puede cargar la batería bajo cero?', '¿Cuánto dura la batería?'],
    ['¿Tienen laboratorio de calibración en Chile?', '¿Tienen distribuidor en Chile?'],
  ],
  pt: [
    ['Qual é o nível de ruído da BP-80?', 'Qual é o peso da BP-80?'],
    ['Posso carregar a bateria abaixo de zero?', 'Quanto tempo dura a bateria?'],
  ],
  zh: [
    ['BP-80的噪音是多少分贝？', 'BP-80的重量是多少？'],
    ['电池可以在零度以下充电吗？', '电池可以用多久？'],
    ['你们在墨西哥有校准实验室吗？', '你们在墨西哥有代理商吗？'],
  ],
  ja: [
    ['BP-80の騒音レベルはどのくらいですか？', 'BP-80の重さはどのくらいですか？'],
    ['氷点下でバッテリーを充電できますか？', 'バッテリーは何時間使えますか？'],
    ['メキシコに校正ラボはありますか？', 'メキシコに代理店はありますか？'],
  ],
  ar: [
    ['ما مستوى ضوضاء BP-80؟', 'ما وزن BP-80؟'],
    ['هل يمكن شحن البطارية تحت الصفر؟', 'كم تدوم البطارية؟'],
    ['هل لديكم مختبر معايرة في المكسيك؟', 'هل لديكم موزع في المكسيك؟'],
  ],
}
