/**
 * What a page says to the service worker. `describe` asks which release it has, answered on the port that comes with it; `claim` asks it to
 * answer this page too, which was there before it; `SKIP_WAITING`, so spelt by the library, to take over: the reader has tapped.
 */
export type OfflineMessage =
  | { readonly type: 'describe' }
  | { readonly type: 'claim'; readonly release: string }
  | { readonly type: 'SKIP_WAITING' }
