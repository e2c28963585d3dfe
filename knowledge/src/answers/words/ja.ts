import type { AnswerWords } from './words.ts'

export const ja: AnswerWords = {
  signs: {
    principle:
      '仕組み | 原理 | 構造 | どのように動 | どうやって動 | とは何 | とは | って何 | 何ですか | 意味 | なぜ | どうして | 説明 | 種類',
    difference: '違い | 違う | 差は | 比較 | 比べ | どちらが | どっちが',
    industry:
      '業界 | 産業 | 用途 | 使われ | 向いて | 適して | 適した | 応用 | 自動車 | 航空 | 鉄道 | エネルギー | 現場',
    maintenance:
      'メンテナンス | 保守 | 整備 | 清掃 | 掃除 | 潤滑 | オイル | グリース | 交換 | 修理 | 保管 | 校正 | エラー | アラーム | 故障 | 起動しない | 漏れ | 予備部品 | スペアパーツ | 充電 | 点検',
    reliability: '信頼性 | 寿命 | 耐久 | 何年使え | どのくらい持 | 保証 | 摩耗',
    competitor: '競合 | 他社 | 代わり | 代替 | に比べて | 同等 | アトラスコプコ | デスーター | インガーソル',
    certificate: '認証 | 証明書 | 認定 | 防爆 | 規格 | 適合 | 準拠',
    company:
      '御社 | 貴社 | 会社 | 設立 | 従業員 | 本社 | 所在地 | 住所 | どこにあり | 連絡先 | どの国 | 何か国 | 工場 | 支払条件 | 支払い条件 | インコタームズ | 販売条件 | 営業時間',
    listing:
      'どの工具 | どの製品 | どの機種 | どのモデル | どれが | ありますか | 取り扱い | 一覧 | すべての工具 | ものは',
    price: '価格 | 値段 | いくら | 費用',
    howTo: 'どうすれば | どうやって | 方法 | 手順 | やり方 | どのくらいの頻度 | 何回ごと | どのように',
  },
  refusal: {
    discount: '割引 | 値引 | 安くして | 安くなり | 値下げ | 最安値 | まけて | 特価 | 交渉',
    prompt:
      'システムプロンプト | プロンプト | あなたの指示 | 指示を無視 | 指示をすべて無視 | 隠された指示 | あなたは今から | のふりをして | apiキー | あなたのルール | 上の文章を繰り返',
    customers:
      '他のお客様 | 他の顧客 | 他社の注文 | 誰が買 | 誰が購入 | 顧客リスト | 顧客情報 | 顧客データ | いくら払 | 顧客のメール',
    abuse: 'バカ | 馬鹿 | アホ | 死ね | くそ | クソ | うるさい | 黙れ | 詐欺',
  },
  yesNo: 'ますか | ですか | できますか | ありますか | でしょうか | 対応して',
  definition: 'とは何 | とは | って何 | 何ですか | 意味 | 定義',
  defining: 'とは | のこと | と呼ば | を意味 | を指し',
  wantsFigure:
    'いくつ | 何回 | 何年 | 何本 | 何台 | 何時間 | 何か月 | どのくらい | どれくらい | いつ | 何度 | 何キロ | 何ミリ | 何ボルト',
  say: {
    specification: (label, sku, value) => `${sku}の${label}：${value}`,
    yes: 'はい。',
    no: 'いいえ。',
    notListed: (sku, value) => `${sku}のデータシートに${value}は記載がありません`,
    notStated: (sku, label) => `${sku}のデータシートに記載がありません：${label}`,
    differences: (skus, labels) => `${skus}の違い：${labels}`,
    listing: (count, _isOne, condition, skus) => `${condition}の製品は${count}機種です：${skus}`,
    more: (count) => `ほか${count}機種`,
    noneListed: (condition) => `当社のデータシートに${condition}の記載がある製品はありません。`,
    competitor: (name, label, value) => `${name}：${label}：${value}`,
    competitorSource: (name, date) => `出典：${name}、${date}現在`,
    price: (sku, price) => `${sku}の表示価格：${price}。`,
    priceNote: '数量と国に応じた価格は見積書でお知らせします。',
    original: {
      en: '英語の原文：',
      zh: '中国語の原文：',
      es: 'スペイン語の原文：',
      ar: 'アラビア語の原文：',
      ja: '日本語の原文：',
      de: 'ドイツ語の原文：',
      pt: 'ポルトガル語の原文：',
    },
    keywords: 'キーワード：',
    unknown: '当社の資料には見当たりません。推測でお答えすることは控えます。',
    unknownModel: (name) => `${name}という製品は存じません。`,
    unknownBrand: (name) => `${name}の公表値は手元にありません。`,
    uncovered: (words) => `当社の資料に記載がありません：${words}。`,
    handOff: '担当者がお答えできます。ご質問をお伝えしましょうか。',
    refused: {
      discount: '価格や値引きは人が決めるもので、私では決められません。ご希望は担当者に喜んでお伝えします。',
      prompt: '私の設定についてはお話ししません。締付け工具のことでしたら喜んでお手伝いします。',
      customers: 'ほかの方に関することはお話しできません。製品のことでしたら喜んでお手伝いします。',
      abuse: '本題に戻りましょう。当社の工具について何をお知りになりたいですか。',
    },
  },
  property: '項目',
}
