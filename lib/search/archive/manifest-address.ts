/** The only file of the archive whose address stays while its content changes. All others are named by their content. */
export const MANIFEST_ADDRESS = '/search/archive.json'
