const dagEerder = (dag: string) => new Date(Date.parse(dag) - 86_400_000).toISOString().slice(0, 10);

/** The last day of the units before those of a day, and the first day of those after. */
export function buren(
  wisseldagen: string[],
  dag: string,
): { vorige: string | undefined; volgende: string | undefined } {
  const begin = wisseldagen.findLast((wissel) => wissel <= dag);
  return { vorige: begin && dagEerder(begin), volgende: wisseldagen.find((wissel) => wissel > dag) };
}
