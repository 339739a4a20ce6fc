/** A path on this site, or the front page: an address in a link must not lead somewhere else after the login. */
export function ownPath(path: string | undefined): string {
  return path && /^\/(?![/\\])/.test(path) ? path : "/";
}
