import type { Indeling, Indelingniveau, Standregel } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Card } from "@/ui/Card";
import { Table } from "@/ui/Table";
import { Waarde } from "@/ui/Waarde";
import styles from "./Niveaus.module.css";
import { type Indelingtekst, useIndelingtekst } from "./tekst";

const cijfers = ["quotum", "gerealiseerd", "realisatiePercentage"] as const;

/** VWS and what lies between it and the units, in both trees side by side. */
export function Niveaus({ indeling }: { indeling: Indeling }) {
  const { t, f } = useScreenLanguage();
  const i = useIndelingtekst();
  const dag = f.longDay(indeling.peildatum);
  return (
    <Card title={i.niveaus}>
      <p className={styles.help}>{i.niveausHelp}</p>
      <div className={styles.niveaus}>
        <Table caption={i.niveausTabel(dag)} captionHidden>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {i.niveau}
              </th>
              <th scope="colgroup" colSpan={cijfers.length} className={styles.boom}>
                {i.toen}
              </th>
              <th scope="colgroup" colSpan={cijfers.length} className={styles.boom}>
                {i.vanDan(dag)}
              </th>
              <th scope="col" rowSpan={2}>
                {i.oordeel}
              </th>
            </tr>
            <tr>
              {(["toen", "dan"] as const).flatMap((boom) =>
                cijfers.map((cijfer, plek) => (
                  <th
                    key={`${boom} ${cijfer}`}
                    scope="col"
                    data-number
                    className={plek === 0 ? styles.eerste : undefined}
                  >
                    {cijfer === "realisatiePercentage" ? i.realisatie : t.banenafspraak.kolommen[cijfer]}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {indeling.niveaus.map((niveau) => (
              <tr key={niveau.code} className={niveau.soort === "totaal" ? styles.totaal : undefined}>
                <th scope="row">{naam(i, niveau)}</th>
                <Getallen regel={niveau.toen} reden={i.nietDaar} />
                <Getallen regel={niveau.dan} reden={niveau.reden === "niet-te-splitsen" ? i.overheen : i.nietDaar} />
                <td>{vergeleken(i, niveau)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </Card>
  );
}

function Getallen({ regel, reden }: { regel: Standregel | null; reden: string }) {
  if (!regel) {
    return (
      <td colSpan={cijfers.length} className={`${styles.eerste} ${styles.reden}`}>
        {reden}
      </td>
    );
  }
  return cijfers.map((cijfer, plek) => (
    <td key={cijfer} data-number className={plek === 0 ? styles.eerste : undefined}>
      <Waarde cijfer={regel[cijfer]} />
    </td>
  ));
}

const naam = (i: Indelingtekst, { soort, code, naam }: Indelingniveau) =>
  soort === "totaal" ? i.vws : soort === "scope" ? (i.scopes[code] ?? naam) : i.metDelen(naam);

/** In words, for a figure that differs says not why. */
export function vergeleken(i: Indelingtekst, { gelijk, erbij, eraf }: Indelingniveau): string {
  const namen = (delen: { naam: string }[]) => delen.map((deel) => deel.naam);
  return gelijk
    ? i.evenveel
    : [erbij.length > 0 ? i.erbij(namen(erbij)) : [], eraf.length > 0 ? i.eraf(namen(eraf)) : []].flat().join("; ") ||
        "–";
}
