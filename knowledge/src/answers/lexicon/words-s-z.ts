/** As in concepts.ts: everyday and technical words of manuals, guides and questions, by the English word, s to z; en; zh; es; ar; ja; de; pt. */
export const WORDS_S_TO_Z = `
safe | safely | harmless | risk-free; 无害 | 稳妥 | 安全地; sin riesgo | inofensivo; بأمان | غير ضار | مأمون; 無害 | 安全に; gefahrlos | unbedenklich; sem risco | inofensivo
safety shoes | safety boots; 安全鞋 | 劳保鞋; calzado de seguridad | zapatos de seguridad | botas de seguridad; أحذية السلامة | حذاء السلامة; 安全靴; Sicherheitsschuhe | Sicherheitsschuh; calçado de segurança | sapatos de segurança | botas de segurança
salt | salt spray | seawater; 盐 | 盐雾 | 海水; niebla salina | agua de mar | sal marina | salino; ملح | رذاذ الملح | ماء البحر; 塩水 | 塩分 | 海水; Salz | Salznebel | Salzsprühnebel | Meerwasser | Seewasser; névoa salina | água do mar | maresia
sampling rate | sample rate | readings per second; 采样率 | 采样频率; frecuencia de muestreo | lecturas por segundo; معدل أخذ العينات | قراءة في الثانية; サンプリング周波数 | サンプリングレート | 毎秒; Abtastrate | Messrate | Abtastung; taxa de amostragem | leituras por segundo
sanctions | embargo; 制裁 | 禁运; sanciones | sanción | embargo; عقوبات | العقوبات | حظر; 制裁 | 禁輸; Sanktionen | Sanktion | Embargo; sanções | sanção | embargo
sand | sandy; 沙子 | 砂粒 | 沙尘; arena | arenoso; رمل | رمال | رملي; 砂 | 砂ぼこり; Sand | sandig; grãos de areia | arenoso
Saudi Arabia; 沙特阿拉伯 | 沙特; Arabia Saudí | Arabia Saudita; المملكة العربية السعودية | السعودية; サウジアラビア | サウジ; Saudi-Arabien | Saudi Arabien; Arábia Saudita
save energy | energy saving | saving; 节能 | 省电 | 节约; ahorro | ahorrar energía | ahorra; توفير | يوفر | توفير الطاقة; 省エネ | 節電 | 節約; sparen | spart | Einsparung | Energieeinsparung | sparsam; economia | economizar | poupar energia | economiza
saw | sawing; 锯 | 锯切; sierra | serrar; منشار | نشر المعدن; のこぎり | 鋸; gesägt | Sägeblatt | Kreissäge; serra | serrar
scale | graduation | graduation mark; 刻度 | 标尺; escala | graduación; تدريج | المقياس المدرج; 目盛 | スケール; Skala | Skale | Teilstrich; escala | graduação | graduações
scan | scanner | barcode reader | barcode; 扫描 | 扫码 | 扫码枪 | 条码; escanear | escáner | lector de códigos | código de barras; مسح ضوئي | ماسح | قارئ الباركود | باركود | رمز شريطي; スキャン | スキャナー | バーコード; scannen | Scanner | gescannt | Barcode | Strichcode; escanear | escâner | leitor de código | código de barras
schematic | wiring diagram | circuit diagram; 接线图 | 电路图 | 原理图; esquema eléctrico | diagrama de cableado | esquema; مخطط التوصيل | مخطط كهربائي | مخطط الأسلاك; 配線図 | 回路図 | 結線図; Schaltplan | Anschlussplan | Schaltbild | Verdrahtungsplan; esquema elétrico | diagrama de ligação | esquema
scope; 适用范围 | 工作范围; ámbito | alcance; نطاق التطبيق | مجال التطبيق; 適用範囲 | 対象範囲; Geltungsbereich | Anwendungsbereich; âmbito | escopo | abrangência
scratch | scratched | scratches; 划痕 | 刮伤 | 划伤; arañazo | rayadura; خدش | خدوش | يخدش | مخدوش; 傷 | きず | すり傷 | ひっかき; Kratzer | zerkratzt | verkratzt | zerkratzen; arranhão | risco na pintura | arranhões | arranhado
screwdriver | power screwdriver; 螺丝刀 | 起子 | 旋具; destornillador | atornillador; مفك | مفكات; ドライバー | ねじ回し; Schraubendreher | Schraubenzieher; chave de fenda | parafusadeira
sealing compound | thread sealant; 密封胶 | 密封剂; sellador | pasta selladora; مادة مانعة للتسرب | معجون الإحكام; シール剤 | 液体パッキン; Dichtmittel | Dichtmasse | Gewindedichtmittel; vedante | veda rosca
seat | seats | seating; 贴合 | 着座; asiento | asentar | asienta | asentamiento; ارتكاز | يستقر | استقرار; 着座 | 座面; aufliegen | liegt auf | Kopfauflage | Auflagefläche; assentar | assentamento | assenta
seat rail | vehicle seat | car seat; 座椅; asiento del coche | asientos; مقعد | مقاعد; シート | 座席; Sitz | Sitze | Sitzschiene; bancos | assento do veículo
second-hand | used machine | pre-owned; 二手; segunda mano; مستعمل | مستعملة; 中古; Gebrauchtgerät | zweiter Hand; segunda mão | seminovo
seconds | second; 秒 | 秒钟; segundo | segundos; ثانية | ثوان | ثواني | الثوان; 秒 | 秒間; Sekunde | Sekunden; segundos | por segundo
section | chapter | paragraph; 章节 | 条款; apartado | capítulo | sección | párrafo; قسم | فصل | فقرة | القسم; 章 | 項目 | セクション; Abschnitt | Kapitel | Absatz; capítulo | seção | parágrafo | seções
security | cyber security | it security; 信息安全 | 网络安全; ciberseguridad | seguridad informática; الأمن السيبراني | أمن المعلومات; セキュリティ | サイバー; IT-Sicherheit | Cybersicherheit | Informationssicherheit; cibersegurança | segurança da informação | segurança cibernética
sediment | settles at the bottom; 沉淀 | 沉积物; sedimento; راسب | ترسب; 沈殿 | 沈殿物; Bodensatz | Sediment; sedimento | borra no fundo
self-test; 自检; autocomprobación | autotest | autodiagnóstico; اختبار ذاتي | فحص ذاتي; 自己診断 | セルフテスト; Selbsttest; autoteste | autodiagnóstico
sell | sold | sale | sales | seller; 销售 | 出售 | 卖方 | 卖; vender | vende | venta | ventas | vendedor; بيع | مبيعات | البائع | يباع | تبيع | المبيعات; 販売 | 売主 | 売る; verkaufen | verkauft | Verkauf | Vertrieb | Verkäufer; vender | vende | venda | vendas | vendedor
semi-automatic; 半自动; semiautomático; شبه آلي | نصف آلي; 半自動; halbautomatisch | teilautomatisch; semiautomático
semiconductor | semiconductors; 半导体; semiconductor; أشباه الموصلات; 半導体; Halbleiter; semicondutor
send | sent | transmit | transmits | transmission; 发送 | 传输 | 上传 | 发给; enviar | envía | transmitir | transmite | mandar; إرسال | أرسل | يرسل | ترسل | نقل البيانات | مرسل | المرسلة | مرسلة; 送信 | 送る | 伝送 | 送り; senden | gesendet | schicken | übertragen | sendet | absenden; enviar | envia | transmitir | transmite | mandar
sensitivity | sensitive; 灵敏度 | 敏感; sensibilidad | sensible; حساسية | حساس; 感度 | 敏感; Empfindlichkeit | empfindlich | Kennwert; sensibilidade | sensível | sensíveis
separate | separately | apart; 分开 | 单独 | 分离; separado | por separado | separar | aparte; منفصل | منفصلة | منفردا | على حدة | بشكل منفصل; 別々 | 別に | 分離 | 分け; getrennt | trennen | separat | gesondert; separado | separadamente | separar | à parte
sequence | order of tightening; 顺序 | 次序; secuencia | orden de apriete; تسلسل | ترتيب | بالترتيب; 順序 | 順番; Reihenfolge | Abfolge | Sequenz; sequência | ordem de aperto
serial number | serial; 序列号 | 出厂编号 | 机号; número de serie; الرقم التسلسلي | رقم تسلسلي | تسلسلي; 製造番号 | シリアル番号 | シリアル; Seriennummer | Serien-Nummer | Fabriknummer; número de série
series production | mass production; 批量生产 | 量产; producción en serie | fabricación en serie; إنتاج متسلسل | الإنتاج الكمي | إنتاج كمي; 量産 | 大量生産; Serienfertigung | Serienproduktion | Großserie; produção em série | produção em massa
serve | serves | operates several; 服务多台 | 带动; atiende | atender | sirve; يخدم | تخدم; 受け持 | 対応; bedient | versorgt; atende | atender
server; 服务器; servidor; خادم | الخادم; サーバー | サーバ; Server; servidor
service | services | customer service; 服务 | 售后; servicio | servicio posventa; خدمة | خدمات | الخدمة | خدمة العملاء; サービス | アフターサービス; Service | Kundendienst | Dienstleistung; serviço | pós-venda
service contract | maintenance contract; 服务合同 | 维保合同; contrato de mantenimiento | contrato de servicio; عقد صيانة | عقد خدمة; 保守契約 | サービス契約; Wartungsvertrag | Servicevertrag; contrato de manutenção | contrato de serviço
servo | servomotor | servo amplifier; 伺服; servo | servomotor; سيرفو | مؤازر | السيرفو; サーボ; Servo | Servomotor | Servoverstärker; servo | servomotor
set screw | grub screw; 紧定螺钉 | 止动螺钉; prisionero | tornillo sin cabeza; برغي تثبيت | برغي بلا رأس | برغي التثبيت; 止めねじ | イモねじ; Gewindestift | Madenschraube; parafuso sem cabeça | parafuso de fixação
settling | relaxation | loss of preload; 沉降 | 松弛 | 预紧力损失; asentamiento | relajación | pérdida de precarga; ارتخاء | فقدان الشد | هبوط الشد; なじみ | へたり | 軸力低下; Setzen | Setzbetrag | Setzverlust | Relaxation; assentamento | relaxação | perda de pré-carga
setup time | retooling | model change; 换型 | 换线 | 切换时间; tiempo de preparación | cambio de modelo | cambio de formato; وقت التجهيز | تغيير الموديل | تبديل الإعداد; 段取り | 機種切替; Rüsten | Rüstzeit | Umrüstung | umrüsten; tempo de preparação | troca de modelo
several | multiple; 多个 | 好几 | 多台 | 若干; varios | varias | múltiples; عدة | متعدد | متعددة; 複数 | いくつか | 数台; mehrfach | zahlreiche; vários | várias | múltiplos
shake | shaking; 摇晃 | 摇动; agitar | sacudir; رج | يهتز | الرج; 振る | 揺れ; schütteln | geschüttelt; agitar | sacudir
shape | geometry | contour; 形状 | 外形; forma | geometría | contorno; شكل | أشكال; 形状 | 形が; Form | Geometrie | Kontur; forma | geometria | contorno
sharp | sharp-edged; 锋利 | 锐利; afilado | filoso; حاد | حادة; 鋭利 | 鋭い | 尖っ; scharf | scharfkantig; afiado | cortante
shear | shear off | sheared; 剪切 | 剪断; cizalladura | cortante | cizallar; قص | قوة القص | انقص | القص; せん断 | 剪断; Scherung | Scherkraft | abgeschert | abscheren lassen; cisalhamento | cisalhar
sheet | data sheet | spec sheet; 数据表 | 技术资料 | 资料表; hoja de datos | ficha técnica | hoja; ورقة البيانات | نشرة البيانات | صحيفة البيانات; データシート | 仕様書; Datenblatt | Datenblätter | Blatt; folha de dados | ficha técnica | folha
shelf life; 保质期 | 贮存期 | 保存期; caducidad | tiempo de almacenamiento | conservación; مدة الصلاحية | تاريخ الصلاحية | فترة التخزين; 保存期間 | 保管期限 | 使用期限; Haltbarkeit | haltbar | Lagerfähigkeit | Mindesthaltbarkeit; prazo de validade | validade | tempo de armazenagem
shield | shielded | shielding | screened cable; 屏蔽; blindaje | apantallado | blindado | apantallamiento; حجب | محجوب | تدريع; シールド | 遮蔽; Schirmung | abgeschirmt | geschirmt | Schirm | Abschirmung; blindagem | blindado
shim | shims | shim ring; 调整垫 | 垫片; arandela de ajuste | calce | suplemento; رقاقة ضبط | رقائق ضبط | صفيحة ضبط; シム | 調整板; Passscheibe | Ausgleichsscheibe | Distanzscheibe; calço | arruela de ajuste
shipment | dispatch | shipped; 发货 | 装运 | 出货 | 寄送; envío | despacho | expedición | embarque; شحنة | إرسالية | شحنات | شحن; 出荷 | 発送 | 船積; Versand | versenden | verschickt | Sendung | versendet; envio | expedição | despacho | remessa | embarque | expedições
shock resistant | impact-resistant; 抗冲击 | 耐冲击; resistente a golpes | resistente a impactos; مقاوم للصدمات; 耐衝撃; schlagfest | stoßfest | schlagzäh; resistente a impactos | resistente a choques
short | shorter | shortest; 较短 | 最短 | 更短 | 很短; más corto | breve; قصير | قصيرة | أقصر; 短い | 短く | 最短; kurz | kürzer | kurze | kürzeste; curto | curta | mais curto
short circuit | short-circuit; 短路; cortocircuito; دائرة قصر | قصر كهربائي | قصر الدارة; 短絡 | ショート; Kurzschluss | kurzgeschlossen; curto-circuito | curto circuito
short quantity | short delivery | quantity missing; 短少 | 少发 | 数量不足; faltante | cantidad incompleta; نقص الكمية | نقص في الكمية; 数量不足 | 欠品; Fehlmenge | Minderlieferung; falta de quantidade | entrega incompleta
shorten | cut shorter; 缩短 | 剪短; acortar | acorta; تقصير | يقصر; 短縮 | 短くする; gekürzt | verkürzen; encurtar | encurta
shoulder | elbow | neck pain; 肩部 | 肘部 | 颈部; hombro | codo | cuello; كتف | مرفق اليد | رقبة; 肩 | 肘; Schulter | Ellenbogen | Nacken; ombro | cotovelo | pescoço
shutdown | power down | shut down; 关机 | 停用; apagado | desconectar la alimentación; إطفاء | إيقاف التشغيل | اطفئ; シャットダウン | 電源を落と | 電源オフ; herunterfahren | Abschalten | stilllegen; desligamento | encerrar
side | sides; 侧面 | 两侧 | 一侧; lado | lados | lateral; جانب | جانبي | الجانب | جوانب; 側面 | 両側 | 横側; Seite | Seiten | seitlich; lado | lados | lateral | laterais
sign | signature | signed; 签名 | 签字 | 签署; firma | firmar | firmado; توقيع | يوقع; 署名 | サイン; Unterschrift | unterschreiben | signiert | Signatur | unterschrieben; assinatura | assinar | assinado
signal strength | reception | radio range; 信号强度 | 接收 | 无线距离; cobertura | intensidad de señal | recepción | alcance de radio; قوة الإشارة | استقبال | مدى اللاسلكي; 電波強度 | 受信 | 通信距離; Empfang | Signalstärke | Funkreichweite | Reichweite; intensidade do sinal | recepção | alcance do rádio | recepções
silicone | silicone-free; 硅胶 | 无硅 | 硅油; silicona | sin silicona; سيليكون | خال من السيليكون | السيليكون; シリコーン | シリコン; Silikon | silikonfrei; silicone | sem silicone
similar | equivalent | comparable | alike; 类似 | 同等 | 相当于 | 相似; similar | equivalente | parecido | comparable; مماثل | مشابه | مكافئ | معادل; 同等 | 類似 | 似た | 相当品; ähnlich | gleichwertig | vergleichbar | entsprechend; semelhante | similar | equivalente | parecido
simulate | simulation | simulator; 模拟 | 仿真; simular | simulación | simulador; محاكاة | محاكي | يحاكي | المحاكاة; 模擬 | シミュレーション; simulieren | Simulation | Simulator | simuliert; simular | simulação | simulador
simultaneous | at the same time | together; 同时 | 一起; simultáneo | a la vez | al mismo tiempo; في آن واحد | في الوقت نفسه | معا | متزامن; 同時 | 一斉 | 一緒; gleichzeitig | zugleich | zusammen | gemeinsam; simultâneo | ao mesmo tempo
Singapore; 新加坡; Singapur; سنغافورة; シンガポール; Singapur; Singapura
site | building site | construction site; 工地 | 施工现场; obra | obra de construcción; موقع البناء | موقع العمل | ورشة بناء; 工事現場 | 建設現場; Baustelle; canteiro de obras | obra
six; 六个 | 六台 | 六次 | 六根; seis; ستة | ست | الستة; 六つ | 六台 | 六本; sechs; seis
sketch | hand drawing; 草图; croquis | boceto; رسم تخطيطي | مخطط يدوي; スケッチ | 略図; Skizze; esboço | croqui
skin | skin contact | skin irritation; 皮肤; piel | contacto con la piel; جلد | البشرة | ملامسة الجلد; 皮膚 | 肌; Haut | Hautkontakt; contato com a pele
sleeve | adapter sleeve | bushing; 衬套 | 轴套 | 套管; casquillo | manguito | buje; جلبة | بطانة | البطانة; ブッシュ | スリーブ; Buchse | Hülse | Büchse; bucha | luva de redução | casquilho
slide | sliding | slides; 滑动 | 滑块 | 滑轨; deslizar | desliza | corredera | deslizante | deslice; انزلاق | ينزلق | منزلق; 摺動 | 滑り | スライド; gleiten | gleitet | schieben | Schlitten; deslizar | desliza | deslizante
slip | slips | slips off | slipping; 打滑 | 滑脱 | 滑落; resbala | resbalar | se sale | patinar; انزلاق | ينزلق | تنزلق | يفلت | اليفلت; 滑る | 外れ | 空回り; abrutschen | rutscht | durchrutschen | abgerutscht; escorregar | escorrega | patina | desliza
slip clutch | clutch | mechanical clutch; 离合器; embrague; قابض | قوابض | كلتش; クラッチ; Kupplung | Rutschkupplung | Kupplungen; embreagem
slowly | slow down | decelerate; 缓慢 | 减速 | 慢慢; lentamente | despacio | frenar; ببطء | يبطئ | تباطؤ; ゆっくり | 減速; langsam | verlangsamen | abbremsen; lentamente | devagar | desacelerar
sluggish | stiff to move | does not move freely; 发涩 | 粘滞 | 不灵活; duro al mover | va duro; ثقيل الحركة | صعب الحركة; 渋い | 動きが悪; schwergängig | hakt; duro de mover | pesado de mover
smartphone | app | phone app; 手机 | 应用程序; teléfono móvil | móvil | celular | aplicación móvil; هاتف ذكي | هاتف محمول | جوال | تطبيق الهاتف | الهاتف الذكي; スマートフォン | スマホ | スマホアプリ | スマートフォンアプリ; Smartphone | Handy | App; smartphone | celular | telemóvel | aplicativo móvel
smooth | smoothly | steadily; 平稳 | 平顺; suave | suavemente; سلس | بسلاسة | سلسة; 滑らか | なめらか; ruckfrei | sanft | geschmeidig; suave | suavemente
snug torque | seating torque | seated; 贴合扭矩 | 贴紧; par de asiento | apriete inicial; عزم التلامس | شد أولي | عزم الارتكاز | الشد الأولي; 着座トルク | 仮締め; Fügemoment | Anlegemoment | Voranzug; torque de assentamento | aperto inicial
soap | detergent | washing-up liquid; 肥皂 | 洗涤剂 | 清洁剂; jabón | detergente | jabonosa; صابون | منظف | سائل التنظيف | الصابون; 石けん | 洗剤 | 中性洗剤; Seife | Reinigungsmittel | Spülmittel | Seifenlauge; sabão | detergente
socket head screw | hexagon socket; 内六角螺钉 | 内六角; tornillo allen | hexágono interior | tornillo hexagonal interior; برغي سداسي داخلي | سداسي داخلي | مفتاح ألن; 六角穴付きボルト | 六角穴; Innensechskant | Zylinderschraube | Innensechskantschraube; parafuso allen | sextavado interno
soft | softer; 柔软 | 较软 | 更软; blando | blanda | suave; لين | لينة | طري | الطري; 柔らか | 軟らか | 軟質; nachgiebig | zu weich | weicher Kunststoff; macio | macia
soft start | gentle start; 软启动 | 缓启动; arranque suave; بدء ناعم | بدء تدريجي; ソフトスタート | スロースタート; Sanftanlauf | sanft anlaufen; partida suave
solder | soldering; 焊锡 | 锡焊; soldadura blanda | soldar con estaño; لحام قصدير | قصدير; はんだ | 半田; löten | Lötstelle | gelötet | Lot; solda de estanho | estanho
solenoid | solenoid valve; 电磁阀 | 电磁铁; electroválvula | solenoide; صمام كهرومغناطيسي | ملف لولبي; 電磁弁 | ソレノイド; Magnetventil | Hubmagnet; eletroválvula | solenoide | válvula solenoide
solvent | solvents | thinner | brake cleaner; 溶剂 | 稀释剂; disolvente | disolventes | limpiador de frenos; مذيب | مذيبات | منظف الفرامل; 溶剤 | シンナー | ブレーキクリーナー; Lösungsmittel | Verdünner | Bremsenreiniger; solvente | solventes | limpa-freios
sound | beep | acoustic signal | tone; 提示音 | 蜂鸣 | 声音 | 响声 | 一直响 | 蜂鸣器; pitido | señal acústica; صوت | إشارة صوتية | صفير | صوتا | أصوات | الأصوات; 電子音 | 音が鳴 | ブザー音 | 鳴り | 鳴る | ブザー; Ton | Piepton | akustisches Signal | piept; som | bipe | sinal sonoro
source; 来源 | 源头; fuente | origen del dato; مصدر | مصادر; 情報源 | 出典 | 供給源; Quelle | Quellen; fonte | fontes
South Africa; 南非; Sudáfrica; جنوب أفريقيا; 南アフリカ; Südafrika; África do Sul
South Korea | Korea; 韩国; Corea del Sur | Corea; كوريا الجنوبية | كوريا; 韓国; Südkorea | Korea; Coreia do Sul | Coreia
spacer | spacer ring | distance sleeve; 隔套 | 隔圈; separador | casquillo distanciador; مباعد | حلقة مباعدة; スペーサー | 間座; Distanzhülse | Abstandshalter | Distanzring; espaçador | bucha espaçadora
Spain; 西班牙; España; إسبانيا; スペイン; Spanien; Espanha
spare | spare pack | in reserve; 备用; de reserva | repuesto de reserva; عبوة احتياطية | احتياطية; 予備; Reserve | Ersatzakku; reserva | sobressalente
spark | sparks | sparking; 火花; chispa | chispas; شرارة | شرر | شرارات; 火花 | スパーク; Funkenbildung | Funkenflug; faísca | faíscas | centelha
special | custom-made | bespoke | customised; 定制 | 特殊 | 专用 | 非标; especial | a medida | personalizado; خاص | خاصة | حسب الطلب | مصمم خصيصا; 特注 | 特別 | 専用 | カスタム; Sonderanfertigung | Sonderausführung | Spezial | kundenspezifisch | speziell; especial | sob medida | personalizado | especiais
specification | specs | technical data | specified; 技术参数 | 技术规格 | 规格书 | 技术数据; especificación | especificaciones | datos técnicos | características técnicas; مواصفات | مواصفة | البيانات الفنية | المواصفات | محدد | محددة | يحدد | تحدد; 仕様 | 技術データ | 諸元; Spezifikation | technische Daten | Pflichtenheft | Lastenheft | vorgegeben; especificação | especificações | dados técnicos
spill | spilt | spilled; 溢出 | 洒出; derrame | derramar | derramado; انسكاب | ينسكب | انسكب; こぼれ | 流出; verschütten | verschüttet | ausgelaufen; derramamento | derramar | derramado
spin | spins freely | free spinning; 空转 | 自转; gira en vacío | gira libre; يدور بحرية | دوران حر; 空転 | 空回り; durchdrehen | dreht durch | dreht frei; gira em falso | gira livre
spline | splined shaft; 花键; estriado | eje estriado; عمود مخدد | أخاديد; スプライン; Keilwelle | Vielkeil | Verzahnung; estria | eixo estriado
split | divide | divided | distribute; 分配 | 划分 | 分成; dividir | repartir | divide | reparto; تقسيم | توزيع | يقسم | توزع | يوزع; 分割 | 配分 | 分ける; aufteilen | verteilen | Aufteilung | verteilt | geteilt | teilt; dividir | repartir | divide | distribuir
split pin | cotter pin; 开口销; pasador de aletas | chaveta partida; تيلة | دبوس مشقوق; 割りピン; Splint | Splinte; contrapino | cupilha
spray | aerosol | sprayed; 喷雾 | 喷涂 | 喷剂; aerosol | rociar | pulverizar | spray | pulverice; بخاخ | رش | رذاذ | البخاخ | الرش; スプレー | 噴霧; Spray | sprühen | besprühen | aufsprühen; spray | pulverizar | aerossol | borrifar
spread | scattered; 分散 | 散布; repartido | disperso | esparcido; موزع | متناثر | منتشر; 点在 | 散らば; verteilt | verstreut; espalhado | distribuído
spring balancer | counterweight; 弹簧平衡器 | 配重; equilibrador de muelle | contrapeso; موازن نابضي | ثقل موازن; スプリングバランサー | カウンターウェイト; Federzug | Gegengewicht; balancim | contrapeso
sprocket | chain drive; 链轮 | 链条传动; piñón | rueda dentada | transmisión por cadena; عجلة مسننة | ترس السلسلة; スプロケット | チェーン駆動; Kettenrad | Kettenantrieb; roda dentada | pinhão | transmissão por corrente
square | squared; 方形 | 正方; cuadrada | cuadrado; مربعة | المربع; 正方形 | 角形; quadratisch | Quadrat; quadrado | quadrada
squeak | squeal | screech; 吱吱声 | 尖叫声; chirrido | chirría; صرير | يصر; きしみ | キーキー; quietschen | quietscht | kreischt; rangido | chiado
stable | stability; 稳定; estable | estabilidad; مستقر | استقرار | ثابت | الثابت; 安定; stabil | Stabilität; estável | estabilidade | estáveis
stack | stackable | pile; 堆放 | 堆叠 | 码放; apilar | apilable | apilado; تكديس | رص | قابل للتكديس | الرص; 積み重ね | 段積み | スタッキング; stapeln | gestapelt | stapelbar | Stapel; empilhar | empilhável | empilhado
stage | stages | two-stage | phase of tightening; 阶段 | 两级 | 分级; etapa | etapas | fase; مرحلة | مراحل | على مرحلتين | مرحلتان | مرحلتين; 段階 | 多段 | 二段; Stufe | Stufen | zweistufig | Phase; etapa | etapas | estágio | fase
stain | stained | discoloured; 污渍 | 变色; mancha | manchas | descolorido; بقعة | بقع | تغير اللون; しみ | 変色; Fleck | Flecken | verfärbt; mancha | manchas | descolorido
stainless | stainless steel; 不锈钢; acero inoxidable | inoxidable; فولاذ مقاوم للصدأ | غير قابل للصدأ | ستانلس | الستانلس; ステンレス | ステンレス鋼; Edelstahl | rostfrei | nichtrostend; aço inoxidável | inoxidável | inox
stall | stalled | stalls | bogs down; 堵转 | 停转 | 憋住; se cala | se bloquea | calado; توقف المحرك | يتعثر; 失速 | 拘束 | ストール; blockiert | abwürgen | bleibt stehen | stehen bleibt; trava o motor | motor travado
stamp | stamped; 印章 | 盖章 | 钢印; sello oficial | estampado; ختم | مختوم | أختام; 刻印 | スタンプ | 押印; Stempel | gestempelt | Prüfstempel; carimbo | carimbado | estampado
standard | norm | standards | regulation; 标准 | 规范 | 法规; norma | normas | normativa; معيار | معايير | مواصفة قياسية; 規格 | 規則 | 法規; Norm | Normen | Vorschrift | Richtlinie; norma | normas | normativa
standardise | uniform across plants | harmonise; 统一 | 标准化; estandarizar | unificar | normalizar | estandarice | unifique | normalice; توحيد | توحيد المعايير; 標準化 | 統一; vereinheitlichen | standardisieren; padronizar | unificar | padronização | unifique
starter | starter kit | entry-level; 入门 | 起步套装; kit de inicio | básico para empezar; طقم البداية | للمبتدئين; 入門 | スターターキット; Einsteiger | Einstiegspaket; kit inicial | para começar
starting current | inrush current | current consumption; 启动电流 | 冲击电流 | 耗电; corriente de arranque | consumo de corriente | consumo eléctrico; تيار البدء | استهلاك التيار | استهلاك الكهرباء; 始動電流 | 突入電流 | 消費電流; Einschaltstrom | Anlaufstrom | Stromaufnahme; corrente de partida | consumo de corrente | consumo elétrico
state | condition | status; 状态 | 状况; condición actual | estatus | estado actual; حالة | الحالة | حالات; 状態 | ステータス | 状況; Zustand | Status; status | situação | situações
static; 静态; estático | estática; ثابت | ساكن | سكوني | الثابت | السكوني; 静的 | 静止形; statisch | statische; estático | estática
station | workstation | work station | workplace; 工位 | 工作站 | 岗位; estación | puesto de trabajo | puesto; محطة | محطات | محطة عمل | مكان العمل; ステーション | 作業場所 | 工程 | 職場; Station | Arbeitsplatz | Montageplatz | Stationen; estação | posto de trabalho | posto | estações
statistics | statistical; 统计; estadística | estadístico; إحصائي | إحصاءات | إحصائيات | إحصائيا | الإحصاءات; 統計; Statistik | statistisch; estatística | estatístico
stator; 定子; estator; عضو ثابت | العضو الثابت; 固定子 | ステータ; Stator; estator
steady | steadies | hold steady | brace; 稳住 | 扶稳 | 扶住; sujeta firme | estabilizar | estabilice; يثبت | بثبات | يسند; 支える | しっかり | 押さえ; ruhig halten | stützt | festhalten; firme | estabilizar | segura firme
steam | water vapour; 蒸汽; vapor | vapor de agua; بخار | البخار; 蒸気 | スチーム; Wasserdampf | Dampfstrahl; vapor
steel; 钢 | 钢制 | 钢材; acero; فولاذ | فولاذي | الفولاذ; 鋼 | スチール | 鋼製; Stahl | stählern; aço
steering | steering wheel | steering column; 转向 | 方向盘 | 转向柱; dirección del vehículo | volante | columna de dirección; توجيه | مقود | عجلة القيادة | التوجيه; ステアリング | ハンドル | 操舵; Lenkung | Lenkrad | Lenksäule; volante | coluna de direção | direção do veículo
steers; 控制 | 操控; gobierna; يتحكم | يقود; 制御; steuert | regelt | steuern; comanda
step | steps | work step; 步骤 | 流程 | 分步; paso | pasos; خطوة | خطوات; 手順 | ステップ; Schritt | Schritte | Arbeitsschritt; passo | passos | etapa
sticky | tacky | gummed up; 发粘 | 黏稠; pegajoso | pringoso; دبق | لزج القوام; べたつ | 粘つ; klebrig | verklebt; pegajoso | grudento
storage medium | hard disk; 硬盘 | 存储介质; disco duro; قرص صلب | وسيط تخزين | وسيط التخزين; ハードディスク | 記憶媒体; Festplatte | Datenträger; disco rígido
storage temperature; 储存温度 | 存放温度 | 贮存温度; temperatura de almacenamiento; درجة حرارة التخزين; 保管温度 | 保存温度; Lagertemperatur; temperatura de armazenamento
straight pin | dowel pin | guide pin; 定位销 | 圆柱销; pasador de guía | pasador cilíndrico | espiga; دبوس توجيه | مسمار توجيه | خابور | دبوس التوجيه | مسمار التوجيه; 位置決めピン | ノックピン; Passstift | Zylinderstift | Führungsstift; pino guia | pino cilíndrico
straight tool | straight | in-line; 直柄 | 直式 | 直型; recto | recta | en línea recta; مستقيم | مستقيمة; ストレート | 直線 | まっすぐ; gerade | Stabschrauber | geradlinig; reto | reta
strain | elongation | stretch | stretched; 伸长 | 拉伸 | 应变; alargamiento | estiramiento | elongación | deformación; استطالة | تمدد | انفعال; 伸び | ひずみ | 延び; Dehnung | Längung | gelängt | gedehnt; alongamento | estiramento | deformação
strainer | sieve | mesh; 滤网 | 筛网; tamiz | colador | malla | tamices; مصفاة | منخل; ストレーナー | こし網 | 金網; Sieb | Siebe | Schmutzfänger; peneira | tela filtrante | coador
strap | straps; 绑带 | 带子; cinta de sujeción | eslinga; حزام | رباط | أحزمة; ストラップ | 締め帯; Gurt | Riemen | Trageriemen; correia | alça
strategy | tightening strategy; 策略 | 方式; estrategia; استراتيجية | استراتيجيات; 方式 | 戦略; Strategie | Verfahren; estratégia
strength | tensile strength; 强度; resistencia | resistencia mecánica; متانة | مقاومة الشد; 強度; Festigkeit | Zugfestigkeit | belastbar; resistência | resistência mecânica
stress | mechanical stress; 应力 | 受力; tensión mecánica | esfuerzo; إجهاد | اجهادات; 応力 | ストレス; Beanspruchung | Spannungen im Bauteil | Belastung; tensão mecânica | esforço
strip | stripped | stripped thread | damaged thread; 滑牙 | 滑丝 | 乱牙; rosca pasada | rosca dañada; تلف السن | سن تالف | اللولب التالف | السن التالف; ねじ山つぶれ | ねじ山が潰れ | ねじ馬鹿 | なめた; überdreht | ausgerissen | Gewinde beschädigt; espanado | rosca espanada | rosca danificada
stroke | travel of the spindle | travel; 行程; carrera | recorrido; شوط | مشوار | مسار الحركة; ストローク | 行程; Hub | Federweg | Verfahrweg; curso | deslocamento
strong | stronger; 强劲 | 有力 | 强大; potente | fuerte; قوي | قوية | أقوى; 強力 | 強い; stark | stärker | kräftig | leistungsstark; forte | potente
structural steel | bridge building | steel construction; 钢结构 | 桥梁; estructura metálica | acero estructural | puente; هياكل فولاذية | جسر | إنشاءات معدنية; 鉄骨 | 橋梁 | 鋼構造; Stahlbau | Brückenbau | Stahlkonstruktion; estrutura metálica | construção metálica
stud | stud bolt | threaded rod; 双头螺柱 | 螺柱 | 螺杆; espárrago | varilla roscada; جاويط | مسمار ملولب | قضيب ملولب; スタッドボルト | 植込みボルト | 寸切; Stehbolzen | Stiftschraube | Gewindestange; prisioneiro | estojo | barra roscada
study | capability study | investigation; 研究 | 能力研究; estudio | estudios; دراسة | دراسات | الدراسة; 調査 | 検討; Untersuchung | Studie; estudo | estudos
subassembly | pre-assembly; 分装 | 总成 | 预装配; subconjunto | premontaje; تجميع فرعي | تجميع مسبق; サブアッシー | サブ組立; Baugruppe | Vormontage | Unterbaugruppe; subconjunto | pré-montagem
subject | subject line | reference of the message; 主题 | 邮件标题; asunto; موضوع | عنوان الرسالة; 件名; Betreff; assunto
submit | apply for | hand in; 提交 | 申请; presentar | solicitar | solicitud; تقديم | يقدم | قدم; 提出 | 申請 | 申込; einreichen | beantragen | eingereicht; apresentar | solicitar | solicitação
subscribe | subscription | licence fee | annual fee; 订阅 | 许可费 | 年费; suscripción | suscribirse | cuota anual; الاشتراك | رسوم الترخيص; 購読 | サブスクリプション | 年間料金; Abonnement | abonnieren | Lizenzgebühr; assinatura do serviço | anuidade
substance | hazardous substance | chemical | chemicals; 物质 | 有害物质 | 化学品; sustancia | sustancia peligrosa | producto químico; مادة كيميائية | مواد خطرة | مواد كيميائية | مادة; 物質 | 有害物質 | 薬品 | 化学物質; Gefahrstoff | Chemikalie | Chemikalien; substância | substância perigosa | produto químico
suddenly | sudden | abrupt | without warning; 突然 | 突发; de repente | repentino | súbito | brusco; فجأة | مفاجئ | مفاجئة; 急に | 突然 | 急激; plötzlich | schlagartig | unerwartet | ruckartig; de repente | repentino | súbito | brusco
suitable | suited | suits; 适合 | 适用 | 合适; adecuado | apropiado | apto | adecuada; مناسب | مناسبة | ملائم | تصلح | يلائم | تلائم; 適した | ふさわし | 向いて; geeignet | passend | eignet | taugt | tauglich; adequado | apropriado | adequada
sum | total | add up | in total; 总和 | 合计 | 总共 | 总计; suma | total | en total; مجموع | إجمالي | المجموع | الإجمالي; 合計 | 総計 | 総額; Summe | gesamt | insgesamt | zusammenzählen; total | no total | totais
summer; 夏季 | 夏天; verano; صيف | الصيف; 夏; Sommer; verão
sun | sunlight | ultraviolet; 阳光 | 日晒 | 太阳 | 紫外线; luz solar | ultravioleta; شمس | أشعة الشمس | فوق البنفسجية; 日光 | 直射 | 紫外線 | 日なた; Sonne | Sonnenlicht | Sonneneinstrahlung | ultraviolett; sol | luz solar | ultravioleta
supervisor | foreman | shift leader | team leader; 主管 | 班组长 | 班长; supervisor | capataz | capataces; مشرف | رئيس الوردية | المشرف; 監督者 | 職長 | 班長; Vorgesetzter | Schichtleiter | Schichtmeister; supervisor | encarregado | líder de turno
supervisory authority | data protection authority; 监管机构 | 主管机关; autoridad de control | autoridad supervisora; سلطة إشرافية | سلطة الرقابة | الجهة الرقابية; 監督機関 | 監督官庁; Aufsichtsbehörde | Datenschutzbehörde; autoridade supervisora | autoridade de controle
supplement | in addition to the order | add-on; 追加 | 附加 | 增补; complemento | adicional | añadido; ملحق | تكملة | إضافات; 追加 | 補足; Ergänzung | Zusatz | ergänzen; complemento | adicional
supplier | vendor | suppliers; 供应商 | 供货商; proveedor | proveedores | suministrador; مورد | موردون | المورد | الموردين; 仕入先 | サプライヤー | 供給業者; Lieferant | Lieferanten | Zulieferer | Anbieter; fornecedor | fornecedores
supply | deliver | provide | provides; 供应 | 提供 | 供给; suministrar | suministro | suministra; توريد | توفير | تزويد | يزود | يورد | نورد; 供給 | 提供; liefern | liefert | versorgen | bereitstellen | Versorgung; fornecer | fornecimento | fornece | suprir
surplus | excess oil | left-over stock; 多余 | 过剩; sobrante | excedente | exceso; فائض | زائد عن الحاجة; 余分 | 余剰; überschüssig | Überschuss; excedente | sobra | excesso
survey | questionnaire | satisfied; 问卷 | 满意; encuesta | satisfecho; استبيان | استطلاع | رضا | الاستبيان | راض | راضيا; アンケート | 満足; Umfrage | Fragebogen | zufrieden; pesquisa de satisfação | questionário | satisfeito
suspension | undercarriage; 悬架 | 底盘悬挂; suspensión; نظام التعليق; サスペンション | 足回り; Fahrwerk | Federung; suspensão | suspensões
sustainability | sustainable | climate-friendly; 可持续 | 环保; sostenibilidad | sostenible; استدامة | مستدام | صديق للبيئة; 持続可能 | サステナビリティ; Nachhaltigkeit | nachhaltig | umweltfreundlich; sustentabilidade | sustentável
swarf | metal chips | shavings; 切屑 | 铁屑 | 金属屑; virutas | viruta | limaduras; رايش | البرادة; 切粉 | 切りくず | 金属くず; Späne | Spänen | Metallspäne; cavacos | limalha | aparas
sweat | sweaty hands | perspiration; 出汗 | 汗水; sudor | sudado; عرق اليد | تعرق; 汗; schwitzen | verschwitzt; suor | suado
Sweden; 瑞典; Suecia; السويد; スウェーデン; Schweden; Suécia
swell | swelling | swollen; 膨胀 | 溶胀 | 发胀 | 鼓包 | 鼓胀; hincharse | hinchan | hinchado | hinchazón; انتفاخ | تنتفخ | ينتفخ | منتفخ | انتفخت | انتفخ; 膨潤 | 膨らむ | 膨張 | 膨ら; quillt | aufquellen | gequollen | Quellung; inchar | inchaço | incham | inchado
switch | reversing switch | selector switch | reversing lever; 正反转开关 | 换向开关 | 换向; inversor de giro | selector de giro | conmutador; مفتاح عكس الدوران | مفتاح العكس | مفتاح اختيار; 正逆切替 | 切替レバー | 逆転; Umschalter | Drehrichtungsschalter | Umschalthebel; chave reversora | inversor de rotação | chave seletora
Switzerland; 瑞士; Suiza; سويسرا; スイス; Schweiz; Suíça
swivel | pivot | swivels | hinge; 旋转接头 | 铰链 | 枢轴; giratorio | pivote | bisagra | articulado; محور دوران | مفصل | وصلة دوارة; 旋回 | スイベル | ヒンジ; schwenkbar | drehbar | Gelenk | Scharnier | schwenken; giratório | articulado | dobradiça | pivô
symbol | icon | pictogram; 符号 | 图标; símbolo | icono | pictograma; رمز بياني | أيقونة | رموز; 記号 | アイコン | マーク; Symbol | Piktogramm; símbolo | ícone | pictograma
symptom; 症状 | 现象 | 故障现象; síntoma | síntomas; عرض العطل | أعراض; 症状 | 現象; Symptom | Symptome | Anzeichen | Fehlerbild; sintoma | sintomas
synchronise | synchronisation | synchronous; 同步; sincronizar | sincronización | sincronizado | sincronice; مزامنة | تزامن | يتزامن | تتزامن; 同期; synchronisieren | synchron | Synchronisation | Gleichlauf; sincronizar | sincronização | sincronizado
syringe; 注射器 | 针筒; jeringa | jeringuilla; محقنة | سرنجة | حقنة; シリンジ | 注射器; Spritze | Dosierspritze; seringa
system | systems; 系统 | 体系; sistema | sistemas; نظام | أنظمة | منظومة; システム | 体系; System | Systeme | Anlage; sistema | sistemas
table | tables | parameter table; 表格 | 参数表 | 下表; tabla; جدول | الجدول | جداول; 表に | パラメータ表 | 一覧表; Tabelle | Parametertabelle | Tabellen; tabela
tag | radio tag | transponder; 标签 | 电子标签 | 射频; etiqueta | transpondedor | etiqueta electrónica; بطاقة تعريف | شريحة | وسم; タグ | 電子タグ | 無線タグ; Transponder | Funketikett | Chip; etiqueta | etiqueta eletrônica | transponder
tamper-proof | manipulation | tampering; 防篡改 | 篡改; manipulación | a prueba de manipulación; تلاعب | عبث | مقاوم للعبث; 改ざん | いたずら防止; Manipulation | manipulationssicher | unbefugt verstellt; adulteração | manipulação | inviolável
tape | sealing tape | adhesive tape; 胶带 | 生料带 | 密封带; cinta | cinta de teflón | cinta adhesiva; شريط لاصق | شريط إحكام | شريط تفلون; テープ | シールテープ; Klebeband | Dichtband | Teflonband; fita | fita veda rosca | fita adesiva
taper | tapered | conical | cone; 锥形 | 锥度 | 圆锥; cónico | conicidad; مخروطي | استدقاق | مخروط; テーパー | 円錐; konisch | Kegel | kegelig; cônico | conicidade | cone
tapping | thread tap; 丝锥 | 攻丝; macho de roscar | roscado; قلاووظ | ذكر قلاووظ; タップ加工 | ねじ切り; Gewindebohrer | Gewindeschneiden; macho para rosca | rosqueamento
target | target value | setpoint | target torque; 目标 | 目标值 | 设定值 | 目标扭矩; objetivo | valor objetivo | valor nominal | consigna; هدف | القيمة المستهدفة | المستهدف | القيمة المضبوطة; 目標 | 目標値 | 設定値 | 目標トルク; Ziel | Sollwert | Zielwert | Zielmoment; alvo | valor alvo | valor nominal
tariff number | customs tariff number | tariff code | commodity code; 海关编码 | 税则号 | 商品编码; código arancelario | partida arancelaria; رمز التعريفة الجمركية | التعريفة الجمركية | البند الجمركي; 関税番号 | 統計品目番号; Zolltarifnummer | Warennummer | Warentarifnummer; código tarifário | classificação fiscal
tax | vat | value added tax | sales tax; 增值税 | 税率 | 含税 | 税费; impuesto | iva | impuestos; ضريبة | ضريبة القيمة المضافة | الضرائب; 消費税 | 付加価値税 | 税金 | 税込; Mehrwertsteuer | Umsatzsteuer | Steuersatz; imposto | iva | impostos | icms | tributo | tributos
team | group | crew | department; 团队 | 小组 | 班组 | 部门; equipo de trabajo | grupo | departamento; فريق | فرق العمل | قسم | مجموعة عمل | الفريق; チーム | グループ | 部署; Team | Gruppe | Abteilung; grupo | departamento | turma
tear | torn | rip | torn off | break off; 撕裂 | 扯断 | 撕破; desgarro | rasgado; تمزق | ممزق | ينقطع | تمزيق; 裂け | ちぎれ | 引きちぎ; reißen | gerissen | abgerissen | zerrissen; rasgar | rasgado | arrancado
technology | technical; 技术 | 工艺; tecnología | técnico | técnica; تقنية | تكنولوجيا | تقني | تقنيات | التكنولوجيا; 技術 | テクノロジー; Technik | Technologie | technisch; tecnologia | técnica | técnico
telescopic | adjustable length | pull-out; 伸缩 | 可伸缩; telescópico | extensible; تلسكوبي | قابل للتمديد; 伸縮 | テレスコピック; teleskopisch | ausziehbar | Teleskop; telescópico | extensível | extensíveis
template | sample form; 模板 | 样板; plantilla | formulario modelo; قالب | نموذج | نماذج; テンプレート | ひな形 | 雛形; Vorlage | Schablone; gabarito | formulário modelo
temporary | for the time being | interim; 临时 | 暂时; temporal | provisional | provisionalmente; مؤقت | مؤقتا | مؤقتة; 一時的 | 仮の | 暫定; vorübergehend | vorläufig | zeitweise; temporário | provisório | temporariamente
ten; 十个 | 十台 | 十次 | 十根; diez; عشرة | عشر; 十個 | 十台 | 十本; zehn; dez
tensile | tensile load | pull force | tension; 拉力 | 拉伸力 | 张力; tracción | fuerza de tracción | tensión de la correa; حمل الشد | قوة السحب | شد محوري | الشد المحوري; 引張 | 張力 | 引っ張り; Zugkraft | Zug | Zugbelastung; tração | força de tração | tensionamento | trações
tensioner | hydraulic tensioner | bolt tensioner; 拉伸器 | 液压拉伸器; tensor hidráulico; شداد هيدروليكي | شداد البراغي; 油圧テンショナー | テンショナー; Spannzylinder | Schraubenspannzylinder; tensionador hidráulico | tensionador
test | tests | test run | trial run | try out; 测试 | 试验 | 试运行; prueba | ensayo | probar | test; اختبار | تجربة | يختبر | اختبارات | تختبر | نختبر | اختبر; 試験 | テスト | 試運転 | 試し; Test | Versuch | testen | Prüflauf | Probelauf | getestet; teste | ensaio | testar | testes
test bench | test stand | test rig | tester; 试验台 | 测试台; banco de pruebas | banco de ensayos; منضدة اختبار | منصة اختبار | جهاز اختبار; 試験台 | テスター | テストベンチ; Prüfstand | Prüfgerät | Prüfbank; bancada de teste | testador
text | plain text | wording of the label; 文字 | 文本; texto | redacción; نص | النص | نصوص; 文字 | テキスト | 文面; Text | Wortlaut | Texte; texto | redação
textile | clothing | long hair | loose clothing; 衣服 | 工作服 | 长发; ropa | ropa suelta | pelo largo; ملابس | ثياب | الشعر الطويل; 衣服 | 服 | 長い髪; Kleidung | weite Kleidung | lange Haare; roupa | roupas | cabelo comprido
Thailand; 泰国; Tailandia; تايلاند; タイ国; Thailand; Tailândia
theft | stolen | steal; 被盗 | 盗窃 | 失窃; robo | robado | hurto; سرقة | مسروق; 盗難 | 盗まれ; Diebstahl | gestohlen | Diebstahlschutz; roubo | furto | roubado
thermal protection | thermal cut-out | overtemperature; 热保护 | 过热保护 | 超温; protección térmica | sobretemperatura; حماية حرارية | الحماية الحرارية | ارتفاع مفرط في الحرارة; 過熱保護 | 温度保護 | 過昇温; Thermoschutz | Übertemperatur | Temperaturschutz | Überhitzungsschutz; proteção térmica | sobretemperatura
thermometer | temperature sensor | thermocouple; 温度计 | 温度传感器 | 热电偶; termómetro | termopar | sonda de temperatura; مقياس حرارة | ترمومتر | مزدوجة حرارية; 温度計 | 熱電対 | 温度センサー; Thermometer | Temperaturfühler | Thermoelement; termômetro | termopar | sensor de temperatura
thick | thickness | wall thickness; 厚度 | 壁厚 | 较厚 | 太粗 | 粗细; grueso | espesor | grosor; سماكة | سمك | سميك | السميك; 厚さ | 板厚 | 厚い | 太さ | 太い | 太く; dick | Dicke | Wandstärke; espesso | espessura | grosso
thin | thinner | too thin | slim; 太细 | 较薄 | 细小; delgado | fino | delgada; رفيع | رقيق | رفيعة; 細い | 薄い; dünn | dünner; fino | delgado
third | one in three; 第三 | 三分之; tercero | tercera; ثالث | الثالث; 三番目 | 第三; dritte | dritter; terceiro | terceira
threadlocker | thread locking compound | locking adhesive | bolt adhesive; 螺纹锁固胶 | 螺纹胶 | 锁固剂; fijador de roscas | fijatornillos | traba roscas; مثبت لوالب | مادة تثبيت اللولب | لاصق لولبي; ねじロック剤 | 緩み止め剤 | ねじ緩み止め; Schraubensicherung | Schraubenkleber | Gewindesicherung | flüssige Schraubensicherung; trava rosca | trava-rosca | fixador de rosca
three; 三个 | 三台 | 三次 | 三根; tres; ثلاثة | ثلاث; 三つ | 三台 | 三本; drei; três
throttle | flow control | restrict the flow; 节流 | 节流阀 | 流量控制; estrangulador | regulador de caudal | estrangular; خانق | تحكم في التدفق | تضييق التدفق; 絞り弁 | 流量調整 | スロットル; Drossel | drosseln | Durchflussregelung; estrangulador | controle de vazão | regulador de fluxo
through-hole | through bolt | clearance hole; 通孔 | 贯穿; agujero pasante | taladro pasante; ثقب نافذ | ثقب عبور; 貫通穴 | 通し穴 | 貫通; Durchgangsloch | Durchgangsbohrung; furo passante
thrust | axial force | axial load; 轴向力 | 推力; empuje | fuerza axial; قوة الدفع | قوة محورية; 推力 | スラスト; Axialkraft | Schub; empuxo | força axial
ticket | case number | support request; 工单号 | 服务单; número de caso | incidencia | ticket; رقم البلاغ | تذكرة الدعم; 問い合わせ番号 | チケット; Vorgangsnummer | Ticket | Servicefall; número do chamado | ticket
tie | cable tie | zip tie; 扎带 | 束线带; brida de cable; رباط كابل | أربطة كابلات | أربطة الكابلات; 結束バンド | ケーブルタイ; Kabelbinder; abraçadeira de nylon | fita plástica | abraçadeira plástica
tight | tightly | firmly | tight enough; 拧紧到位 | 牢固 | 紧固牢; bien apretado | firmemente; مشدود; しっかり締ま | きつく | 固く; fest | fest angezogen | straff; bem apertado | firmemente
tight limits | tighter | narrow tolerance | closer tolerance; 更严 | 严格 | 更紧的公差; más estricto | estricto | tolerancia estrecha; أضيق | صارم | أكثر صرامة; 厳しい | より狭い | 厳格; eng | enger | enge Grenzen | streng; mais rigoroso | rigoroso | tolerância estreita
time | duration | how long; 时间 | 时长 | 多久; tiempo | duración | cuánto tiempo; مدة | وقت | زمن | كم من الوقت | المدة | يستغرق | تستغرق | لمدة; 時間 | 所要時間; Zeit | Dauer | wie lange; tempo | duração | quanto tempo | durações
time zone | local time | summer time; 时区 | 当地时间; zona horaria | hora local | horario de verano; منطقة زمنية | التوقيت المحلي | المنطقة الزمنية; タイムゾーン | 現地時間 | 時差; Zeitzone | Ortszeit | Sommerzeit; fuso horário | hora local | horário de verão
timer | time delay | time switch; 定时器 | 延时; temporizador | retardo; مؤقت | تأخير زمني | المؤقت; タイマー | 遅延時間; Zeitschalter | Timer | Zeitverzögerung; temporizador | retardo
timetable | schedule; 时间表 | 日程 | 计划表; calendario | cronograma; جدول زمني | الجدول الزمني; 日程 | スケジュール | 予定表; Zeitplan | Terminplan; cronograma | agenda
tired | tiring; 劳累 | 疲倦 | 累人; cansado | cansancio | cansa; تعب | إرهاق | مرهق | متعب; 疲れ | 疲労感; müde | ermüdend | anstrengend; cansado | cansativo | cansaço
today | nowadays | current | at present; 今天 | 目前 | 现在 | 当前; hoy | actual | actualmente | hoy en día; حاليا | الآن; 今日 | 現在 | 本日; heute | aktuell | momentan | zurzeit; hoje | atual | atualmente | atuais
token | access token | api key; 令牌 | 密钥; token | clave de acceso; رمز الوصول | مفتاح الوصول; トークン | アクセスキー; Token | Zugriffsschlüssel; token | chave de acesso
tolerate | put up with; 容忍; tolerar | tolera; يتسامح | تسامح; 許容; tolerieren | hinnehmen; tolerar | tolera
tool | tools | power tool | hand tool; 工具 | 机具; herramienta | herramientas | útil; أداة | أدوات | عدة يدوية | الأدوات; 工具 | ツール | 道具; Werkzeug | Werkzeuge | Gerät; ferramenta | ferramentas
tool case | toolbox | carrying case; 工具箱 | 手提箱; maletín | caja de herramientas | estuche; صندوق العدة | حقيبة | صندوق أدوات | صندوق الأدوات; 工具箱 | 収納箱 | キャリングケース; Werkzeugkoffer | Koffer | Werkzeugkasten; maleta | caixa de ferramentas | estojo
tooth | teeth; 轮齿 | 齿数 | 齿面; diente | dientes | dentado; سن الترس | أسنان | مسنن | الأسنان; 歯数 | 歯が | 歯の; Zahn | Zähne | verzahnt; dente | dentes | dentado
torque | tightening torque | moment; 扭矩 | 力矩 | 转矩; par | par de apriete | momento | torque; عزم | عزم الدوران | عزم الشد | العزم; トルク | 締付けトルク; Drehmoment | Moment | Anziehdrehmoment | Anzugsmoment; torque | momento | torque de aperto | binário
torque multiplier; 扭矩倍增器 | 力矩倍增器; multiplicador de par; مضاعف العزم; トルク増幅器 | 倍力レンチ; Drehmomentvervielfältiger | Kraftvervielfältiger; multiplicador de torque
touch | touching | contact with; 触摸 | 接触 | 碰到; tocar | contacto | toque | toca; لمس | ملامسة | يلمس | تلامس; 触る | 触れ | 接触; berühren | Berührung | anfassen | Kontakt; tocar | contato | toque | encostar
touch screen | touchscreen; 触摸屏; pantalla táctil; شاشة لمس | شاشة تعمل باللمس; タッチパネル | タッチスクリーン; Touchscreen | Bildschirm; tela sensível ao toque | tela de toque
touch up | repaint | paint damage; 补漆 | 漆面; retocar | pintura dañada; إصلاح الطلاء | خدش الطلاء; 補修塗装 | 塗装; Lackschaden | nachlackieren; retocar a pintura | repintar
tower | mast; 塔筒 | 塔架; torre; برج | أبراج; タワー | 鉄塔; Turm | Mast | Türme; torre
tracking number | track the shipment | where is my order; 快递单号 | 物流单号 | 查询订单; número de seguimiento | seguimiento del envío | rastrear; رقم التتبع | تتبع الشحنة | تتبع الطلب; 追跡番号 | 荷物追跡 | 配送状況; Sendungsnummer | Sendungsverfolgung | Lieferstatus; número de rastreio | código de rastreamento | rastrear
tractor | farm | agricultural machinery; 农机 | 拖拉机 | 农业机械; tractor | maquinaria agrícola; جرار زراعي | آلات زراعية | جرارات | الجرارات; トラクター | 農業機械 | 農機; Landmaschine | Traktor | Landtechnik; trator | máquinas agrícolas
trade | trading | merchant; 贸易 | 商贸; comercio | comercial; تجارة | تجاري | التجارة; 貿易 | 商社; Handel | Handelsware; comércio
trailer | semi-trailer | coupling for trailers; 挂车 | 拖车; remolque | semirremolque; مقطورة | نصف مقطورة; トレーラー; Anhängerfahrzeug | Sattelauflieger; reboque | semirreboque
trainer | instructor; 培训师 | 教员 | 讲师; instructor | formador; مدرب | المدرب; 講師 | インストラクター; Trainer | Ausbilder; instrutor | treinador
transformer; 变压器; transformador; محول كهربائي | محولات | المحولات; 変圧器 | トランス; Transformator | Trafo; transformador
translate | translation | translates; 翻译 | 转换; traducir | traducción | traduce; ترجمة | يترجم | مترجم | تترجم | ترجم; 翻訳 | 変換; übersetzen | Übersetzung | übersetzt; traduzir | tradução | traduz | traduções
transparent | see-through | clear cover; 透明; transparente; شفاف | شفافة; 透明; durchsichtig | transparent | Sichtfenster; transparente
tray | drip tray | bin; 托盘 | 接油盘 | 料盒; bandeja | contenedor; حوض | صينية تجميع; 受け皿 | トレイ | トレー; Auffangwanne | Tropfschale; bandeja | caixa coletora
trend | trends | falling trend; 趋势 | 走势; tendencia | tendencias; اتجاه التغير | منحى | اتجاهات | الاتجاهات; 傾向 | トレンド; Trend | Tendenz | Verlauf; tendência | tendências
trips | trip | trips the breaker | tripped; 跳闸 | 脱扣; salta el automático | disparo del disyuntor; يفصل القاطع | فصل القاطع; トリップ | ブレーカーが落; Sicherung fliegt | Sicherung löst aus; desarma o disjuntor | desarme do disjuntor
trolley | cart | tool trolley; 手推车 | 工具车 | 小车; carro | carrito; عربات | عربة العدة | عربة أدوات; 台車 | ワゴン | カート; Wagen | Werkzeugwagen | Rollwagen; carrinho
tropical | hot climate | desert climate; 热带 | 高温高湿; tropical | clima cálido; استوائي | مناخ حار | مناخ صحراوي; 熱帯 | 高温多湿; tropisch | heißes Klima; tropical | clima quente
truck | lorry | commercial vehicle | trucks; 卡车 | 货车 | 商用车; camión | camiones | vehículo industrial; شاحنة | شاحنات | مركبة تجارية; トラック | 商用車 | 大型車; Lkw | Lastwagen | Nutzfahrzeug; caminhão | caminhões | veículo comercial
try | attempt | try again | retry; 尝试 | 重试 | 再试; intentar | intento | reintentar; محاولة | حاول | يحاول | إعادة المحاولة; 試みる | 再試行 | リトライ | やり直; versuchen | Versuch | erneut versuchen | wiederholen; tentar | tentativa | tente novamente
Turkey | Türkiye; 土耳其; Turquía; تركيا; トルコ; Türkei; Turquia
turnkey; 交钥匙 | 整线交付; llave en mano; تسليم مفتاح; ターンキー | 一括請負; schlüsselfertig; chave na mão | turn key
turnover | revenue | annual sales; 营业额 | 销售额 | 营收; ingresos | volumen de negocio; إيرادات | رقم الأعمال | حجم المبيعات | الإيرادات; 売上 | 売上高; Umsatz | Jahresumsatz; receita | volume de negócios
twelve; 十二个 | 十二台 | 十二次; doce; اثنا عشر | اثني عشر; 十二個 | 十二台 | 十二本; zwölf; doze
twenty-four hours | round the clock | around the clock; 全天候 | 昼夜; las veinticuatro horas | día y noche; على مدار الساعة; 終日 | 昼夜; rund um die Uhr | durchgehend; dia e noite | ininterruptamente
twice | double | two times; 两次 | 双倍 | 两倍; dos veces; مرتين | مزدوج | مضاعف | المرتين; 二回 | 二重 | 倍に; zweimal | doppelt | zweifach; duas vezes | duplo
twist | twisted | twists; 扭曲 | 扭转; torcer | torcido | retorcer; التواء | ملتو | يلتوي; ねじれ | よじれ; verdrehen | verdreht | verdrillt; torcer | torcido
two; 两个 | 两台 | 两次 | 两根; dos; اثنان | اثنين | اثنتين | الاثنان; 二つ | 二台 | 二本; zwei; dois | duas
two thirds | third part | one third; 三分之二 | 三分之一; dos tercios | tercio; ثلثين | ثلثي | ثلث; 三分の二 | 三分の一; zwei Drittel | Drittel; dois terços | terço
two-hand | both hands | two handed; 双手; dos manos | ambas manos; كلتا اليدين | باليدين | يدين | اليدين; 両手; Zweihand | beidhändig | beiden Händen; duas mãos | ambas as mãos
typical | typically | usual | commonly; 典型 | 通常 | 常见; típico | habitual; عادة | معتاد | المعتاد | شائع; 典型 | 通常 | 一般的 | よくある; typisch | üblich | üblicherweise | meist; típico | habitual | geralmente | habituais
tyre; 轮胎; llanta; إطار | إطارات; タイヤ; Reifen; pneu
ultrasonic | ultrasound; 超声波 | 超声; ultrasonido | ultrasónico; فوق صوتي | موجات فوق صوتية; 超音波; Ultraschall; ultrassom | ultrassônico
unable | does not succeed | in vain; 无法 | 不能成功; incapaz | no consigue; عاجز | لا ينجح | يتعذر; できず | うまくいかない; gelingt nicht | außerstande; incapaz | não consegue
unauthorised | unauthorized; 未经授权 | 擅自; no autorizado | sin autorización; غير مصرح | دون إذن | غير مخول; 無許可 | 無断; unbefugt | eigenmächtig | unerlaubt; não autorizado | sem autorização
underground | tunnel | below ground; 地下 | 井下 | 隧道; subterráneo | túnel | bajo tierra; تحت الأرض | نفق | أنفاق; 地下 | トンネル; unterirdisch | Tunnel | unter Tage; subterrâneo | túnel
underside | lower side; 底部 | 下方 | 下部; parte inferior | debajo; أسفل | السفلي; 下側 | 下部 | 底面; unten | Unterseite | untere; parte inferior | embaixo
unexpected | unexplained | unforeseen; 意外 | 不明原因; inesperado | imprevisto; غير متوقع | مفاجئ; 予期しない | 想定外; unerwartet | unvermutet; inesperado | imprevisto
unhappy | dissatisfied | disappointed; 不满 | 不满意; insatisfecho | descontento; غير راض | مستاء; 不満 | 不満足; unzufrieden; insatisfeito | descontente
uninterruptible power supply | ups; 不间断电源; alimentación ininterrumpida | sai; مزود طاقة غير منقطع | طاقة غير منقطعة; 無停電電源; unterbrechungsfreie Stromversorgung | USV; nobreak | alimentação ininterrupta
unique | one of a kind; 独特 | 唯一; único en su clase | exclusivo; لا مثيل له | متفرد; 独自 | 唯一; einzigartig | einmalig; único no mercado | exclusivo
unit | unit of measurement; 单位 | 计量单位; unidad | unidades | unidad de medida; وحدة القياس | وحدات القياس | وحدات | الوحدات; 単位; Einheit | Einheiten | Maßeinheit; unidade | unidades | unidade de medida
unit price | price per piece | apiece; 单价 | 每件 | 每台; precio unitario | precio por unidad; سعر الوحدة | لكل قطعة | للقطعة; 単価 | 一個あたり | 一台あたり; Stückpreis | Einzelpreis | pro Stück; preço unitário | preço por unidade
United Arab Emirates | Emirates | Dubai; 阿拉伯联合酋长国 | 阿联酋; Emiratos Árabes Unidos | Emiratos; الإمارات العربية المتحدة | الإمارات; アラブ首長国連邦 | 首長国連邦; Vereinigte Arabische Emirate | Arabischen Emirate | Emirate; Emirados Árabes Unidos | Emirados
United Kingdom | UK | Great Britain | England; 英国 | 英格兰; Reino Unido | Gran Bretaña | Inglaterra; المملكة المتحدة | بريطانيا | إنجلترا; イギリス | 英国; Vereinigtes Königreich | Großbritannien | Vereinigten Königreich | England; Reino Unido | Grã-Bretanha | Inglaterra
United States | USA | America; 美国; Estados Unidos | EE UU; الولايات المتحدة | أمريكا; アメリカ合衆国 | 米国; Vereinigte Staaten | USA | Vereinigten Staaten | Amerika; Estados Unidos | EUA
universal | general-purpose | versatile; 通用 | 万能; universal | versátil | polivalente; عالمي | متعدد الأغراض | متعدد الاستخدامات; 汎用 | 万能; universell | vielseitig | Universal; universal | versátil | universais
unknown | unidentified; 未知 | 不明; desconocido; مجهول | غير معروف; 不明 | 未知; unbekannt; desconhecido
unlimited | without limit; 无限 | 不限; ilimitado | sin límite; غير محدود | بلا حدود; 無制限; unbegrenzt | unbeschränkt; ilimitado | sem limite
unload | relieve | release the load; 卸载 | 卸荷 | 卸力; descargar | aliviar | destensar; إزالة الحمل | تحرير الحمل | إرخاء | تفريغ الحمل; 除荷 | 荷を抜; entlasten | entlastet | entspannen; aliviar | descarregar | destensionar
unopened | sealed pack | original packaging; 未开封 | 原包装; sin abrir | embalaje original; غير مفتوح | العبوة الأصلية | التغليف الأصلي; 未開封 | 元の箱 | 純正梱包; ungeöffnet | Originalverpackung | originalverpackt; lacrado | embalagem original
unscrew | undo | screw out | take off the screws; 旋下 | 拧下 | 卸下螺钉; desatornillar | desenroscar | destornillar | desenrosque; فك البراغي | فك البرغي | فك اللولب; ねじを外 | ねじを緩; herausdrehen | abschrauben | losschrauben | ausdrehen; desparafusar | desenroscar | desenrosque
unsuitable | not suited | not intended for; 不适合 | 不适用 | 不宜; no adecuado | no apto | inadecuado; غير مناسب | غير ملائم | لا يصلح; 不適切 | 向かない | 不向き; ungeeignet | nicht geeignet; inadequado | não indicado
upload | download; 上传 | 下载; subir | descargar | descarga de archivos; تنزيل | رفع الملف | تحميل الملف | أحمل | حمل الملف; アップロード | ダウンロード; hochladen | herunterladen | Download | hochgeladen; enviar arquivo | download | fazer download
upper | upper side; 上部 | 上方 | 上面; superior | arriba | encima; علوي | العلوي; 上部 | 上側 | 上方; oben | obere | oberer | oberen; superior | acima | em cima
usage | use case | scenario | scene; 使用场景 | 场景 | 案例; escenario | caso de uso | escenarios; سيناريو | حالة استخدام | مشهد الاستخدام | السيناريو | سيناريوهات; 使用場面 | ユースケース | 活用例; Einsatzfall | Einsatzszenario | Anwendungsfall; cenário | caso de uso | cenários
usb | usb port | usb cable; usb 接口 | usb; usb | puerto usb; usb | منفذ usb; usb; USB | USB-Anschluss; usb | porta usb
utilisation | use to capacity | workload; 利用率 | 负荷率 | 稼动率; utilización | grado de utilización | carga de trabajo; معدل الاستخدام | نسبة الاستغلال | عبء العمل; 稼働率 | 利用率; Auslastung | Nutzungsgrad | ausgelastet; taxa de utilização | utilização | carga de trabalho
vacuum | suction; 真空 | 吸力 | 抽吸; vacío | succión | aspiración; تفريغ الهواء | شفط | الفراغ; 真空 | 吸引 | 吸着; Vakuum | Unterdruck | Absaugung; vácuo | sucção | aspiração | sucções
valid | validity; 有效; válido | validez | vigencia | vigente | valideces; صالح | صلاحية | ساري | سار | يسري | تسري | سريان; 有効; gültig | Gültigkeit | gilt; válido | validade | vigência
validation | validate | process approval; 认可 | 工艺验证; validación | validar; اعتماد العملية | مصادقة | توثيق العملية; 妥当性 | バリデーション; Validierung | validieren | Prozessfreigabe; validação | validar
value | values; 数值 | 示值; valor | valores; قيمة | قيم | القيم; 数値 | の値; Wert | Werte; valor | valores
variable | variable speed; 可变 | 变速; variable | velocidad variable; متغير | متغيرة; 可変 | 変速; variabel | drehzahlvariabel; variável | velocidade variável | variáveis
variant | variants | design variant; 变型 | 款式; variante | variantes; صيغة | صيغ | نوع فرعي; バリエーション | 派生; Variante | Ausführung | Varianten; variante | variantes
vehicle | car | vehicles | automobile; 车辆 | 汽车 | 轿车 | 整车; vehículo | coche | automóvil | vehículos | carro; مركبة | سيارة | مركبات | سيارات; 車両 | 自動車 | 乗用車; Fahrzeug | Auto | Pkw | Fahrzeuge; veículo | carro | automóvel | veículos | automóveis
ventilation | vent | breather | air vent | ventilated; 通风 | 透气 | 排气孔 | 散热孔; ventilación | respiradero | rejilla | ventilado; تهوية | فتحة تهوية | فتحات التهوية | منفس; 換気 | 通気 | 通風 | 通気口; Belüftung | Entlüftung | Lüftungsschlitz | gelüftet; ventilação | respiro | ventilado
verify | verification | cross-check | verified; 核对 | 核实 | 验证; verificar | verificación | verifica | verifique; تحقق | التحقق | التأكد | تأكد | متحقق | نتحقق; 照合 | 確かめ | 検証; verifizieren | überprüfen | Überprüfung | überprüft; verificar | verificação | confirmar | verifique
vice | bench vice | clamp in a vice; 台虎钳 | 虎钳; tornillo de banco | mordaza; ملزمة | ملازم; 万力 | バイス; Schraubstock; morsa | torno de bancada
video | videos | demonstration video; 视频 | 录像; vídeo | video; فيديو | مقطع مرئي | الفيديو; 動画 | ビデオ; Video | Videos; vídeo
Vietnam; 越南; Vietnam; فيتنام; ベトナム; Vietnam; Vietnã
violation | breach | infringe; 违反 | 违约 | 侵犯; incumplimiento | infracción | vulneración; مخالفة | مخالفات; 違反 | 侵害; Verstoß | Verletzung der Pflicht | verstoßen; violação | infração | descumprimento
virus | malware | hacker | attack; 病毒 | 恶意软件 | 攻击; virus | malware | ataque; فيروس | برمجيات خبيثة | هجوم | اختراق | الفيروس | البرمجيات الخبيثة; ウイルス | マルウェア | 攻撃; Virus | Schadsoftware | Angriff | Viren; vírus | malware | ataque
viscosity | viscous; 粘度 | 黏度; viscosidad | viscoso; لزوجة | لزج; 粘度; Viskosität | zähflüssig | Zähigkeit; viscosidade | viscoso
visible | visual inspection | visual | by eye; 目视 | 目测 | 外观 | 可见; visual | visible | inspección visual | a simple vista; بصري | مرئي | ظاهر | فحص بصري; 目視 | 外観 | 見える; sichtbar | Sichtprüfung | visuell; visual | visível | inspeção visual | visuais | visíveis
visit | visitor | visits; 来访 | 参观 | 上门; visita | visitar | visitante; زيارة | زوار | زائر | زيارات; 訪問 | 来社 | 出張; Besuch | besuchen | Besucher | Besichtigung | Werksbesichtigung | Werksführung; visita | visitar | visitante
voice | speech | voice control; 语音 | 声控; voz | control por voz; صوتي | التحكم الصوتي; 音声 | 声; Sprachsteuerung | Stimme; voz | comando de voz
voltage | volts | nominal voltage | volt; 电压 | 伏特; tensión | voltaje | voltios; جهد | فولت | الجهد الكهربائي | فولتية | الفولت; 電圧; Spannung | Volt | Nennspannung; tensão | voltagem | volts | tensões
voltage drop | undervoltage | low voltage; 压降 | 欠压 | 低电压; caída de tensión | subtensión | baja tensión; هبوط الجهد | انخفاض الجهد | جهد منخفض; 電圧降下 | 低電圧 | 不足電圧; Spannungsabfall | Unterspannung | Spannungseinbruch; queda de tensão | subtensão | subtensões
volume | cubic | cubic metre; 容积 | 体积 | 立方; volumen | cúbico; مكعب | متر مكعب; 容積 | 体積 | 立方; Volumen | Kubikmeter | Rauminhalt; volume | cúbico
vulnerable | vulnerability | security gap; 漏洞 | 易受攻击; vulnerabilidad | vulnerable; ثغرة | ثغرات | ثغرة أمنية; 脆弱性 | ぜい弱; Schwachstelle | Sicherheitslücke | verwundbar; vulnerabilidade | vulnerável
waiting time | waits; 等候 | 等待时间; tiempo de espera | espera; وقت الانتظار | الانتظار | ينتظر; 待ち時間 | 待って; Wartezeit | wartet; tempo de espera | espera
wall | wall-mounted | wall mounting; 墙壁 | 壁挂 | 墙面 | 挂墙 | 隔墙 | 墙; mural | montaje en pared | muro; جدار | جدران | حائط | تعليق على الحائط | الجدران; 壁 | 壁掛け | 壁面 | 壁越し; Wand | Wände | Wandmontage | Mauer; parede | montagem na parede
warehouse | store room | stores; 仓库 | 库房; almacén | bodega | depósito; مستودع | مستودعات | مخزن | المخزن; 倉庫 | 保管庫 | 資材置場; Lagerhaus | Lagerraum | Magazin; armazém | almoxarifado | depósito
warm | warmer | lukewarm | gets warm; 变热 | 发热 | 温热; caliente | tibio | se calienta; دافئ | سخونة | أدفأ | يسخن; 温かい | 温まる | 暖かい; warm | wärmer | erwärmt | Erwärmung; morno | quente | aquece | aquecido
warm up | warm-up | preheat | come to temperature | run in; 预热 | 热机 | 暖机; calentamiento | precalentar | calentar | entrar en temperatura; إحماء | تسخين | تسخين مسبق | يسخن | التسخين | التسخين المسبق; 暖機 | 予熱 | ウォームアップ; Aufwärmen | warmlaufen | Warmlauf | vorwärmen | aufgewärmt; aquecimento | pré-aquecer | aquecer
wash | washing | wash off; 水洗 | 冲洗; lavar | lavado | lava; غسل | غسيل | يغسل; 水洗い | 洗う; waschen | gewaschen | abwaschen; lavar | lavagem
washer | washers | flat washer | lock washer; 垫圈 | 平垫 | 弹垫; arandela | arandelas; فلكة | حلقة معدنية | رونديلة | وردة معدنية; 座金 | ワッシャー | 平座金; Unterlegscheibe | Scheibe | Federring | Unterlegscheiben; arruela | arruelas
water cooling | coolant | cutting fluid; 冷却液 | 切削液 | 水冷; refrigerante | taladrina | refrigeración por agua; سائل تبريد | سائل القطع | تبريد بالماء; 冷却液 | クーラント | 切削油; Kühlmittel | Kühlschmierstoff | Wasserkühlung; líquido de refrigeração | fluido de corte | refrigeração a água
wax | preservation wax | anti-rust wax; 蜡 | 防锈蜡; cera protectora; شمع; ワックス; Wachs | Konservierungswachs; cera
weak | weaker | feeble | loses power | low power; 无力 | 弱 | 动力不足 | 力不够 | 没力; débil | flojo | sin fuerza | floja | pierde potencia; ضعيف | ضعيفة | ضعف | فقدان القدرة | تضعف | يضعف; 弱い | 弱く | 力不足 | パワー不足 | 力が出 | 力がな; schwach | kraftlos | schwächer | lässt nach | geschwächt; fraco | fraca | sem força | perde potência
weapon | military use | end use | end-user statement; 军事用途 | 最终用途 | 最终用户; uso militar | uso final | usuario final; استخدام عسكري | الاستخدام النهائي | المستخدم النهائي; 軍事用途 | 最終用途 | 需要者; militärisch | Endverwendung | Endverbleib; uso militar | uso final | usuário final
weather | weatherproof; 天气 | 耐候; intemperie | clima; الطقس | طقس | الأحوال الجوية; 天候 | 天気 | 耐候; Wetter | Witterung | wetterfest; intempérie | clima
web browser | browser | web interface; 浏览器 | 网页界面; navegador | interfaz web; متصفح | المتصفح | واجهة الويب; ブラウザ | ウェブ画面; Browser | Weboberfläche; navegador | interface web
wedge; 楔形 | 楔块; cuña; إسفين | أسافين | الإسفين; くさび; Keil | verkeilt; cunha
weigh | weighing | scales | mass; 称重 | 重多少 | 砝码; pesar | báscula | pesa; يزن | ميزان | كتلة | تزن | وزنها; 重さ | 秤 | はかり | 計量 | おもり | 分銅; wiegen | wiegt | Waage | Masse | gewogen; pesar | pesa | balança | massa
weld | welding | welded; 焊接 | 电焊 | 焊缝; soldar | soldadura | soldado; لحام | ملحوم | لحامات; 溶接; schweißen | Schweißnaht | geschweißt; soldar | soldagem | soldado | solda
wet | damp | moist | damp cloth; 潮湿 | 湿布 | 受潮; mojado | húmedo | húmeda | mojar; مبلل | رطب | رطبة | مبتل; 濡れ | 湿った | 湿っ; nass | feucht | feuchtes | feuchten; molhado | úmido | úmida
wheel | wheels | wheel hub | wheel nut; 车轮 | 轮毂 | 车轮螺母; rueda | ruedas | cubo de rueda; عجلة | عجلات | صامولة العجلة; ホイール | 車輪; Rad | Räder | Radnabe | Radmutter; roda | rodas | cubo de roda
whip | lash | whips; 甩动 | 甩鞭 | 抽打 | 甩人; latigazo | latiguear | azotar; يتأرجح | ارتداد الخرطوم; 暴れ | 跳ね; peitschen | schlägt | umherschlagen; chicotear | chicote | chicoteia
white; 白色; blanco | blanca; أبيض | بيضاء | البيضاء; 白い | 白色 | 白く; weiß | weiße | weißen; branco | branca
whole | entire; 整个 | 整体; entero | entera; كامل | كاملة | بأكمله; 全体 | 全部; ganz | gesamt | gesamte | gesamten; inteiro | inteira
wide | width | broad; 宽度 | 较宽 | 宽; ancho | anchura | amplio; عريض | واسع | اتساع; 幅が | 幅広 | 広い; breit | Breite; largo | largura | amplo
width across flats | across flats; 对边宽度 | 对边; entrecaras | ancho entre caras; عرض المفتاح | المسافة بين الوجهين; 二面幅 | 対辺; Schlüsselweite; largura entre faces | entrefaces
wind power | wind turbine | wind farm; 风电 | 风机 | 风力发电; aerogenerador | eólico | parque eólico; توربينات الرياح | طاقة الرياح | توربين; 風力 | 風車; Windkraft | Windenergie | Windrad | Windpark; aerogerador | eólica | parque eólico
winding | coil | windings; 绕组 | 线圈; bobinado | bobina | devanado; ملف كهربائي | لفائف | لفيفة; 巻線 | コイル; Wicklung | Wicklungen | Magnetspule; enrolamento | bobina
window | tolerance window; 窗口 | 公差带; ventana | ventana de tolerancia; نافذة | نوافذ | نافذة التفاوت; ウィンドウ | 許容幅; Fenster | Toleranzfenster; janela | janela de tolerância
winter; 冬季 | 冬天; invierno; شتاء | الشتاء; 冬; Winter; inverno
wipe | wipe clean | wipe off | rub; 擦拭 | 擦干净 | 擦净; frotar | pasar un paño | limpiar con un paño; امسح | مسح | يمسح; 拭く | 拭き | 拭い; abwischen | abreiben | gewischt; passar um pano | esfregar | enxugar
wire size | cross-section | wire gauge; 截面积 | 线径 | 截面; sección | sección del cable | sección transversal; مقطع | مساحة المقطع | مقطع الكابل; 断面積 | 断面 | 線径; Querschnitt | Leiterquerschnitt | Leitungsquerschnitt; seção transversal | seção do cabo | bitola
withdraw | revoke | cancel | cancellation | withdrawal; 撤回 | 取消 | 撤销; retirar | revocar | cancelar | anular | cancelación | revoque; سحب الموافقة | إلغاء | ألغي | يلغي | اسحب | سحب; 取消 | 取り消 | 撤回 | キャンセル; widerrufen | stornieren | Stornierung | Widerruf | kündigen; revogar | cancelar | cancelamento | retirar
within | in less than; 以内 | 之内; en menos de | dentro del plazo | en un plazo; في غضون | خلال مدة; 以内 | のうちに; innerhalb | binnen; em até | dentro do prazo | dentro de
witness | witnessed test | factory acceptance test; 见证试验 | 出厂验收; prueba presenciada | aceptación en fábrica; اختبار بحضور العميل | قبول المصنع; 立会 | 立会検査; Werksabnahme | Abnahmeprüfung; inspeção testemunhada | aceitação em fábrica
wood | wooden | crate; 木箱 | 木材 | 木质; madera | caja de madera; خشب | خشبي | صندوق خشبي; 木箱 | 木材; Holz | Holzkiste; madeira | caixa de madeira
work instruction | working procedure; 作业指导书 | 作业规程; instrucción de trabajo | procedimiento de trabajo; تعليمات العمل | إجراءات العمل; 作業標準 | 作業指示; Arbeitsanweisung | Arbeitsplan; instrução de trabalho | procedimento de trabalho
working day | business day | workday; 工作日; día laborable | día hábil | días hábiles | días laborables; يوم عمل | أيام عمل | أيام العمل; 営業日 | 平日 | 稼働日; Arbeitstag | Werktag | Arbeitstage | Werktage; dia útil | dias úteis
workmanship | quality of work | craftsmanship; 工艺质量 | 做工 | 制造质量; mano de obra | ejecución; جودة التصنيع | صنعة; 仕上がり | 製造上の | 加工品質; Verarbeitung | Ausführung der Arbeit | Fertigungsqualität; mão de obra | acabamento
workpiece | part being assembled; 工件 | 被连接件; pieza de trabajo | pieza a montar; قطعة العمل | المشغولة; ワーク | 被締結物 | 被締付物; Werkstück | Werkstücke; peça de trabalho | peça montada
works order | production order | job order; 工单 | 生产订单; orden de trabajo | orden de producción; أمر عمل | أمر إنتاج; 製造指図 | 製造オーダー; Arbeitsauftrag | Fertigungsauftrag; ordem de serviço | ordem de produção
workshop | garage | depot; 车间 | 修理厂 | 维修间; taller | talleres; ورشة | ورش | الورشة; 作業場 | 修理工場 | 整備工場; Werkstatt | Werkstätten | Depot; oficina | oficinas
worm gear | worm drive; 蜗轮 | 蜗杆; tornillo sin fin | sinfín; ترس دودي | دودي; ウォームギア | ウォーム歯車; Schnecke | Schneckengetriebe; rosca sem fim | coroa sem fim
worse | worsen | gets worse | poorer; 变差 | 更差 | 恶化; peor | empeorar; أسوأ | يسوء | تدهور الحالة; 悪くな | 悪化; schlechter | verschlechtern; pior | piorar
worth | worthwhile | does it pay; 值得 | 划算; vale la pena | merece la pena | conviene; يستحق | مجدية | مجد; 価値がある | 割に合う; lohnt | lohnen | lohnenswert; vale a pena
wrap | wound up | wind around | coil up; 缠绕 | 卷绕 | 缠上; enrollar | enrolla | envolver | enredar; لف حول | يلتف | ملفوف | التفاف; 巻き付 | 巻き込 | からま; aufwickeln | umwickeln | aufgewickelt | verwickelt; enrolar | enrola | embrulhar
wrench | wrenches | hand wrench; 扳手; llave | llaves; مفتاح ربط | مفتاح شد | مفاتيح الشد | مفتاح الشد | مفاتيح | المفاتيح; レンチ; Schlüssel | Schraubenschlüssel; chave | chaves
wrist | wrists; 手腕 | 腕部; muñeca | muñecas; معصم | رسغ; 手首; Handgelenk | Handgelenke; pulso do operador | punho do operador | articulação da mão
year of manufacture | date of manufacture | production date; 生产日期 | 制造日期 | 出厂日期; año de fabricación | fecha de fabricación; سنة الصنع | تاريخ التصنيع | تاريخ الإنتاج; 製造年 | 製造日 | 製造年月; Baujahr | Herstelldatum | Herstellungsdatum | Produktionsdatum; ano de fabricação | data de fabricação
yield point | yield | plastic deformation | elastic limit; 屈服点 | 屈服 | 塑性; límite elástico | fluencia | punto de fluencia; حد الخضوع | نقطة الخضوع | الخضوع | خضوع; 降伏点 | 塑性域 | 降伏; Streckgrenze | streckgrenzgesteuert | Fließgrenze | plastisch; limite de escoamento | escoamento | limite elástico
zinc | zinc coating; 锌; zinc; زنك; 亜鉛; Zink; zinco
zip file | archive file | compressed file; 压缩包 | 压缩文件; archivo comprimido | zip; ملف مضغوط; 圧縮ファイル | zipファイル; ZIP-Datei | gepackte Datei; arquivo compactado | zip
`
