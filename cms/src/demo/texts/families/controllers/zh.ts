import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: '拧紧控制器',
  summary: '可带一至八轴直流拧紧工具的控制器、可接六把电池工具的无线站，以及支持七种协议的网关。',
  intro:
    '一颗螺栓合不合格，由控制器判定。CX 控制器为 DN 工具提供 48 V 电源，以 4,000 次/秒执行拧紧策略，把扭矩和角度与限值比对，并保存曲线。CX-1、CX-2 挂在立柱上；CX-4、CX-8 是 IP54 机柜，用于多轴拧紧。CX-1W 完全不用电缆，可无线连接六把联网型电池工具。所有型号出厂即支持 Open Protocol、Modbus TCP、OPC UA 和 MQTT；PROFINET、EtherNet/IP、EtherCAT 为选配，每次选一种。老产线协议不通时，由 CX-G 负责转换。程序在浏览器里编写，不用授权，不用加密狗。',
  scenes: [
    {
      title: '一个工位一把枪',
      text: 'CX-1 挂立柱，DN-40 拿在手。产线用数字 I/O 放行，质量系统用 Open Protocol 采集扭矩和角度：两根线，一个上午调试完。',
    },
    {
      title: '八轴拧车轮',
      text: 'CX-8 让所有轴同时起动，在门槛扭矩处等齐，再同步完成。周末网络断了也没关系，一百万条结果都在柜内。',
    },
    {
      title: '老 PLC 接新工具',
      text: 'PLC 只认 PROFINET，工具只说 Open Protocol。导轨上装一台 CX-G，最多 16 把工具映射成一个从站，PLC 程序里看到的只是输入和输出。',
    },
  ],
  operatingConditions:
    '工作温度 0 至 45 °C，CX-G 至 55 °C；湿度不超过 85%，储存温度 −20 至 70 °C。CX-1、CX-1W、CX-2 为 IP42，供电 100 至 240 V；CX-4、CX-8 为 IP54，供电 200 至 240 V；CX-G 为 IP20，直流 18 至 30 V。机柜上下各留 100 mm 通风空间。测量电路每 24 个月校准一次。',
  faq: [
    {
      question: '标配哪些总线？',
      answer:
        'Open Protocol、Modbus TCP、OPC UA 和 MQTT 均为标配，CX-1 至 CX-8 还标配 RS-232、USB 和数字 I/O。CX-1 至 CX-8 可选插 PROFINET、EtherNet/IP 或 EtherCAT 模块；CX-G 三种都自带。两者同一时间都只运行一种现场总线。',
    },
    {
      question: '能存多少条结果？存满了怎么办？',
      answer:
        'CX-G 50,000 条，CX-1 和 CX-1W 100,000 条，CX-2 200,000 条，CX-4 500,000 条，CX-8 1,000,000 条。存满后覆盖最早的已上传结果，未上传的保留并报警。',
    },
    {
      question: '能接其他品牌的工具吗？',
      answer: '48 V 输出口不能接。凡支持 Open Protocol 的工具或控制器都可接入 CX-G，其结果与我们自己的工具一样转发。',
    },
    {
      question: '控制器需要连外网吗？',
      answer: '不需要。配置页面和曲线由控制器在贵厂内网提供。升级包是带签名的文件，生产允许时自行安装。',
    },
  ],
  seoTitle: '拧紧控制器与协议网关 | Corvane Torque',
  seoDescription:
    'CX 控制器 1 至 8 轴，无线站 6 把工具，网关 16 把工具：Open Protocol、OPC UA、PROFINET、EtherCAT。含图纸、价格与交货期。',
} satisfies FamilyInLanguage
