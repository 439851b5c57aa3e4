/** How large what 离线保存 saves is. The pages are made before the lists, so the build writes it in here at the end: 约 323 KB. */
export function KeepSize({ what }: { readonly what: string }) {
  return <span className="save-size" data-keep-size={what} />
}
