import type { CalculationPhrases } from './phrases.ts'

export const ja: CalculationPhrases = {
  title: {
    'joint-torque': '締結部の締付けトルク',
    'clamp-force': 'トルクから求めた締付け力',
    'battery-per-shift': '1 シフトのバッテリー数',
    'air-consumption': 'エア消費量とコンプレッサー',
  },
  input: {
    thread: 'ねじの呼び',
    strengthClass: '強度区分',
    friction: '摩擦係数 μ',
    torque: 'トルク M',
    tightenings: '1 シフトの締付け数',
    perCharge: '1 充電あたりの締付け数',
    tool: '工具',
    flow: '運転中の工具 1 台の消費量 q',
    duty: '運転時間の割合 d',
    tools: '同時使用台数 z',
    leakage: '漏れ',
    reserve: '余裕',
  },
  result: {
    'joint-torque': '締付けトルク M',
    'clamp-force': '締付け力 F',
    'battery-per-shift': '工具 1 台のバッテリー数',
    'air-consumption': 'コンプレッサーの吐出し空気量',
  },
  kilonewtons: (n) => `${n} kN`,
  batteries: (_n, formatted, charges) => `バッテリー ${formatted} 個（充電 ${charges} 回分）`,
  forceOfLimit: (force, percent) => `${force}（強度区分の許容値の ${percent}）`,
  compressor: (flow, mean) => `${flow}（工具のみ：${mean}）`,
  energyEstimate: 'バッテリーのエネルギーからの推定値（誤差は約 3 分の 1）',
  productData: '製品データ',
}
