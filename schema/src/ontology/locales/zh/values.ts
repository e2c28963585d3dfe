import { localized, value } from '../../words.ts'
import { AIR_INLETS, CERTIFICATES, IP_CLASSES, PROTOCOLS, WIRELESS } from '../international.ts'

export const values = {
  measuringDirection: {
    clockwise: value('顺时针', '顺时针 | 右旋 | 正转 | 正向 | 顺时针方向'),
    counterclockwise: value('逆时针', '逆时针 | 左旋 | 反转 | 反向 | 逆时针方向'),
  },
  handleShape: {
    pistol: value('枪式', '枪式 | 手枪式 | 枪型 | 枪柄 | 手枪型'),
    angle: value('弯头', '弯头 | 弯头式 | 直角 | 角向 | 弯角 | 角式'),
    inline: value('直柄', '直柄 | 直式 | 直型 | 直杆 | 笔式'),
    lever: value('扳手柄', '扳手柄 | 扳手 | 杠杆 | 长柄 | 扳手式'),
    fixtured: value('固定式', '固定式 | 机装式 | 拧紧轴 | 法兰安装 | 工装安装 | 自动化轴'),
    bench: value('台式', '台式 | 桌面 | 桌面式 | 工作台 | 台面'),
    panel: value('壁挂或柜装', '壁挂或柜装 | 壁挂 | 柜装 | 面板安装 | 导轨安装 | 电柜'),
  },
  drive: {
    'hex-1/4': value('1/4" 六角', '1/4" 六角 | 1/4 六角 | 六角 1/4 | 内六角 1/4 | 批头夹头 | 快换夹头 | 6.35 六角'),
    'square-1/4': value('1/4" 方头', '1/4" 方头 | 1/4 方头 | 方头 1/4 | 1/4 四方 | 二分方头 | 小飞'),
    'square-3/8': value('3/8" 方头', '3/8" 方头 | 3/8 方头 | 方头 3/8 | 3/8 四方 | 三分方头 | 中飞 | 3/8'),
    'square-1/2': value('1/2" 方头', '1/2" 方头 | 1/2 方头 | 方头 1/2 | 1/2 四方 | 四分方头 | 大飞 | 1/2'),
    'square-3/4': value('3/4" 方头', '3/4" 方头 | 3/4 方头 | 方头 3/4 | 3/4 四方 | 六分方头 | 重型 3/4 | 3/4'),
    'square-1': value('1" 方头', '1" 方头 | 1 寸方头 | 一寸方头 | 1 英寸方头 | 方头 1 寸'),
    'square-1-1/2': value('1 1/2" 方头', '1 1/2" 方头 | 1.5 寸方头 | 一寸半方头 | 1 1/2 方头 | 1.5 英寸方头'),
    'insert-9x12': value('9×12 mm 插口', '9×12 mm 插口 | 9x12 | 9 x 12 | 9x12 插头 | 可换头 9x12'),
    'insert-14x18': value('14×18 mm 插口', '14×18 mm 插口 | 14x18 | 14 x 18 | 14x18 插头 | 可换头 14x18'),
  },
  housingMaterial: {
    composite: value('复合塑料', '复合塑料 | 塑料 | 玻纤增强尼龙 | 尼龙 | 复合材料 | 工程塑料'),
    aluminium: value('铝合金', '铝合金 | 铝 | 压铸铝 | 轻合金'),
    magnesium: value('镁合金', '镁合金 | 镁 | 压铸镁'),
    steel: value('钢', '钢 | 合金钢 | 工具钢 | 镀铬钢 | 碳钢'),
    'stainless-steel': value('不锈钢', '不锈钢 | 304 | 316 | 304不锈钢 | sus'),
  },
  powerSource: {
    battery: value('电池', '电池 | 充电 | 锂电 | 无绳 | 充电式 | 锂电池 | 电池供电'),
    electric: value('有线电动', '有线电动 | 电动 | 有线 | 市电 | 插电 | 交流供电 | 220伏'),
    pneumatic: value('压缩空气', '压缩空气 | 气动 | 风动 | 气源 | 空气'),
    manual: value('手动', '手动 | 人工 | 手工 | 手动式'),
    usb: value('USB 供电', 'usb 供电 | usb | usb取电'),
    passive: value('无源', '无源 | 不用电 | 无需供电 | 被动'),
  },
  airInlet: AIR_INLETS,
  torqueControl: {
    transducer: value('传感器', '传感器 | 扭矩传感器 | 闭环 | 应变片 | 传感器式 | 闭环控制'),
    current: value('电机电流', '电机电流 | 电流控制 | 电流 | 电流式'),
    'pulse-shutoff': value('脉冲断停', '脉冲断停 | 脉冲 | 油压脉冲 | 脉冲断气 | 自动断气'),
    'mechanical-clutch': value('机械离合器', '机械离合器 | 离合器 | 断气离合 | 打滑离合器'),
    click: value('咔嗒脱扣', '咔嗒脱扣 | 咔嗒 | 咔哒 | 脱扣 | 响声提示 | 预置式'),
    'electronic-display': value('电子显示', '电子显示 | 数显 | 电子 | 数字显示 | 数字式'),
    none: value('无', '无 | 无控制 | 不控扭矩 | 没有扭矩控制'),
  },
  display: {
    none: value('无显示', '无显示 | 无 | 没有屏幕 | 无屏'),
    led: value('LED 指示灯', 'led 指示灯 | led | 指示灯 | 合格灯 | 信号灯'),
    lcd: value('LCD 液晶屏', 'lcd 液晶屏 | lcd | 液晶 | 液晶屏 | 背光液晶'),
    oled: value('OLED 屏', 'oled 屏 | oled | 彩色oled'),
    touch: value('触摸屏', '触摸屏 | 触屏 | 触控屏 | 触控'),
  },
  protocols: localized(PROTOCOLS, {
    'digital-io': value('数字 I/O', '数字 i/o | 数字量 | 开关量 | 干接点 | 数字输入输出 | io点'),
    'analog-10v': value('模拟量 ±10 V', '模拟量 ±10 v | 模拟量 | 模拟输出 | 模拟信号'),
  }),
  wireless: localized(WIRELESS, {
    'wifi-2.4': value('Wi-Fi 2.4 GHz', 'wifi | wi-fi | 无线网 | 2.4g无线'),
    'bluetooth-le': value('低功耗蓝牙', '低功耗蓝牙 | 蓝牙 | 蓝牙5.0'),
  }),
  ipClass: IP_CLASSES,
  certificates: localized(CERTIFICATES, {
    ce: value('CE', 'ce认证 | ce标志 | 欧盟认证'),
    ccc: value('CCC', '3c认证 | 中国强制认证 | ccc认证'),
    atex: value('ATEX', '防爆 | 防爆认证'),
    'iso-17025': value('ISO/IEC 17025', 'cnas | cnas校准 | 校准证书 | 第三方校准'),
  }),
} as const
