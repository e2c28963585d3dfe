import type { Locale } from '@tradewind/schema/locales'

/** What turns a property's word into a complaint: "suddenly loud", "the display stays dark", "since the rain". */
export const TROUBLE: Readonly<Record<Locale, string>> = {
  en: 'sudden* | strange* | weird* | odd | no longer | anymore | any more | problem* | keeps | stopped | stays | went | got wet | fell | dropped | blink* | flash* | broken | why | what now | what is wrong | whats wrong | what does it mean | unusual* | drift*',
  zh: '突然 | 奇怪 | 异常 | 不再 | 怎么办 | 怎么回事 | 为什么 | 为啥 | 闪 | 坏了 | 变得 | 越来越 | 不亮 | 连不上 | 断开 | 掉线 | 漂移',
  es: 'de repente | de pronto | extrañ* | rar* | ya no | problema* | parpadea* | por qué | se apag* | se quedó | se cayó | qué hago | qué pasa | qué le pasa | se ha | deja de | dejó de | no se | muestra',
  ar: 'فجأة | غريب | غريبة | لم يعد | لم تعد | مشكلة | يومض | تومض | لماذا | ليش | توقف | توقفت | انطفأ* | سقط | سقطت | ماذا أفعل | وش أسوي | ما المشكلة | تظهر | يظهر | تنقطع | ينقطع | صار | صارت',
  ja: '急に | 突然 | 変な | 異音 | 異常 | おかしい | なくなっ | 点滅 | なぜ | どうして | 消え | 落とし | 落下し | 壊れ | どうしたら | どうすれば | 切れる | つながらない | 繋がらない | 表示され | てしま | になった',
  de: 'plötzlich | auf einmal | komisch* | seltsam* | merkwürdig* | nicht mehr | problem* | blinkt | blinken | warum | wieso | weshalb | bleibt | ging | gefallen | runtergefallen | kaputt | was tun | was nun | was ist los | ungewöhnlich* | abbricht | zeigt | geworden',
  pt: 'de repente | estranh* | não mais | já não | problema* | pisca* | por que | por quê | porque | porquê | apagou | caiu | parou | o que faço | o que houve | ficou | deixou de | mostra | queda* | quebrou | não se',
}
