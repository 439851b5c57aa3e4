import { articleSchema } from '@/lib/journal/article'
import { type Fragment, fragmentSchema } from '@/lib/journal/ids'
import { issueSchema } from '@/lib/journal/issue'
import type { PublishedIssue } from '@/lib/journal/published'

const at = (fragment: string): Fragment => fragmentSchema.parse(fragment)

/** A small invented issue with one of everything that search must find. */
export const sampleIssue: PublishedIssue = {
  issue: issueSchema.parse({ id: '2031-02', year: 2031, number: 2, highlights: [], contents: [] }),
  corrections: { words: [], fields: [] },
  articles: [
    {
      record: articleSchema.parse({
        id: '2031-02/01',
        issue: '2031-02',
        order: 1,
        kind: 'commentary',
        title: '让读书成为习惯',
        shoulderTitle: '在读书会上的交流',
        people: [{ name: '林一川', role: '图书馆馆长' }],
        publishedIn: '校报 2031-03-01 第02版',
      }),
      blocks: [
        { type: 'heading', level: 2, text: '一、读什么', fragment: at('h1') },
        { type: 'paragraph', text: '读书要读经典。读经典，读原著，读书贵在坚持。', fragment: at('p1') },
        { type: 'paragraph', text: '馆藏图书增加３０万册，其中５Ｇ专题 12 种。', fragment: at('p2') },
      ],
      printed: [
        { field: 'title', text: '让读书成为习惯' },
        { field: 'people', text: '图书馆馆长　林一川' },
        { field: 'publishedIn', text: '（本文刊发于《校报》2031年03月01日第02版）' },
      ],
      pageStarts: [],
      characters: 100,
    },
    {
      record: articleSchema.parse({
        id: '2031-02/02',
        issue: '2031-02',
        order: 2,
        kind: 'plan',
        title: '读书行动计划',
        period: '2031—2033',
        issuers: ['图书馆', '教务处'],
        documentNumber: '图发〔2031〕8号',
        notice: {
          title: '关于印发读书行动计划的通知',
          documentNumber: '图发〔2031〕8号',
          issuers: ['图书馆'],
        },
      }),
      blocks: [
        {
          type: 'notice',
          blocks: [
            { type: 'recipients', text: '各院系：', fragment: at('p1') },
            { type: 'paragraph', text: '现将计划印发给你们，请认真执行。', fragment: at('p2') },
            { type: 'signature', lines: [{ text: '图书馆办公室', fragment: at('s1') }] },
          ],
        },
        {
          type: 'table',
          head: ['序号', '指标', '目标'],
          rows: [
            ['1', '人均借书', '20 册'],
            ['2', '', '读书会'],
          ],
          fragments: [at('t1r0'), at('t1r1'), at('t1r2')],
        },
      ],
      printed: [
        { field: 'title', text: '读书行动计划（2031—2033年）' },
        { field: 'notice.title', text: '关于印发读书行动计划的通知' },
        { field: 'notice.documentNumber', text: '图发〔2031〕8号' },
      ],
      pageStarts: [],
      characters: 80,
    },
  ],
}
