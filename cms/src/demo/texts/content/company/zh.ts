import { legalNameChinese } from '../facts.ts'
import type { CompanyText } from './texts.ts'

export const zh: CompanyText = {
  legalName: legalNameChinese,
  tagline: '用数据说话的拧紧技术',
  description:
    '宁波拧紧工具制造商，产品包括电池脉冲工具、电动拧紧枪、气动脉冲工具、扭力扳手、扭矩传感器和控制器，销往40个国家。',
  hours: '周一至周五8:30～17:30（北京时间）',
  addressTitle: '工厂与总部',
  addressLines: '浙江省宁波市鄞州区灯塔码头路188号6幢\n邮编315100（示例地址）',
  demoNotice: '本站为虚构企业的演示网站，不销售任何商品。',
  certificateLibrary: {
    title: '证书库',
    text: '列出每份证书的编号、签发机构、适用范围和有效期，可按型号、标准或国家查询。',
    sampleLabel: '示例证书，无效力',
  },
  certificates: {
    ce: '欧盟符合性声明，涵盖机械、电磁兼容；带无线功能的还包括无线电设备指令。',
    ukca: '英国（大不列颠）符合性声明，范围与CE一致。',
    ul: '面向美国和加拿大的产品安全认证。',
    ccc: '中国强制性产品认证，适用于在国内销售的相关产品。',
    'iso-6789-2': '单把扭力扳手的校准证书，按序列号出具，含测量不确定度。',
    'iso-17025': '认可实验室出具的校准证书，可溯源至国家计量基准。',
    'vdi-2647': '动力工具在硬、软两种模拟连接上的动态检测报告。',
    'iso-9001': '工厂质量管理体系证书。',
    'iso-14001': '工厂环境管理体系证书。',
  },
}
