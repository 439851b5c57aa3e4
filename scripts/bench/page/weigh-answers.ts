import type { Answer } from './serve-site'

/** Kinds of files as the table has them. */
export const FILE_KINDS = ['html', 'css', 'js', '数据', '图片'] as const
export type FileKind = (typeof FILE_KINDS)[number]

function kindOf(type: string): FileKind {
  if (type.startsWith('text/html')) return 'html'
  if (type.startsWith('text/css')) return 'css'
  if (type.startsWith('text/javascript')) return 'js'
  return type.startsWith('image/') ? '图片' : '数据'
}

/** What each kind of file weighs, in bytes on the wire; whatever is neither page, style, program nor picture is data, texts and indexes above all. */
export function weighAnswers(
  answers: readonly Pick<Answer, 'type' | 'bytes'>[],
): Readonly<Record<FileKind, number>> {
  const weights = { html: 0, css: 0, js: 0, 数据: 0, 图片: 0 }
  for (const { type, bytes } of answers) weights[kindOf(type)] += bytes
  return weights
}
