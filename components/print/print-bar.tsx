import { Printer } from 'lucide-react'
import type { Issue } from '@/lib/journal/issue'
import { issueLabel } from '@/lib/journal/issue-label'

/** What stands above the booklet on the screen, and not on paper: what it is, how it is printed or kept as a PDF. */
export function PrintBar({ issue }: { issue: Issue }) {
  return (
    <section className="print-bar" aria-label="打印这一期">
      <p>
        {`${issueLabel(issue)}全文，按原刊的样子排成 A4 册子：封面、目录、每页的页眉和页码都在，可以打印分发，也可以存成 PDF。下面是样子，打印时自动分页。`}
      </p>
      <p className="print-ways">
        <button type="button" className="print-button needs-script" data-print>
          <Printer aria-hidden size="1.25rem" />
          打印或存为 PDF
        </button>
        <span>
          按 <kbd>Ctrl</kbd>+<kbd>P</kbd>
          （苹果电脑 <kbd>⌘</kbd>+<kbd>P</kbd>）也可以。
        </span>
      </p>
      <details>
        <summary>怎样存成 PDF，怎样印得好</summary>
        <ul>
          <li>存成 PDF：在打印窗口里，“目标打印机”选“另存为 PDF”。</li>
          <li>纸张选 A4，边距和缩放用“默认”；改了它们，目录里的本册页码就不准了。</li>
          <li>双面打印时选“沿长边翻转”，装订边留在里侧。</li>
          <li>
            页眉、页脚和本册页码，要用电脑上的 Chrome 或
            Edge（131版及以后）打印才有；别的浏览器也印全文，目录里只有原刊页码。
          </li>
          <li>
            要引用，请在网页上复制原文，不要从 PDF
            里复制：样子不错，可有的电脑会把其中一些字存成字形相同的另一个字。
          </li>
        </ul>
      </details>
    </section>
  )
}
