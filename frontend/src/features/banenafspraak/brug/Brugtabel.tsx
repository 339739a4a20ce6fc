import type { Cijfer, Kwartaalbrug } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Table } from "@/ui/Table";
import { Waarde } from "@/ui/Waarde";
import { useBrugtekst } from "./tekst";
import type { Brugmaat } from "./waterval";
import { eindnamen, metTeken } from "./zin";

interface BrugtabelProps {
  brug: Kwartaalbrug;
  maat: Brugmaat;
}

/** Both figures and every step between them, down to what is left over. */
export function Brugtabel({ brug, maat }: BrugtabelProps) {
  const { f } = useLanguage();
  const b = useBrugtekst();
  const [van, tot] = eindnamen(b, brug);
  // As many decimals as the steps have, so that a reader can add them up.
  const eind = (cijfer: Cijfer) =>
    cijfer.waarde === null || cijfer.tenMinste ? <Waarde cijfer={cijfer} /> : f.twoDecimals(cijfer.waarde);
  return (
    <Table caption={b.tabel(brug.naam, b.maten[maat.maat])}>
      <thead>
        <tr>
          <th scope="col">{b.oorzaak}</th>
          <th scope="col" data-number>
            {b.banen}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{van}</th>
          <td data-number>{eind(maat.van)}</td>
        </tr>
        {maat.stappen.map(({ oorzaak, banen }) => (
          <tr key={oorzaak}>
            <th scope="row">{b.oorzaken[oorzaak]}</th>
            <td data-number>{metTeken(f, banen.waarde)}</td>
          </tr>
        ))}
        {maat.rest && (
          <tr>
            <th scope="row">{b.rest}</th>
            <td data-number>{Number(maat.rest.waarde) === 0 ? "0" : metTeken(f, maat.rest.waarde)}</td>
          </tr>
        )}
        <tr>
          <th scope="row">{tot}</th>
          <td data-number>{eind(maat.tot)}</td>
        </tr>
      </tbody>
    </Table>
  );
}
