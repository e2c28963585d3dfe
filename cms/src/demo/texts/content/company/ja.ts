import { legalName, legalNameChinese } from '../facts.ts'
import type { CompanyText } from './texts.ts'

export const ja: CompanyText = {
  legalName: `${legalName}(${legalNameChinese})`,
  tagline: '数値で語る締付け技術',
  description:
    '中国・寧波で充電式パルスツール、DCナットランナー、エアパルスツール、トルクレンチ、センサ、コントローラを製造し、40か国へ出荷しています。',
  hours: '月曜から金曜 9:30～18:30（日本時間）',
  addressTitle: '本社・工場',
  addressLines: '188 Beacon Wharf Road, Building 6\nYinzhou District, 315100 Ningbo\n中国浙江省寧波市',
  demoNotice: '架空の会社のデモサイトです。商品の販売は行っていません。',
  certificateLibrary: {
    title: '認証・証明書ライブラリ',
    text: '番号、発行機関、対象範囲、有効期限を掲載しています。型番、規格、国から検索できます。',
    sampleLabel: '見本（効力なし）',
  },
  certificates: {
    ce: 'EU適合宣言。機械、電磁両立性、無線機能付きの機種は無線機器指令を対象とします。',
    ukca: '英国（グレートブリテン）向けの適合宣言。範囲はCEと同じです。',
    ul: '米国およびカナダ向けの製品安全認証。',
    ccc: '中国国内で販売する製品の強制認証。',
    'iso-6789-2': 'トルクレンチ1本ごとの校正証明書。製造番号と不確かさを記載します。',
    'iso-17025': '認定試験所による校正証明書。国家標準へのトレーサビリティを示します。',
    'vdi-2647': '動力工具をハードとソフトの試験用締結体で評価した動的試験報告書。',
    'iso-9001': '工場の品質マネジメントシステム。',
    'iso-14001': '工場の環境マネジメントシステム。',
  },
}
