import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: '締付けコントローラ',
  summary:
    'DCナットランナー1～8軸用のコントローラ、充電式工具6台用の無線ステーション、7種のプロトコルに対応するゲートウェイです。',
  intro:
    '締付けの合否を決めるのはコントローラです。CXはDNに48 Vを供給し、毎秒4,000回の周期で締付け制御を行い、トルクと角度を上下限と照合して、波形を保存します。CX-1とCX-2は柱に掛ける壁掛け形、CX-4とCX-8は多軸用のIP54キャビネットです。CX-1Wはケーブルレスで、通信機能付きの充電式工具を最大6台まで無線で受け持ちます。Open Protocol、Modbus TCP、OPC UA、MQTTは全機種標準。PROFINET、EtherNet/IP、EtherCATはいずれか一つをオプションで追加できます。古いラインとの橋渡しはCX-Gが行います。プログラムはブラウザーで作成でき、ライセンスもドングルも要りません。',
  scenes: [
    {
      title: '1工程に工具1台',
      text: '柱にCX-1、手元にDN-40。ラインへの許可信号はデジタルI/O、品質システムへのトルクと角度はOpen Protocol。ケーブル2本で、半日で立ち上がります。',
    },
    {
      title: '8軸でホイールを同時に',
      text: 'CX-8は全軸を同時に起動し、スナグトルクで待ち合わせ、同時に締め終えます。週末にネットワークが止まっても、100万件の結果がキャビネットに残ります。',
    },
    {
      title: '古いPLCに新しい工具を',
      text: 'PLCはPROFINET、工具はOpen Protocol。DINレールに付けたCX-Gが最大16台の工具を一つの機器にまとめ、PLCのプログラムからは入出力として見えます。',
    },
  ],
  operatingConditions:
    '使用温度0～45 °C、CX-Gは55 °Cまで。湿度85%以下、保管温度−20～70 °C。CX-1、CX-1W、CX-2はIP42、100～240 V。CX-4、CX-8はIP54、200～240 V。CX-GはIP20、DC 18～30 V。キャビネットの上下は100 mm空けてください。測定回路の校正は24か月ごとです。',
  faq: [
    {
      question: '標準で使えるフィールドバスは。',
      answer:
        'Open Protocol、Modbus TCP、OPC UA、MQTTは全機種標準です。CX-1からCX-8まではRS-232、USB、デジタルI/Oも標準です。PROFINET、EtherNet/IP、EtherCATは、CX-1からCX-8までオプションモジュールで対応し、CX-Gは3種とも内蔵しています。いずれも、同時に使えるフィールドバスは1種類です。',
    },
    {
      question: '結果は何件保存でき、いっぱいになるとどうなりますか。',
      answer:
        'CX-Gは50,000件、CX-1とCX-1Wは100,000件、CX-2は200,000件、CX-4は500,000件、CX-8は1,000,000件です。送信済みの古い結果から上書きし、未送信の結果は残して警告を出します。',
    },
    {
      question: '他社の工具も接続できますか。',
      answer:
        '48 V出力には接続できません。Open Protocol対応の工具やコントローラであればCX-Gに接続でき、結果は当社の工具と同じように転送されます。',
    },
    {
      question: 'インターネット接続は必要ですか。',
      answer:
        '不要です。設定画面と波形は、お客様の社内ネットワーク内でコントローラ自身が表示します。更新は署名付きファイルでお渡しし、生産の合間に適用できます。',
    },
  ],
  seoTitle: '締付けコントローラ・ゲートウェイ | Corvane Torque',
  seoDescription:
    '1～8軸のCXコントローラ、工具6台の無線ステーション、16台のゲートウェイ。Open Protocol、OPC UA、PROFINET、EtherCAT。図面、価格、納期を掲載。',
} satisfies FamilyInLanguage
