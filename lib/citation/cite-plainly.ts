import type { CitedArticle, CitedPlace } from './cited-article'
import { citedPassages } from './cited-passages'

/** 书名号 inside 书名号 are single ones (GB/T 15834-2011, 4.15.3.2): 《关于印发〈规划〉的通知》. */
function inTitleMarks(title: string): string {
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`
}

/**
 * The source in plain Chinese: 《题名》，载《党委理论学习中心组学习参考》2022年第1期（总第50期），第43页，第12段. Where only the page is
 * known on which the article begins, it says 第43页起, for the words may stand on a later one.
 */
export function citePlainly(article: CitedArticle, place: CitedPlace): string {
  const { title, journal, year, number, totalNumber } = article
  const total = totalNumber === undefined ? '' : `（总第${totalNumber}期）`
  const parts = [inTitleMarks(title), `载《${journal}》${year}年第${number}期${total}`]
  if (place.page !== undefined) parts.push(`第${place.page}页`)
  else if (article.page !== undefined) parts.push(`第${article.page}页起`)
  const passages = citedPassages(place)
  if (passages !== undefined) parts.push(passages)
  return parts.join('，')
}
