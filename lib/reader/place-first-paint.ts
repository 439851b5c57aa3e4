import { PLACES_KEY } from './reading-place'

/**
 * The script that tells before the first paint whether the page will show where to continue, so that the stylesheet keeps
 * room for it and nothing moves when it is filled: `data-continue` on <html>, on an article that was left in its middle and
 * that no link into it (#p12, ?q=) opens, and on any other page where some article was. Without history no room is lost.
 */
export const PLACE_FIRST_PAINT = [
  '(function(d,l){try{',
  'var a=/^.issues.([0-9]{4}-[0-9]{2,3}.[0-9]{2,3}).$/.exec(l.pathname);',
  `if(JSON.parse(localStorage.getItem(${JSON.stringify(PLACES_KEY)})).some(function(p){`,
  'return p.share%1>0?a?a[1]===p.article?!l.hash?!/[?]q=/.test(l.search):0:0:1:0',
  '}))d.continue=""',
  '}catch(e){}})(document.documentElement.dataset,location)',
].join('')
