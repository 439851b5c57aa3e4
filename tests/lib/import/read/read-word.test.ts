import { describe, expect, it } from 'vitest'
import { readWord } from '@/lib/import/read/read-word'
import { para, read, rulesOf, run, table, textsOf, wordFile } from './word/word-file'

const heading = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`

describe('the paragraphs of a Word file', () => {
  it('are lines in order, empty ones too', () => {
    expect(textsOf(para('甲。') + para('') + para('乙。'))).toEqual(['甲。', '', '乙。'])
  })

  it('are whole: none is half of one by its width', () => {
    expect(read(para('甲。'))).toMatchObject({ format: 'word', encoding: 'docx', whole: true })
  })

  it.each([
    ['a run cut in the middle of a word', para(run('为推') + run('动阅读。')), ['为推动阅读。']],
    ['blanks at the ends of runs', para(run('Red ') + run('Book')), ['Red Book']],
    ['blanks of the XML where they are not preserved', para('<w:r><w:t>\n  甲\n</w:t></w:r>'), ['甲']],
    ['full-width blanks', para('目　录'), ['目　录']],
    ['a tab as a blank, not as a cell', para('<w:r><w:t>题名</w:t><w:tab/><w:t>12</w:t></w:r>'), ['题名 12']],
    [
      'a hyphen that does not break',
      para('<w:r><w:t>109</w:t><w:noBreakHyphen/><w:t>2008</w:t></w:r>'),
      ['109‑2008'],
    ],
    ['no soft hyphen', para('<w:r><w:t>阅</w:t><w:softHyphen/><w:t>读</w:t></w:r>'), ['阅读']],
    [
      'the sign of a symbol font',
      para('<w:r><w:sym w:font="Wingdings" w:char="F06C"/><w:t>甲</w:t></w:r>'),
      ['●甲'],
    ],
    ['a symbol without a code', para('<w:r><w:sym/><w:sym w:char="ZZ"/><w:t>甲</w:t></w:r>'), ['〓〓甲']],
    [
      'a page end as an empty line',
      para('<w:r><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t></w:r>'),
      ['甲', '', '乙'],
    ],
    [
      'line ends of text as lines',
      para('<w:r><w:t>甲。</w:t><w:br/><w:t>乙。</w:t></w:r>'),
      ['甲。', '乙。'],
    ],
    [
      'line ends of a title as blanks',
      para('<w:r><w:t>加快建设</w:t><w:br/><w:t>培养人才</w:t></w:r>', '<w:jc w:val="center"/>'),
      ['加快建设 培养人才'],
    ],
    [
      'a title broken inside 《》 without a blank',
      para(
        '<w:r><w:t>关于印发《阅读计划</w:t><w:br/><w:t>（2022年）》的通知</w:t></w:r>',
        '<w:jc w:val="center"/>',
      ),
      ['关于印发《阅读计划（2022年）》的通知'],
    ],
    ['the words of a hyperlink', para(`<w:hyperlink>${run('学习网')}</w:hyperlink>`), ['学习网']],
    ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${para('甲。')}</w:sdtContent></w:sdt>`, ['甲。']],
    ['a smart tag', para(`<w:smartTag>${run('北京')}</w:smartTag>${run('市')}`), ['北京市']],
    ['an element nobody knows', para(`<x:new xmlns:x="urn:new">${run('甲')}</x:new>`), ['甲']],
    [
      'a paragraph whose end is hidden with the next',
      para('甲', '<w:rPr><w:vanish/></w:rPr>') + para('乙'),
      ['甲乙'],
    ],
    [
      'the words below phonetic guides',
      para(`<w:r><w:ruby><w:rt>${run('yuè')}</w:rt><w:rubyBase>${run('阅')}</w:rubyBase></w:ruby></w:r>`),
      ['阅'],
    ],
    ['the signs of a formula', para('<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>'), ['x=1']],
  ])('keep %s', (_, body, expected) => {
    expect(textsOf(body)).toEqual(expected)
  })

  it('say of the lines of one paragraph that they belong together, but not of a title', () => {
    const lines = (properties: string) =>
      read(para('<w:r><w:t>联系人</w:t><w:br/><w:t>张三</w:t></w:r>', properties) + para('甲。')).lines
    expect(lines('').map((line) => line.marks.part)).toEqual(['first', 'next', undefined])
    expect(lines('<w:jc w:val="center"/>').map((line) => line.marks.part)).toEqual([undefined, undefined])
  })

  it('may have any prefix and the strict namespace', () => {
    const strict = `<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>甲。</x:t></x:r></x:p></x:body></x:document>`
    expect(textsOf(strict)).toEqual(['甲。'])
  })

  it('may have 30,000 characters', () => {
    const long = '学习。'.repeat(10_000)
    expect(textsOf(para(long))).toEqual([long])
  })
})

