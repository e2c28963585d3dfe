import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'AC-BAT18-25': {
    name: 'AC-BAT18-25 电池 18 V 2.5 Ah',
    summary: '18 V、2.5 Ah 锂离子电池，重 0.42 kg，BP-12 至 BP-40 标配，BP-110 及以下的 BP 均可用。',
    sellingPoints: [
      '比 5 Ah 电池轻 0.28 kg，下班时手腕最清楚',
      '45 Wh，电池自带四格电量显示',
      '−5 至 45 °C 可用，IP44',
    ],
  },
  'AC-BAT18-50': {
    name: 'AC-BAT18-50 电池 18 V 5 Ah',
    summary: '18 V、5 Ah 锂离子电池，重 0.7 kg，BP-60 至 BP-110 标配，用在小型号上续航更长。',
    sellingPoints: [
      'BP-12 至 BP-40 单次充电拧紧次数翻倍',
      '90 Wh，与工具同包装时低于空运 100 Wh 限值',
      '接口与 2.5 Ah 电池相同，高度多 20 mm',
    ],
  },
  'AC-BAT36-40': {
    name: 'AC-BAT36-40 电池 36 V 4 Ah',
    summary: '36 V、4 Ah 锂离子电池，重 1.05 kg，用于 BP-150 和 BP-200。',
    sellingPoints: [
      '144 Wh：BP-150 可拧 850 次，BP-200 可拧 640 次',
      '与 18 V 电池共用 AC-CHG-2 充电器',
      '按第 9 类危险品发运，文件齐全',
    ],
  },
  'AC-CHG-2': {
    name: 'AC-CHG-2 双位充电器',
    summary: '40 分钟充满一块 18 V 或 36 V 电池，也可同时充两块，240 W。',
    sellingPoints: [
      '三种电池任意混插，自动识别',
      '两块同时充电共用 240 W：两块 2.5 Ah 需 40 分钟，两块 5 Ah 需 50 分钟，两块 36 V 需 80 分钟',
      '100 至 240 V，随箱附所在国家的插头',
      '重 1.4 kg，可固定在墙上或工具车上',
    ],
  },
  'AC-SKT-38': {
    name: 'AC-SKT-38 套筒组 ⅜″',
    summary: '⅜″ 方头耐冲击套筒，适用 M5 至 M12，带导轨 0.72 kg。',
    sellingPoints: [
      '配 BP-25 至 BP-60、DN-20、DN-40、AP-30、AP-50 及小规格 TW 扳手',
      '方孔间隙小，扭矩不在接口处损失',
      '磷化表面，不会有镀铬碎屑掉到漆面上',
    ],
  },
  'AC-SKT-12': {
    name: 'AC-SKT-12 套筒组 ½″',
    summary: '½″ 方头耐冲击套筒，适用 M6 至 M18，带导轨 1.65 kg。',
    sellingPoints: [
      '配 BP-80、BP-110、BP-150、DN-75、DN-150、AP-80、AP-130 及 340 N·m 以下 TW 扳手',
      '两侧刻对边尺寸，沾了油也看得清',
      '可与 AC-EXT-12 接杆配合使用',
    ],
  },
  'AC-EXT-12': {
    name: 'AC-EXT-12 接杆 ½″',
    summary: '½″ 方头接杆，长 125 mm，重 0.24 kg，耐冲击。',
    sellingPoints: [
      '让套筒越过法兰和筋板，适用 M6 至 M18',
      '杆径 18 mm，螺栓头旁边也放得下',
      '配脉冲工具时请装上接杆复核扭矩：接杆会吸收脉冲能量',
    ],
  },
  'AC-CBL-5': {
    name: 'AC-CBL-5 工具电缆 5 m',
    summary: 'CX 控制器与 DN 工具之间的 5 m 电缆，两端插头 IP65，重 0.95 kg。',
    sellingPoints: [
      '电源和传感器信号同在一根 11 mm 护套内',
      '−20 至 80 °C，耐油',
      '徒手更换；校准数据存在工具里，不用重新设置',
    ],
  },
  'AC-CBL-10': {
    name: 'AC-CBL-10 工具电缆 10 m',
    summary: 'CX 控制器与 DN 工具之间的 10 m 电缆，用于长工位和高空走线，重 1.75 kg。',
    sellingPoints: [
      '工具挂在滑轨上可走完整个车长',
      '传感器信号在工具内数字化，加长不影响精度',
      '插头 IP65，−20 至 80 °C',
    ],
  },
  'AC-ARM-30': {
    name: 'AC-ARM-30 反力臂',
    summary: '承受 1 至 50 N·m 工具的反力，臂展 920 mm，重 6.8 kg。',
    sellingPoints: [
      '承载 DN-8 至 DN-40，对每颗螺钉保持竖直',
      '过载 150%，螺钉咬死也不会变形',
      '铝合金，防静电，固定在桌边',
    ],
  },
  'AC-BAL-20': {
    name: 'AC-BAL-20 弹簧平衡器',
    summary: '弹簧平衡器，绳长 2 m，自重仅 0.9 kg，把工具停在工作高度。',
    sellingPoints: [
      '松手在哪里，工具就停在哪里',
      '用于装有吊环的 DN 和 AP 工具',
      '铝合金外壳，−10 至 60 °C，可选保护套',
    ],
  },
  'AC-FRL-38': {
    name: 'AC-FRL-38 过滤调压器',
    summary: '过滤加调压，流量 2,400 L/min，最高 10 bar，接口 G⅜，重 1.3 kg。',
    sellingPoints: [
      '可同时带两把 AP-300 或五把 AP-50',
      '稳住 6.3 bar，就稳住了气动工具的扭矩',
      '带杯罩和可锁旋钮，压力不会被人随手调高',
    ],
  },
  'AC-CASE-TW': {
    name: 'AC-CASE-TW 扳手箱',
    summary: '可放 700 mm 以内的扭矩扳手，IP54，重 2.1 kg。',
    sellingPoints: [
      '340 N·m 以下的 TW 扳手都放得下，连同套筒和证书',
      '定形泡棉防磕碰，免得一摔就要重新校准',
      '可铅封、可堆叠，−20 至 60 °C',
    ],
  },
} satisfies ProductsInLanguage
