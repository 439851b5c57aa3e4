import { Slot } from '@/components/ui/slot'

/** 继续阅读 on the cover: the article that was read last, where it was left, and how long it still takes. Filled by script. */
export function ContinueArticle() {
  return (
    <a className="continue-article" href="#contents" data-slot="continue-article" suppressHydrationWarning>
      <span className="continue-label">继续阅读</span>
      <Slot name="continue-title" className="continue-title" />
      <span className="continue-where">
        <Slot name="continue-section" className="continue-section" />
        <Slot name="continue-left" className="continue-left" />
      </span>
    </a>
  )
}
