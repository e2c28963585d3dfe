import { LOCALE_FACTS, LOCALES } from '@tradewind/schema/locales'
import type { CategoryCode, IndustryCode } from '@tradewind/schema/ontology'
import { type Label, label } from './label.ts'

export const INDUSTRY_NAMES: Record<IndustryCode, Label> = {
  automotive: label('Automotive', '汽车', 'Automoción', 'السيارات', '自動車', 'Automobil', 'Automotivo'),
  aerospace: label(
    'Aerospace',
    '航空航天',
    'Aeroespacial',
    'الطيران والفضاء',
    '航空宇宙',
    'Luft- und Raumfahrt',
    'Aeroespacial',
  ),
  energy: label('Energy', '能源', 'Energía', 'الطاقة', 'エネルギー', 'Energie', 'Energia'),
  rail: label('Rail', '轨道交通', 'Ferroviario', 'السكك الحديدية', '鉄道', 'Bahn', 'Ferroviário'),
  'construction-machinery': label(
    'Construction machinery',
    '工程机械',
    'Maquinaria de construcción',
    'آليات البناء',
    '建設機械',
    'Baumaschinen',
    'Máquinas de construção',
  ),
  'new-energy': label(
    'New energy',
    '新能源',
    'Nuevas energías',
    'الطاقة الجديدة',
    '新エネルギー',
    'Neue Energien',
    'Novas energias',
  ),
}

export const CATEGORY_NAMES: Record<CategoryCode, Label> = {
  'battery-pulse-tools': label(
    'Battery pulse tools',
    '电池脉冲工具',
    'Herramientas de impulsos a batería',
    'أدوات نبضية بالبطارية',
    'バッテリーパルスツール',
    'Akku-Impulswerkzeuge',
    'Ferramentas de impulso a bateria',
  ),
  'dc-nutrunners': label(
    'DC nutrunners',
    '直流拧紧枪',
    'Atornilladoras eléctricas DC',
    'مفكات صواميل كهربائية',
    'DCナットランナー',
    'Elektronische Schrauber',
    'Apertadeiras elétricas DC',
  ),
  'air-pulse-tools': label(
    'Air pulse tools',
    '气动脉冲工具',
    'Herramientas de impulsos neumáticas',
    'أدوات نبضية هوائية',
    'エアパルスツール',
    'Druckluft-Impulswerkzeuge',
    'Ferramentas de impulso pneumáticas',
  ),
  'torque-wrenches': label(
    'Torque wrenches',
    '扭矩扳手',
    'Llaves dinamométricas',
    'مفاتيح عزم',
    'トルクレンチ',
    'Drehmomentschlüssel',
    'Torquímetros',
  ),
  'torque-sensors': label(
    'Torque sensors and analysers',
    '扭矩传感器与分析仪',
    'Sensores y analizadores de par',
    'حساسات ومحللات العزم',
    'トルクセンサー・測定器',
    'Drehmomentsensoren und Prüfgeräte',
    'Sensores e analisadores de torque',
  ),
  controllers: label(
    'Controllers',
    '控制器',
    'Controladores',
    'وحدات التحكم',
    'コントローラー',
    'Steuerungen',
    'Controladores',
  ),
  accessories: label('Accessories', '附件', 'Accesorios', 'الملحقات', 'アクセサリー', 'Zubehör', 'Acessórios'),
}

export const DOCUMENT_KINDS = [
  {
    value: 'datasheet',
    label: label('Data sheet', '数据表', 'Ficha técnica', 'ورقة بيانات', 'データシート', 'Datenblatt', 'Ficha técnica'),
  },
  {
    value: 'manual',
    label: label('Manual', '使用手册', 'Manual', 'دليل الاستخدام', '取扱説明書', 'Betriebsanleitung', 'Manual'),
  },
  { value: 'drawing', label: label('Drawing', '图纸', 'Plano', 'رسم هندسي', '図面', 'Zeichnung', 'Desenho') },
  {
    value: 'model-3d',
    label: label('3D model', '三维模型', 'Modelo 3D', 'نموذج ثلاثي الأبعاد', '3Dモデル', '3D-Modell', 'Modelo 3D'),
  },
  {
    value: 'certificate',
    label: label('Certificate', '证书', 'Certificado', 'شهادة', '証明書', 'Zertifikat', 'Certificado'),
  },
  { value: 'software', label: label('Software', '软件', 'Software', 'برنامج', 'ソフトウェア', 'Software', 'Software') },
] as const

/** What the manuals collection holds: kinds of knowledge's documents that have no collection of their own. */
export const MANUAL_KINDS = [
  {
    value: 'manual',
    label: label('Manual', '使用手册', 'Manual', 'دليل الاستخدام', '取扱説明書', 'Betriebsanleitung', 'Manual'),
  },
  { value: 'guide', label: label('Guide', '指南', 'Guía', 'دليل', 'ガイド', 'Leitfaden', 'Guia') },
  {
    value: 'certificate',
    label: label('Certificate', '证书', 'Certificado', 'شهادة', '証明書', 'Zertifikat', 'Certificado'),
  },
  {
    value: 'company',
    label: label(
      'About the company',
      '公司资料',
      'Sobre la empresa',
      'عن الشركة',
      '会社について',
      'Über die Firma',
      'Sobre a empresa',
    ),
  },
] as const

export const PERMISSION_OPTIONS = [
  { value: 'public', label: label('Everybody', '所有人', 'Todos', 'الجميع', 'すべての人', 'Alle', 'Todos') },
  {
    value: 'account',
    label: label(
      'Buyers we know',
      '已登记的买家',
      'Compradores registrados',
      'المشترون المسجلون',
      '登録済みの購入者',
      'Bekannte Käufer',
      'Compradores cadastrados',
    ),
  },
  {
    value: 'staff',
    label: label('Our staff', '内部员工', 'Nuestro personal', 'موظفونا', '社内のみ', 'Nur Mitarbeiter', 'Nossa equipe'),
  },
] as const

export const ARTICLE_KINDS = [
  { value: 'guide', label: label('Guide', '指南', 'Guía', 'دليل', 'ガイド', 'Leitfaden', 'Guia') },
  {
    value: 'white-paper',
    label: label(
      'White paper',
      '白皮书',
      'Libro blanco',
      'ورقة بيضاء',
      'ホワイトペーパー',
      'Whitepaper',
      'White paper',
    ),
  },
  {
    value: 'maintenance',
    label: label('Maintenance', '维护', 'Mantenimiento', 'صيانة', 'メンテナンス', 'Wartung', 'Manutenção'),
  },
  {
    value: 'case',
    label: label('Case study', '案例', 'Caso práctico', 'دراسة حالة', '導入事例', 'Fallstudie', 'Estudo de caso'),
  },
  { value: 'news', label: label('News', '新闻', 'Noticia', 'خبر', 'ニュース', 'Neuigkeit', 'Notícia') },
] as const

/** A document is in one language, in several, or in none at all (a 3D model). */
export const LANGUAGE_OPTIONS = [
  ...LOCALES.map((locale) => ({ value: locale as string, label: LOCALE_FACTS[locale].name })),
  { value: 'multi', label: label('Several', '多语言', 'Varios', 'متعددة', '複数', 'Mehrere', 'Vários') },
]
