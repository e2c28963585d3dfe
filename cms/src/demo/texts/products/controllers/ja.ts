import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'CX-1': {
    name: '締付けコントローラ CX-1',
    summary: '手持ち形DN1台用。256プログラム、100,000件を保存、質量5.2 kgで柱にも机の下にも付きます。',
    sellingPoints: [
      '外形210 × 290 × 160 mm、タッチ画面、IP42',
      '100～240 V、1,000 W。普通のコンセントで動きます',
      'ライン用のデジタルI/Oと品質システム用のOpen Protocolは標準です',
    ],
  },
  'CX-1W': {
    name: '無線コントローラ CX-1W',
    summary: '通信機能付き充電式工具を最大6台、60 mまでWi-FiまたはBluetoothで接続。ケーブルは一本も要りません。',
    sellingPoints: [
      'BP-25Cと、Wi-Fiオプション付きTWレンチの結果を集めます',
      '60 W、3.1 kg。48 Vの駆動部を持たず、通信に専念します',
      '工場ネットワークが止まっても100,000件を保持します',
    ],
  },
  'CX-2': {
    name: '2軸締付けコントローラ CX-2',
    summary: 'DNまたは固定形2軸を同時に、同期運転にも対応。512プログラム、質量9.4 kgです。',
    sellingPoints: [
      '手持ち形2台で一つの工程、一つのネットワークアドレスを共用できます',
      '固定形DN-150F、DN-400Fを動かせる最小のコントローラです',
      '200,000件、100～240 V、2,000 W',
    ],
  },
  'CX-4': {
    name: '4軸制御キャビネット CX-4',
    summary: '4軸同期。正面400 × 600 mmのIP54キャビネットに500,000件を保存します。',
    sellingPoints: [
      '1,024プログラム。混流ラインでも車種ごとに割り当てられます',
      '200～240 V、4,000 W、ファン騒音52 dB(A)',
      '質量26 kg、壁掛け。ケーブルは下から入ります',
    ],
  },
  'CX-8': {
    name: '8軸制御キャビネット CX-8',
    summary: '8軸同期、100万件を保存。多軸締付け機用です。',
    sellingPoints: [
      '8軸がスナグトルクで待ち合わせ、そろって締め終えます',
      '600 × 800 × 300 mm、IP54、58 kg。自立・壁掛けのどちらでも',
      '200～240 V、8,000 W。PROFINET、EtherNet/IP、EtherCATはオプション',
    ],
  },
  'CX-G': {
    name: 'プロトコルゲートウェイ CX-G',
    summary:
      '工具16台を7種のプロトコルへ。Open Protocol、PROFINET、EtherNet/IP、EtherCAT、Modbus TCP、OPC UA、MQTTに対応します。',
    sellingPoints: [
      'DINレール取付け、幅45 mm、0.7 kg、DC 18～30 V、12 W',
      'Open Protocol対応の他社工具も、当社の工具と同じように扱えます',
      '50,000件を保持し、盤内55 °Cまで動作します',
    ],
  },
} satisfies ProductsInLanguage
