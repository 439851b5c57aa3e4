import { ALargeSmall } from 'lucide-react'

/** The button 字号. The browser opens the sheet it names; the button is shown only where script can carry out a choice. */
export function SettingsButton({ opens }: { opens: string }) {
  return (
    <button type="button" className="tool-button needs-script" popoverTarget={opens} aria-keyshortcuts="s">
      <ALargeSmall aria-hidden size="1.5rem" />
      字号
    </button>
  )
}
