import { readVariants } from '@/lib/search/archive/variants'
import { variantPairs } from '@/lib/search/archive/variants-table'
import { chineseCommand } from '../chinese-command'
import { checkLabelled } from './check-labelled'
import { labelledQuotes, libraryParts } from './labelled-quotes'
import { figure, tableText } from './print-table'

const { each } = chineseCommand('bench:quotes', '用一组已知答案的引文检验核对：每类多少条对，一致判得准不准')
  .option('--each <条数>', '每类几条', (text) => Math.max(1, Number.parseInt(text, 10) || 1), 40)
  .parse()
  .opts<{ each: number }>()

const simplified = readVariants(variantPairs())
const parts = libraryParts()
const labels = labelledQuotes(parts, each)
const begin = performance.now()
const checked = checkLabelled(labels, parts, simplified)
const checking = performance.now() - begin

const percent = (part: number, whole: number) => `${figure((100 * part) / Math.max(1, whole), 1)}%`
const names = [...new Set(labels.map(({ name }) => name))]
console.log(
  tableText(
    ['类', '条数', '结论对', '标对'],
    names.map((name) => {
      const own = checked.filter(({ label }) => label.name === name)
      return [
        name,
        String(own.length),
        percent(own.filter(({ isRight }) => isRight).length, own.length),
        percent(own.filter(({ areMarksRight }) => areMarksRight).length, own.length),
      ]
    }),
  ),
)
const said = checked.filter((each) => each.said === 'same')
const right = said.filter(({ isRight }) => isRight)
const asPrinted = checked.filter(({ label }) => label.verdict === 'same')
console.log(
  `判为一致 ${said.length} 条，其中确实一致 ${right.length} 条：准确率 ${percent(right.length, said.length)}，召回率 ${percent(right.length, asPrinted.length)}`,
)
console.log(`在 ${parts.length} 段里核对 ${labels.length} 条：${figure(checking)} 毫秒`)
