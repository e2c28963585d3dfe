import { localized, value } from '../../words.ts'
import { AIR_INLETS, CERTIFICATES, IP_CLASSES, PROTOCOLS, WIRELESS } from '../international.ts'

export const values = {
  measuringDirection: {
    clockwise: value('右回り', '右回り | 時計回り | 正転 | 右 | 右方向 | cw'),
    counterclockwise: value('左回り', '左回り | 反時計回り | 逆転 | 左 | 左方向 | ccw'),
  },
  handleShape: {
    pistol: value('ピストル形', 'ピストル形 | ピストル | ピストル型 | ガンタイプ | ピストルグリップ'),
    angle: value('アングル形', 'アングル形 | アングル | アングル型 | アングルヘッド | 直角'),
    inline: value('ストレート形', 'ストレート形 | ストレート | ストレート型 | 直線形 | ペン型'),
    lever: value('レバー形', 'レバー形 | レバー | レンチ | レンチ形 | 長柄'),
    fixtured: value('固定設備形', '固定設備形 | 設備用 | 固定 | 据付け | フランジ取付け | 組込み軸 | 自動機用'),
    bench: value('卓上形', '卓上形 | 卓上 | 卓上型 | ベンチ | 作業台'),
    panel: value('壁掛け・盤内取付け', '壁掛け・盤内取付け | 壁掛け | 盤内 | 盤取付け | パネル取付け | dinレール'),
  },
  drive: {
    'hex-1/4': value('六角 1/4"', '六角 1/4" | 六角1/4 | 1/4 六角 | 6.35六角 | 六角6.35 | ビットホルダ | 2分六角'),
    'square-1/4': value('角 1/4"', '角 1/4" | 1/4 角 | 差込角1/4 | 差込角6.35 | 6.35sq | 6.35角 | 2分角'),
    'square-3/8': value('角 3/8"', '角 3/8" | 3/8 角 | 差込角3/8 | 差込角9.5 | 9.5sq | 9.5角 | 3分角 | 3/8'),
    'square-1/2': value('角 1/2"', '角 1/2" | 1/2 角 | 差込角1/2 | 差込角12.7 | 12.7sq | 12.7角 | 4分角 | 1/2'),
    'square-3/4': value('角 3/4"', '角 3/4" | 3/4 角 | 差込角3/4 | 差込角19 | 19sq | 19角 | 6分角 | 3/4'),
    'square-1': value('角 1"', '角 1" | 1インチ角 | 差込角25.4 | 25.4sq | 25.4角'),
    'square-1-1/2': value('角 1 1/2"', '角 1 1/2" | 1.5インチ角 | 差込角38.1 | 38.1sq | 38.1角'),
    'insert-9x12': value('差込み 9×12 mm', '差込み 9×12 mm | 9x12 | 9 x 12 | 交換ヘッド9x12 | ヘッド交換式9x12'),
    'insert-14x18': value('差込み 14×18 mm', '差込み 14×18 mm | 14x18 | 14 x 18 | 交換ヘッド14x18 | ヘッド交換式14x18'),
  },
  housingMaterial: {
    composite: value('樹脂', '樹脂 | 強化樹脂 | 樹脂製 | プラスチック | ナイロン | ガラス繊維強化樹脂 | 複合材'),
    aluminium: value('アルミニウム', 'アルミニウム | アルミ | アルミ合金 | アルミダイカスト | 軽合金'),
    magnesium: value('マグネシウム', 'マグネシウム | マグネシウム合金'),
    steel: value('鋼', '鋼 | スチール | 鉄 | 合金鋼 | 工具鋼 | クロムめっき鋼'),
    'stainless-steel': value('ステンレス鋼', 'ステンレス鋼 | ステンレス | sus | sus304'),
  },
  powerSource: {
    battery: value('充電式', '充電式 | バッテリ | バッテリー | コードレス | 電池 | リチウムイオン | li-ion'),
    electric: value('電動(コード式)', '電動(コード式) | 電動 | コード式 | 有線 | 商用電源 | ac電源 | コンセント'),
    pneumatic: value('圧縮空気', '圧縮空気 | エア | エアー | 空気圧 | 空圧 | エア式'),
    manual: value('手動', '手動 | 手動式 | 人力 | 手 | 手締め'),
    usb: value('USB給電', 'usb給電 | usb | usb電源 | usbバスパワー'),
    passive: value('電源不要', '電源不要 | 電源なし | パッシブ | 受動'),
  },
  airInlet: AIR_INLETS,
  torqueControl: {
    transducer: value('トルクセンサ', 'トルクセンサ | センサ | センサー | トランスデューサ | ひずみゲージ | 閉ループ'),
    current: value('モータ電流', 'モータ電流 | 電流 | 電流制御 | 電流式'),
    'pulse-shutoff': value('パルス遮断', 'パルス遮断 | パルス | オイルパルス | 油圧パルス | パルスシャットオフ'),
    'mechanical-clutch': value(
      '機械式クラッチ',
      '機械式クラッチ | クラッチ | クラッチ式 | メカクラッチ | トルククラッチ',
    ),
    click: value('クリック式', 'クリック式 | クリック | シグナル式 | カチッ | プリセット形'),
    'electronic-display': value('電子表示', '電子表示 | デジタル | デジタル式 | 電子式 | 直読式'),
    none: value('なし', 'なし | 無し | 制御なし | トルク制御なし'),
  },
  display: {
    none: value('表示なし', '表示なし | なし | 画面なし | 無し'),
    led: value('LEDランプ', 'ledランプ | led | ランプ | ok/ngランプ | 表示灯'),
    lcd: value('液晶', '液晶 | lcd | 液晶表示 | 液晶画面 | バックライト液晶'),
    oled: value('有機EL', '有機el | oled | カラー有機el'),
    touch: value('タッチパネル', 'タッチパネル | タッチ | タッチ画面 | タッチスクリーン'),
  },
  protocols: localized(PROTOCOLS, {
    'digital-io': value('デジタル入出力', 'デジタル入出力 | デジタルi/o | 接点入出力 | 無電圧接点 | 入出力信号 | dio'),
    'analog-10v': value('アナログ ±10 V', 'アナログ ±10 v | アナログ出力 | アナログ信号 | アナログ'),
  }),
  wireless: localized(WIRELESS, {
    'wifi-2.4': value('Wi-Fi 2.4 GHz', 'wi-fi | wifi | 無線lan | ワイファイ'),
    'bluetooth-le': value('Bluetooth LE', 'ブルートゥース | bluetooth low energy'),
  }),
  ipClass: IP_CLASSES,
  certificates: localized(CERTIFICATES, {
    ce: value('CE', 'ceマーキング | ceマーク | ce適合'),
    atex: value('ATEX', '防爆 | 防爆認証'),
    pse: value('PSE', 'pseマーク | 電気用品安全法'),
    'iso-17025': value('ISO/IEC 17025', 'jcss | 校正証明書 | 認定校正 | jcss校正'),
  }),
} as const
