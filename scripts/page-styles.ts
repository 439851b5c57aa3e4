import { transform } from 'esbuild'
import postcss, { type AtRule, type Container, type Root, type Rule } from 'postcss'
import readSelector, { type Node, type Selector } from 'postcss-selector-parser'
import { inlineScripts, type PageNames, pageNames, wordsOfScript } from './page-names'

/** Set by the browser itself, in a page that has no program. */
const OF_BROWSER = ['open']

/** Of these one must match what is in it; of all others with something in it, `:not()` above all, nothing is concluded. */
const ONE_OF = [':is', ':where', ':has']

function mayBe(node: Node, names: PageNames): boolean {
  switch (node.type) {
    case 'tag':
      return names.tags.has(node.value)
    case 'class':
      return names.classes.has(node.value)
    case 'id':
      return names.ids.has(node.value)
    case 'attribute':
      return names.attributes.has(node.attribute)
    case 'pseudo':
      return !ONE_OF.includes(node.value) || node.nodes.some((each) => mayMatch(each, names))
    default:
      return true
  }
}

/** Whether something in a page of these names can match a selector, in whatever state. */
function mayMatch(selector: Selector, names: PageNames): boolean {
  return selector.nodes.every((node) => mayBe(node, names))
}

/** Rules are asked about again for every page, but read once. */
const readSelectors = new Map<string, readonly Selector[]>()

function selectorsOf(rule: Rule): readonly Selector[] {
  const known = readSelectors.get(rule.selector)
  if (known !== undefined) return known
  const read = readSelector().astSync(rule.selector).nodes
  readSelectors.set(rule.selector, read)
  return read
}

const isFrame = ({ parent }: Rule) => parent?.type === 'atrule' && (parent as AtRule).name === 'keyframes'

function dropEmpty(container: Container): void {
  container.each((node) => {
    if (node.type !== 'atrule' && node.type !== 'rule') return
    if (node.nodes === undefined) return
    dropEmpty(node)
    if (node.nodes.length === 0) node.remove()
  })
}

/** Takes variables away that nothing asks for, their registrations, and movements that nothing makes; those first that only such use. */
function dropUnasked(root: Root): void {
  for (;;) {
    const text = root.toString()
    let dropped = 0
    const drop = (node: { remove: () => unknown }) => {
      node.remove()
      dropped += 1
    }
    root.walkDecls(/^--/, (declaration) => {
      if (!text.includes(`var(${declaration.prop}`)) drop(declaration)
    })
    root.walkAtRules('property', (registration) => {
      if (!text.includes(`var(${registration.params}`)) drop(registration)
    })
    root.walkAtRules('keyframes', (frames) => {
      if (!new RegExp(`animation[^;}]*[:\\s,]${frames.params}\\b`).test(text)) drop(frames)
    })
    if (dropped === 0) return
  }
}

async function stylesFor(sheet: Root, names: PageNames): Promise<string> {
  const root = sheet.clone()
  root.walkRules((rule) => {
    if (isFrame(rule)) return
    const kept = selectorsOf(rule).filter((selector) => mayMatch(selector, names))
    if (kept.length === 0) rule.remove()
    else if (kept.length < selectorsOf(rule).length) rule.selector = kept.map(String).join(',')
  })
  dropUnasked(root)
  dropEmpty(root)
  return (await transform(root.toString(), { loader: 'css', minify: true, charset: 'utf8' })).code.trim()
}

/**
 * Gives the styles that a page as it stands needs, out of the whole stylesheet: they are written into the page, which then shows its text
 * without waiting for a file. Kept is every selector whose tags, classes, ids and attributes all stand in the page, or may be set by its scripts; states of elements (`:checked`) and values of attributes (`[data-theme=night]`) always count as possible. Rules keep
 * their order. What programs make later has the whole stylesheet, which comes with the first of them. Throws where that script sets classes.
 */
export function pageStyles(sheet: string, script: string): (html: string) => Promise<string> {
  if (/\.className\b|classList/.test(script))
    throw new Error('boot 脚本里设了 class：网页自带的样式不知道它，请改用 data- 属性。')
  const root = postcss.parse(sheet)
  const ofScript = wordsOfScript(script)
  const known = new Map<string, Promise<string>>()

  return (html) => {
    const { tags, classes, ids, attributes } = pageNames(html)
    const words = [...ofScript, ...wordsOfScript(inlineScripts(html))]
    // As a stylesheet writes it: `gap-1.5` is `.gap-1\.5`.
    const inSheet = (names: Iterable<string>) =>
      new Set([...names].filter((name) => sheet.includes(name.replaceAll(/[^\w-]/g, '\\$&'))))
    const names: PageNames = {
      tags,
      classes: inSheet(classes),
      ids: inSheet([...ids, ...words]),
      attributes: inSheet([...attributes, ...words, ...OF_BROWSER]),
    }
    const key = JSON.stringify(Object.values(names).map((each) => [...each].toSorted()))
    const styles = known.get(key) ?? stylesFor(root, names)
    known.set(key, styles)
    return styles
  }
}
