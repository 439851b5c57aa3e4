/** What the fields of an article's record are called before staff and readers; those of the notice stand below their own name. */
export const FIELD_LABELS: Readonly<Record<string, string>> = {
  kind: '文类',
  shoulderTitle: '引题',
  title: '题名',
  subtitle: '副题',
  page: '起始页',
  people: '人物',
  issuers: '发文机关',
  documentNumber: '文号',
  date: '日期',
  publishedIn: '原载',
  period: '规划期',
  notice: '印发通知',
  'notice.title': '通知题名',
  'notice.documentNumber': '通知文号',
  'notice.recipients': '通知主送',
  'notice.issuers': '通知发文机关',
  'notice.date': '通知日期',
}

/** The label of a field; a field without one (which only a damaged file has) keeps its own name. */
export function fieldLabel(field: string): string {
  return FIELD_LABELS[field] ?? field
}

/** The fields that corrections.yaml may set, as they are written there. */
export const SETTABLE_FIELDS: readonly string[] = Object.keys(FIELD_LABELS).filter(
  (field) => !field.includes('.'),
)
