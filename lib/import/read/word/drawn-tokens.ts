import { countVisible } from '@/lib/text/visible'
import { branchOf, isHiddenShape, shownChildren } from './story-branch'
import type { LossKind, Token } from './tokens'
import { wordsIn, type XmlElement } from './xml-tree'

const LOSSES: Readonly<Record<string, LossKind>> = {
  'pic:pic': 'picture',
  'v:imagedata': 'picture',
  'c:chart': 'chart',
  'dgm:relIds': 'diagram',
  'o:OLEObject': 'object',
}

/**
 * What a drawing (w:drawing, w:pict, w:object) holds: its text boxes as stories of their own, its pictures, charts and
 * embedded objects as losses. Lines and frames without words are nothing; of hidden drawings only the number of signs is told. An object's preview picture is not told twice.
 */
export function drawnTokens(drawing: XmlElement): readonly Token[] {
  const found: Token[] = []
  const visit = (element: XmlElement) => {
    if (element.name === 'w:txbxContent') {
      found.push({ kind: 'box', content: element })
      return
    }
    const loss = LOSSES[element.name]
    if (loss) found.push({ kind: 'loss', loss, words: '' })
    const string = element.name === 'v:textpath' ? element.attributes.string : undefined
    if (string) found.push({ kind: 'loss', loss: 'word-art', words: string })
    for (const child of branchOf(element))
      if (isHiddenShape(child)) found.push({ kind: 'hidden', count: countVisible(wordsIn(child, 'w:t')) })
    for (const child of shownChildren(element)) visit(child)
  }
  visit(drawing)
  const isObject = found.some((token) => token.kind === 'loss' && token.loss === 'object')
  return found.filter((token) => !(isObject && token.kind === 'loss' && token.loss === 'picture'))
}
