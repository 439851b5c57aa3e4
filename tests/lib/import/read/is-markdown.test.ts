import { describe, expect, it } from 'vitest'
import { looksLikeMarkdown } from '@/lib/import/read/is-markdown'
import { readSource } from '@/lib/import/read/read-source'

const HEADINGS = '# 一\n\n## 二\n\n'

describe('brackets that would keep the parser of Markdown busy for minutes', () => {
  it.each([
    ['nest 100,000 deep', `${'['.repeat(100_000)}甲${']'.repeat(100_000)}(a.b)`],
    ['stand open', '['.repeat(100_000)],
    ['nest in pictures', `${'!['.repeat(100_000)}甲${']'.repeat(100_000)}`],
    ['stand in one paragraph by the thousand', '[甲]'.repeat(100_000)],
  ])('make a text of what they stand in at once, where they %s', async (_, brackets) => {
    const start = performance.now()
    const { format, lines } = await readSource(new TextEncoder().encode(`${HEADINGS}${brackets}\n`))
    expect(performance.now() - start).toBeLessThan(2000)
    expect(format).toBe('text')
    expect(lines.map((line) => line.text)).toContain(brackets)
  })

  it('may stand in Markdown as people set them', () => {
    expect(looksLikeMarkdown(`${HEADINGS}${'阅读[^1]，[甲](https://a.b)。\n\n'.repeat(3000)}`)).toBe(true)
  })

  it('refuses a text far too long before it looks for signs', async () => {
    const long = new TextEncoder().encode(`${HEADINGS}${'甲'.repeat(5_000_001)}`)
    await expect(readSource(long)).rejects.toThrow(/远多于一期/)
  })
})
