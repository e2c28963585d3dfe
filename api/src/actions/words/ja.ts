import type { RuleWords } from './types.ts'

export const ja: RuleWords = {
  'answer-inquiry': {
    title: '{company}のお問い合わせに返答',
    reason: '{days}日前にお問い合わせがあり、まだ返答していません。',
  },
  'write-quote': {
    title: '{company}への見積を作成',
    reason: '{days}日前に見積依頼があり、まだ発行していません。',
  },
  'follow-up-quote': {
    title: '見積{quote_number}について{company}に電話',
    reason: '{quote_total}の見積に{days}日間返答がありません。',
  },
  'rescue-quote': {
    title: '{company}を取り戻す：見積{quote_number}について連絡',
    reason: '{quote_total}の見積に{days}日間返答なし。1週間を過ぎると失注が増えます。',
  },
  'quote-expiring': {
    title: '{company}に見積{quote_number}の期限を案内',
    reason: '有効期限は{valid_until}、残り{days}日です。',
  },
  'answer-question': {
    title: '{company}からアドバイザーへの質問に回答',
    reason: '{days}日前の質問に、アドバイザーが答えられませんでした。',
  },
  'counter-competitor': {
    title: '{company}に違いの一覧を送付',
    reason: '競合の名前が挙がりました：{competitor}。',
  },
  'first-call': {
    title: '{company}に初回の電話',
    reason: '有望なリード。把握から{days}日、まだ誰も電話していません。',
  },
  'offer-quote': {
    title: '{company}に見積を提案',
    reason: '1週間に価格を{count}回確認し、見積がまだありません。',
  },
  'rescue-silent': {
    title: '{company}に連絡を取る',
    reason: '検討の途中で{days}日間、動きがありません。',
  },
  'stuck-deal': {
    title: '{company}の案件を前に進める',
    reason: '同じステージに{days}日とどまり、上限を超えています。',
  },
  'reach-decision-maker': {
    title: '{company}の決裁者に会う',
    reason: 'この案件の決裁者がまだ分かっていません。',
  },
  'send-requirements': {
    title: '{company}に要件チェックリストを送付',
    reason: '{days}日前に技術資料を閲覧。まだ対応していません。',
  },
  'after-sales': {
    title: '{company}にアフターサービス一式を送付',
    reason: '{days}日前に受注。その後連絡していません。',
  },
  'stay-in-touch': {
    title: '{company}と関係を保つ',
    reason: '{days}日間、こちらから連絡していません。',
  },
}
