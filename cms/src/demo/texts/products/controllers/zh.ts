import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'CX-1': {
    name: 'CX-1 拧紧控制器',
    summary: '带一把手持 DN 工具，256 组程序，存储 100,000 条结果，重 5.2 kg，可挂立柱或装桌下。',
    sellingPoints: [
      '外形 210 × 290 × 160 mm，触摸屏，IP42',
      '100 至 240 V，1,000 W，普通插座即可供电',
      '数字 I/O 接产线、Open Protocol 接质量系统，均为标配',
    ],
  },
  'CX-1W': {
    name: 'CX-1W 无线控制器',
    summary: '经 Wi-Fi 或蓝牙连接最多六把联网型电池工具，距离 60 m，不用任何电缆。',
    sellingPoints: [
      '可采集 BP-25C 以及加装 Wi-Fi 的 TW 数显扳手',
      '60 W，3.1 kg，内部没有 48 V 功率级，只管通信',
      '工厂网络中断时可缓存 100,000 条结果',
    ],
  },
  'CX-2': {
    name: 'CX-2 双通道拧紧控制器',
    summary: '同时带两把 DN 工具或两根拧紧轴，也可同步，512 组程序，重 9.4 kg。',
    sellingPoints: [
      '两把手持工具共用一个工位、一个网络地址',
      '可带固定式拧紧轴 DN-150F、DN-400F 的最小控制器',
      '存储 200,000 条，100 至 240 V，2,000 W',
    ],
  },
  'CX-4': {
    name: 'CX-4 四通道控制柜',
    summary: '四轴同步，IP54 机柜，正面 400 × 600 mm，存储 500,000 条结果。',
    sellingPoints: [
      '1,024 组程序，混线生产每个车型各用各的',
      '200 至 240 V，4,000 W，风扇噪声 52 dB(A)',
      '重 26 kg，壁挂安装，电缆由下方进线',
    ],
  },
  'CX-8': {
    name: 'CX-8 八通道控制柜',
    summary: '八轴同步，存储一百万条结果，用于多轴拧紧机。',
    sellingPoints: [
      '八根轴在门槛扭矩处互相等待，再一起完成',
      '600 × 800 × 300 mm，IP54，重 58 kg，落地或壁挂',
      '200 至 240 V，8,000 W；可选 PROFINET、EtherNet/IP 或 EtherCAT',
    ],
  },
  'CX-G': {
    name: 'CX-G 协议网关',
    summary: '接入 16 把工具，输出七种协议：Open Protocol、PROFINET、EtherNet/IP、EtherCAT、Modbus TCP、OPC UA、MQTT。',
    sellingPoints: [
      '导轨安装，宽 45 mm，重 0.7 kg，直流 18 至 30 V，12 W',
      '其他品牌的 Open Protocol 工具与自家工具一样接入',
      '缓存 50,000 条结果，柜内 55 °C 仍可工作',
    ],
  },
} satisfies ProductsInLanguage
