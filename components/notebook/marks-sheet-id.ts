/** The id by which buttons 标记 open the sheet of the article's marks. */
export const MARKS_SHEET_ID = 'article-marks'
