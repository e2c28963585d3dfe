import type { Talk } from './talk.ts'

export const TALKS_ZH: readonly Talk[] = [
  {
    key: 'zh-pack',
    at: [8, 40],
    page: '/products/bp-25c',
    storyOf: 'liuzq@huarui-new-energy.example',
    lines: [
      {
        buyer: '电池包产线，M6螺栓，9 Nm，用什么枪合适？',
        advisor: 'BP-12 和 BP-25C 都合适：{BP-12.torqueRange} [1]，{BP-25C.torqueRange} [2]。数据要上传 MES 吗？',
        step: 'recommendation',
        industry: ['new-energy', '电池包'],
        wants: [{ code: 'torqueRange', said: '9 Nm', min: 9, max: 9, unit: 'Nm' }],
        shows: ['BP-25C', 'BP-12'],
      },
      {
        buyer: '要的，要上传MES',
        advisor: '那就选 BP-25C，它支持 {BP-25C.protocols} [1]。需要多少台？',
        step: 'details',
        shows: ['BP-25C'],
      },
      {
        buyer: 'BP-25C精度多少？',
        advisor: 'BP-25C 的扭矩精度为 {BP-25C.torqueAccuracy} [1]。',
        step: 'details',
        answer: ['answered', 'specification'],
        thumb: 'up',
      },
      {
        buyer: '40台，发苏州，报个价',
        advisor: '好的，40 台 BP-25C。请留下联系方式，报价单会发到您的邮箱。',
        step: 'contact',
        quantity: [40, '40台'],
        country: ['CN', '苏州'],
        form: 'quotation',
      },
    ],
    closing: { buyer: '资料已经填好了', advisor: '报价单 {quote} 已生成，并已发送到您的邮箱。', step: 'filed' },
  },
  {
    key: 'zh-cycles',
    at: [11, 560],
    page: '/products/bp-60',
    lines: [
      {
        buyer: '工程机械装配，50 Nm，要充电式的',
        advisor: 'BP-60 合适：{BP-60.torqueRange}，重量 {BP-60.weight} [1]。',
        step: 'recommendation',
        industry: ['construction-machinery', '工程机械'],
        wants: [{ code: 'torqueRange', said: '50 Nm', min: 50, max: 50, unit: 'Nm' }],
        shows: ['BP-60', 'BP-80'],
      },
      {
        buyer: '电池能循环充电多少次？',
        advisor: '资料里没有这个数据，我已记下，请同事答复。',
        step: 'recommendation',
        wants: [{ code: 'powerSource', said: '电池', values: ['battery'] }],
        answer: ['unknown', 'reliability'],
      },
      {
        buyer: '那一次充电能打多少颗？',
        advisor: 'BP-60 每次充电可拧紧 {BP-60.tighteningsPerCharge} 次 [1]。',
        step: 'recommendation',
        answer: ['answered', 'specification'],
      },
    ],
  },
  {
    key: 'zh-cycles-again',
    at: [4, 260],
    page: '/products/ac-bat18-50',
    lines: [
      {
        buyer: '电池可以循环充电多少次？',
        advisor: '资料里没有这个数据，我已记下，请同事答复。',
        step: 'industry',
        wants: [{ code: 'powerSource', said: '电池', values: ['battery'] }],
        answer: ['unknown', 'reliability'],
      },
      { buyer: '麻烦转人工', advisor: '已转给同事，他能看到我们的全部对话。', step: 'handed_off' },
    ],
    handOver: '电池可以循环充电多少次？',
  },
  {
    key: 'zh-saso',
    at: [6, 150],
    page: '/certificates',
    lines: [
      {
        buyer: '我们转口沙特，产品有SASO认证吗？',
        advisor: '证书里没有查到，请同事核实后答复您。',
        step: 'industry',
        certificates: [['SASO', 'SASO']],
        answer: ['unknown', 'certificate'],
      },
      {
        buyer: 'AP-200有ATEX吗？',
        advisor: '有。AP-200 的认证：{AP-200.certificates} [1]。',
        step: 'need',
        certificates: [['atex', 'ATEX']],
        answer: ['answered', 'certificate'],
      },
    ],
  },
  {
    key: 'zh-fine',
    at: [3, 480],
    page: '/selector',
    lines: [
      {
        buyer: '电子装配，0.3 Nm的电动枪',
        advisor: '没有这么小的电动枪。最小的是 DN-8：{DN-8.torqueRange} [1]。',
        step: 'need',
        wants: [{ code: 'torqueRange', said: '0.3 Nm', min: 0.3, max: 0.3, unit: 'Nm' }],
        unserved: ['torqueRange'],
      },
      {
        buyer: '1.5 Nm也有一道工位',
        advisor: '这个工位 DN-8 合适：{DN-8.torqueRange}，精度 {DN-8.torqueAccuracy} [1]。',
        step: 'recommendation',
        wants: [{ code: 'torqueRange', said: '1.5 Nm', min: 1.5, max: 1.5, unit: 'Nm' }],
        shows: ['DN-8'],
      },
    ],
  },
  {
    key: 'zh-rival',
    at: [1, 330],
    page: '/products/bp-40',
    lines: [
      {
        buyer: '我们现在用英格索兰的气动枪，想换电池枪，30 Nm',
        advisor: '可以看 BP-40：{BP-40.torqueRange}，重量 {BP-40.weight} [1]。',
        step: 'recommendation',
        wants: [{ code: 'torqueRange', said: '30 Nm', min: 30, max: 30, unit: 'Nm' }],
        brands: [['Ingersoll Rand', '英格索兰']],
        shows: ['BP-40', 'BP-25'],
      },
      {
        buyer: '噪音多大？',
        advisor: 'BP-40 的噪声为 {BP-40.noiseLevel} [1]。',
        step: 'recommendation',
        answer: ['answered', 'specification'],
        removed: [{ text: '比气动枪低10分贝。', reason: 'number', token: '10分贝' }],
      },
      {
        buyer: '5台什么价？',
        advisor: '价格按数量和交货地计算，要不要我出一份报价单？',
        step: 'quotation',
        quantity: [5, '5台'],
      },
    ],
  },
]
