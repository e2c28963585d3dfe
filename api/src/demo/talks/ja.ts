import type { Talk } from './talk.ts'

export const TALKS_JA: readonly Talk[] = [
  {
    key: 'ja-iolink',
    at: [10, 620],
    page: '/products/cx-1',
    lines: [
      {
        buyer: 'エンジン組立ラインで 30 Nm のナットランナーを探しています',
        advisor:
          'DN-40 が適合します：{DN-40.torqueRange}、精度 {DN-40.torqueAccuracy} [1]。形状はストレートでよろしいですか。',
        step: 'recommendation',
        industry: ['automotive', 'エンジン'],
        wants: [{ code: 'torqueRange', said: '30 Nm', min: 30, max: 30, unit: 'Nm' }],
        shows: ['DN-40', 'DN-40A'],
      },
      {
        buyer: 'コントローラは IO-Link に対応していますか？',
        advisor: '資料には記載が見当たりません。担当者への質問として控えました。',
        step: 'recommendation',
        protocols: [['io-link', 'IO-Link']],
        answer: ['unknown', 'specification'],
      },
      {
        buyer: 'アングル型のほうは何キロですか？',
        advisor: 'DN-40A の質量は {DN-40A.weight} です [1]。',
        step: 'recommendation',
        answer: ['answered', 'specification'],
        thumb: 'up',
      },
    ],
  },
  {
    key: 'ja-bogie',
    at: [8, 210],
    page: '/products/tw-1000d',
    lines: [
      {
        buyer: '台車の M24 ボルトを 700 Nm で締めます。記録も残したいです。',
        advisor:
          'TW-1000D が適合します：{TW-1000D.torqueRange}、精度 {TW-1000D.torqueAccuracy}、記録は {TW-1000D.resultMemory} 件まで残せます [1]。',
        step: 'recommendation',
        industry: ['rail', '台車'],
        wants: [{ code: 'torqueRange', said: '700 Nm', min: 700, max: 700, unit: 'Nm' }],
        shows: ['TW-1000D'],
      },
      {
        buyer: '校正はどのくらいの間隔ですか？',
        advisor: 'TW-1000D の校正周期は {TW-1000D.calibrationInterval} です [1]。',
        step: 'recommendation',
        answer: ['answered', 'maintenance'],
      },
      {
        buyer: '2 台の見積をお願いします',
        advisor: '承知しました。見積書の宛先をお知らせください。',
        step: 'contact',
        quantity: [2, '2 台'],
        form: 'quotation',
      },
    ],
  },
  {
    key: 'ja-accuracy',
    at: [6, 440],
    page: '/selector',
    lines: [
      {
        buyer: 'バッテリ式のパルス工具で精度 ±2 % のものはありますか。20 Nm です。',
        advisor:
          'その条件をすべて満たす製品はありません。BP-25C は {BP-25C.torqueAccuracy} [1]、電動の DN-20 なら {DN-20.torqueAccuracy} です [2]。',
        step: 'details',
        wants: [
          { code: 'torqueRange', said: '20 Nm', min: 20, max: 20, unit: 'Nm' },
          { code: 'torqueAccuracy', said: '±2 %', max: 2, unit: '%' },
        ],
        unserved: ['torqueAccuracy'],
      },
      {
        buyer: '±5 % でも検討できます',
        advisor: 'それなら BP-25C です：{BP-25C.torqueRange}、{BP-25C.torqueAccuracy} [1]。',
        step: 'recommendation',
        wants: [{ code: 'torqueAccuracy', said: '±5 %', max: 5, unit: '%' }],
        shows: ['BP-25C'],
      },
    ],
  },
  {
    key: 'ja-rival',
    at: [3, 560],
    page: '/products/bp-80a',
    lines: [
      {
        buyer: 'Atlas Copco からの置き換えを検討中です。80 Nm のアングル型は？',
        advisor: 'BP-80A があります：{BP-80A.torqueRange}、{BP-80A.weight} [1]。',
        step: 'recommendation',
        wants: [{ code: 'torqueRange', said: '80 Nm', min: 80, max: 80, unit: 'Nm' }],
        brands: [['Atlas Copco', 'Atlas Copco']],
        shows: ['BP-80A', 'BP-80'],
      },
      {
        buyer: '振動値を教えてください',
        advisor: 'BP-80A の振動は {BP-80A.vibration} です [1]。',
        step: 'recommendation',
        answer: ['answered', 'specification'],
        removed: [{ text: '他社より 1.2 m/s² 低い値です。', reason: 'number', token: '1.2 m/s²' }],
      },
      {
        buyer: 'デモ機を貸してもらえますか？',
        advisor: 'それについては資料に記載がなく、分かりかねます。担当者への質問として控えました。',
        step: 'recommendation',
        answer: ['unknown', 'company'],
      },
    ],
  },
  {
    key: 'ja-hello',
    at: [1, 700],
    page: '/',
    lines: [
      {
        buyer: '英語のカタログはありますか',
        advisor: '製品ページから各製品のデータシートをご覧いただけます。どのような締付けにお使いですか。',
        step: 'industry',
      },
      {
        buyer: '航空機の部品です',
        advisor: '航空宇宙ですね。締付けトルクはどのくらいですか。',
        step: 'need',
        industry: ['aerospace', '航空機'],
      },
    ],
  },
]
