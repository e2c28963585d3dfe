import type { HomeText } from './texts.ts'

export const zh: HomeText = {
  hero: {
    title: '扭矩对得上，工具选得准，价格看得见',
    text: '说清连接工况，即可看到匹配的工具和入选理由，连同证书、外形图、价格和交期。',
    selectorAction: '开始选型',
    quoteAction: '索取报价',
  },
  whyUsTitle: '我们敢写下来的承诺',
  whyUs: [
    { figure: '2种连接', title: '硬、软都试过', text: '每台动力工具装箱前都在两种模拟连接上试拧，记录随箱。' },
    { figure: '1天', title: '工程师答复', text: '一个工作日内回复，讲清选型理由，不只给一个型号。' },
    { figure: '10年', title: '备件供应', text: '自该系列最后一台售出起算，电池也在内。' },
    { figure: '268人', title: '一座工厂，一门手艺', text: '2006年扎根宁波，54名工程师，自有校准实验室。' },
  ],
  industriesTitle: '按行业查找',
  industries: {
    automotive: {
      title: '汽车',
      pain: '漏拧一颗，到密封试验甚至售后才发现。',
      help: '电动拧紧枪计数、监控转角，不拧满不松夹具。',
    },
    aerospace: {
      title: '航空航天',
      pain: '扭矩小、空间窄，每个数值都要可追溯。',
      help: '数显扳手和弯头拧紧枪，按序列号留存记录。',
    },
    energy: {
      title: '能源',
      pain: '法兰螺柱不按顺序拧，预紧力此消彼长。',
      help: '带顺序引导的拧紧工具，配静态传感器复核。',
    },
    rail: {
      title: '轨道交通',
      pain: '转向架螺栓规格大，多年后审核仍要查记录。',
      help: '大扭矩扳手加控制器，曲线长期保存。',
    },
    'construction-machinery': {
      title: '工程机械',
      pain: '螺栓大、露天作业，附近没有气源。',
      help: '200 N·m以内用电池脉冲工具，400 N·m以内用固定式拧紧轴。',
    },
    'new-energy': {
      title: '新能源',
      pain: '电池托盘上百颗螺钉，密封垫软，电芯带电。',
      help: '防静电工具、两步拧紧，结果经MQTT上传。',
    },
  },
  casesTitle: '示例案例：每一步都算给您看',
  sampleLabel: '示例案例',
  cases: [
    {
      title: '变速箱线：治漏拧',
      text: '每台14颗螺栓，原用两把气动扳手、人工计数。加上计数和转角监控后返工下降。',
      figures: [
        { value: '3.1%→0.6%', text: '返工率' },
        { value: '16个月', text: '回收期' },
      ],
    },
    {
      title: '电池托盘：密封垫处扭矩衰减',
      text: '96颗M6螺钉，9 N·m。分两步拧紧，中间停30秒，等密封垫松弛后补足。',
      figures: [
        { value: '18%→6%', text: '10分钟后的扭矩衰减' },
        { value: '+31秒', text: '节拍' },
      ],
    },
    {
      title: '风电塔筒：内附件不再拖气管',
      text: '平台和爬梯螺栓120 N·m，离地40米。用电池工具代替塔底空压机。',
      figures: [
        { value: '2.5→1.5天', text: '每座塔筒' },
        { value: '0根', text: '塔内气管' },
      ],
    },
  ],
  resources: {
    title: '只讲算得清的东西',
    text: '量程、检定、电池成本、通信接口：文章里有公式，换成您的数字就能用。',
    action: '阅读技术文章',
  },
  worldMap: { title: '销往40个国家', caption: '从宁波发货所到的国家。圆点代表国家，不代表具体客户。' },
  callToAction: {
    title: '五个数据就能开始',
    text: '扭矩、公差、螺栓、数量、目的国。中文PDF报价单即时生成。',
    action: '索取报价',
  },
  seoTitle: '科凡扭矩：有参数、有价格的拧紧工具',
  seoDescription: '电池脉冲工具、电动拧紧枪、扭力扳手、扭矩传感器。按连接工况选型、对比，在线生成PDF报价单。',
}
