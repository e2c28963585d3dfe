import type { HistoryWords } from './words-of-history.ts'

export const JA: HistoryWords = {
  inquiries: [
    '新ライン向けに {product} を {quantity} 台ほど検討しています。価格と納期をお知らせください。',
    '{product} の仕様書と校正証明書をお送りいただけますか。まずは {quantity} 台から始めたいと考えています。',
    '現在の工具は二年で摩耗します。{product} は三交代の作業に耐えますか。工程は {quantity} か所あります。',
  ],
  urgent: '{product} を {quantity} 台、遅くとも {weeks} 週間以内に納入していただく必要があります。可能でしょうか。',
  mailSubject: '{product} のお問い合わせについて',
  reached: [
    'トルク範囲とタクトについて話した。{quantity} 工程、{product} の数値を希望。',
    '組立課長と通話。{product} で問題なし、次は購買を交える。',
    '{product} と現用工具との違いを説明。関心あり。',
  ],
  notReached: '応答なし。受付に伝言を残した。',
  meeting: '{product} について技術部門・購買部門とウェブ会議。',
  visit: 'ラインを訪問し締結部を測定。{product} は {quantity} 工程分。',
  demo: '客先の締結部で {product} を実演。',
  followUp: '検討の進み具合を伺った。',
  callTask: '{company} に電話する',
  quoteTask: '{company} への見積をフォローする',
  lostByRep: {
    price: '高いと言われた。かなりの値引きが必要だった。',
    delivery_time: '希望の時期に納入できなかった。',
    function_mismatch: '当社の工具では先方の締付条件を満たせない。',
    competitor: '他社に決まった。',
    slow_follow_up: '当社の対応が遅かった。',
    budget: '投資が来年度に延期された。',
    no_decision: 'その後連絡がない。',
    other: '案件がグループ会社に移った。',
  },
  lostByBuyer: {
    price: '御見積額が一工程あたりの予算を大きく超えていました。',
    delivery_time: '納期が量産開始に間に合いませんでした。',
    function_mismatch: '必要なトルクと作業スペースに合いませんでした。',
    competitor: '取引実績のある会社に決めました。',
    slow_follow_up: 'ご返答をいただくまでに時間がかかりすぎました。',
    budget: '計画が延期となり、今年度の予算がありません。',
    no_decision: '今回は変更しないことにしました。',
    other: 'グループでの一括購買に変わりました。',
  },
  customerLost: '成約に至らなかった',
}
