type Props = { readonly onMore: () => void; readonly label?: string | undefined }

/** Lengthens the list it stands below. */
export function MoreButton({ onMore, label = '更多' }: Props) {
  return (
    <button
      type="button"
      data-walk
      onClick={onMore}
      className="mt-8 min-h-12 w-full cursor-pointer border-2 border-red font-semibold text-red"
    >
      {label}
    </button>
  )
}
