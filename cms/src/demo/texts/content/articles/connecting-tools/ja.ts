import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const ja: ArticleText = {
  title: '締付け工具のネットワーク接続：Open Protocol、PROFINET、MQTTの使い分け',
  summary:
    'MESへの結果送信、PLCとのインターロック、傾向データの収集。目的ごとに適した通信方式と、立上げ時に最初に試すメッセージをまとめます。',
  seoTitle: '締付け工具の通信｜Open Protocol・PROFINET・MQTT',
  seoDescription:
    'Open Protocol、PROFINET、MQTTの役割の違い、CC-Link環境での接続方法、立上げ時に確認するMID、通信断時のデータ保持とセキュリティを解説します。',
  body: [
    paragraph(
      '通信方式は「誰がその答えを待っているか」で決まります。コンベヤが待つならPLC、データベースが待つならメッセージ通信、誰も待たないなら送りっぱなしの配信で十分です。',
    ),
    heading('三方式の比較'),
    table(
      ['項目', 'Open Protocol', 'PROFINET', 'MQTT'],
      [
        ['相手', 'MES、ラインソフト', 'PLC', 'ブローカー、データ基盤'],
        ['伝送', 'TCP（通常4545番）', 'Ethernet上の周期I/O', 'TCP（TLSは8883番）'],
        ['応答の目安', '数十ms', '最短8 ms周期', '保証なし'],
        ['内容', 'プログラム、製造番号、トルク、角度', '許可、プログラム番号、OK/NG', 'JSON形式の結果、状態、回数'],
        ['断線時', 'キープアライブ切れ', '工程停止', '遅れて到着'],
        ['CXでの対応', '標準', 'オプション、またはCX-G経由', '標準'],
      ],
    ),
    paragraph(
      'EtherNet/IPとEtherCATも、PROFINETと同じくオプションまたはCX-Gで対応し、同時に使えるフィールドバスは1種類です。国内で多いCC-Link IEには直接対応していません。その場合は、PLC側のEthernetユニットとModbus TCPで接続するか、デジタルI/Oで許可とOK/NGを渡す構成になります。ご計画の段階でご相談ください。',
    ),
    heading('Open Protocolで最初に試すメッセージ'),
    list(
      'MID 0001、0002：通信開始と応答',
      'MID 0018：プログラム（パラメータセット）の選択',
      'MID 0043、0042：工具の許可と禁止',
      'MID 0050：製造番号の送信',
      'MID 0060、0061、0062：結果の購読、受信、確認応答',
      'MID 9999：キープアライブ。10秒ごとに送信し、15秒途絶えると切断',
    ),
    paragraph(
      '仕様書にはMID 0061のリビジョン番号を必ず記載してください。立上げの遅れの多くは、双方が異なるリビジョンで項目を読んでいることが原因です。',
    ),
    heading('推奨構成'),
    paragraph(
      '次工程への搬出許可はPLCで判定し、結果はOpen ProtocolでMESへ、傾向データはMQTT（QoS 1）で送ります。トピックは plant1/line3/st40/tightening のように工程まで含めます。三つは1台のコントローラで同時に使えます。ポカヨケの判定をクラウドに任せてはいけません。',
    ),
    heading('情報システム部門との確認事項'),
    list(
      '締付け設備専用のセグメントを設け（IEC 62443の考え方）、必要なポートだけを開ける。',
      'Open Protocolは暗号化されないため、セグメントの外へ出さない。',
      '稼働中にLANケーブルを抜き、結果が保持され、復旧後にすべて届くことを確かめる。QoS 1では同じ結果が二度届くことがあるため、データベース側で結果番号により重複を除く。',
      '全機器をNTPで時刻同期し、UTCで保存する。',
    ),
  ],
}
