import { SHORTCUTS_KEY } from './shortcuts'

/** What is noted before the script of the page has come. */
export const EARLY_EVENTS = [
  'click',
  'keydown',
  'change',
  'submit',
  'compositionstart',
  'compositionend',
] as const

/** Buttons of which only script knows what they do. */
export const SCRIPT_BUTTON = 'button[type=button]:not([popovertarget])'

/**
 * The script that notes from the first tap on what a reader does before the script of the page has come, which does it then
 * (`replayEarly`); a button that must wait for it says so by `aria-busy`. What the browser does by itself it does: only a form
 * without an address is held back, which would open the page anew and lose what was written. A link in a sheet shuts it, and /
 * leads into the search box at once, for words follow. Leaving the page forgets all. Text, not a module: it waits for no file.
 */
export const EARLY_SCRIPT = [
  '(function(d,q){function f(e){var t=e.target,b;q.push([e,t.checked]);',
  'if(e.type=="click"){',
  'if(b=t.closest("[popover] a"))b.closest("[popover]").hidePopover?.();',
  `if(b=t.closest(${JSON.stringify(SCRIPT_BUTTON)}))b.setAttribute("aria-busy",true)}`,
  'if(t.matches("form:not([action])"))e.preventDefault();',
  'if(e.key=="/")e.ctrlKey||e.metaKey||e.altKey||/INPUT|AREA|SELECT/.test(t.tagName)||',
  `localStorage[${JSON.stringify(SHORTCUTS_KEY)}]=="off"||`,
  '!(b=d.querySelector("[type=search]"))||(b.focus(),d.activeElement==b?(b.select(),e.preventDefault()):0)}',
  `${JSON.stringify(EARLY_EVENTS)}.forEach(function(n){d.addEventListener(n,f,true)});`,
  'onpagehide=function(){q.length=0;d.querySelectorAll("[aria-busy]").forEach(function(b){b.removeAttribute("aria-busy")})};',
  'early=[q,f]})(document,[])',
].join('')
