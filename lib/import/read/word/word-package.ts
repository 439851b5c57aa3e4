import { ImportError } from '../../import-error'
import { damaged } from './archive-entries'
import { type Archive, openArchive } from './open-archive'
import { elementsOf, parseXml, type XmlElement } from './xml-tree'

/** The parts of a Word file that hold words or say how they are shown; a part that the file has not is undefined. */
export type WordPackage = {
  readonly document: XmlElement
  readonly styles?: XmlElement
  readonly numbering?: XmlElement
  readonly footnotes?: XmlElement
  readonly endnotes?: XmlElement
  readonly comments?: XmlElement
  readonly settings?: XmlElement
  /** Headers and footers 页眉、页脚; no words of the text. */
  readonly edges: readonly XmlElement[]
  /** The file carries macros; they are never read. */
  readonly macros: boolean
}

const PARTS = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'settings'] as const

/** What a ZIP file is that is no Word file, by a name in it, and what staff can do. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, '这是 Excel 表格，不是 Word 文件：请把要收入的文字复制到 Word 文档，存为 .docx 后再导入。'],
  [
    /^ppt\//,
    '这是 PowerPoint 演示文稿，不是 Word 文件：请把要收入的文字复制到 Word 文档，存为 .docx 后再导入。',
  ],
  [/^content\.xml$/, '这是 OpenDocument（.odt）文件，不是 Word 文件：请打开它，另存为 .docx 后再导入。'],
  [
    /^META-INF\/container\.xml$/,
    '这是电子书（.epub），不是 Word 文件：请向来稿人要 Word 原文件（.docx）后再导入。',
  ],
  [
    /^Document\.xml$|^OFD\.xml$/,
    '这是 OFD 版式文件，不是 Word 文件：请向来稿人要 Word 原文件（.docx）后再导入。',
  ],
]

function notWord(archive: Archive): ImportError {
  const other = OTHERS.find(([name]) => archive.names.some((each) => name.test(each)))
  return new ImportError(
    other?.[1] ?? '这是压缩包，不是 Word 文件：请先解压，再导入其中的 .docx 或 .txt 文件。',
  )
}

/** The parts that relationships of this type lead to, as names in the archive; outside targets are never followed. */
function targetsOf(rels: XmlElement | null, type: string, folder: string): readonly string[] {
  return elementsOf(rels ?? undefined).flatMap(({ attributes }) => {
    const { Type = '', Target: target = '', TargetMode } = attributes
    if (!Type.endsWith(`/${type}`) || TargetMode === 'External' || target === '') return []
    const path: string[] = []
    for (const step of (target.startsWith('/') ? target.slice(1) : folder + target).split('/')) {
      if (step === '..') path.pop()
      else if (step !== '.' && step !== '') path.push(step)
    }
    return [path.join('/')]
  })
}

/**
 * Opens a .docx or .docm and parses the parts that are read: the document, its styles, numbering, notes, comments. Finds them
 * by their relations, as Word does, not by their usual names. Any other kind of ZIP file is refused by its name.
 */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const archive = openArchive(bytes)
  const parse = (name: string | null) => {
    const data = name === null ? null : archive.read(name)
    return data === null ? null : parseXml(data)
  }
  const [main = null] = targetsOf(parse('_rels/.rels'), 'officeDocument', '')
  if (main === null || OTHERS.slice(0, 2).some(([name]) => name.test(main))) throw notWord(archive)
  const document = parse(main)
  if (document === null) throw damaged()
  if (document.name !== 'w:document') throw notWord(archive)
  const slash = main.lastIndexOf('/') + 1
  const folder = main.slice(0, slash)
  const rels = parse(`${folder}_rels/${main.slice(slash)}.rels`)
  const found = PARTS.flatMap((part) => {
    const [name = null] = targetsOf(rels, part, folder)
    const root = parse(name)
    return root ? [[part, root] as const] : []
  })
  const edges = ['header', 'footer']
    .flatMap((type) => targetsOf(rels, type, folder))
    .flatMap((name) => parse(name) ?? [])
  const macros = archive.names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name))
  return { document, ...Object.fromEntries(found), edges, macros }
}