describe('hidden words', () => {
  it.each([
    ['by a run', para(run('甲') + run('密', '<w:vanish/>')), ''],
    [
      'by a character style',
      para(run('甲') + run('密', '<w:rStyle w:val="h"/>')),
      '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>',
    ],
    [
      'by a paragraph style',
      para('密', '<w:pStyle w:val="h"/>') + para('甲'),
      '<w:style w:type="paragraph" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>',
    ],
    [
      'by a hidden row',
      `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${para('密')}</w:tc></w:tr></w:tbl>${para('甲')}`,
      '',
    ],
  ])('%s are not read', (_, body, styles) => {
    expect(textsOf(body, { styles })).toEqual(['甲'])
  })

  it('are read where only the web view hides them, as in contents lists', () => {
    expect(textsOf(para(run('12', '<w:webHidden/>')))).toEqual(['12'])
  })
})

describe('fields', () => {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const code = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`

  it('give their result, never their code', () => {
    expect(
      textsOf(para(char('begin') + code('PAGEREF _Toc1') + char('separate') + run('12') + char('end'))),
    ).toEqual(['12'])
    expect(textsOf(para(`<w:fldSimple w:instr="DATE">${run('5月')}</w:fldSimple>`))).toEqual(['5月'])
  })

  it('go over paragraphs, as a contents list does', () => {
    const toc =
      para(char('begin') + code('TOC') + char('separate') + run('题名 1')) +
      para('题名 2') +
      para(char('end'))
    expect(textsOf(toc)).toEqual(['题名 1', '题名 2', ''])
  })

  it('hide the result of a field inside a code', () => {
    const inner = char('begin') + code('X') + char('separate') + run('内') + char('end')
    expect(
      textsOf(para(char('begin') + code('IF') + inner + char('separate') + run('外') + char('end'))),
    ).toEqual(['外'])
  })

  it('that never end swallow nothing', () => {
    expect(textsOf(para(char('begin') + run('甲')) + para('乙'))).toEqual(['甲', '乙'])
  })

  it('without a result are told: a circled number', () => {
    expect(rulesOf(para(run('甲') + char('begin') + code('eq \\o\\ac(○,1)') + char('end')))).toEqual([
      'word-field',
    ])
  })
})

describe('ranks and bold', () => {
  it.each([
    ['heading 1', heading('2', 'heading 1'), '2', 1],
    ['标题 2', heading('a', '标题 2'), 'a', 2],
    [
      'a style based on heading 3',
      heading('3', 'heading 3') + heading('k', '小节', '<w:basedOn w:val="3"/>'),
      'k',
      3,
    ],
    ['an outline level', heading('k', '小节', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'), 'k', 2],
    ['the style Title', heading('t', 'Title'), 't', 1],
    ['Heading1 without a definition', '', 'Heading1', 1],
    ['a number of WPS without a name', '', '2', undefined],
  ])('%s is a rank', (_, styles, id, rank) => {
    expect(
      read(para('总则', `<w:pStyle w:val="${id}"/>`) + para('正文。'), { styles }).lines[0]?.marks.rank,
    ).toBe(rank)
  })

  it('a heading style on the whole body is none', () => {
    const styles = heading('1', 'heading 1')
    const body = Array.from({ length: 12 }, (_, i) => para(`第${i}行`, '<w:pStyle w:val="1"/>')).join('')
    expect(read(body, { styles }).lines.every((line) => line.marks.rank === undefined)).toBe(true)
    expect(rulesOf(body, { styles })).toEqual(['word-heading-style'])
  })

  it('the style Title of several lines stands above heading 1', () => {
    const styles = heading('t', 'Title') + heading('1', 'heading 1')
    const title = para('阅读方案', '<w:pStyle w:val="t"/>')
    const section = para('总体要求', '<w:pStyle w:val="1"/>')
    const ranks = (body: string) => read(body, { styles }).lines.map((line) => line.marks.rank)
    expect(ranks(title + section + title + section)).toEqual([1, 2, 1, 2])
    expect(ranks(title + section)).toEqual([1, 1])
  })

  it('a sentence in a heading style is none', () => {
    expect(read(para('推动阅读。', '<w:pStyle w:val="Heading1"/>')).lines[0]?.marks.rank).toBeUndefined()
  })

  it('bold counts where it is centred or larger than the body', () => {
    const bold = run('阅读方案', '<w:b/>')
    const of = (title: string) => read(title + para('为推动阅读，制定本方案。')).lines[0]?.marks.bold
    expect(of(para(bold, '<w:jc w:val="center"/>'))).toBe(true)
    expect(of(para(run('阅读方案', '<w:b/><w:sz w:val="44"/>')))).toBe(true)
    expect(of(para(bold))).toBeUndefined()
    expect(of(para(run('阅读', '<w:b/>') + run('方案'), '<w:jc w:val="center"/>'))).toBeUndefined()
  })

  it('an indented first line is marked', () => {
    expect(read(para('甲', '<w:ind w:firstLineChars="200"/>')).lines[0]?.marks.indented).toBe(true)
    expect(read(para('　　甲')).lines[0]).toMatchObject({ text: '甲', marks: { indented: true } })
  })
})

describe('raised, lowered and struck words', () => {
  const raise = (words: string, how = 'superscript') => run(words, `<w:vertAlign w:val="${how}"/>`)
  const told = (body: string, parts = {}) =>
    (read(body, parts).findings ?? []).map(({ rule, severity, line, quote }) => [rule, severity, line, quote])

  it('are written with the characters of their height, and itemised', () => {
    const body =
      para(run('面积1200m') + raise('2') + run('，投入10') + raise('8') + run('元。')) +
      para(run('排放CO') + raise('2', 'subscript') + run('，10') + raise('-') + raise('3') + run('。'))
    expect(textsOf(body)).toEqual(['面积1200m²，投入10⁸元。', '排放CO₂，10⁻³。'])
    expect(read(body).findings).toMatchObject([{ rule: 'word-raised', severity: 'note', line: 1 }])
    expect(read(body).findings?.[0]?.message).toBe(
      '上标、下标按原样写成上下标字符（共 4 处）：1200m²、10⁸、CO₂、10⁻³',
    )
  })

  it('keep their letters where there are no such characters, with a warning', () => {
    const body = para(run('3') + raise('rd') + run('届，见') + raise('[1]') + raise('①') + run('。'))
    expect(textsOf(body)).toEqual(['3rd届，见[1]①。'])
    expect(told(body)).toEqual([['word-raised', 'warning', 1, '3rd']])
  })

  it('are raised by a style too, and brought down by the run', () => {
    const styles =
      '<w:style w:type="character" w:styleId="S"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    const body = para(
      run('m') +
        run('2', '<w:rStyle w:val="S"/>') +
        run('3', '<w:rStyle w:val="S"/><w:vertAlign w:val="baseline"/>'),
    )
    expect(textsOf(body, { styles })).toEqual(['m²3'])
  })

  it.each(['strike', 'dstrike'])('are kept where they are struck through (%s), with a warning', (name) => {
    const body =
      para('甲。') + para(run('保留') + run('删', `<w:${name}/>`) + run('去', `<w:${name}/>`) + run('。'))
    expect(textsOf(body)).toEqual(['甲。', '保留删去。'])
    expect(told(body)).toEqual([['word-struck', 'warning', 2, '删去']])
    expect(told(para(run('保留', `<w:${name} w:val="0"/>`)))).toEqual([])
  })
})

describe('tables', () => {
  const span = (n: number) => `<w:tcPr><w:gridSpan w:val="${n}"/></w:tcPr>`
  const cells = (body: string, parts = {}) => read(body, parts).lines.map((line) => line.cells)

  it('give one line for each row, with cells', () => {
    expect(read(table(['序号', '指标'], ['1', '入园率'])).lines).toMatchObject([
      { text: '序号 指标', cells: ['序号', '指标'] },
      { text: '1 入园率', cells: ['1', '入园率'] },
    ])
  })

  it('keep their width under merged cells', () => {
    const merged = '<w:tcPr><w:vMerge/></w:tcPr>'
    expect(cells(table([span(2) + para('总')], ['甲', '乙'], [merged + para(''), '丙']))).toEqual([
      ['总', ''],
      ['甲', '乙'],
      ['', '丙'],
    ])
  })

  it('of one cell only frame text', () => {
    expect(
      read(table([`<w:p/>${para('甲。')}${para('乙。')}`])).lines.map((line) => [line.text, line.cells]),
    ).toEqual([
      ['', undefined],
      ['甲。', undefined],
      ['乙。', undefined],
    ])
  })

  it('inside tables become words of the cell, and are told', () => {
    const body = table(['甲', table(['子', '丑']) + para('')])
    expect(cells(body)).toEqual([['甲', '子 丑']])
    expect(rulesOf(body)).toEqual(['word-nested-table'])
  })

  it('keep the paragraphs of a cell apart', () => {
    const body = table([para('教务处') + para('学生处'), para('张三') + para('李四')])
    expect(cells(body + para('甲。'))).toEqual([['教务处 学生处', '张三 李四'], undefined])
  })

  it('join characters set one under the other', () => {
    expect(cells(table([para('序') + para('号'), '指标']))).toEqual([['序号', '指标']])
  })
})

describe('boxes, pictures, macros', () => {
  const box = `<w:txbxContent>${para('框内。')}</w:txbxContent>`
  const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

  it('a text box is read once, behind its paragraph, and told', () => {
    expect(textsOf(para(run('甲。') + both) + para('乙。'))).toEqual(['甲。', '框内。', '乙。'])
    expect(rulesOf(para(run('甲。') + both))).toEqual(['word-text-box'])
  })

  it.each([
    ['a namespace nobody knows', 'xmlns:z="urn:z" Requires="z"', '后备。'],
    ['one of two', 'xmlns:z="urn:z" Requires="wps z"', '后备。'],
    ['a prefix that nothing declares', 'Requires="wpx"', '后备。'],
    ['what Word draws with', 'Requires="wps"', '首选。'],
    [
      'that by another prefix',
      'xmlns:q="http://schemas.microsoft.com/office/word/2012/wordml" Requires=" q  wps "',
      '首选。',
    ],
  ])('a way to draw that requires %s is taken as Word takes it', (_, attributes, expected) => {
    const ways = `<mc:AlternateContent><mc:Choice ${attributes}><w:t>首选。</w:t></mc:Choice><mc:Fallback><w:t>后备。</w:t></mc:Fallback></mc:AlternateContent>`
    expect(textsOf(para(`<w:r>${ways}</w:r>`))).toEqual([expected])
  })

  it('the second of two choices is taken where only that is understood', () => {
    const ways = `<mc:AlternateContent><mc:Choice xmlns:z="urn:z" Requires="z"><w:t>甲。</w:t></mc:Choice><mc:Choice Requires="wps"><w:t>乙。</w:t></mc:Choice><mc:Fallback><w:t>丙。</w:t></mc:Fallback></mc:AlternateContent>`
    expect(textsOf(para(`<w:r>${ways}</w:r>`))).toEqual(['乙。'])
  })

  it('a text box of old Word is read', () => {
    expect(textsOf(para(`<w:r><w:pict><v:textbox>${box}</v:textbox></w:pict></w:r>`))).toEqual(['', '框内。'])
  })

  it('a picture is told with the words beside it', () => {
    const { findings } = read(para('甲。') + para('<w:r><w:drawing><pic:pic/></w:drawing></w:r>'))
    expect(findings).toMatchObject([{ rule: 'word-picture', line: 2, quote: '甲。', severity: 'warning' }])
  })

  it('an embedded object is told once', () => {
    expect(rulesOf(para(`${run('甲')}<w:r><w:object><v:imagedata/><o:OLEObject/></w:object></w:r>`))).toEqual(
      ['word-object'],
    )
  })

  it('macros are left aside, and told', () => {
    const source = readWord(wordFile(para('甲。'), { files: { 'word/vbaProject.bin': new Uint8Array(8) } }))
    expect(source).toMatchObject({ encoding: 'docm', findings: [{ rule: 'word-macros', severity: 'note' }] })
  })

  it('a file of pictures alone is refused', () => {
    expect(() => read(para('<w:r><w:drawing><pic:pic/></w:drawing></w:r>'))).toThrow(/没有文字/)
  })
})
