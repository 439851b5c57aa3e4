/** Writes whole numbers from 0 upwards, seven bits a byte, the lowest first (LEB128): small numbers take one byte. */
export class NumberWriter {
  private bytes = new Uint8Array(16)
  private used = 0

  /** Bytes written so far. */
  get length(): number {
    return this.used
  }

  write(number: number): void {
    if (this.used + 5 > this.bytes.length) this.grow(5)
    let rest = number
    while (rest > 127) {
      this.bytes[this.used++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.bytes[this.used++] = rest
  }

  /** Copies what another writer has written. */
  append(bytes: Uint8Array): void {
    if (this.used + bytes.length > this.bytes.length) this.grow(bytes.length)
    this.bytes.set(bytes, this.used)
    this.used += bytes.length
  }

  private grow(by: number): void {
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.used + by))
    larger.set(this.bytes.subarray(0, this.used))
    this.bytes = larger
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.used)
  }
}

/** Reads the numbers that `NumberWriter` wrote, one after the other; throws RangeError behind the end. */
export class NumberReader {
  private at = 0

  constructor(private readonly bytes: Uint8Array) {}

  get ended(): boolean {
    return this.at >= this.bytes.length
  }

  /** Bytes that are still to be read. */
  get left(): number {
    return this.bytes.length - this.at
  }

  read(): number {
    let number = 0
    let shift = 0
    for (;;) {
      const byte = this.bytes[this.at++]
      if (byte === undefined) throw new RangeError('索引文件不完整：数字没有写完')
      number |= (byte & 127) << shift
      if (byte < 128) return number >>> 0
      shift += 7
      if (shift > 28) throw new RangeError('索引文件损坏：数字过大')
    }
  }

  /** The next bytes, without copying them. */
  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new RangeError('索引文件不完整：列表没有写完')
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }
}

/** Reads a list of ascending places that was written as differences: 5, 3, 2 → 5, 8, 10. */
export function readPlaces(bytes: Uint8Array): Uint32Array {
  const places = new Uint32Array(bytes.length)
  const reader = new NumberReader(bytes)
  let count = 0
  let place = 0
  while (!reader.ended) {
    place += reader.read()
    places[count++] = place
  }
  return places.subarray(0, count)
}

/** Reads a list of pairs: a place written as difference to the one before, and a number that belongs to it. */
export function readCounts(bytes: Uint8Array): Map<number, number> {
  const counts = new Map<number, number>()
  const reader = new NumberReader(bytes)
  let place = 0
  while (!reader.ended) {
    place += reader.read()
    counts.set(place, reader.read())
  }
  return counts
}
