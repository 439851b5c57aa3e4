/** Lengthens the list it stands below. */
export function MoreButton({ onMore }: { onMore: () => void }) {
  return (
    <button
      type="button"
      data-walk
      onClick={onMore}
      className="mt-8 min-h-12 w-full cursor-pointer border-2 border-red font-semibold text-red"
    >
      更多
    </button>
  )
}
