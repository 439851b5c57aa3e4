import { HELP_ADDRESS, NOTEBOOK_ADDRESS } from '@/lib/journal/addresses'
import { LargeModeButton } from './large-mode-button'
import { SETTINGS_ID } from './reader-settings'
import { SettingsButton } from './settings-button'

/** What stands at the right of the header: at a desk the settings, the reader's marks and the help; 大字 at every width. */
export function HeaderTools() {
  return (
    <div className="header-tools">
      <span className="desk-tools">
        <a className="tool-button" href={NOTEBOOK_ADDRESS}>
          我的标记
        </a>
        <a className="tool-button" href={HELP_ADDRESS}>
          帮助
        </a>
        <SettingsButton opens={SETTINGS_ID} />
      </span>
      <LargeModeButton />
    </div>
  )
}
