import { useState } from "react";
import type { Brugregeloorzaak, Cijfer, Kwartaalbrug } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Hidden } from "@/ui/Hidden";
import { Table } from "@/ui/Table";
import { Waarde } from "@/ui/Waarde";
import styles from "./Brug.module.css";
import { Brugregels } from "./Brugregels";
import { opent } from "./regels";
import { useBrugtekst } from "./tekst";
import type { Brugmaat, Brugstap } from "./waterval";
import { eindnamen, metTeken } from "./zin";

interface BrugtabelProps {
  brug: Kwartaalbrug;
  maat: Brugmaat;
}

/** Both figures and every step between them, down to what is left over; a cause opens its lines. */
export function Brugtabel({ brug, maat }: BrugtabelProps) {
  const { f } = useLanguage();
  const b = useBrugtekst();
  const [open, setOpen] = useState<Brugregeloorzaak>();
  const getoond = maat.stappen.map((stap) => opent(brug, maat, stap)).find((oorzaak) => oorzaak && oorzaak === open);
  const [van, tot] = eindnamen(b, brug);
  // As many decimals as the steps have, so that a reader can add them up.
  const eind = (cijfer: Cijfer) =>
    cijfer.waarde === null || cijfer.tenMinste ? <Waarde cijfer={cijfer} /> : f.twoDecimals(cijfer.waarde);
  const naam = (stap: Brugstap) => {
    const oorzaak = opent(brug, maat, stap);
    return oorzaak ? (
      <Button
        kind="plain"
        className={styles.opener}
        aria-expanded={oorzaak === getoond}
        onClick={() => setOpen(oorzaak === getoond ? undefined : oorzaak)}
      >
        {b.oorzaken[oorzaak]}
        <Hidden>{`, ${b.toonRegels}`}</Hidden>
      </Button>
    ) : (
      b.oorzaken[stap.oorzaak]
    );
  };
  return (
    <>
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
          {maat.stappen.map((stap) => (
            <tr key={stap.oorzaak}>
              <th scope="row">{naam(stap)}</th>
              <td data-number>{metTeken(f, stap.banen.waarde)}</td>
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
      {getoond && <Brugregels key={getoond} brug={brug} maat={maat.maat} oorzaak={getoond} />}
    </>
  );
}
