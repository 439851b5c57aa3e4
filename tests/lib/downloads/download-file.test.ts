import { describe, expect, test } from 'vitest'
import { downloadAddress, downloadName, sizeText } from '@/lib/downloads/download-file'
import { publishedIssue } from '@/tests/samples/library'

describe('the files of an issue', () => {
  const { issue } = publishedIssue(2022, 1)

  test('stand at an address of ASCII and are kept under a Chinese name', () => {
    expect(downloadAddress(issue.id, 'epub')).toBe('/downloads/2022-01.epub')
    expect(downloadName(issue, 'html')).toBe('学习参考2022年第1期.html')
  })

  test.each([
    [1, '1 KB'],
    [1024, '1 KB'],
    [1025, '2 KB'],
    [424_961, '416 KB'],
  ])('%i bytes are %s, as file lists say', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text)
  })
})
