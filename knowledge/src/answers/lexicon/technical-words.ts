/** As in concepts.ts: parts, faults, work and trade that manuals speak of; en; zh; es; ar; ja; de; pt. */
export const TECHNICAL_WORDS = `
tightening | tightenings | joints tightened | tighten; 拧紧 | 次拧紧 | 拧紧次数 | 拧螺栓 | 拧螺丝 | 拧多少; apriete | aprietes | apretar | aprieta; شد | شدة | عملية شد | تشد | الشد | يشد | شدات | يُشد | أشد | نشد; 締付け | 締め付け | 締付 | 締める | 締めた | 締めて | 締めま | 空締め; Verschraubung | Verschraubungen | anziehen | angezogen; aperto | apertos | apertar | aperta
lasts | last | service life | made for | lasting; 寿命 | 能用 | 可用 | 耐用; dura | aguanta | vida útil | durar; يدوم | يتحمل | عمر | يعيش | تدوم; 耐える | 寿命 | 持つ | 長持ち; hält | halten | Lebensdauer | ausgelegt | verkraftet; dura | aguenta | vida útil | durar
renew | renewed | due; 更新 | 更换; renovar | cambiar | cambian; تجديد | تبدل | استبدال; 交換 | 取替; erneuern | erneuert | fällig; renovar | trocar | trocam | troque
works | work | how it works | operates; 原理 | 工作原理 | 如何工作 | 工作方式; funciona | funcionamiento | principio; يعمل | تعمل | مبدأ العمل | آلية العمل | تشتغل | يشتغل | اشتغل; 動作 | 原理 | 仕組み | 働き; funktioniert | Funktionsweise | arbeitet | Funktion | läuft | laufen; funciona | funcionamento | princípio
contains | takes | holds; 加注 | 容量 | 含油; lleva | contiene | capacidad; تحتوي | سعة | السعة | يحتوي | محتويات; 入る | 容量; enthält | Füllmenge | fasst; leva | vai | contém | capacidade
before storage | out of use | unused | on the shelf; 存放前 | 长期不用 | 闲置 | 没用; antes de guardar | fuera de uso | sin usar; قبل التخزين | دون استخدام; 保管前 | 使っていません | 未使用; vor dem Einlagern | einlagere | einlagern | unbenutzt; antes de guardar | sem uso
rotary | rotating; 旋转式 | 旋转; rotativo | rotatorio; دوار | الدوار; 回転式 | 回転; rotierend | rotierende | rotierenden; rotativo | rotativa
click wrench | click release; 预置式 | 响声扳手; llave de disparo | llave de salto; مفتاح نقر | نقري | النقري | نقريين; プレセット形 | クリック; auslösend | auslösender | Auslöseschlüssel; torquímetro de estalo
expanded uncertainty | laboratory uncertainty; 扩展不确定度; incertidumbre expandida; عدم اليقين الموسع; 拡張不確かさ; erweiterte Messunsicherheit | erweiterte Unsicherheit; incerteza expandida
days | turnaround | how long does it take; 几天 | 工作日 | 多长时间; días | plazo | cuánto tarda; أيام | كم يستغرق; 日数 | 期間; Tage | Dauer | wie lange dauert | dauert; dias | prazo | quanto demora
lock | locks | locked | blocked | disabled; 锁定 | 闭锁; bloquear | bloquea | bloqueado; قفل | يقفل | محظور | أقفل | مقفل; 禁止 | ロックさ | ロックす | ロックを; sperren | sperrt | gesperrt; bloquear | bloqueia | bloqueada
lost | loss | fails | interrupted; 丢失 | 中断 | 会丢 | 丢了 | 弄丢; pérdida | perdido | falla | interrumpe | pierde; فقدان | انقطاع | فشل | انقطع | انقطعت | الفقدان; 失われ | 途切れ | 中断 | 消えて | 消える | 消えます | なくし; Verlust | verloren | ausfällt | unterbrochen; perda | perdido | falha | interrompe
gateway; 网关; pasarela | gateway; بوابة | البوابة; ゲートウェイ; Gateway; gateway
area | square metres | size of the plant; 面积 | 平方米; superficie | metros cuadrados; مساحة | متر مربع; 面積 | 平方メートル; Fläche | Quadratmeter; área | metros quadrados
fuse | breaker | circuit breaker; 熔断器 | 保险丝 | 断路器 | 烧断 | 跳闸; fusible | disyuntor; فيوز | مصهر | قاطع | الفيوز; ヒューズ | 遮断器 | ブレーカー; Sicherung | Absicherung | Leitungsschutzschalter; fusível | disjuntor | fusíveis
fan | fans | cooling; 风扇 | 冷却; ventilador | ventiladores | refrigeración | enfriar; مروحة | مراوح | تبريد; 冷却 | 冷却ファン | ファンの; Lüfter | Ventilator | Kühlung; ventilador | ventoinha | refrigeração | esfriar | resfriar
port; 端口; puerto; منفذ | المنفذ; ポート番号 | 通信ポート; Port; porta
ip address | address | subnet | factory setting; ip 地址 | 地址 | 出厂设置; dirección ip | ajuste de fábrica; عنوان ip | إعداد المصنع; ipアドレス | 工場出荷時 | 初期設定 | アドレス; IP-Adresse | Werkseinstellung | Auslieferungszustand; endereço ip | ajuste de fábrica
vane | vanes; 叶片; paleta | paletas; ريشة | ريش; ベーン; Lamelle | Lamellen; palheta | palhetas
blade | blades; 刀片 | 叶片 | 刀头 | 刀刃; pala | palas; شفرة | شفرات; ブレード | 刃先 | 刃物; Flügel | Klinge; lâmina | lâminas
motor; 电机 | 马达; motor; محرك | المحرك; モーター; Motor; motor
gear | gears | gearbox | planetary; 齿轮 | 行星齿轮 | 减速器 | 减速机构; engranaje | engranajes | planetario | reductor; ترس | تروس | كوكبية | علبة تروس; 歯車 | ギア | 遊星 | 減速機; Getriebe | Planetengetriebe | Zahnrad; engrenagem | engrenagens | planetária | redutor
ratchet | pawl; 棘轮 | 棘爪; trinquete | carraca; سقاطة; ラチェット | 爪; Ratsche | Knarre | Klinke; catraca | lingueta
bearing | bearings; 轴承; rodamiento | rodamientos | cojinete | balero | baleros; محمل | محامل; 軸受 | ベアリング; Lager | Lagerwechsel | Wälzlager; rolamento | rolamentos | mancal | mancais
shaft; 转轴 | 传动轴 | 主轴; eje; عمود | محور; シャフト | 軸部 | 回転軸; Welle; eixo
spring | springs; 弹簧; muelle | resorte; نابض | زنبرك | الزنبرك; ばね | スプリング; Feder | Federn | gefedert | gefederte; mola | molas
valve | shut-off valve; 阀 | 阀门 | 断气阀; válvula | válvula de corte; صمام; バルブ | 弁 | 遮断弁; Ventil | Abschaltventil; válvula | válvula de corte
exhaust; 排气口 | 排气; escape; عادم | العادم; 排気 | 排気口; Auspuff | Abluft; escape | exaustão
ice | freezing | frost; 结冰 | 冰; hielo | congela; جليد | تجمد; 凍結 | 氷; Eis | vereist | gefriert; gelo | congela
hose | hose diameter; 软管 | 气管 | 管径 | 口径; manguera; خرطوم | خراطيم | الخراطيم; ホース; Schlauch | Schläuche; mangueira
antistatic | static charge | conductive | earthed; 防静电 | 静电 | 导电 | 接地; antiestático | antiestática | carga estática | conductora; مضاد للكهرباء الساكنة | ساكنة | مؤرض | كهروستاتيكي | شحنات ساكنة | كهروستاتيكيا; 帯電防止 | 静電気 | 導電性; antistatisch | statische Aufladung | leitfähig; antiestático | antiestática | carga estática | condutiva
lubricator | drop | drops per minute; 油雾器 | 滴; lubricador | gota | gotas; مزيتة | قطرات | مزيت | المزيت; ルブリケーター | 滴 | ルブリケータ; Öler | Tropfen | Tropföler; lubrificador | gota | gotas
air quality | purity class | dew point; 空气质量 | 空气品质 | 露点; calidad del aire | punto de rocío; جودة الهواء | نقطة الندى; 空気品質 | 空気の質 | 露点; Druckluftqualität | Luftqualität | Taupunkt; qualidade do ar | ponto de orvalho
amount | quantity | how much | fill; 用量 | 加注 | 油量; cantidad | llenar | rellenar; كمية | تعبئة | الكمية | كميات; どれだけ | 注入 | 充填 | 数量 | 油量 | の量; Menge | wie viel | einfüllen | füllen; quantidade | encher
gram | grams; 克; gramo | gramos; غرام | غراما | غم | جرام | جراما; グラム単位 | グラム数 | 何グラム; Gramm Fett | Gramm Öl | wie viel Gramm; grama | gramas
order number | part number | article number; 订货号 | 订购号 | 料号 | 零件号; número de pedido | referencia; رقم الطلب | رقم القطعة; 注文番号 | 部品番号 | 品番; Bestellnummer | Artikelnummer | Teilenummer; número de pedido | código da peça | referência
kit | set; 套件 | 组件; juego | kit; طقم | مجموعة | أطقم; キット | 一式 | セット品; Satz | Set; jogo | kit | conjunto
turn | revolution | rotate; 转动 | 旋转 | 不转 | 转了 | 一圈 | 圈数 | 几圈 | 半圈; vuelta | girar; لفة | لف | تدوير | اللفة; 回転 | 一回転 | 回す | 回ら | 回る; Umdrehung | drehen | dreht | gedreht | Drehung; volta | girar
adjust the torque | adjusting screw | setting screw; 调节扭矩 | 调整螺钉 | 调节螺钉; ajustar el par | tornillo de ajuste; ضبط العزم | برغي الضبط; トルク調整 | 調整ねじ; Drehmoment einstellen | Einstellschraube; ajustar o torque | parafuso de ajuste
month | months; 个月 | 月; mes | meses; شهر | أشهر; か月 | ヶ月; Monat | Monate; mês | meses
year | years | annually; 年 | 每年; año | años; سنة | سنوات | عام | السنة | السنوات; 年 | 毎年; Jahr | Jahre | jährlich; ano | anos
week | weekly; 每周 | 一周; semana | semanal; أسبوع | أسبوعيا | أسابيع; 週 | 毎週; Woche | wöchentlich; semana | semanal
shift | per shift; 班次 | 每班; turno | por turno; وردية | الوردية | ورديات | ورديتان | ورديتين | الورديتين; シフト | 直ごと; Schicht | je Schicht; turno | por turno
keep | retain | archive | records; 保存 | 保留 | 记录 | 存档; conservar | archivar | registros; حفظ | تحفظ | سجلات | السجلات; 保管 | 保存 | 記録; aufbewahren | aufbewahrt | Aufzeichnungen | archivieren | bewahren | bewahre | aufgehoben | aufheben; guardar | arquivar | registros
class | category | joint class; 等级 | 类别 | 分类 | 几级; clase | categoría; الفئة | صنف | فئات; クラス | 区分 | 等級; Klasse | Kategorie | Einstufung | eingestuft | Klassen; classe | categoria
sample | random check | sampled; 抽检 | 抽查 | 抽样; muestreo | muestra; فحص عينة | أخذ عينات; 抜取 | サンプリング | 抜き取り; Stichprobe | stichprobenartig; amostragem | amostra
acclimatise | warm up | laboratory; 恒温 | 实验室 | 预热; aclimatar | laboratorio | calentamiento; مختبر | تسخين | تكييف | التسخين; 試験室 | なじませ | 暖機; Temperierung | Labor | Aufwärmen; laboratório | aclimatar | aquecimento
reference standard | calibration standard | uncertainty; 标准器 | 不确定度 | 基准; patrón | incertidumbre; معيار مرجعي | عدم اليقين; 標準器 | 不確かさ; Normal | Messunsicherheit | Unsicherheit; padrão | incerteza
clock | time | date; 时钟 | 时间 | 日期; reloj | hora; ساعة | الوقت; 時刻 | 日付 | 内蔵時計 | 時計の; Uhr | Uhrzeit; relógio | hora
buffer battery | backup battery; 后备电池 | 缓冲电池; pila de respaldo | batería de reserva; بطارية احتياطية; バックアップ電池 | バッファ電池; Pufferbatterie | Stützbatterie; bateria de backup | bateria de reserva
wait | minutes; 等待 | 分钟 | 要等 | 再等; esperar | minutos; انتظر | دقائق | ينتظر | الانتظار; 待つ | 待ち | 待て | 待っ | 分間; warten | Minuten; esperar | aguardar | minutos
derate | reduces power | ambient temperature; 降额 | 降低功率 | 环境温度; reduce la potencia | temperatura ambiente; يخفض القدرة | درجة الحرارة المحيطة; 出力低下 | 周囲温度; drosselt | Leistung reduziert | Umgebungstemperatur | herunterregeln | regelt herunter; reduz a potência | temperatura ambiente
altitude; 海拔; altitud; ارتفاع; 標高; Höhenlage | Meereshöhe; altitude
bend | bending radius; 弯曲 | 弯曲半径 | 弯到 | 弯折; curvatura | doblar | radio; انحناء | ثني | الثني; 曲げ | 曲げ半径 | 曲が; Biegung | Biegeradius | biegen; curvatura | dobra | raio
nut | output nut; 螺母; tuerca; صامولة; ナット; Mutter | Abtriebsmutter; porca
housing | cover | open; 外壳 | 打开 | 盖板 | 上盖; carcasa | tapa | abrir; غطاء | هيكل | فتح; ハウジング | カバー | 開ける; Gehäuse | Deckel | öffnen; carcaça | tampa | abrir
reset | restore | restart; 复位 | 重置 | 恢复 | 重启; restablecer | reiniciar | restablezco; إعادة ضبط | إعادة تشغيل; リセット | 復元 | 再起動 | 初期化 | 元に戻; zurücksetzen | wiederherstellen | Neustart | setze zurück | zurückgesetzt | setzt zurück | Werksreset; redefinir | reiniciar | restaurar
backup | export | save; 备份 | 导出 | 另存; copia de seguridad | exportar; نسخ احتياطي | تصدير | ينسخ | أنسخ | نسخ | يصدر | أصدر | تصدير البيانات; バックアップ | 書き出し | 書き出す | 出力する; Sicherung der Daten | Datensicherung | exportieren | hinterlegen | hinterlegt; cópia de segurança | backup | exportar
language | languages of the screen; 语言 | 界面语言; idioma | idiomas; لغة | لغات | اللغة; 言語 | 表示言語; Sprache | Sprachen; idioma | idiomas
auto-off | switches itself off | standby; 自动关机 | 待机; apagado automático | se apaga; إيقاف تلقائي | تنطفئ; 自動電源オフ | 電源が切れ | スタンバイ; Abschaltautomatik | schaltet sich ab | Standby; desligamento automático | desliga sozinho
mode | audit | residual torque | peak; 模式 | 残余扭矩 | 峰值 | 跟踪模式; modo | auditoría | par residual | pico; وضع | تدقيق | العزم المتبقي | ذروة; モード | 監査 | 残留トルク | ピーク | 追従; Modus | Audit | Weiterdrehmoment | Restmoment | Spitzenwert; modo | auditoria | torque residual | pico
filter frequency | cut-off frequency; 滤波 | 滤波频率 | 截止频率; filtro | frecuencia de corte; مرشح | تردد المرشح; フィルター | 遮断周波数; Filter | Grenzfrequenz | Filterfrequenz; filtro | frequência de corte
threshold | starting threshold; 阈值 | 起始阈值; umbral; عتبة; しきい値 | 開始しきい値; Schwelle | Startschwelle; limiar
zero point | zero | drift; 零点 | 调零 | 漂移; punto cero | cero | deriva; نقطة الصفر | صفر | انحراف; ゼロ点 | 零点 | ドリフト; Nullpunkt | Drift | nullen | genullt; ponto zero | zero | desvio
overload | overloaded; 过载; sobrecarga; حمل زائد | تحميل زائد; 過負荷; Überlast | überlastet; sobrecarga
dropped | fall | shock; 跌落 | 掉落 | 冲击 | 掉到 | 掉在 | 摔 | 掉进; caída | golpe | se cae | caído; سقوط | صدمة | يسقط | تسقط | سقط; 落下 | 衝撃 | 落とし | 落ちた; fallen gelassen | Sturz | heruntergefallen | Stoß | fallen lassen | runtergefallen; queda | choque | caiu | caída | cair
cam | cam mechanism | click mechanism | release mechanism; 凸轮 | 触发机构 | 脱扣机构; leva | mecanismo de disparo; كامة | الكامة | آلية التحرير; カム | 作動機構; Nocken | Auslösemechanik | Nockenmechanik; came | mecanismo de disparo
click | clicks; 咔嗒 | 咔哒; clic | salto; طقة | نقرة | الطقة | يطق | تطق; クリック | カチッ; Klick | knackt | Auslösen; clique | estalo
preload before use | load before first use | cycles before; 预加载 | 首次使用前; precargar | antes del primer uso; تحميل مسبق | قبل أول استخدام; 予備荷重 | 初回使用前; vorbelasten | vor dem ersten Einsatz; pré-carregar | antes do primeiro uso
angle head; 弯头 | 角头; cabezal angular; رأس الزاوية | رأس زاوي; アングルヘッド; Winkelkopf; cabeça angular | cabeçote angular
grease nipple | grease gun; 油嘴 | 注油嘴; engrasador | boquilla de engrase; حلمة التشحيم; グリースニップル; Schmiernippel; graxeira | bico de graxa
square drive; 方头 | 方榫; cuadrado | cuadradillo; رأس مربع | مربع; 角ドライブ | 四角; Vierkant | Abtriebsvierkant; encaixe quadrado | quadrado
retaining pin | ring | magnet; 固定销 | 挡销 | 卡环 | 磁铁; pasador | anillo | imán; دبوس | حلقة | مغناطيس; 磁石 | 止めピン | リテーニングリング; Stift | Ring | Magnet; pino | anel | ímã | anéis
balancer | hang | suspend; 平衡器 | 悬挂 | 吊挂 | 挂在; equilibrador | colgar | suspender | balanceador; موازن | تعليق | يعلق | علق | معلق | أعلق | تعلق; バランサー | 吊り | 吊り下げ | 吊る; Balancer | aufhängen; balanceador | pendurar | suspender
torque arm | reaction arm | reaction bar; 反力臂 | 扭矩臂; brazo de reacción | brazo de par; ذراع رد الفعل | ذراع العزم; 反力アーム | トルクアーム; Drehmomentarm | Reaktionsarm | Momentenstütze; braço de reação | braço de torque
does not reach | too little torque | under torque; 达不到 | 扭矩不足 | 打不到 | 到不了; no alcanza | no llega; لا يصل | لا تبلغ; 届かない | 達しない | 不足 | 上がらな | 上がりませ; erreicht nicht | zu wenig Drehmoment; não alcança | não atinge
hot | overheats | overheating; 发热 | 过热 | 发烫; caliente | se calienta | sobrecalienta; ساخن | يسخن | ارتفاع الحرارة | ساخنة; 熱い | 熱くなる | 過熱 | 発熱 | 熱くな; heiß | wird heiß | überhitzt; quente | esquenta | superaquece
noise | rattles | unusual sound; 异响 | 噪声; ruido extraño | ruido; صوت غير عادي | ضجيج; 異音 | 騒音; Geräusch | rasselt | klappert | klappern | Klappergeräusch; ruído estranho | ruído
message | shows | displays | reads; 显示 | 提示 | 信息 | 表示; mensaje | muestra | indica | mostrar; رسالة | يعرض | تظهر | ظهر | رسائل | الرسائل; メッセージ | 表示 | 出る | 示し | 示す; Meldung | zeigt | meldet; mensagem | mostra | exibe | mensagens
battery charge | half charged | per cent charge; 电量 | 充电至; nivel de carga | media carga; نسبة شحن | مستوى الشحن; 充電量 | 充電率; Ladezustand | halb geladen; nível de carga | meia carga
service partner | service centre | send in | return; 服务中心 | 服务伙伴 | 返修 | 寄回 | 退货 | 退回; centro de servicio | servicio técnico | devolver | enviar | devolución; مركز خدمة | شريك الخدمة | إرجاع | أعيد | أعيدوا | ارتجاع | مرتجعات | المرتجعات; サービスセンター | サービス拠点 | 返送 | 返却 | 送り返 | 返品; Servicestelle | Servicepartner | einsenden | Rücksendung; centro de assistência | assistência técnica | devolver | enviar | devolução
line down | breakdown | urgent | emergency; 停线 | 紧急 | 停机; línea parada | urgente | emergencia; توقف الخط | عاجل | طوارئ; ライン停止 | 緊急; Linienstillstand | dringend | Notfall | Bandstillstand | Stillstand; linha parada | urgente | emergência
loan tool | rental | trial; 借用 | 试用 | 租借; préstamo | prueba | alquiler; إعارة | تجربة | استئجار | تجريبي | التجريبي | تعير | يعير | أعار; 貸出 | 試用 | レンタル; Leihgerät | Probe | Miete | Testgerät; empréstimo | teste | aluguel | aluguéis
minimum order | order quantity | moq; 起订量 | 最小订购量; pedido mínimo | cantidad mínima; الحد الأدنى للطلب; 最小注文 | 最低発注; Mindestbestellmenge | Mindestabnahme; pedido mínimo | quantidade mínima
packaging | packed | packing; 包装; embalaje | embalado; تغليف | تعبئة; 梱包 | 包装; Verpackung | verpackt; embalagem | embalado
origin | made in | manufactured; 原产地 | 产地 | 制造; origen | fabricado; منشأ | بلد المنشأ | صنع; 原産地 | 製造; Ursprung | hergestellt | Herkunft; origem | fabricado
invoice | letter of credit | deposit | advance payment; 发票 | 信用证 | 定金 | 预付款 | 专票 | 开票; factura | carta de crédito | anticipo; فاتورة | اعتماد مستندي | دفعة مقدمة | فواتير | الفواتير; 請求書 | 信用状 | 前払い | 領収書; Rechnung | Akkreditiv | Vorkasse | Vorauszahlung; fatura | carta de crédito | adiantamento | nota fiscal
insurance | customs | duty; 海关 | 关税 | 清关 | 报关 | 货运保险 | 投保 | 保险费; seguro | aduana | aranceles; تأمين | جمارك | رسوم | جمركي | الجمركي | الجمارك | التأمين; 保険 | 税関 | 関税 | 通関; Versicherung | Zoll; seguro | alfândega | impostos
protective cover | rubber cover | sleeve; 保护套 | 护套; funda protectora | funda; غطاء واق | غلاف; 保護カバー | カバー; Schutzhülle | Schutzkappe; capa protetora | capa
led ring | signal light; 灯圈 | 指示灯圈 | 信号灯; anillo led | luz de señal; حلقة led | ضوء الإشارة; ledリング | 表示灯; LED-Ring | Leuchtring | Signalleuchte; anel led | luz de sinal
strain gauge | torsion | signal amplifier; 应变片 | 扭转; galga | torsión; مقياس انفعال | التواء; ひずみゲージ | ねじり; Dehnungsmessstreifen | Torsion; extensômetro | torção | torções
hydraulic | oil pressure; 液压 | 油压; hidráulico | hidráulica; هيدروليكي | هيدروليكية; 油圧 | 液圧; hydraulisch | Hydraulik; hidráulico | hidráulica
pulse unit | pulse mechanism; 脉冲单元 | 脉冲机构; unidad de impulsos | unidad de impulso; وحدة النبضات | وحدة النبض; パルスユニット | パルス機構; Impulseinheit | Pulseinheit | Schlagwerk; unidade de pulso | unidade de impulso
shut off | shuts off | shut-off; 断停 | 停机 | 关断; corte | se detiene | desconexión; إيقاف | يتوقف | فصل; 遮断 | シャットオフ | 停止; Abschaltung | schaltet ab | abschalten; desligamento | desliga | corte
maximum pressure | at most | limit; 最高压力 | 上限 | 不得超过; presión máxima | como máximo | límite; الضغط الأقصى | الحد الأقصى; 最高圧力 | 上限; Höchstdruck | höchstens | Grenze; pressão máxima | no máximo | limite
mix | compatible oil | different oil; 混用 | 混合 | 别的油 | 加错油; mezclar | otro aceite; خلط | زيت آخر; 混ぜ | 混用 | 混じ | 違う油 | 別の油; mischen | anderes Öl; misturar | outro óleo
unpack | delivery check; 开箱 | 收货检查; desembalar; فك التغليف; 開梱; auspacken; desembalar
approved | permitted | allowed | may i | permissible | possible; 允许 | 准许; permitido | se puede | admisible | posible; مسموح | هل يجوز | يسمح | يجوز; 許可 | 使ってよい | 可能; erlaubt | zulässig; permitido | admissível | admissíveis | possível | possíveis
zone | dust zone | gas zone; 区域 | 粉尘区 | 气体区; zona; منطقة | مناطق | المناطق; ゾーン | 区域; Zone; zona
proof | capability index | cmk | machine capability; 能力指数 | 设备能力; índice de capacidad | capacidad de máquina; مؤشر القدرة; 能力指数 | 工程能力; Fähigkeitsindex | Maschinenfähigkeit | nachweisen; índice de capacidade | capacidade de máquina
plc | function block | start signal | handshake; 功能块 | 启动信号 | 握手; bloque de función | señal de inicio; كتلة وظيفية | إشارة البدء; ファンクションブロック | 開始信号 | ハンドシェイク; Funktionsbaustein | Startsignal | SPS; bloco de função | sinal de partida
cycle time | update time | timeout; 周期时间 | 超时 | 刷新时间; tiempo de ciclo | tiempo de espera; زمن الدورة | مهلة; サイクルタイム | タイムアウト; Zykluszeit | Zeitüberschreitung | Timeout; tempo de ciclo | tempo limite
`
