import { ALIGNMENTS, NUMBERINGS, PREFERENCES_KEY, type Preferences, TEXT_SIZES, THEMES } from './preferences'

const CHOICES: Record<keyof Preferences, readonly string[]> = {
  size: TEXT_SIZES,
  theme: THEMES,
  numbers: NUMBERINGS,
  align: ALIGNMENTS,
}

/**
 * The script that runs in <head> before anything is painted: it sets what the reader has chosen as attributes of
 * <html>, so that a page never flashes from paper to night, and `data-script`, by which controls that need script show.
 * It is text, not a module, because it must not wait for any file; values that are not on the lists are ignored.
 */
export const FIRST_PAINT_SCRIPT = [
  '(function(d){d.script="on";try{',
  `var p=JSON.parse(localStorage.getItem(${JSON.stringify(PREFERENCES_KEY)}))||{},c=${JSON.stringify(CHOICES)};`,
  'for(var k in c)if(c[k].indexOf(p[k])>=0)d[k]=p[k]',
  '}catch(e){}})(document.documentElement.dataset)',
].join('')
