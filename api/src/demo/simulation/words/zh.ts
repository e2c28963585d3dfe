import type { HistoryWords } from './words-of-history.ts'

export const ZH: HistoryWords = {
  inquiries: [
    '我们的新产线考虑采用 {product}，大约需要 {quantity} 台，请告知价格和交期。',
    '请提供 {product} 的技术资料和校准证书，首批计划采购 {quantity} 台。',
    '现有工具两年就磨损了。{product} 适合三班连续作业吗？我们有 {quantity} 个工位。',
  ],
  urgent: '我们需要 {quantity} 台 {product}，最迟 {weeks} 周内到厂，能做到吗？',
  mailSubject: '关于 {product} 的询价',
  reached: [
    '沟通了扭矩范围和节拍，共 {quantity} 个工位，需要 {product} 的数据。',
    '联系上装配主管，{product} 合适，下一步请采购参与。',
    '讲解了 {product} 与现用工具的差别，对方有兴趣。',
  ],
  notReached: '无人接听，已在前台留言。',
  meeting: '与技术和采购就 {product} 开了视频会议。',
  visit: '走访产线并测量了连接点，{product} 共 {quantity} 个工位。',
  demo: '在客户自己的连接点上演示了 {product}。',
  followUp: '询问了项目进展。',
  callTask: '致电{company}',
  quoteTask: '跟进给{company}的报价',
  lostByRep: {
    price: '客户觉得太贵，期望价低得多。',
    delivery_time: '无法在客户要求的时间交货。',
    function_mismatch: '我们的工具满足不了客户的拧紧工况。',
    competitor: '客户选了另一家供应商。',
    slow_follow_up: '我们跟进得不够快。',
    budget: '投资推迟到明年。',
    no_decision: '客户之后没有再回音。',
    other: '项目转给了集团内的兄弟公司。',
  },
  lostByBuyer: {
    price: '贵司报价明显高于我们每个工位的预算。',
    delivery_time: '交期赶不上我们的投产时间。',
    function_mismatch: '工具的扭矩和空间尺寸达不到要求。',
    competitor: '我们选择了已有合作的供应商。',
    slow_follow_up: '等了太久才有人回复。',
    budget: '项目延期，今年没有预算。',
    no_decision: '我们决定暂不更换。',
    other: '集团现在统一采购。',
  },
  customerLost: '未能成交',
}
