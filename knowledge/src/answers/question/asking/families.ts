import type { CategoryCode } from '@tradewind/schema/ontology'
import { foldTerm } from '@tradewind/schema/units'
import { pattern } from '../../../gate/reading/words.ts'

/** What people call a kind of product in short, in any of the seven languages: nobody says "battery pulse tool" at work. */
const WORDS: Readonly<Partial<Record<CategoryCode, string>>> = {
  'battery-pulse-tools':
    'battery tool* | cordless tool* | cordless gun* | cordless wrench* | cordless pistol* | battery pistol* | akkupistole* | akku-pistole* | pistola a batería | pistolas a batería | pistola de batería | pistolas de batería | pistola a bateria | pistolas a bateria | مسدس البطارية | 充電ガン | バッテリーガン | 电动脉冲枪 | battery wrench* | battery driver* | battery gun* | akkuwerkzeug* | akkuschrauber* | akku-schrauber* | akkuimpuls* | herramienta a batería | herramientas a batería | herramienta de batería | herramientas de batería | atornillador a batería | atornilladores a batería | atornillador de batería | atornilladores de batería | ferramenta a bateria | ferramentas a bateria | parafusadeira a bateria | parafusadeiras a bateria | aparafusadora a bateria | aparafusadoras a bateria | مفك البطارية | مفكات البطارية | مفك بطارية | أدوات البطارية | أداة بطارية | أداة تعمل بالبطارية | أدواتكم العاملة بالبطارية | العاملة بالبطارية | التي تعمل بالبطارية | バッテリー工具 | 電池工具 | 充電工具 | 充電式の工具 | バッテリー式 | 充電式 | 电池枪 | 电池工具 | 锂电枪 | 充电枪 | 锂电工具 | 充电工具',
  'air-pulse-tools':
    'air tool* | pneumatic tool* | pneumatic gun* | pneumatic wrench* | pneumatic driver* | air pistol* | luftpistole* | druckluftpistole* | المفك الهوائي | エアガン | エアレンチ | air gun* | air wrench* | air driver* | druckluftwerkzeug* | druckluftschrauber* | luftschrauber* | pneumatikschrauber* | druckluftgerät* | herramienta neumática* | herramientas neumática* | atornillador neumático* | atornilladores neumático* | pistola neumática* | pistolas neumática* | ferramenta pneumática* | ferramentas pneumática* | parafusadeira pneumática* | parafusadeiras pneumática* | aparafusadora pneumática* | aparafusadoras pneumática* | مفك هوائي | مفكات الهواء | مفك الهواء | الأدوات الهوائية | أداة هوائية | الأداة الهوائية | مفك الهواء | التي تعمل بالهواء | エア工具 | エアー工具 | 空圧工具 | エアツール | エア式 | 气动枪 | 气枪 | 气动工具 | 风动工具 | 气动扳手',
  'dc-nutrunners':
    'electric tool* | nutrunner* | nut runner* | ec-schrauber* | elektroschrauber* | 电枪 | 电动枪 | ナットランナー',
  'torque-wrenches':
    'torque wrench* | hand wrench* | drehmomentschlüssel* | llave dinamométrica* | llaves dinamométrica* | torquímetro* | torquimetro* | مفتاح العزم | مفاتيح العزم | مفتاح عزم | トルクレンチ | 扭力扳手 | 扭矩扳手 | 力矩扳手',
  'torque-sensors':
    'torque sensor* | transducer* | drehmomentsensor* | drehmomentaufnehmer* | sensor de par | sensores de par | sensor de torque | sensores de torque | حساس العزم | حساسات العزم | مستشعر العزم | トルクセンサ | 扭矩传感器 | 扭力传感器',
  controllers: 'controller* | steuerung* | controlador* | وحدة التحكم | وحدات التحكم | コントローラ | 控制器',
}

let compiled: readonly (readonly [CategoryCode, RegExp])[] | undefined

/** Where a text names categories in everyday words. Half-open, in the folded text. */
export function everydayKinds(
  text: string,
): { readonly code: CategoryCode; readonly start: number; readonly end: number }[] {
  compiled ??= Object.entries(WORDS).map(([code, list]) => [
    code as CategoryCode,
    new RegExp(pattern(list).source, 'gu'),
  ])
  const folded = foldTerm(text)
  return compiled.flatMap(([code, words]) =>
    [...folded.matchAll(words)].map((found) => ({ code, start: found.index, end: found.index + found[0].length })),
  )
}

/** Categories that a text names in everyday words. */
export const everydayCategories = (text: string): CategoryCode[] => [
  ...new Set(everydayKinds(text).map(({ code }) => code)),
]
