/** The name under which the source of a format is kept beside its records; the file's own name is part of no path. */
export const SOURCE_FILES = {
  text: 'source.txt',
  markdown: 'source.md',
  word: 'source.docx',
  pdf: 'source.pdf',
} as const
