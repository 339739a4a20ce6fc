/** The token in what was typed or in a file of the offline command; undefined for anything else, such as a number. */
export function leesToken(invoer: string): string | undefined {
  const token = invoer.trim().toLowerCase();
  return /^[0-9a-f]{32}$/.test(token) ? token : undefined;
}
