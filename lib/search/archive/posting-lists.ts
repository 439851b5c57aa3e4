import { NumberWriter } from './postings'

/** A row of whole numbers that grows; a plain array of millions would take twice the memory and much longer. */
class NumberRow {
  numbers = new Uint32Array(1 << 16)
  length = 0

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Uint32Array(2 * this.length)
      larger.set(this.numbers)
      this.numbers = larger
    }
    this.numbers[this.length++] = number
  }
}

/**
 * Collects the lists of a segment while its texts are read: 人才 stands here, 才强 one unit on, and so for millions of places
 * and a million terms. Everything goes into two rows of numbers, whose list and what, and is sorted by list at the end.
 */
export class PostingLists {
  private readonly lists = new Map<string, number>()
  private readonly last: number[] = []
  private readonly owners = new NumberRow()
  private readonly numbers = new NumberRow()

  /** Adds a place to a term's list; the places of one term come in ascending order. */
  add(term: string, place: number): void {
    let list = this.lists.get(term)
    if (list === undefined) {
      list = this.last.length
      this.lists.set(term, list)
      this.last.push(0)
    }
    this.owners.push(list)
    this.numbers.push(place - (this.last[list] ?? 0))
    this.last[list] = place
  }

  /** Adds a place and a number that belongs to it. */
  addWith(term: string, place: number, number: number): void {
    this.add(term, place)
    this.owners.push(this.lists.get(term) ?? 0)
    this.numbers.push(number)
  }

  /** Every term with its list as the files hold it, in the order of the terms. */
  *encoded(): Generator<{ readonly term: string; readonly bytes: Uint8Array }> {
    const { owners, numbers } = this
    const starts = new Uint32Array(this.last.length + 1)
    for (let i = 0; i < owners.length; i++) {
      const next = (owners.numbers[i] ?? 0) + 1
      starts[next] = (starts[next] ?? 0) + 1
    }
    for (let list = 0; list < this.last.length; list++)
      starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0)
    const ends = starts.slice()
    const sorted = new Uint32Array(owners.length)
    for (let i = 0; i < owners.length; i++) {
      const owner = owners.numbers[i] ?? 0
      const at = ends[owner] ?? 0
      sorted[at] = numbers.numbers[i] ?? 0
      ends[owner] = at + 1
    }
    for (const [term, list] of [...this.lists].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const writer = new NumberWriter()
      for (let i = starts[list] ?? 0; i < (starts[list + 1] ?? 0); i++) writer.write(sorted[i] ?? 0)
      yield { term, bytes: writer.done() }
    }
  }
}
