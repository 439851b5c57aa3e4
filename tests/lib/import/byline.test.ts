import { describe, expect, it } from 'vitest'
import { readByline, titleSpeaker } from '@/lib/import/byline'

describe('a byline', () => {
  it.each([
    ['教育部党组书记、部长 怀进鹏', [{ role: '教育部党组书记、部长', name: '怀进鹏' }]],
    ['（校党委书记 陈立）', [{ role: '校党委书记', name: '陈立' }]],
    ['（作者系东海大学图书馆馆长 张文远）', [{ role: '东海大学图书馆馆长', name: '张文远' }]],
    ['作者：张三', [{ name: '张三' }]],
    ['陈 思 源', [{ name: '陈思源' }]],
    ['校长  陈  立  人', [{ role: '校长', name: '陈立人' }]],
    ['张 力 王 芳 李小明', [{ name: '张力' }, { name: '王芳' }, { name: '李小明' }]],
    [
      '本刊记者 林小燕 通讯员 何平',
      [
        { name: '林小燕', role: '本刊记者' },
        { name: '何平', role: '通讯员' },
      ],
    ],
    ['□ 吴晓红', [{ name: '吴晓红' }]],
    ['本报评论员', [{ name: '本报评论员' }]],
  ])('%s is read', (line, people) => {
    expect(readByline(line)).toEqual(people)
  })

  it.each(['加强党的建设 全面从严治党', '教育部', '关于加强阅读的意见', '一、总体要求', '坚持人民至上'])(
    '%s is none',
    (line) => {
      expect(readByline(line)).toBeNull()
    },
  )
})

describe('the speaker that a title names', () => {
  it.each([
    ['教育部长怀进鹏：使教育成为“快变量”', { name: '怀进鹏', role: '教育部长' }],
    ['怀进鹏：为加快建设人才中心贡献力量', { name: '怀进鹏' }],
  ])('%s', (title, speaker) => {
    expect(titleSpeaker(title)).toEqual(speaker)
  })

  it.each(['强教必先强师：新时代教师队伍建设', '关于加强阅读的意见'])('%s names none', (title) => {
    expect(titleSpeaker(title)).toBeNull()
  })
})
