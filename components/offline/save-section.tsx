import { Island } from '@/components/ui/island'
import { downloadAddress } from '@/lib/downloads/download-file'
import type { IssueId } from '@/lib/journal/ids'
import { KeepSize } from './keep-size'
import { SaveButton } from './save-button'

type Props = {
  /** The list of what is saved: an issue, or the archive. */
  readonly what: IssueId | 'archive'
  readonly name: string
  /** What it is for, in a few words. */
  readonly use: string
  /** The issue whose file can be taken away where the browser saves nothing. */
  readonly instead: IssueId
  /** The class of the section beside that of its script, and that of its title, as those around it have them. */
  readonly className?: string
  readonly titleClass: string
}

/** 离线保存, with its button and the size of what it saves. Not there without script. */
export function SaveSection({ what, name, use, instead, className = '', titleClass }: Props) {
  const data = { what, name, instead: downloadAddress(instead, 'html') }
  return (
    <section aria-labelledby="save-title" className={`${className} needs-script`.trim()}>
      <h2 id="save-title" className={titleClass}>
        离线保存
      </h2>
      <Island name="save-button" data={data}>
        <SaveButton {...data} />
      </Island>
      <p className="save-use">
        {use}
        <KeepSize what={what} />
      </p>
    </section>
  )
}
