import type { Meetreeks } from "@/api/schemas";
import { Table } from "@/ui/Table";
import styles from "./Diversiteit.module.css";
import { Eerder } from "./Eerder";
import { isLaag, type Normvan } from "./interventies";
import { nieuwste } from "./reeks";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";

interface VragentabelProps {
  titel: string;
  reeksen: Meetreeks[];
  norm: Normvan;
}

/** Questions against units: every cell under the norm is marked in words for who sees no colour. */
export function Vragentabel({ titel, reeksen, norm }: VragentabelProps) {
  const d = useDiversiteittekst();
  const m = useMeettekst();
  const kolommen = new Map(reeksen.map(({ dienstonderdeel, naam }) => [dienstonderdeel, naam ?? d.vwsBreed]));
  const vragen = [...new Set(reeksen.map(({ onderdeel }) => onderdeel))];
  return (
    <Table caption={titel} captionHidden>
      <thead>
        <tr>
          <th scope="col">{d.groep}</th>
          {vragen.map((vraag) => (
            <th key={vraag} scope="col" data-number lang="nl">
              {vraag}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...kolommen].map(([code, naam]) => (
          <tr key={code ?? "VWS"}>
            <th scope="row">{naam}</th>
            {vragen.map((vraag) => {
              const reeks = reeksen.find((deze) => deze.dienstonderdeel === code && deze.onderdeel === vraag);
              const meting = reeks && nieuwste(reeks);
              const laag = reeks !== undefined && isLaag(reeks, norm);
              return (
                <td
                  key={vraag}
                  data-number
                  className={laag ? styles.laag : meting?.waarde == null ? styles.zonder : undefined}
                >
                  {laag && "◆ "}
                  {meting ? m.waarde(meting, reeks.eenheid) : "–"}
                  {reeks && <Eerder reeks={reeks} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
