/** As in concepts.ts: what maintenance, safety and the trade speak of; en; zh; es; ar; ja; de; pt. */
export const MAINTENANCE_WORDS = `
oil | oil change; 油 | 换油 | 机油; aceite | cambio de aceite; زيت | تغيير الزيت | زيتا | زيوت | الزيوت; オイル | 油 | オイル交換; Öl | Ölwechsel; óleo | troca de óleo
grease | lubricate | lubrication; 润滑 | 润滑脂 | 油脂 | 涂油 | 上油; grasa | lubricar | lubricación | lubrique; شحم | تشحيم | تزييت | يزيت | تزيت | التزييت; グリース | 潤滑 | 給脂 | 塗る | 塗布 | 塗り; Fett | schmieren | Schmierung | geschmiert | nachfetten | nachgefettet | einfetten | gefettet | Fettfüllung | ölen | geölt; graxa | lubrificar | lubrificação | lubrifique
clean | cleaning; 清洁 | 清洗 | 清理; limpiar | limpieza; تنظيف | نظف | ينظف | نظفها; 清掃 | 掃除 | 洗浄; reinigen | Reinigung | säubern | gereinigt | abwischen; limpar | limpeza
maintenance | service | servicing; 维护 | 保养 | 维修; mantenimiento | servicio; صيانة; 保守 | メンテナンス | 整備 | 保全 | 手入れ; Wartung | Instandhaltung | Service; manutenção | serviço | manutenções
replace | change | replacement | changed | replaced; 更换 | 替换 | 换一次 | 要换 | 换掉 | 换下; cambiar | reemplazar | sustituir | sustituye | cambio | reemplace; استبدال | تغيير | تبديل | تغير | يتغير | غير الأداة; 交換 | 取り替え | 取替え; ersetzen | wechseln | austauschen | Austausch | gewechselt | ausgetauscht | ersetzt | Tausch | Wechsel | tauschen | getauscht | wechselt | wechsle | tausche | wechseln aus; trocar | substituir | substituição | troca | substitua | troque | substituições
repair; 维修 | 修理 | 修好 | 去修; reparar | reparación; إصلاح; 修理 | 補修 | 直せ; reparieren | Reparatur | repariert | instand setzen | Instandsetzung; reparar | reparo | conserto
spare part | spare parts; 备件 | 配件 | 零件; repuesto | repuestos | recambio | pieza; قطع غيار | قطعة; スペアパーツ | 予備部品 | 部品; Ersatzteil | Ersatzteile | Ersatz; peça de reposição | peças
store | storage; 存放 | 储存 | 贮存; almacenar | almacenamiento | guardar; تخزين | خزن | يخزن | التخزين; 保管; lagern | Lagerung | aufbewahren | gelagert | aufbewahrt | lagert | Lager im Werk; armazenar | armazenamento | guardar | armazenagem
transport | shipping; 运输 | 搬运; transporte | envío; نقل | شحن | ينقل | تنقل; 輸送 | 運搬; Transport | Versand; transporte | envio
charge | charging | charger; 充电 | 充电器 | 充满 | 能充; cargar | carga | cargador | recargar | recarga; شحن | شاحن | يشحن | تشحن | اشحن | شواحن | الشواحن; 充電 | 充電器; laden | aufladen | Ladegerät | geladen | Ladung | lädt | Aufladung; carregar | carga | carregador | recarregar | recarga
battery | batteries; 电池; batería | baterías; بطارية | بطاريات | بطاريتان | بطاريتين | البطارية | البطاريتين; バッテリー | 電池; Akku | Akkus | Batterie; bateria | baterias
error | error code | fault; 错误 | 故障 | 错误代码 | 故障代码; error | código de error | fallo; خطأ | رمز الخطأ | عطل; エラー | エラーコード | 異常; Fehler | Fehlercode | Störung | Fehlermeldung; erro | código de erro | falha
alarm | warning; 报警 | 警告; alarma | advertencia | aviso; إنذار | تحذير; 警報 | アラーム | 警告; Alarm | Warnung | warnt; alarme | aviso
start | does not start | switch on; 启动 | 开机 | 不启动 | 起动; arrancar | encender | no arranca | arranque | arranca; تشغيل | لا يعمل; 起動 | 電源 | 始動 | 電源を入れ; starten | einschalten | startet nicht | eingeschaltet | schaltet ein | startet | anlaufen | angelaufen; ligar | iniciar | não liga | arranque
leak | leakage; 泄漏 | 漏油 | 漏气; fuga | fugas; تسرب; 漏れ | 空気漏れ; undicht | Leckage | austretendes | tritt aus | leckt | auslaufen; vazamento
calibrate | calibration; 校准 | 标定 | 复校 | 校验 | 送检 | 校正; calibrar | calibración; معايرة; 校正 | キャリブレーション; kalibrieren | Kalibrierung | kalibriert; calibrar | calibração
check | inspect | inspection; 检查 | 检验; comprobar | revisar | inspección | comprueba; فحص | تحقق | افحص | يفحص | تفحص; 点検 | 検査 | 確認 | 調べ; prüfen | Prüfung | kontrollieren | geprüft | Kontrolle | kontrolliert | Untersuchung | untersuchen; verificar | inspecionar | inspeção | conferir | confira | conferência | verifique | inspeções
safety | danger; 安全 | 危险; seguridad | peligro; سلامة | أمان | خطر | آمن | آمنة | الآمنة | الأمان; 安全 | 危険; Sicherheit | Gefahr; segurança | perigo
gloves | protective equipment | hearing protection; 手套 | 防护 | 听力保护 | 防护用品 | 劳保; guantes | protección | protección auditiva; قفازات | معدات الوقاية | حماية السمع | القفازات; 手袋 | 保護具 | 耳栓; Handschuhe | Schutzausrüstung | Gehörschutz; luvas | equipamento de proteção | proteção auditiva
install | installation | mount; 安装 | 装在 | 装到; instalar | instalación | montar; تركيب; 取付 | 設置 | 据付 | 据え付け; installieren | Installation | montieren; instalar | instalação | montar
connect | connection | cable; 连接 | 接线 | 电缆 | 接到 | 接上 | 接几; conectar | conexión | cable; توصيل | اتصال | كابل | متصل | متصلة | يوصل | توصل | كابلات | الكابلات; 接続 | 配線 | ケーブル | つなぐ | つなげ | つなぎ | つない; anschließen | Anschluss | verbinden | angeschlossen | Kabel | verbunden | Verbindungsaufbau; conectar | conexão | cabo
set | setting | adjust | program; 设定 | 设置 | 调整 | 程序 | 调节 | 调到; ajustar | ajuste | programa | configurar; ضبط | إعداد | برنامج | مضبوط | المضبوط | اضبط | يضبط | إعدادات | الإعدادات | البرنامج; 設定 | 調整 | プログラム | 調節; einstellen | Einstellung | Programm | eingestellt | eingestellten | stellt ein | justieren | einrichten | eingerichtet | Einrichtung; ajustar | ajuste | programa | configurar
first use | commissioning | start-up; 首次使用 | 投入使用 | 调试; primera utilización | puesta en marcha; الاستخدام الأول | بدء التشغيل; 初めて使う | 使用開始 | 立上げ; Inbetriebnahme | erste Verwendung; primeiro uso | colocação em funcionamento
dispose | disposal | recycling; 废弃 | 处置 | 回收 | 报废 | 扔掉; eliminar | desechar | reciclaje; التخلص | إعادة التدوير; 廃棄 | リサイクル | 捨て | 処分; entsorgen | Entsorgung | Recycling; descartar | descarte | reciclagem
warranty | guarantee; 保修 | 质保; garantía; ضمان | الضمان; 保証; Garantie | Gewährleistung; garantia
life | service life | lifetime; 寿命 | 使用寿命; vida útil | duración; عمر | العمر الافتراضي; 寿命 | 耐用年数; Lebensdauer | Standzeit; vida útil | durabilidade
wear | worn; 磨损; desgaste | gastado; تآكل | يتآكل | تتآكل | متآكل; 摩耗; Verschleiß | verschlissen | abgenutzt | verschleißen | ausgeleiert; desgaste
seal | gasket | o-ring; 密封 | 密封圈 | 密封件 | 密封垫; junta | sello | retén; حشية | مانع التسرب | حشيات | الحشيات; シール | パッキン | Oリング | ガスケット; Dichtung | O-Ring; vedação | anel | vedante | vedações | anéis
filter | regulator | air preparation; 过滤器 | 调压器 | 气源处理 | 过滤; filtro | regulador; مرشح | منظم | ترشيح | الترشيح; フィルター | レギュレーター | フィルタ | ろ過; Filter | Regler | Wartungseinheit | gefiltert | gefilterte; filtro | regulador
air | compressed air | hose; 压缩空气 | 空气 | 气管 | 软管; aire | aire comprimido | manguera; هواء | هواء مضغوط | خرطوم; 圧縮空気 | エア | ホース | 空気 | エアー; Luft | Druckluft | Schlauch; ar | ar comprimido | mangueira
moisture | water | humidity; 水分 | 湿气 | 水; humedad | agua; رطوبة | ماء | مياه | المياه; 水分 | 湿気 | 水; Feuchtigkeit | Wasser; umidade | água
dust | dirt; 灰尘 | 粉尘 | 污垢; polvo | suciedad | sucio; غبار | أوساخ; ほこり | 粉じん | 汚れ; Staub | Schmutz; poeira | sujeira | sujo
explosive atmosphere | explosion | hazardous area; 爆炸 | 防爆 | 危险区域; atmósfera explosiva | explosión | zona clasificada; جو انفجاري | انفجار | منطقة خطرة | أجواء | قابلة للانفجار | قابل للانفجار; 爆発 | 防爆 | 危険場所; explosionsgefährdet | Explosion | Ex-Bereich; atmosfera explosiva | explosão | área classificada | explosões
cleanroom; 洁净室 | 无尘室; sala limpia | sala blanca; غرفة نظيفة; クリーンルーム; Reinraum; sala limpa
operator | worker; 操作员 | 工人 | 操作者; operario | operador; المشغل | العامل | عمال | العمال; 作業者 | オペレーター; Bediener | Werker; operador | trabalhador
reaction force | reaction; 反作用力 | 反力; fuerza de reacción | reacción; قوة رد الفعل | رد الفعل; 反力; Reaktionskraft | Reaktionsmoment; força de reação | reação | reações
soft joint | hard joint | joint; 软连接 | 硬连接 | 连接; unión blanda | unión elástica | unión rígida | unión; وصلة لينة | وصلة مرنة | وصلة صلبة | وصلة; ソフトジョイント | ハードジョイント | 継手 | 締結体; weiche Verbindung | harte Verbindung | weicher Schraubfall | Schraubfall; junta macia | junta elástica | junta flexível | junta rígida | junta
bolt | screw | fastener; 螺栓 | 螺钉 | 紧固件; tornillo | perno; برغي | مسمار | براغي | البراغي | برغيا; ボルト | ねじ | 締結部品; Schraube | Bolzen; parafuso
preload | clamp force; 预紧力 | 夹紧力; precarga | fuerza de apriete; قوة الشد | التحميل المسبق; 軸力 | 締付力; Vorspannkraft | Klemmkraft; pré-carga | força de aperto
friction; 摩擦 | 摩擦系数; fricción | rozamiento; احتكاك | الاحتكاك; 摩擦 | 摩擦係数; Reibung | Reibungszahl | Reibwert | Reibbeiwert; atrito
thread; 螺纹; rosca; لولب | سن; ねじ山 | ねじ; Gewinde; rosca
socket | bit | insert tool; 套筒 | 批头; vaso | punta | inserto; لقمة | رأس; ソケット | ビット; Stecknuss | Nuss | Bit | Einsteckwerkzeug | Nüsse | Handnüsse | Nusssatz; soquete | ponta | inserto
result | results | data | traceability; 结果 | 数据 | 追溯; resultado | resultados | datos | trazabilidad; نتيجة | نتائج | بيانات | تتبع | البيانات; 結果 | データ | トレーサビリティ; Ergebnis | Ergebnisse | Daten | Rückverfolgbarkeit | Datensatz; resultado | resultados | dados | rastreabilidade
network | controller | plc; 网络 | 控制器 | 可编程控制器; red | controlador | autómata; شبكة | وحدة التحكم; ネットワーク | コントローラー | コントローラ; Netzwerk | Steuerung | Controller | vernetzt | vernetzte | Netz; rede | controlador | clp
delivery | lead time; 交货 | 交期 | 货期; entrega | plazo de entrega; تسليم | مدة التسليم; 納期 | 配送; Lieferung | Lieferzeit | liefern | liefert | geliefert; entrega | prazo de entrega
payment | terms of payment | pay | paid; 付款 | 付款条件 | 付钱; pago | condiciones de pago | pagar; دفع | شروط الدفع | سداد; 支払 | 支払条件 | 払い | 払う; Zahlung | Zahlungsbedingungen | zahlen | bezahlen | bezahlt; pagamento | condições de pagamento
country | countries | export; 国家 | 出口; país | países | exportación; دولة | دول | تصدير | بلد | البلد | بلدان; 国 | 輸出; Land | Länder | Export; país | países | exportação
founded | history; 成立 | 历史; fundada | historia; تأسست | تاريخ; 設立 | 創業 | 沿革; gegründet | Geschichte; fundada | história
employees | staff; 员工 | 人数; empleados | personal; موظفون | عدد الموظفين; 従業員 | 社員; Mitarbeiter | Beschäftigte; funcionários | equipe
address | location | plant | factory; 地址 | 工厂 | 厂区; dirección | planta | fábrica; عنوان | مصنع | مواقع | أماكن | مكان | العنوان | الأماكن | المكان; 住所 | 所在地 | 工場; Adresse | Standort | Werk | Fabrik | Anschrift; endereço | fábrica | planta
training | course; 培训 | 课程 | 上课; formación | capacitación | curso; تدريب | دورة; 研修 | トレーニング | 教育 | 講習; Schulung | Kurs | Lehrgang | geschult | geschulter | unterwiesen | Unterweisung; treinamento | curso
vibration | hand-arm vibration | exposure; 振动 | 手臂振动 | 暴露; vibración | vibraciones | exposición; اهتزاز | التعرض; 振動 | 手腕振動 | ばく露; Vibration | Schwingung | Exposition | vibrieren | vibriert; vibração | exposição | vibrações | exposições
noise | loud; 噪声 | 噪音; ruido; ضوضاء | ضجيج; 騒音 | うるさ; Lärm | Geräusch | laut; ruído | barulho
pulse tool | impulse | pulse; 脉冲工具 | 脉冲扳手 | 脉冲; herramienta de impulsos | impulso; أداة نبضية | نبضة | نبضات | النبضات; パルス工具 | パルスレンチ | パルス; Impulsschrauber | Impulswerkzeug | Impuls; ferramenta de impulso | impulso
torque wrench | click wrench; 扭矩扳手 | 力矩扳手; llave dinamométrica; مفتاح عزم; トルクレンチ; Drehmomentschlüssel; torquímetro | chave de torque
nutrunner | spindle; 拧紧轴 | 拧紧枪 | 电动拧紧工具; atornilladora | aprietatuercas; مفك كهربائي | أداة ربط | محاور | المحاور | مغزل | مغازل; ナットランナー; Schrauber | Schraubspindel; apertadeira | parafusadeira
sensor | transducer; 传感器; sensor | transductor; مستشعر | محول | حساس | حساسات | مستشعرات; センサー | トランスデューサー | センサ | トランスデューサ; Sensor | Messwertgeber | Aufnehmer; sensor | transdutor
uncertainty | traceable; 不确定度 | 溯源; incertidumbre | trazable; عدم اليقين | قابل للتتبع | لايقين | ارتياب | الارتياب | عدم يقين; 不確かさ | トレーサブル; Messunsicherheit | rückführbar | Rückführung | rückgeführt; incerteza | rastreável | rastreáveis
sample | demonstration; 样品 | 示例 | 演示; muestra | demostración; عينة | عرض | عينات | العينات; サンプル | 見本 | デモ; Muster | Vorführung; amostra | demonstração
industry | sector | used in; 行业 | 产业 | 领域 | 工业; industria | sector; صناعة | قطاع; 業界 | 産業 | 分野; Branche | Industrie; indústria | setor
application | used for | use; 应用 | 用途 | 使用场景 | 使用; aplicación | uso; تطبيق | استخدام | استعمل | استعملوا | استعمال | يستعمل | تطبيقات; 用途 | 使用例 | 使用 | 使う | 使い; Anwendung | Einsatz | verwenden | verwendet | einsetzen | eingesetzt; aplicação | uso
choose | select | choice; 选择 | 选用 | 选型; elegir | seleccionar | elección | elige | elija; اختيار | أختار | اختر; 選ぶ | 選定 | 選択; wählen | auswählen | Auswahl; escolher | selecionar | escolha
need | required | requirement; 需要 | 要求; necesitar | necesito | requisito | hace falta | hacen falta; أحتاج | يحتاج | مطلوب | يلزم | لازم | اللازم | تلزم; 必要 | 要件; brauchen | brauche | benötigt | Anforderung | nötig | notwendig | erforderlich | braucht; precisar | preciso | requisito
interval | how often; 间隔 | 周期 | 多久一次 | 多久换 | 每隔; intervalo | cada cuánto | frecuencia; فترة | كم مرة | كل كم; 間隔 | 頻度 | どのくらいの頻度 | 周期 | 時期; Intervall | wie oft; intervalo | com que frequência | frequência
low | lower | too low | drop; 偏低 | 降低 | 较低; bajo | menor | baja | menos; منخفض | أقل | انخفاض; 低い | 低く | 低下; niedrig | geringer | zu niedrig | fällt | senkt | senken | sinkt; baixo | menor | mais baixo
high | higher | too high | increase; 偏高 | 提高 | 较高; alto | mayor | aumentar; مرتفع | أعلى | زيادة; 高い | 高く | 上昇; hoch | höher | zu hoch | steigt; alto | maior | aumentar
loosen | loosening | remove; 拧松 | 松开 | 拆卸 | 松开螺栓 | 拆下 | 拧下 | 取下 | 取出; aflojar | quitar; فك | إزالة; 緩める | 緩め | 取り外し | 外す | 外し | 緩む; lösen | entfernen | abnehmen | gelöst | löst | abgenommen | entfernt; afrouxar | remover
stop | stops | shut off | switch off; 停止 | 停机 | 关闭; se detiene | apagar | detener; يتوقف | إيقاف | توقف | تتوقف | توقفت | متوقف | متوقفة; 停止 | 止まる | 電源を切る | 止まり | 止まっ | 止まら; stoppen | hält an | abschalten | ausschalten | anhalten | abgeschaltet | schaltet ab; desligar | para de funcionar
slow | speed | fast; 慢 | 速度 | 快; lento | velocidad | rápido; بطيء | سرعة | سريع | سرعات | البطيء; 遅い | 速度 | 速い; langsam | Drehzahl | schnell; lento | velocidade | rápido
quiet | silencer | muffler; 安静 | 消音器 | 消声器; silencioso | silenciador; هادئ | كاتم صوت | كاتم; 静か | 消音器 | サイレンサー; leise | leiser | Schalldämpfer; silencioso | silenciador
safety-critical | critical; 安全关键 | 关键; crítica para la seguridad | crítico; حرجة للسلامة | حرج; 安全上重要 | 重要保安; sicherheitskritisch | sicherheitsrelevant | kritisch; crítica de segurança | crítico
accuracy | tolerance; 精度 | 公差; exactitud | precisión | tolerancia; دقة | تفاوت | أدق | الدقة | التفاوت; 精度 | 公差; Genauigkeit | Toleranz; exatidão | precisão | tolerância | precisões
repeatability | scatter | capability; 重复性 | 离散 | 能力; repetibilidad | dispersión | capacidad; تكرارية | تشتت | قدرة | التشتت; 繰返し精度 | ばらつき | 能力 | ばらつ; Wiederholgenauigkeit | Streuung | Fähigkeit; repetibilidade | dispersão | capabilidade | dispersões
certificate | document | declaration; 证书 | 文件 | 声明; certificado | documento | declaración; شهادة | وثيقة | إقرار | الوثيقة; 証明書 | 書類 | 宣言; Zertifikat | Dokument | Erklärung; certificado | documento | declaração
memory | full | stored; 存储 | 内存 | 已满; memoria | llena | guardar; ذاكرة | ممتلئة | تخزين | امتلاء | يمتلئ | التخزين; メモリ | 満杯 | 保存; Speicher | voll | speichern | gespeichert; memória | cheia | armazenar
internet | cloud | online; 互联网 | 云 | 联网; internet | nube | en línea; الإنترنت | السحابة | إنترنت; インターネット | クラウド; Internet | Cloud | online; internet | nuvem
other makes | third-party | other manufacturers; 其他品牌 | 其他厂家; otras marcas | otros fabricantes; علامات أخرى | مصنعين آخرين; 他社 | 他メーカー; Fremdfabrikate | andere Hersteller | fremde | Fremdteile; outras marcas | outros fabricantes
size | dimension; 尺寸 | 规格; tamaño | medida; مقاس | حجم | قياس; サイズ | 寸法; Größe | Abmessung | Bauraum | Baugröße; tamanho | medida
weight | heavy; 重量 | 太重 | 多重; peso | pesado; وزن | ثقيل | أثقل; 質量 | 重量 | 重い | 重さ | 重すぎ | 重く; Gewicht | schwer | wiegt; peso | pesado
supplied | included | scope of delivery; 随附 | 包含 | 供货范围; incluido | suministrado | incluye | trae; مرفق | مشمول | يشمل | تشمل | تتضمن | يتضمن; 付属 | 同梱 | 含まれ | 税込 | 料込; enthalten | Lieferumfang | mitgeliefert | inklusive | beiliegend | liegt bei | liegen bei; incluso | incluído | fornecido | inclui
fit | compatible | match; 适配 | 兼容 | 匹配; compatible | encaja | corresponde | sirve | encajar; متوافق | يناسب; 互換 | 適合 | 合う; passt | kompatibel | passen; compatível | serve | compatíveis
ordinary | standard | chrome socket; 普通 | 标准; normal | corriente | estándar; عادي | قياسي; 普通 | 標準; gewöhnlich | normal | Standard; comum | normal | padrão | normais
by air | flight | dangerous goods; 空运 | 航空 | 危险品; por avión | aéreo | mercancía peligrosa; جوا | شحن جوي | بضائع خطرة; 航空便 | 空輸 | 危険物; Luftfracht | Flugzeug | Gefahrgut; por avião | aéreo | carga perigosa
measure | measurement | signal; 测量 | 信号 | 能测 | 测出 | 测得; medir | medición | señal | mide; قياس | إشارة | يقيس | تقيس | مقيس | مقيسة | قيسوا | قس; 測定 | 計測 | 信号 | 測る | 測れ | 測り | 測っ; messen | Messung | Signal | misst | gemessen | gemessene; medir | medição | sinal | meça | medições | sinais
range | measuring range; 范围 | 量程; rango | alcance; نطاق | مدى; 範囲 | レンジ; Bereich | Messbereich; faixa | gama
difference | compare; 区别 | 差别 | 比较 | 对比 | 比对; diferencia | comparar; فرق | مقارنة | قارن | يقارن | تقارن | قارنوا | فروق | الفروق; 違い | 比較 | 比べ; Unterschied | Vergleich | unterscheidet | unterscheiden | vergleichen; diferença | comparar
cost | price | running cost; 成本 | 费用 | 花费 | 多少钱; coste | costo | precio | cuesta | cuestan; تكلفة | سعر | أسعار | الأسعار | ثمن | الثمن | كلفة | يكلف; コスト | 費用; Kosten | Betriebskosten | kostet; custo | preço
display | screen | lamp | led | indicator; 显示 | 屏幕 | 指示灯 | 灯; pantalla | luz | indicador | luces; شاشة | ضوء | مؤشر; 表示 | 画面 | ランプ; Anzeige | Display | Lampe | Leuchte | Bildschirm | angezeigt; tela | luz | indicador
red | green | yellow | flashes; 红 | 绿 | 黄 | 闪烁; rojo | verde | amarillo | parpadea; أحمر | أخضر | أصفر | يومض; 赤 | 緑 | 黄 | 点滅; rot | grün | gelb | blinkt; vermelho | verde | amarelo | pisca
temperature | cold | hot | heat; 温度 | 低温 | 高温 | 寒冷 | 很冷 | 太热 | 零下; temperatura | frío | calor; درجة حرارة | بارد | ساخن | حرارة; 温度 | 低温 | 高温 | 寒い | 暑い | 氷点下; Temperatur | Kälte | Hitze | heiß; temperatura | frio | calor
trigger | button | switch; 扳机 | 按钮 | 开关; gatillo | botón | interruptor; زناد | زر | مفتاح | الزر; トリガー | ボタン | スイッチ | トリガ; Drücker | Taste | Schalter | Knopf | Druckknopf; gatilho | botão | interruptor
training required | qualified | authorised; 授权 | 有资质 | 培训; autorizado | cualificado; مؤهل | مخول | معتمد; 有資格 | 許可; befugt | qualifiziert | autorisiert; autorizado | qualificado
software | update | firmware; 软件 | 更新 | 固件; software | actualización | firmware; برنامج | تحديث | برمجيات | البرمجيات | البرنامج; ソフトウェア | 更新 | ファームウェア; Software | Update | Firmware | Aktualisierung | Aktualisierungen | aktualisieren; software | atualização | firmware
password | user | login; 密码 | 用户 | 登录; contraseña | usuario; كلمة المرور | مستخدم; パスワード | ユーザー; Passwort | Benutzer | Anmeldung; senha | usuário
`
