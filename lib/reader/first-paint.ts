import { PREFERENCES_KEY, TEXT_SIZES, THEMES } from './preferences'

/**
 * The script that runs in <head> before anything is painted: it sets the reader's size and theme as attributes of
 * <html>, so that a page never flashes from paper to night, and `data-script`, by which controls that need script show.
 * It is text, not a module, because it must not wait for any file; values that are not on the lists are ignored.
 */
export const FIRST_PAINT_SCRIPT = [
  '(function(d){d.script="on";try{',
  `var p=JSON.parse(localStorage.getItem(${JSON.stringify(PREFERENCES_KEY)}))||{};`,
  `if(${JSON.stringify(TEXT_SIZES)}.indexOf(p.size)>=0)d.size=p.size;`,
  `if(${JSON.stringify(THEMES)}.indexOf(p.theme)>=0)d.theme=p.theme`,
  '}catch(e){}})(document.documentElement.dataset)',
].join('')
