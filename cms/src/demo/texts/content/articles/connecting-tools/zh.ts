import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const zh: ArticleText = {
  title: '拧紧工具怎么联网：Open Protocol、PROFINET还是MQTT',
  summary: '给MES传结果、和PLC做互锁、往平台送趋势，是三件事，对应三种接口。本文讲怎么选、先测哪几条报文。',
  seoTitle: '拧紧工具联网：Open Protocol、PROFINET、MQTT',
  seoDescription:
    '对比Open Protocol、PROFINET和MQTT在互锁、追溯、数据采集上的分工，列出调试必测的MID报文、断网补传和网络分区要求。',
  body: [
    paragraph('选接口先问一句：谁在等这个结果？输送线在等，就走PLC；数据库在等，就走报文；没人等，就往平台上发。'),
    heading('三种接口的分工'),
    table(
      ['项目', 'Open Protocol', 'PROFINET', 'MQTT'],
      [
        ['对接对象', 'MES、产线软件', 'PLC', '消息服务器、数据平台'],
        ['传输', 'TCP，常用4545端口', '以太网周期I/O', 'TCP，加密用8883端口'],
        ['响应', '几十毫秒', '最短周期8 ms', '不保证'],
        ['内容', '程序号、条码、扭矩、转角', '使能、程序号、合格与否', 'JSON结果、设备状态、计数'],
        ['断线表现', '心跳超时', '工位停机', '数据晚到，可补传'],
        ['CX控制器', '标配', '选件，或经CX-G转换', '标配'],
      ],
    ),
    paragraph(
      'EtherNet/IP、EtherCAT与PROFINET作用相同，同样可选，一次只运行一种总线；Modbus TCP和OPC UA为标配，适合已有SCADA的工厂。',
    ),
    heading('Open Protocol调试先测这几条'),
    list(
      'MID 0001、0002：建立通信与应答',
      'MID 0018：选择程序组',
      'MID 0043、0042：使能、禁用工具',
      'MID 0050：下发VIN码或产品条码',
      'MID 0060订阅，0061上传结果，0062确认',
      'MID 9999：心跳。建议10秒一次，超过15秒无报文即断开',
    ),
    paragraph('技术协议里务必写明MID 0061的版本号。我们遇到的联调问题，多半是双方按不同版本解析字段。'),
    heading('推荐的组合'),
    paragraph(
      '放行互锁走PROFINET，结果走Open Protocol进MES，趋势数据走MQTT(QoS 1)，主题可以写成 plant1/line3/st40/tightening。同一台控制器可以三路并行。零件能不能流到下一工位，由现场PLC判定，不要交给云平台。',
    ),
    heading('信息部门会问的问题'),
    list(
      '拧紧设备单独划分网络区域，按等级保护2.0的工业控制扩展要求，只开放必需端口。',
      'Open Protocol不加密，不要跨区传输，更不要直接映射到公网。',
      '班中拔一次网线：结果应先存在控制器里，恢复后补传，一条不丢。QoS 1下同一条可能到两次，数据库按结果流水号去重。',
      '所有设备统一NTP对时，数据库存UTC时间，界面再换算成北京时间。',
      '记录里含操作工工号的，属于个人信息，按最小必要原则保存并设定期限。',
    ),
  ],
}
