/** An address with what is asked of it; what nobody asks stands in no address. */
export function metVraag(pad: string, gevraagd: object): string {
  const vraag = new URLSearchParams(
    Object.entries(gevraagd).flatMap(([naam, waarde]) => (waarde === undefined ? [] : [[naam, String(waarde)]])),
  ).toString();
  return vraag ? `${pad}?${vraag}` : pad;
}
