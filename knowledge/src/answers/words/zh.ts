import type { AnswerWords } from './words.ts'

export const zh: AnswerWords = {
  signs: {
    principle:
      '怎么工作 | 如何工作 | 工作原理 | 原理 | 结构 | 构造 | 是什么 | 什么是 | 什么叫 | 什么意思 | 含义 | 为什么 | 为何 | 解释 | 有哪些类型',
    difference: '区别 | 差别 | 不同 | 差异 | 对比 | 比较 | 相比 | 哪个更 | 哪款更 | 哪个好',
    industry: '行业 | 用于 | 用在 | 应用 | 适合 | 适用 | 用途 | 场景 | 汽车 | 航空 | 铁路 | 能源 | 新能源',
    maintenance:
      '维护 | 保养 | 维修 | 清洁 | 清洗 | 润滑 | 换油 | 油 | 更换 | 存放 | 储存 | 校准 | 标定 | 故障 | 报警 | 错误 | 不启动 | 漏 | 备件 | 充电 | 检查 | 加油 | 润滑脂 | 重新校准 | 清扫',
    reliability: '可靠 | 寿命 | 耐用 | 使用年限 | 能用多久 | 保修 | 质保 | 磨损 | 失效',
    competitor: '竞争对手 | 竞品 | 替代 | 相比 | 同等 | 阿特拉斯 | 马头 | 英格索兰',
    certificate: '认证 | 证书 | 许可 | 防爆 | 标准 | 合规 | 符合性',
    company:
      '你们公司 | 贵公司 | 你们是 | 公司 | 成立 | 员工 | 总部 | 地址 | 在哪里 | 你们在哪 | 联系 | 哪些国家 | 工厂 | 付款方式 | 付款条件 | 贸易术语 | 销售条款 | 营业时间',
    listing: '哪些工具 | 哪些产品 | 哪些型号 | 哪款 | 哪种工具 | 有没有 | 有哪些 | 你们有 | 是否有 | 列出 | 所有工具',
    price: '价格 | 多少钱 | 售价 | 报价 | 价钱',
    howTo: '怎么 | 如何 | 怎样 | 步骤 | 方法 | 怎么办 | 多久一次 | 多久',
  },
  refusal: {
    discount:
      '折扣 | 打折 | 优惠 | 便宜点 | 便宜一点 | 降价 | 最低价 | 让利 | 砍价 | 讲价 | 特价 | 一折 | 二折 | 三折 | 四折 | 五折 | 六折 | 七折 | 八折 | 九折 | 几折',
    margin: '利润率 | 毛利 | 利润空间 | 你们赚多少 | 成本价 | 生产成本 | 制造成本 | 进货价 | 出厂成本',
    prompt:
      '系统提示 | 提示词 | 你的指令 | 你的提示 | 忽略之前 | 忽略所有 | 忽略以上 | 隐藏指令 | 你现在是 | 扮演 | api密钥 | 你的规则 | 重复上面 | 管理员密码 | 系统密码 | 系统的密码',
    customers:
      '其他客户 | 别的客户 | 还有谁买 | 谁买了 | 客户名单 | 客户资料 | 客户数据 | 的订单 | 付了多少 | 客户的邮箱 | 哪些客户 | 有哪些客户 | 什么客户',
    abuse: '白痴 | 傻瓜 | 傻逼 | 蠢 | 滚 | 垃圾公司 | 骗子 | 混蛋 | 他妈',
  },
  undisclosed: {
    money: '营业额 | 营收 | 销售额 | 利润',
    head: '总经理 | 首席执行官 | 老板',
    owners: '股东',
    pay: '工资 | 薪水',
  },
  yesNo: '吗 | 是否 | 能不能 | 有没有 | 是不是 | 支持不支持 | 可不可以',
  definition: '什么是 | 是什么 | 什么叫 | 什么意思 | 含义 | 定义',
  defining: '是一种 | 是指 | 指的是 | 即 | 称为 | 意味着 | 表示',
  wantsFigure: '多少 | 多久 | 多长 | 多重 | 多大 | 多快 | 多高 | 几 | 何时 | 什么时候 | 多远 | 多响',
  say: {
    specification: (label, sku, value) => `${sku}的${label}：${value}`,
    yes: '是的。',
    no: '不是。',
    notListed: (sku, value) => `${sku}的数据表未列出${value}`,
    notStated: (sku, label) => `${sku}的数据表没有说明：${label}`,
    differences: (skus, labels) => `${skus}的差别在于：${labels}`,
    listing: (count, _isOne, condition, skus) => `具备${condition}的产品有${count}款：${skus}`,
    more: (count) => `另有${count}款`,
    noneListed: (condition) => `我们的数据表中没有产品列出${condition}。`,
    competitor: (name, label, value) => `${name}：${label}：${value}`,
    competitorSource: (name, date) => `来源：${name}，截至${date}`,
    price: (sku, price) => `${sku}的标价：${price}。`,
    priceNote: '报价单会给出适合您数量和国家的价格。',
    original: {
      en: '英文原文：',
      zh: '中文原文：',
      es: '西班牙文原文：',
      ar: '阿拉伯文原文：',
      ja: '日文原文：',
      de: '德文原文：',
      pt: '葡萄牙文原文：',
    },
    keywords: '关键词：',
    unknown: '我们的资料里没有这方面的内容，我不想随便猜测。',
    unknownModel: (name) => `我不知道名为${name}的产品。`,
    unknownBrand: (name) => `我没有${name}公开发布的数据。`,
    uncovered: (words) => `我们的资料没有提到：${words}。`,
    handOff: '同事可以回答您，需要我把问题转给他们吗？',
    refused: {
      discount: '价格和折扣由人来决定，不由我决定。我很乐意把您的愿望转告同事。',
      margin: '我们的价格怎样算出来，属于内部事务。产品方面的问题，我很乐意帮忙。',
      prompt: '我不谈论自己是怎样设置的。拧紧工具方面的问题，我很乐意帮忙。',
      customers: '涉及别人的事情，我不便透露。产品方面的问题，我很乐意帮忙。',
      abuse: '我们还是谈正事吧。关于我们的工具，您想了解什么？',
    },
  },
  property: '参数',
}
