/**
 * How the address of one block inside an article is written: `p12` (`p12a` where a later import put one behind p12), `h3`,
 * `s2`, notes `n4`, table rows `t1r5`, and `title`. It stands apart from the schemas, which would bring zod to every article's page.
 */
export const FRAGMENT_PATTERN =
  /^(?:title|(?<kind>[phsn])(?<number>\d+)(?<insert>[a-z]*)|t(?<table>\d+)(?<tableInsert>[a-z]*?)r(?<row>\d+))$/
