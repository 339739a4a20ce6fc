import { useState } from "react";
import type { Blad, Bladeren, Opbouw } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Cell } from "@/ui/Cell";
import { Message } from "@/ui/Message";
import { Table } from "@/ui/Table";
import styles from "./Opbouwpaneel.module.css";
import type { Vraag } from "./queries";
import { Regels } from "./Regels";
import { type Opbouwtekst, useOpbouwtekst } from "./tekst";

interface BladenProps {
  vraag: Vraag;
  opbouw: Opbouw;
  bladeren: Bladeren;
}

const sleutel = (blad: Blad) =>
  `${blad.onderdeel} ${blad.dienstonderdeel ?? ""} ${blad.categorie ?? ""} ${blad.oorzaak}`;

/** What was counted in the end: what is part of the figure, and what just is not and why. */
export function Bladen({ vraag, opbouw, bladeren }: BladenProps) {
  const o = useOpbouwtekst();
  const telt = bladeren.bladeren.filter((blad) => blad.telt);
  const niet = bladeren.bladeren.filter((blad) => !blad.telt);
  return (
    <section className={styles.bladen}>
      {bladeren.bewaard && (
        <Message tone="info" title={o.bewaard}>
          {bladeren.afdruk && (
            <p className={styles.afdruk}>
              {o.afdruk}: <code>{bladeren.afdruk}</code>
            </p>
          )}
        </Message>
      )}
      {telt.length === 0 && niet.length === 0 && <p>{o.nietsTeTellen}</p>}
      {telt.length > 0 && (
        <Bladtabel titel={o.telt} bladen={telt} vraag={vraag} opbouw={opbouw} open={bladeren.regelsTeZien} />
      )}
      {niet.length > 0 && (
        <Bladtabel titel={o.teltNiet} bladen={niet} vraag={vraag} opbouw={opbouw} open={bladeren.regelsTeZien} />
      )}
    </section>
  );
}

function naam(o: Opbouwtekst, blad: Blad): string {
  if (blad.categorie) {
    return blad.categorie;
  }
  const oorzaak = o.oorzaken[blad.oorzaak];
  return blad.onderdeel === "register" ? `${o.doelgroepregister}: ${oorzaak}` : oorzaak;
}

/** Of which unit; hours that count and name none are of all units that are not shown apart. */
function van(o: Opbouwtekst, { dienstonderdeel, telt, categorie }: Blad): string {
  return dienstonderdeel ?? (telt && !categorie ? o.anderen : "–");
}

function Aantal({ blad }: { blad: Blad }) {
  const { t, f } = useLanguage();
  if (blad.aantal !== null) {
    return f.everyDigit(blad.aantal);
  }
  return <span className={styles.reden}>{blad.regels === null ? t.cijfer.beschermd : "–"}</span>;
}

interface BladtabelProps {
  titel: string;
  bladen: Blad[];
  vraag: Vraag;
  opbouw: Opbouw;
  /** Whether the lines themselves may be looked at. */
  open: boolean;
}

function Bladtabel({ titel, bladen, vraag, opbouw, open }: BladtabelProps) {
  const { f } = useLanguage();
  const o = useOpbouwtekst();
  const [gekozen, setGekozen] = useState<Blad>();
  const perOnderdeel = opbouw.code === "VWS";
  const eenheid = bladen[0]?.eenheid === "banen" ? o.banen : o.uren;
  const getoond = open && gekozen;
  return (
    <>
      <Table caption={titel} stacks>
        <thead>
          <tr>
            <th scope="col">{o.oorzaak}</th>
            {perOnderdeel && <th scope="col">{o.dienstonderdeel}</th>}
            <th scope="col" data-number>
              {o.regels}
            </th>
            <th scope="col" data-number>
              {eenheid}
            </th>
            {open && <th scope="col">{o.toonRegels}</th>}
          </tr>
        </thead>
        <tbody>
          {bladen.map((blad) => (
            <tr key={sleutel(blad)}>
              <th scope="row">{naam(o, blad)}</th>
              {perOnderdeel && <Cell head={o.dienstonderdeel}>{van(o, blad)}</Cell>}
              <Cell number head={o.regels}>
                {blad.regels === null ? "–" : f.whole(blad.regels)}
              </Cell>
              <Cell number head={eenheid}>
                <Aantal blad={blad} />
              </Cell>
              {open && (
                <Cell head={o.toonRegels}>
                  <Button
                    kind="plain"
                    aria-label={o.toonRegelsVan(`${naam(o, blad)} ${blad.dienstonderdeel ?? ""}`)}
                    aria-expanded={gekozen === blad}
                    disabled={blad.oorzaak === "rest"}
                    onClick={() => setGekozen(gekozen === blad ? undefined : blad)}
                  >
                    {gekozen === blad ? o.verbergRegels : o.toonRegels}
                  </Button>
                </Cell>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
      {getoond && <Regels vraag={vraag} blad={gekozen} titel={naam(o, gekozen)} />}
    </>
  );
}
