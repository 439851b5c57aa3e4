/** What a reader does: taps what a selector finds, presses a key, or selects words. */
export type Deed = { readonly tap: string } | { readonly press: string } | { readonly select: string }

/** A deed and what it is answered by: a selector that finds something once the answer is there. */
export type TapStep = { readonly deed: Deed; readonly answer: string }

/** A control and what leads to its first use; the last step is the one that is measured. */
export type FirstTap = {
  readonly name: string
  readonly page: string
  readonly address: string
  readonly before: readonly TapStep[]
  readonly step: TapStep
}

const tap = (selector: string, answer: string): TapStep => ({ deed: { tap: selector }, answer })

const SETTINGS = tap('.bottom-bar [popovertarget="reader-settings"]', '#reader-settings:popover-open')
const FIELD = tap('input[type="search"]', 'input[type="search"]:focus')
const SELECTED: TapStep = { deed: { select: '#p3' }, answer: '.floating-bar button' }

type Named = readonly [name: string, step: TapStep, ...before: TapStep[]]

const EVERYWHERE: readonly Named[] = [
  ['大字', tap('.large-mode', 'html[data-mode="large"]')],
  ['字号', SETTINGS],
  ['字号里的“夜”', tap('#reader-settings label:has([value="night"])', 'html[data-theme="night"]'), SETTINGS],
  [
    '字号里的“大一号”',
    tap('#reader-settings .stepper button:last-of-type', 'html[data-size="20"]'),
    SETTINGS,
  ],
  ['搜索框', FIELD],
  ['搜索框里第一个字', { deed: { press: '2' }, answer: 'section[aria-label="搜索结果"]' }, FIELD],
]

const OF_COVER: readonly Named[] = [
  ['按文类筛选', tap('.kind-filter label:nth-of-type(2)', '.kind-filter label:nth-of-type(2) :checked')],
]

const OF_ARTICLE: readonly Named[] = [
  ['目录', tap('.bottom-bar .to-outline', '#outline:popover-open')],
  ['本篇标记', tap('.bottom-bar .to-marks', '#article-marks:popover-open')],
  ['听读', tap('[data-island="aloud-button"] button', '.aloud-bar')],
  ['会场模式', tap('[data-island="hall-button"] button', 'dialog.hall[open] .hall-shown')],
  ['选中文字', SELECTED],
  ['划线', tap('.floating-bar .bar-label + *', 'main:not(:has([aria-label="所选文字"]))'), SELECTED],
  [
    '复制并带出处',
    tap('.floating-bar [aria-label="复制并带出处"]', '.floating-bar .copy-status:not(:empty), .copy-failed'),
    SELECTED,
  ],
]

/** The main controls of the cover and of an article. */
export function firstTaps(article: string): readonly FirstTap[] {
  const of = (page: string, address: string, taps: readonly Named[]) =>
    taps.map(([name, step, ...before]) => ({ name, page, address, before, step }))
  return [
    ...of('封面', '/', [...EVERYWHERE, ...OF_COVER]),
    ...of('长篇', article, [...EVERYWHERE, ...OF_ARTICLE]),
  ]
}
