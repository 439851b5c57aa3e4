import { Component, type ReactNode, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { PageFailed } from '@/components/ui/page-failed'

function Awake({ onAwake, children }: { onAwake: () => void; children: ReactNode }) {
  useEffect(onAwake, [onAwake])
  return children
}

type BoundaryProps = {
  readonly instead: ReactNode
  readonly onBroken: () => void
  readonly children: ReactNode
}

/** What a reader sees in the place of an island that broke; the text around it is untouched. */
class IslandBoundary extends Component<BoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch() {
    this.props.onBroken()
  }

  override render() {
    return this.state.isBroken ? this.props.instead : this.props.children
  }
}

/** Brings an island to life where it stands; resolves once its controls answer. */
export function awaken(place: HTMLElement, island: ReactNode): Promise<void> {
  const isPage = place.querySelector('main') !== null
  return new Promise((resolve) => {
    hydrateRoot(
      place,
      <IslandBoundary
        instead={isPage ? <PageFailed /> : <p role="alert">这一部分出了差错，请刷新页面。正文没有受影响。</p>}
        onBroken={resolve}
      >
        <Awake onAwake={resolve}>{island}</Awake>
      </IslandBoundary>,
    )
  })
}
