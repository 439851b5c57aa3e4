/** The head of a sheet: what it is, and a button that closes it. The browser does the closing, so no script is needed. */
export function SheetHead({ id, title }: { id: string; title: string }) {
  return (
    <div className="sheet-head">
      <h2>{title}</h2>
      <button type="button" popoverTarget={id} popoverTargetAction="hide">
        关闭
      </button>
    </div>
  )
}
