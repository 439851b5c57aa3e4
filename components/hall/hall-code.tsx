import { addressCode } from '@/lib/hall/address-code'
import { opensOnPhones } from '@/lib/hall/opens-on-phones'

/** 二维码: opens the same place on the phones in the hall. Where a phone could not open the address, it says so. */
export function HallCode({ address, label }: { address: string; label: string }) {
  if (!opensOnPhones(address))
    return (
      <div className="hall-code hall-no-code">
        <p>
          现在打开的是只有这台电脑自己认得的地址，手机扫码打不开。请从学校网站上的地址打开本页，再用二维码。
        </p>
        <p className="hall-address">{address}</p>
      </div>
    )
  const { size, path, quiet } = addressCode(address)
  return (
    <div className="hall-code">
      <svg viewBox={`${-quiet} ${-quiet} ${size} ${size}`} role="img" aria-label={`二维码：${address}`}>
        <rect x={-quiet} y={-quiet} width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p>{`手机扫码，打开${label}`}</p>
      <p className="hall-address">{address}</p>
    </div>
  )
}
