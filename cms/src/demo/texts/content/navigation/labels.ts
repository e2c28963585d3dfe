import { LOCALES, type Locale } from '@tradewind/schema/locales'
import type { Words } from '../types.ts'

const ROWS = {
  home: ['Home', '首页', 'Inicio', 'الرئيسية', 'ホーム', 'Start', 'Início'],
  products: ['Products', '产品', 'Productos', 'المنتجات', '製品', 'Produkte', 'Produtos'],
  solutions: ['Solutions', '解决方案', 'Soluciones', 'الحلول', '業界別ソリューション', 'Lösungen', 'Soluções'],
  resources: ['Resources', '资料中心', 'Recursos', 'المراجع', '技術資料', 'Wissen', 'Conteúdo técnico'],
  articles: ['Articles', '技术文章', 'Artículos', 'مقالات', '技術記事', 'Fachbeiträge', 'Artigos'],
  cases: [
    'Sample cases',
    '示例案例',
    'Casos de ejemplo',
    'حالات نموذجية',
    'モデルケース',
    'Musterfälle',
    'Casos de exemplo',
  ],
  compare: ['Compare', '产品对比', 'Comparar', 'مقارنة', '比較', 'Vergleich', 'Comparar'],
  selector: ['Selector', '选型工具', 'Selector', 'أداة الاختيار', '機種選定', 'Auswahlhilfe', 'Seletor'],
  advisor: ['Advisor', '选型顾问', 'Asesor', 'المستشار', '選定アドバイザー', 'Berater', 'Consultor'],
  certificates: ['Certificates', '证书', 'Certificados', 'الشهادات', '認証・証明書', 'Zertifikate', 'Certificados'],
  about: ['About', '关于我们', 'Quiénes somos', 'من نحن', '会社紹介', 'Über uns', 'Sobre nós'],
  contact: ['Contact', '联系我们', 'Contacto', 'اتصل بنا', 'お問い合わせ', 'Kontakt', 'Contato'],
  quote: [
    'Request a quotation',
    '索取报价',
    'Solicitar oferta',
    'اطلب عرض سعر',
    '見積りを依頼',
    'Angebot anfordern',
    'Solicitar proposta',
  ],
  privacy: ['Privacy', '隐私政策', 'Privacidad', 'الخصوصية', 'プライバシー', 'Datenschutz', 'Privacidade'],
  imprint: [
    'Imprint',
    '经营者信息',
    'Aviso legal',
    'بيانات الناشر',
    '運営者情報',
    'Impressum',
    'Responsável pelo site',
  ],
  company: ['Company', '公司', 'Empresa', 'الشركة', '会社', 'Unternehmen', 'Empresa'],
  tools: [
    'Choose and order',
    '选型与订购',
    'Elegir y pedir',
    'اختر واطلب',
    '選定とご注文',
    'Auswählen und bestellen',
    'Escolher e pedir',
  ],
  legal: ['Legal', '法律信息', 'Información legal', 'معلومات قانونية', '法的情報', 'Rechtliches', 'Informações legais'],
  batteryPulseTools: [
    'Battery pulse tools',
    '电池脉冲工具',
    'Atornilladores de impulsos a batería',
    'أدوات الشدّ النبضية بالبطارية',
    '充電式パルスツール',
    'Akku-Impulsschrauber',
    'Apertadeiras de pulso a bateria',
  ],
  dcNutrunners: [
    'DC nutrunners',
    '直流电动拧紧枪',
    'Atornilladores eléctricos DC',
    'أدوات الشدّ الكهربائية DC',
    'DCナットランナー',
    'DC-Schrauber',
    'Apertadeiras elétricas DC',
  ],
  airPulseTools: [
    'Air pulse tools',
    '气动脉冲工具',
    'Atornilladores de impulsos neumáticos',
    'أدوات الشدّ النبضية الهوائية',
    'エアパルスツール',
    'Druckluft-Impulsschrauber',
    'Apertadeiras de pulso pneumáticas',
  ],
  torqueWrenches: [
    'Torque wrenches',
    '扭力扳手',
    'Llaves dinamométricas',
    'مفاتيح العزم',
    'トルクレンチ',
    'Drehmomentschlüssel',
    'Torquímetros',
  ],
  torqueSensors: [
    'Torque sensors and analyzers',
    '扭矩传感器与校验仪',
    'Sensores y analizadores de par',
    'حساسات العزم وأجهزة الفحص',
    'トルクセンサ・テスタ',
    'Drehmomentaufnehmer und Prüfgeräte',
    'Transdutores e analisadores de torque',
  ],
  controllers: [
    'Controllers',
    '控制器',
    'Controladores',
    'وحدات التحكم',
    'コントローラ',
    'Steuerungen',
    'Controladores',
  ],
  accessories: ['Accessories', '附件', 'Accesorios', 'الملحقات', '付属品', 'Zubehör', 'Acessórios'],
} as const satisfies Readonly<Record<string, readonly [string, string, string, string, string, string, string]>>

export type NavigationLabel = keyof typeof ROWS

function words(row: readonly string[]): Words {
  return Object.fromEntries(LOCALES.map((locale, index) => [locale, row[index]])) as Record<Locale, string>
}

/** Menu labels; the columns above stand in the order of LOCALES. */
export const LABELS = Object.fromEntries(Object.entries(ROWS).map(([key, row]) => [key, words(row)])) as Readonly<
  Record<NavigationLabel, Words>
>
