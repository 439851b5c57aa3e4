import {
  type DownloadFormat,
  type DownloadSizes,
  downloadAddress,
  downloadName,
  sizeText,
} from '@/lib/downloads/download-file'
import type { Issue } from '@/lib/journal/issue'

/** What each file is called, and what it is good for. */
const FILES: readonly { readonly format: DownloadFormat; readonly name: string; readonly use: string }[] = [
  { format: 'html', name: '单文件网页', use: '可放入U盘，双击打开，不用联网；能搜索，能带出处复制' },
  { format: 'epub', name: '电子书 EPUB', use: '在手机、平板的读书软件里看' },
]

/** 下载 beside the contents of an issue: the whole issue as one file, each with its size. Plain links, which need no script. */
export function DownloadLinks({ issue, sizes }: { issue: Issue; sizes: DownloadSizes }) {
  const files = FILES.flatMap((file) => {
    const bytes = sizes[file.format]
    return bytes === undefined ? [] : [{ ...file, bytes }]
  })
  if (files.length === 0) return null
  return (
    <section aria-labelledby="downloads-title">
      <h2 id="downloads-title" className="aside-title">
        下载本期
      </h2>
      <ul>
        {files.map(({ format, name, use, bytes }) => (
          <li key={format} className="border-b border-hairline py-1.5">
            <a
              className="inline-flex min-h-11 items-center text-red"
              href={downloadAddress(issue.id, format)}
              download={downloadName(issue, format)}
            >
              {name}（{sizeText(bytes)}）
            </a>
            <p className="pb-1 leading-snug text-second">{use}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
