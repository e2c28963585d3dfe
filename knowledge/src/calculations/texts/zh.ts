import type { CalculationPhrases } from './phrases.ts'

export const zh: CalculationPhrases = {
  title: {
    'joint-torque': '连接的拧紧扭矩',
    'clamp-force': '由扭矩求夹紧力',
    'battery-per-shift': '每班所需电池',
    'air-consumption': '耗气量与空压机',
  },
  input: {
    thread: '螺纹',
    strengthClass: '强度等级',
    friction: '摩擦系数 μ',
    torque: '扭矩 M',
    tightenings: '每班拧紧次数',
    perCharge: '每次充电拧紧次数',
    tool: '工具',
    flow: '单把工具运行耗气量 q',
    duty: '运行时间占比 d',
    tools: '同时使用的工具 z',
    leakage: '泄漏',
    reserve: '余量',
  },
  result: {
    'joint-torque': '拧紧扭矩 M',
    'clamp-force': '夹紧力 F',
    'battery-per-shift': '每把工具的电池数',
    'air-consumption': '空压机排气量',
  },
  kilonewtons: (n) => `${n} kN`,
  batteries: (_n, formatted, charges) => `${formatted} 块电池（${charges} 次充电）`,
  forceOfLimit: (force, percent) => `${force}，为该等级允许值的 ${percent}`,
  compressor: (flow, mean) => `${flow}（仅工具：${mean}）`,
  energyEstimate: '按电池能量估算，误差约三分之一',
  productData: '产品数据',
}
