/** Traditional characters of the trade's vocabulary beside their simplified form, in pairs. */
const PAIRS =
  '電电動动氣气壓压槍枪螺螺絲丝釘钉擰拧緊紧車车機机無无線线繩绳鋰锂報报價价詢询個个臺台檯台雙双兩两萬万億亿圓圆幣币歐欧' +
  '際际國国灣湾陸陆東东廣广門门寧宁連连蘇苏漢汉貨货運运費费貿贸訂订單单購购買买賣卖數数質质證证書书標标準准認认證证協协議议' +
  '傳传輸输訊讯號号網网絡络聯联場场廠厂業业產产設设備备構构鐵铁軌轨鋼钢結结風风發发葉叶輪轮轎轿輛辆動动軸轴傘伞飛飞機机' +
  '航航鍋锅爐炉煉炼頁页閥阀門门爆爆區区環环溫温濕湿濾滤潔洁靜静噪噪聲声級级護护塵尘測测試试驗验校校準准檢检維维護护養养' +
  '錶表針针顯显屏屏觸触長长寬宽厚厚輕轻輸输載载負负荷荷頻频率率轉转應应該该當当對对應应與与從从給给讓让請请謝谢您您們们' +
  '這这那那麼么麽么嗎吗沒没還还後后現现時时間间點点鐘钟週周號号歲岁幾几過过達达內内圍围約约範范導导線线軟软體体記记憶忆' +
  '錄录儲储庫库網网藍蓝牙牙規规格格類类型型種种樣样備备說说話话語语問问題题關关係系總总額额預预計计劃划畫画辦办務务員员' +
  '經经銷销選选擇择較较別别優优勢势強强適适合合級级參参僅仅適适屬属於于點点壞坏換换維维較较慢慢聽听寫写讀读聯联繫系絡络' +
  '電电話话郵邮箱箱姓姓名名嚴严禁禁擔担憂忧錯错誤误來来產产線线總总裝装組组配配飯饭檔档頓顿牛牛寸寸釐厘噸吨磅磅兆兆' +
  '極极熱热處处理理離离蓄蓄續续航航電电壓压擋挡鎖锁儀仪器器專专業业進进氧氧馬马達达齒齿輪轮箱箱盤盘蓋盖懸悬掛挂橋桥樑梁' +
  '樓楼蘭兰韓韩羅罗維维亞亚爾尔頭头邊边隻只條条雖虽則则實实確确寶宝變变樹树塊块貝贝龍龙華华興兴豐丰濟济陽阳瀋沈遼辽豬猪' +
  '剛刚麗丽愛爱爾尔蘭兰獨独顏颜齊齐專专異异礦矿漿浆塗涂鑽钻鑄铸鍛锻銑铣鋁铝鎂镁銅铜錳锰鈦钛鏈链鍵键鑰钥鐘钟開开啟启閉闭'

const SIMPLIFIED = new Map<string, string>()
const characters = [...PAIRS]
for (let at = 0; at + 1 < characters.length; at += 2) {
  SIMPLIFIED.set(characters[at] ?? '', characters[at + 1] ?? '')
}

/** The simplified form of a traditional character; any other character as it is. */
export function simplifyHan(character: string): string {
  return SIMPLIFIED.get(character) ?? character
}
