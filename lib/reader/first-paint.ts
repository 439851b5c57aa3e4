import { CHOICES, PREFERENCES_KEY } from './preference-choices'
import { NAMED_SIZES } from './text-size'

/**
 * The script that runs in <head> before anything is painted: it sets what the reader has chosen as attributes of
 * <html>, so that a page never flashes from paper to night, and `data-script`, by which controls that need script show.
 * It is text, not a module, because it must not wait for any file; values that are not on the lists are ignored.
 */
export const FIRST_PAINT_SCRIPT = [
  '(function(d){d.script="on";try{',
  `var p=JSON.parse(localStorage.getItem(${JSON.stringify(PREFERENCES_KEY)}))||{},c=${JSON.stringify(CHOICES)},`,
  `o=${JSON.stringify(Object.fromEntries(NAMED_SIZES))};p.size=o[p.size]||p.size;`,
  'for(var k in c)if(c[k].indexOf(p[k])>=0)d[k]=p[k]',
  '}catch(e){}})(document.documentElement.dataset)',
].join('')
