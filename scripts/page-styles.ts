import { transform } from 'esbuild'
import postcss, { type ChildNode, type Container, type Root, type Rule } from 'postcss'
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

/** All names that a stylesheet knows, as a page writes them: of `.gap-1\\.5` gap-1.5. */
function namesOfSheet(root: Root): PageNames {
  const names = {
    tags: new Set<string>(),
    classes: new Set<string>(),
    ids: new Set<string>(),
    attributes: new Set<string>(),
  }
  const note = (node: Node) => {
    if (node.type === 'tag') names.tags.add(node.value)
    if (node.type === 'class') names.classes.add(node.value)
    if (node.type === 'id') names.ids.add(node.value)
    if (node.type === 'attribute') names.attributes.add(node.attribute)
  }
  root.walkRules((rule) => {
    for (const selector of selectorsOf(rule)) selector.walk(note)
  })
  return names
}

function refuseClasses(script: string): void {
  if (/\.className\b|\bclassList\b|["']class["']/.test(script))
    throw new Error('每页都运行的脚本里设了 class：网页自带的样式不知道它，请改用 data- 属性。')
}

/** What of a stylesheet can match something in a page, as a tree of its own; a block with nothing left in it is left out. */
function keptOf(container: Container, names: PageNames): ChildNode[] {
  return (container.nodes ?? []).flatMap((node): ChildNode[] => {
    if (node.type === 'comment') return []
    if (node.type === 'decl' || (node.type === 'atrule' && node.nodes === undefined)) return [node.clone()]
    if (node.type === 'atrule') {
      // The steps of a movement are no selectors.
      if (node.name === 'keyframes' || node.name === 'property') return [node.clone()]
      const nodes = keptOf(node, names)
      return nodes.length === 0 ? [] : [postcss.atRule({ name: node.name, params: node.params, nodes })]
    }
    const selectors = selectorsOf(node).filter((selector) => mayMatch(selector, names))
    return selectors.length === 0 ? [] : [node.clone({ selector: selectors.map(String).join(',') })]
  })
}

const VARIABLE = /var\((?<name>--[\w-]+)/g

/** Takes variables away that nothing asks for, with their registrations, and movements that nothing makes; those first that only such use. */
function dropUnasked(root: Root): void {
  for (;;) {
    const text = root.toString()
    const asked = new Set([...text.matchAll(VARIABLE)].map(({ groups }) => groups?.name))
    const movements = [...text.matchAll(/animation(?:-name)?:(?<moved>[^;}]*)/g)]
      .map(({ groups }) => groups?.moved)
      .join()
    let dropped = 0
    const drop = (node: ChildNode) => {
      const { parent } = node
      node.remove()
      // A rule that only set such variables says nothing now.
      if (parent?.type === 'rule' && parent.nodes?.length === 0) parent.remove()
      dropped += 1
    }
    root.walkDecls(/^--/, (declaration) => {
      if (!asked.has(declaration.prop)) drop(declaration)
    })
    root.walkAtRules('property', (registration) => {
      if (!asked.has(registration.params)) drop(registration)
    })
    root.walkAtRules('keyframes', (frames) => {
      if (!new RegExp(`\\b${frames.params}\\b`).test(movements)) drop(frames)
    })
    if (dropped === 0) return
  }
}

async function stylesFor(sheet: Root, names: PageNames): Promise<string> {
  const root = postcss.root({ nodes: keptOf(sheet, names) })
  dropUnasked(root)
  // Makes it small, and takes blocks away in which nothing is left.
  return (await transform(root.toString(), { loader: 'css', minify: true, charset: 'utf8' })).code.trim()
}

/**
 * Gives the styles that a page as it stands needs, out of the whole stylesheet: they are written into the page, which then shows its text
 * without waiting for a file. Kept is every selector whose tags, classes, ids and attributes all stand in the page, or may be set by its
 * scripts; states of elements (`:checked`) and values of attributes (`[data-theme=night]`) always count as possible. Rules keep their order.
 * What programs make later has the whole stylesheet, which comes with the first of them. Throws where such a script sets classes.
 */
export function pageStyles(sheet: string, script: string): (html: string) => Promise<string> {
  refuseClasses(script)
  const root = postcss.parse(sheet)
  const inSheet = namesOfSheet(root)
  const ofScript = wordsOfScript(script)
  const known = new Map<string, Promise<string>>()

  return (html) => {
    const inline = inlineScripts(html)
    refuseClasses(inline)
    const page = pageNames(html)
    const words = [...ofScript, ...wordsOfScript(inline)]
    const among = (ofSheet: ReadonlySet<string>, ...others: Iterable<string>[]) =>
      new Set(others.flatMap((each) => [...each]).filter((name) => ofSheet.has(name)))
    const names: PageNames = {
      tags: among(inSheet.tags, page.tags, words),
      classes: among(inSheet.classes, page.classes),
      ids: among(inSheet.ids, page.ids, words),
      attributes: among(inSheet.attributes, page.attributes, words, OF_BROWSER),
    }
    const key = JSON.stringify(Object.values(names).map((each) => [...each].toSorted()))
    const styles = known.get(key) ?? stylesFor(root, names)
    known.set(key, styles)
    return styles
  }
}
