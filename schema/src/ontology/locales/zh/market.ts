import { value } from '../../words.ts'

export const groups = {
  performance: '性能',
  mechanical: '尺寸与结构',
  power: '动力供应',
  control: '控制与存储',
  connectivity: '通信连接',
  environment: '环境与人机工程',
  compliance: '认证',
  service: '维护与质保',
} as const

export const categories = {
  'battery-pulse-tools': value(
    '电池脉冲工具',
    '电池脉冲工具 | 电池脉冲扳手 | 充电脉冲扳手 | 锂电脉冲扳手 | 锂电脉冲 | 充电式油压脉冲 | 无绳拧紧枪 | 充电扳手 | 锂电扳手',
  ),
  'dc-nutrunners': value(
    '直流电动拧紧枪',
    '直流电动拧紧枪 | 电动拧紧枪 | 直流拧紧轴 | 拧紧轴 | 拧紧枪 | 伺服拧紧枪 | 电枪 | 电动扳手 | 定扭电枪 | 传感器式拧紧枪',
  ),
  'air-pulse-tools': value(
    '气动脉冲工具',
    '气动脉冲工具 | 气动脉冲扳手 | 油压脉冲扳手 | 油压脉冲 | 气动扳手 | 风炮 | 气动工具 | 气扳机',
  ),
  'torque-wrenches': value(
    '扭力扳手',
    '扭力扳手 | 扭矩扳手 | 力矩扳手 | 数显扭力扳手 | 预置式扭力扳手 | 电子扭力扳手 | 公斤扳手 | 咔嗒扳手',
  ),
  'torque-sensors': value(
    '扭矩传感器与校验仪',
    '扭矩传感器与校验仪 | 扭矩传感器 | 扭力传感器 | 扭矩测试仪 | 扭力测试仪 | 扭矩校验仪 | 扭矩分析仪 | 动态扭矩传感器 | 校准台',
  ),
  controllers: value('控制器', '控制器 | 拧紧控制器 | 拧紧控制柜 | 控制箱 | 控制单元 | 网关 | 驱动器'),
  accessories: value(
    '附件',
    '附件 | 配件 | 备件 | 电池 | 电池包 | 充电器 | 套筒 | 加长杆 | 电缆 | 平衡器 | 反力臂 | 扭力臂 | 工具箱',
  ),
} as const

export const industries = {
  automotive: value('汽车', '汽车 | 汽车制造 | 整车厂 | 主机厂 | 汽车零部件 | 车企 | 总装线 | 乘用车 | 卡车 | 商用车'),
  aerospace: value('航空航天', '航空航天 | 航空 | 航天 | 飞机 | 飞机制造 | 航空维修 | 直升机'),
  energy: value('能源', '能源 | 电力 | 发电厂 | 风电 | 风力发电 | 石油天然气 | 石化 | 炼油 | 油气'),
  rail: value('轨道交通', '轨道交通 | 铁路 | 高铁 | 地铁 | 动车 | 列车 | 火车 | 机车车辆 | 转向架 | 轨道'),
  'construction-machinery': value(
    '工程机械',
    '工程机械 | 挖掘机 | 起重机 | 建筑机械 | 重型机械 | 农业机械 | 装载机 | 拖拉机',
  ),
  'new-energy': value('新能源', '新能源 | 新能源汽车 | 电动汽车 | 电动车 | 动力电池 | 电池模组 | 储能 | 光伏 | 锂电池'),
} as const

export const booleans = { yes: '是', no: '否' } as const
