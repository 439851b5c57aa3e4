// Runs in an empty page: makes of a page of ours the plain page of the same words. Plain JavaScript, because it is handed to the
// browser as it stands.
;(() => {
  const UNSEEN = 'script, style, template, svg, [hidden], [popover], dialog, [aria-hidden="true"]'
  const ENDS_LINE =
    'h1, h2, h3, h4, h5, h6, p, li, tr, dt, dd, summary, caption, figcaption, legend, label, button, div, section, ul, ol, dl, table, tbody, thead, nav, header, footer, aside, article, main, form, fieldset, details, blockquote'
  /** @param {string} text */
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  /** @param {Element} element */
  const tagOf = (element) => {
    const heading = element.closest('h1, h2, h3, h4, h5, h6')
    if (heading !== null) return heading.localName
    return element.closest('li') === null ? 'p' : 'li'
  }

  /**
   * Words with their links, line by line; a line is what stands between two elements that end lines.
   * @param {Element} root
   */
  function linesOf(root) {
    /** @type {string[]} */
    const lines = []
    let line = ''
    let tag = 'p'
    const end = () => {
      if (line.replaceAll(/<[^>]*>/g, '').trim() !== '') lines.push(`<${tag}>${line.trim()}</${tag}>`)
      line = ''
    }
    /** @param {Element} element */
    const walk = (element) => {
      if (element.matches(UNSEEN)) return
      const ends = element.matches(ENDS_LINE)
      if (ends) end()
      const address = element.localName === 'a' ? element.getAttribute('href') : null
      if (address !== null) line += `<a href="${escaped(address).replaceAll('"', '&quot;')}">`
      for (const child of element.childNodes) {
        if (child instanceof Element) walk(child)
        else if (child instanceof Text) {
          tag = tagOf(element)
          line += escaped(child.data.replaceAll(/\s+/g, ' '))
        }
      }
      if (address !== null) line += '</a>'
      if (element.matches('td, th')) line += ' '
      if (ends) end()
    }
    walk(root)
    end()
    return lines
  }

  Object.assign(globalThis, {
    /** @param {string} html */
    plainWords(html) {
      const page = new DOMParser().parseFromString(html, 'text/html')
      return { title: page.title, lines: linesOf(page.body) }
    },
  })
})()
