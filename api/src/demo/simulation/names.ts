import type { Culture } from './places.ts'

/**
 * Invented people and firms. A word with a bar is written in its own script before it and in Latin letters, for
 * addresses, behind it.
 */
export interface NameWords {
  readonly given: readonly string[]
  readonly family: readonly string[]
  /** `{given}` and `{family}`. */
  readonly person: string
  readonly stems: readonly string[]
  readonly kinds: readonly string[]
  /** `{stem}` and `{kind}`. */
  readonly firms: readonly string[]
}

const words = (text: string): readonly string[] => text.split(' ')

export const NAMES: Readonly<Record<Culture, NameWords>> = {
  german: {
    given: words(
      'Anja Bernd Carolin Dirk Elke Frank Gesa Holger Imke Jens Katrin Lars Maren Nils Petra Ralf Silke Torsten Ute Volker',
    ),
    family: words(
      'Ahrens Brinkmann Clasen Dettmer Ehlers Fromm Grothe Harms Immel Jessen Kolbe Lüdtke Mertens Nolte Oberg Pahl Rademacher Siemer Thoma Vierck Wessel Zander',
    ),
    person: '{given} {family}',
    stems: words(
      'Ahrental Brocken Dornau Elbtal Falkenried Greifen Hallstein Isenburg Kaltenbach Lindau Moorfeld Nordheim Osterfeld Rabenau Steinfurt Tannberg Ulmenhof Vossberg Wendtland Zirnberg',
    ),
    kinds: words(
      'Antriebstechnik Fahrzeugbau Getriebe Hydraulik Landtechnik Maschinenbau Metallbau Motoren Pumpen Schienentechnik Turbinen Ventiltechnik Werkzeugbau Windkraft',
    ),
    firms: ['{stem}er {kind} GmbH', '{stem} {kind} GmbH & Co. KG', '{stem} {kind} AG'],
  },
  spanish: {
    given: words(
      'Adriana Bruno Cecilia Daniel Elena Fabián Gabriela Hugo Irene Joaquín Lorena Mateo Nuria Óscar Pilar Ramiro Sofía Tomás Valeria Ximena',
    ),
    family: words(
      'Arrieta Bermejo Cisneros Duarte Escudero Figueroa Galindo Herrero Ibarra Lozano Montero Navarrete Olmedo Palacios Quiroga Rendón Salcedo Trujillo Urrutia Zamora',
    ),
    person: '{given} {family}',
    stems: words(
      'Altavista Besares Caldera Dorada Encinar Fuentenueva Guadalmar Hontanar Iregua Jarama Lagunas Montejo Navalta Orihuela Peñaflor Robledal Sotomayor Tormes Valdeira Zarzuela',
    ),
    kinds: words(
      'Automoción Bombas Ferroviaria Hidráulica Industrias Maquinaria Mecanizados Motores Reductores Suministros Talleres Transmisiones Turbinas Válvulas',
    ),
    firms: ['{kind} {stem} S.A.', '{kind} {stem} S.L.', '{stem} {kind} S.A.'],
  },
  portuguese: {
    given: words(
      'Afonso Bruna Caio Débora Eduardo Fernanda Gustavo Helena Ivo Joana Leandro Márcia Nuno Patrícia Rafael Sílvia Thiago Vera Wagner Yara',
    ),
    family: words(
      'Azevedo Barroso Camargo Drummond Esteves Fontoura Guimarães Henriques Junqueira Lacerda Monteiro Nogueira Ornelas Pimentel Queirós Rezende Sarmento Teixeira Valadares Xavier',
    ),
    person: '{given} {family}',
    stems: words(
      'Araguaia Borborema Capivari Douro Esmeralda Furnas Guarani Itamar Jequitá Lagoinha Mantiqueira Nevada Ouriço Paraíba Quaresma Ribeira Serrana Tejo Uruçu Verdelândia',
    ),
    kinds: words(
      'Autopeças Bombas Energia Ferroviária Hidráulica Indústrias Máquinas Mecânica Metalúrgica Motores Redutores Tratores Turbinas Válvulas',
    ),
    firms: ['{kind} {stem} Ltda.', '{stem} {kind} S.A.', '{kind} {stem} S.A.'],
  },
  arabic: {
    given: words(
      'أمل|amal بلال|bilal جواد|jawad حنان|hanan خالد|khaled دانة|dana رامي|rami سلمى|salma شادي|shadi عادل|adel فاطمة|fatima كريم|karim ليلى|layla منصور|mansour نادر|nader هالة|hala وليد|walid ياسمين|yasmin',
    ),
    family: words(
      'الأنصاري|alansari البكري|albakri التميمي|altamimi الجابري|aljabri الحسن|alhasan الخطيب|alkhatib الدوسري|aldosari الراشد|alrashed الزهراني|alzahrani السالم|alsalem الشريف|alsharif الصباغ|alsabbagh العامري|alamri الفارس|alfares القحطاني|alqahtani المنصوري|almansouri النجار|alnajjar الهاشمي|alhashmi',
    ),
    person: '{given} {family}',
    stems: words(
      'الواحة|alwaha النخيل|alnakheel الخليج|alkhaleej الصحراء|alsahra الريان|alrayyan الفجر|alfajr المرجان|almarjan السدرة|alsidra الأفق|alofoq البادية|albadiya القمة|alqimma الساحل|alsahel المنارة|almanara الوادي|alwadi',
    ),
    kinds: words(
      'للتجميع|assembly للطاقة|energy للهندسة|engineering للصناعات|industries للمضخات|pumps للسكك|rail للمعدات|equipment للتوربينات|turbines للصيانة|services للمركبات|vehicles',
    ),
    firms: ['شركة {stem} {kind}', 'مؤسسة {stem} {kind}', 'مجموعة {stem} {kind}'],
  },
  japanese: {
    given: words(
      '彩|aya 大輔|daisuke 恵美|emi 文也|fumiya 春香|haruka 一郎|ichiro 純|jun 健太|kenta 真由|mayu 直樹|naoki 理恵|rie 翔|sho 隆|takashi 優子|yuko 陽介|yosuke 千尋|chihiro',
    ),
    family: words(
      '青木|aoki 馬場|baba 千葉|chiba 江口|eguchi 藤井|fujii 後藤|goto 原田|harada 石井|ishii 川口|kawaguchi 松岡|matsuoka 西村|nishimura 大野|ono 酒井|sakai 高木|takagi 上田|ueda 和田|wada 山根|yamane',
    ),
    person: '{family} {given}',
    stems: words(
      '秋峰|akimine 東雲川|shinonome 福沢野|fukuzawano 浜千|hamasen 岩城原|iwakihara 木曽山|kisoyama 黒崎台|kurosakidai 三沢浦|misawaura 南条|nanjo 奥多|okuta 佐久瀬|sakuse 白銀台|shiroganedai 常磐野|tokiwano 若葉台|wakabadai',
    ),
    kinds: words(
      '工業|kogyo 製作所|seisakusho 車両|sharyo 重機|juki 精機|seiki 電機|denki 油圧|yuatsu 自動車部品|buhin 発動機|hatsudoki エネルギー|energy',
    ),
    firms: ['株式会社{stem}{kind}', '{stem}{kind}株式会社'],
  },
  chinese: {
    given: words(
      '安然|anran 博文|bowen 晨曦|chenxi 德明|deming 芳华|fanghua 光远|guangyuan 海燕|haiyan 嘉宁|jianing 凯风|kaifeng 丽娜|lina 明哲|mingzhe 佩玲|peiling 清扬|qingyang 思远|siyuan 文婷|wenting 晓峰|xiaofeng 雅琴|yaqin 子航|zihang',
    ),
    family: words(
      '白|bai 曹|cao 邓|deng 范|fan 龚|gong 贺|he 江|jiang 孔|kong 梁|liang 毛|mao 潘|pan 秦|qin 苏|su 汤|tang 魏|wei 夏|xia 袁|yuan 郑|zheng',
    ),
    person: '{family}{given}',
    stems: words(
      '北辰|beichen 翠屏|cuiping 东岭|dongling 富川|fuchuan 广陵|guangling 鸿图|hongtu 锦河|jinhe 凌云|lingyun 南屿|nanyu 平江|pingjiang 启明|qiming 瑞丰|ruifeng 松原|songyuan 天衡|tianheng 望海|wanghai 云峰|yunfeng',
    ),
    kinds: words(
      '传动|chuandong 电驱|dianqu 风电|fengdian 工程机械|jixie 轨道装备|guidao 航空部件|hangkong 精密制造|jingmi 汽车部件|qiche 新能源|xinnengyuan 重工|zhonggong',
    ),
    firms: ['{stem}{kind}有限公司', '{stem}{kind}股份有限公司'],
  },
  english: {
    given: words(
      'Alison Bradley Claire Duncan Ellen Fergus Georgia Harvey Isla Jasper Kirsten Logan Martha Neil Olivia Preston Ruth Stuart Tessa Wesley',
    ),
    family: words(
      'Ashcombe Barlow Cartwright Dunmore Ellery Fairbank Gatling Holloway Ingram Jessop Kirkbride Langford Mosley Norcross Oakes Pemberton Ridley Stanhope Thorne Wakefield',
    ),
    person: '{given} {family}',
    stems: words(
      'Amberley Blackrock Coldwater Dunwich Eastmoor Foxglen Greywater Highgate Ironvale Kestrel Longmere Millbrook Northfell Oakhurst Pinehollow Ravenscar Stonebridge Thornbury Whitecliff Yarrow',
    ),
    kinds: words(
      'Aerostructures Assembly Axles Drivetrain Energy Engines Gearworks Hydraulics Machinery Motors Pumps Rail Turbines Vehicles',
    ),
    firms: ['{stem} {kind} Ltd', '{stem} {kind} Inc.', '{stem} {kind}'],
  },
  french: {
    given: words(
      'Agathe Bastien Clémence Denis Élodie Fabrice Gaëlle Hervé Inès Julien Laure Mathieu Noémie Olivier Pascale Quentin Romain Solène Thierry Valérie',
    ),
    family: words(
      'Aubry Bonnard Chastel Delorme Esnault Ferrand Garnier Hubert Jacquet Lavigne Marchal Noiret Perrin Renaudin Savary Tessier Vasseur',
    ),
    person: '{given} {family}',
    stems: words(
      'Aubrac Beaumont Clairval Drômel Estérin Fontvieille Grandpré Luberoux Montclair Orval Pontlevoy Rocheval Sauvigny Valbrune',
    ),
    kinds: words(
      'Aéronautique Automobile Énergies Engrenages Ferroviaire Hydraulique Mécanique Moteurs Pompes Transmissions Turbines',
    ),
    firms: ['{stem} {kind} SAS', '{kind} {stem} SA'],
  },
  italian: {
    given: words(
      'Alba Bruno Chiara Davide Elisa Franco Giada Ivano Lucia Marco Nadia Oreste Paola Renzo Sara Tullio Viola',
    ),
    family: words(
      'Bertani Casale Donati Fabbri Gallo Landi Marchetti Nardi Orsini Pagani Ruggeri Sartori Testa Valenti Zanetti',
    ),
    person: '{given} {family}',
    stems: words(
      'Altopiano Bormida Collina Dolomia Emiliana Fiorano Gardesana Lambro Monviso Padana Rivalta Serchio Taro Valtrebbia',
    ),
    kinds: words(
      'Automotive Costruzioni Energia Ferroviaria Idraulica Ingranaggi Macchine Meccanica Motori Pompe Turbine',
    ),
    firms: ['{stem} {kind} S.p.A.', '{kind} {stem} S.r.l.'],
  },
  nordic: {
    given: words(
      'Agneta Bjarne Clara Elof Frida Gustav Hedda Ivar Johanna Krister Linnea Mats Nora Oskar Pernilla Sixten Tove Viggo',
    ),
    family: words(
      'Almgren Bergdahl Dahlin Ekvall Forsman Granqvist Hallberg Lindahl Moberg Nystedt Rehn Sandell Tornberg Wallin Ågren',
    ),
    person: '{given} {family}',
    stems: words('Bergsjö Dalvik Fjällnäs Granås Höganäng Isfjord Kvarnholm Lövsta Norrvik Skogaby Tallåsen Vintra'),
    kinds: words('Drivteknik Energi Fordon Hydraulik Maskin Mekanik Motor Pumpar Spårteknik Vindkraft'),
    firms: ['{stem} {kind} AB', '{stem}s {kind} AB'],
  },
  polish: {
    given: words(
      'Alicja Bogdan Danuta Emil Grażyna Henryk Iwona Jacek Karolina Lech Magda Norbert Oliwia Paweł Renata Szymon Wanda Zbigniew',
    ),
    family: words(
      'Adamska Borecki Czarnota Dudek Fijałka Gajda Jaworek Kosiński Lisowska Malec Nowik Olszak Pietrzyk Rybicka Sowa Wrona Zięba',
    ),
    person: '{given} {family}',
    stems: words('Bursztyn Czarnolas Dolina Grodzisko Jasion Kamionka Lipowiec Modrzew Olszyna Skarpa Wierzba Zawada'),
    kinds: words('Energia Hydraulika Kolej Maszyny Mechanika Motoryzacja Napędy Pompy Turbiny Zawory'),
    firms: ['{stem} {kind} Sp. z o.o.', '{kind} {stem} S.A.'],
  },
  indian: {
    given: words(
      'Aarav Bhavna Chetan Deepika Esha Farhan Gauri Harish Isha Jatin Kavya Lalit Meera Nikhil Pooja Rohan Sneha Tarun Usha Vikram',
    ),
    family: words(
      'Agnihotri Bhandari Chauhan Deshpande Gokhale Iyengar Joshi Kulkarni Mahajan Naidu Patwardhan Raghavan Saxena Trivedi Upadhyay Venkatesan',
    ),
    person: '{given} {family}',
    stems: words(
      'Aravalli Chandra Deccan Godavari Himgiri Indus Kaveri Lotus Malabar Narmada Pragati Sahyadri Surya Trishul Vindhya',
    ),
    kinds: words(
      'Aerospace Axles Components Drives Energy Engineering Gears Locomotives Motors Pumps Tractors Turbines Valves',
    ),
    firms: ['{stem} {kind} Pvt. Ltd.', '{stem} {kind} Ltd.'],
  },
  korean: {
    given: words(
      '민준|minjun 서연|seoyeon 지훈|jihun 수빈|subin 현우|hyeonu 예진|yejin 도윤|doyun 하은|haeun 성민|seongmin 유나|yuna 태호|taeho 은지|eunji',
    ),
    family: words(
      '강|kang 고|ko 노|noh 류|ryu 문|moon 배|bae 서|seo 신|shin 안|ahn 오|oh 윤|yoon 임|lim 장|jang 조|cho 한|han 황|hwang',
    ),
    person: '{family}{given}',
    stems: words(
      '가온|gaon 나래|narae 다솜|dasom 마루|maru 새벽|saebyeok 아라|ara 온새|onsae 한빛들|hanbitdeul 해오름|haeoreum 푸른솔|pureunsol',
    ),
    kinds: words(
      '기공|gigong 모터스|motors 산업|industry 에너지|energy 유압|hydraulics 정밀|precision 중공업|heavy 철도|rail',
    ),
    firms: ['{stem}{kind} 주식회사', '㈜{stem}{kind}'],
  },
  malay: {
    given: words('Aisyah Boon Farid Hui Imran Jia Kamal Li Mei Nurul Rizal Siti Wei Yusof'),
    family: words('Abdullah Chong Hassan Ismail Koh Lau Mahmud Ng Osman Phua Rahim Tan Wong Yap'),
    person: '{given} {family}',
    stems: words('Angsana Bayan Cengal Damar Kenanga Lestari Meranti Permata Rimba Selasih Titiwang'),
    kinds: words('Assembly Automotive Energy Engineering Hydraulics Machinery Precision Pumps Rail Turbine'),
    firms: ['{stem} {kind} Sdn. Bhd.', '{stem} {kind} Berhad'],
  },
}
