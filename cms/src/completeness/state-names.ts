import { label } from '../labels/label.ts'

export const STATE_NAMES = {
  complete: label('complete', '完整', 'completa', 'مكتملة', '完了', 'vollständig', 'completa'),
  partial: label('partial', '部分', 'parcial', 'جزئية', '一部', 'teilweise', 'parcial'),
  missing: label('missing', '缺失', 'falta', 'مفقودة', '未翻訳', 'fehlt', 'ausente'),
} as const
