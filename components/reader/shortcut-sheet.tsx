import { SheetHead } from '@/components/ui/sheet-head'
import { SHORTCUT_GROUPS, SHORTCUTS_ID } from '@/lib/reader/shortcuts'

/**
 * The sheet 快捷键: what each key does, from the same table by which keys are heard, and the switch that turns them off for
 * readers whose speech or hand types by mistake (WCAG 2.1.4). The switch is set and heard by script outside React.
 */
export function ShortcutSheet() {
  return (
    <div
      id={SHORTCUTS_ID}
      popover="auto"
      role="dialog"
      aria-label="快捷键"
      className="sheet shortcut-sheet needs-script"
    >
      <SheetHead id={SHORTCUTS_ID} title="快捷键" />
      <div className="shortcut-groups">
        {SHORTCUT_GROUPS.map(({ name, shortcuts }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {shortcuts.map(({ key, does }) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="shortcut-switch">
        <input type="checkbox" defaultChecked data-slot="shortcuts-switch" suppressHydrationWarning />
        <span>用单个键操作</span>
      </label>
      <p className="shortcut-note">
        Tab 键逐个走到链接和按钮，回车键按下，Esc 键关闭打开的面板。正在输入文字时，以上各键只输入文字。
      </p>
    </div>
  )
}
