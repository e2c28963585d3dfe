import { label } from '../labels/label.ts'

export const EDITOR_WORDS = {
  from: label('from', '从', 'desde', 'من', '下限', 'von', 'de'),
  to: label('to', '至', 'hasta', 'إلى', '上限', 'bis', 'até'),
  yes: label('yes', '是', 'sí', 'نعم', 'はい', 'ja', 'sim'),
  no: label('no', '否', 'no', 'لا', 'いいえ', 'nein', 'não'),
  choose: label('Choose …', '请选择……', 'Elegir…', 'اختر…', '選択…', 'Auswählen …', 'Escolher…'),
  add: label(
    'Add a parameter …',
    '添加参数……',
    'Añadir un parámetro…',
    'أضف معاملًا…',
    '項目を追加…',
    'Parameter hinzufügen …',
    'Adicionar parâmetro…',
  ),
  remove: label('Remove', '移除', 'Quitar', 'إزالة', '削除', 'Entfernen', 'Remover'),
  none: label(
    'No parameters yet.',
    '尚无参数。',
    'Aún no hay parámetros.',
    'لا معاملات بعد.',
    'まだ項目がありません。',
    'Noch keine Parameter.',
    'Ainda sem parâmetros.',
  ),
} as const
