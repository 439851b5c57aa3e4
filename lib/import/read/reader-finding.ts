import type { Finding } from '@/lib/journal/finding'

/** What a reader leaves out or doubts, as a finding: it knows the line, and no article yet. */
export function readerFinding(
  rule: string,
  severity: Finding['severity'],
  line: number,
  quote: string,
  message: string,
  suggestion: string,
): Finding {
  return { rule, severity, message, line, article: null, quote: quote.trim().slice(0, 60), suggestion }
}

/** Judges an address that a link or picture leads to; null for one inside the document (#一). */
export function addressFinding(
  address: string,
  words: string,
  line: number,
  picture: boolean,
): Finding | null {
  const bare = address.replace(/[\s\p{Cc}]/gu, '').toLowerCase()
  if (/^(?:javascript|vbscript|data|file):/.test(bare)) {
    const scheme = /^[a-z]+/.exec(bare)?.[0] ?? ''
    return readerFinding(
      'unsafe-address',
      'warning',
      line,
      words === '' ? address : words,
      `${picture ? '图片' : '链接'}的地址以 ${scheme}: 开头，可能含有程序，地址未收入，只保留文字`,
      '如确需给出网址，请在来源文件里写成文字',
    )
  }
  if (picture) {
    const remote = /^(?:[a-z]+:)?\/\//.test(bare)
    return readerFinding(
      'picture-left-out',
      'warning',
      line,
      words === '' ? address : words,
      remote ? '图片放在别的网站上，未收入，只保留图片的说明文字' : '图片未收入，只保留图片的说明文字',
      '请核对图片里有没有正文文字；有则录入来源文件',
    )
  }
  if (bare.startsWith('#') || bare === '') return null
  return readerFinding(
    'link-left-out',
    'note',
    line,
    words,
    '链接只保留文字，网址未收入',
    '如需给出网址，请在来源文件里写成文字',
  )
}
