import { HELP_ADDRESS, NOTEBOOK_ADDRESS } from '@/lib/journal/addresses'
import { SETTINGS_ID } from './reader-settings'
import { SettingsButton } from './settings-button'

/** What stands at the right of the header at a desk; on a phone the bar and the foot of the page have the same. */
export function HeaderTools() {
  return (
    <div className="header-tools">
      <a className="tool-button" href={NOTEBOOK_ADDRESS}>
        我的标记
      </a>
      <SettingsButton opens={SETTINGS_ID} />
      <a className="tool-button" href={HELP_ADDRESS}>
        帮助
      </a>
    </div>
  )
}
