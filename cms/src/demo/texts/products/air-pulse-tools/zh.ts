import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'AP-15': {
    name: 'AP-15 气动脉冲工具',
    summary: '7 至 15 N·m，自动停机，适用 M5、M6，重 0.78 kg，是我们最轻的动力工具。',
    sellingPoints: [
      '耗气 290 L/min，用 6.5 mm 气管即可，管子细，不拽手',
      '¼″ 内六角批头接口，可选 ⅜″ 方头',
      '噪声 76 dB(A)，装排气消声器后 73 dB(A)',
    ],
  },
  'AP-30': {
    name: 'AP-30 气动脉冲工具',
    summary: '13 至 30 N·m，自动停机，适用 M6 至 M8，重 0.92 kg。',
    sellingPoints: [
      'M8 法兰面螺栓硬连接 25 N·m，0.6 s 完成，反力几乎可以忽略',
      '6.3 bar 下耗气 360 L/min，气管 8 mm，进气口 G¼',
      '机身长 148 mm，轴心到侧面 24 mm',
    ],
  },
  'AP-50': {
    name: 'AP-50 气动脉冲工具',
    summary: '24 至 50 N·m，自动停机，用于高强度 M8 螺栓，重 1.12 kg。',
    sellingPoints: [
      '专为一种规格而做：8.8 至 12.9 级 M8 螺栓都在量程之内',
      '每颗 0.6 s，负载持续率 80%，耗气 440 L/min',
      '振动 3.5 m/s²：累计扣扳机 4 小时才达到欧盟 2.5 m/s² 的日行动值',
    ],
  },
  'AP-50A': {
    name: 'AP-50A 弯头气动脉冲工具',
    summary: '24 至 50 N·m，弯头高 40 mm，轴心到侧面 18.5 mm。',
    sellingPoints: [
      '排气歧管、发动机侧支架等 158 mm 直枪转不过来的位置',
      '全长 318 mm，重 1.58 kg，双手握持',
      '耗气 460 L/min，弯头齿轮只比 AP-50 多耗 20 L/min',
    ],
  },
  'AP-80': {
    name: 'AP-80 气动脉冲工具',
    summary: '42 至 80 N·m，自动停机，适用 M8、M10，重 1.42 kg。',
    sellingPoints: [
      '比 BP-80 轻 0.28 kg，不用充电',
      '每颗 0.8 s，耗气 540 L/min，气管 10 mm',
      '½″ 方头，可选 ⅜″ 输出轴',
    ],
  },
  'AP-130': {
    name: 'AP-130 气动脉冲工具',
    summary: '70 至 130 N·m，自动停机，适用 M10、M12，重 1.95 kg。',
    sellingPoints: [
      '8.8 级 M12 螺栓 0.8 s 完成，单手操作，不用反力杆',
      '耗气 680 L/min，G¼ 进气口，是可用 10 mm 气管的最大型号',
      '噪声 82 dB(A)，装消声器后 79 dB(A)，低于欧盟 80 dB(A) 的行动值',
    ],
  },
  'AP-200': {
    name: 'AP-200 气动脉冲工具',
    summary: '115 至 200 N·m，自动停机，适用 M12、M14，¾″ 方头，重 2.65 kg。',
    sellingPoints: [
      '铝合金外壳，车架、转向架现场放在钢件上也不怕磕碰',
      '耗气 860 L/min，G⅜ 进气口，气管 13 mm，每颗 1.1 s',
      '可选 ½″ 或 1″ 方头',
    ],
  },
  'AP-300': {
    name: 'AP-300 气动脉冲工具',
    summary: '175 至 300 N·m，自动停机，适用 M14 至 M18，¾″ 方头，重 3.7 kg。',
    sellingPoints: [
      'Corvane 脉冲工具中扭矩最大，同样不用反力臂',
      '耗气 1,120 L/min：一台流量 2,400 L/min 的 AC-FRL-38 可带两把',
      '噪声 86 dB(A)，须戴护耳器；振动 6.7 m/s²，累计扣扳机 1.1 小时即达欧盟 2.5 m/s² 的日行动值',
    ],
  },
} satisfies ProductsInLanguage
