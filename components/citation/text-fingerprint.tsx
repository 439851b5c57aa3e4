import { shortFingerprint } from '@/lib/citation/short-fingerprint'
import type { TextFile } from '@/lib/citation/text-fingerprint'

/** The fingerprint of an article's text, in groups that can be read out, and the plain text that it is of. */
export function TextFingerprint({
  file: { address, sha256 },
}: {
  file: Pick<TextFile, 'address' | 'sha256'>
}) {
  return (
    <details className="text-fingerprint">
      <summary>本篇文字指纹 SHA-256 {shortFingerprint(sha256)}</summary>
      <p>
        全文：<code>{sha256.match(/.{8}/g)?.join(' ')}</code>
      </p>
      <p>
        这是<a href={address}>本篇纯文本</a>
        的指纹。手里的文件算出来相同，就与这里发布的逐字一致；更正一字，指纹就变。
      </p>
    </details>
  )
}
