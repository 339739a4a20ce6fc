import type { ReactNode } from "react";
import type { Cijfer, Stand, Standregel } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { negated, toNumber } from "@/lib/figure";
import { quarterName } from "@/lib/format";
import { Cijferlink } from "@/ui/Cijferlink";
import { Openopmerkingen } from "@/ui/Openopmerkingen";
import { Table } from "@/ui/Table";
import { Waarde } from "@/ui/Waarde";
import styles from "./Standtabel.module.css";

const columns = ["bezetting", "quotum", "individueel", "binnenwerk", "inleen", "gerealiseerd"] as const;

interface StandtabelProps {
  stand: Stand;
  regels: Standregel[];
  /** Whether its figures can be opened; in another tree than its own they cannot. */
  opent?: boolean;
}

/** The exact figures per unit and of the whole. */
export function Standtabel({ stand, regels, opent = true }: StandtabelProps) {
  const { t, f } = useScreenLanguage();
  const { heffingOpgelegd } = stand.parameter ?? {};
  const heffing = stand.rekenvoorbeeldHeffing.waarde;
  return (
    <div className={styles.table}>
      <Table caption={t.banenafspraak.tabelTitel(quarterName(stand.kwartaal))}>
        <thead>
          <tr>
            <th scope="col">{t.banenafspraak.kolommen.dienstonderdeel}</th>
            {columns.map((column) => (
              <th key={column} scope="col" data-number>
                {t.banenafspraak.kolommen[column]}
              </th>
            ))}
            <th scope="col" data-number>
              {t.banenafspraak.kolommen.verschil}
            </th>
          </tr>
        </thead>
        <tbody>
          {regels.map((regel) => (
            <Row key={regel.code} kwartaal={stand.kwartaal} regel={regel} naam={regel.naam} opent={opent} />
          ))}
          {stand.overige && (
            <Row kwartaal={stand.kwartaal} regel={stand.overige.regel} naam={t.banenafspraak.overige} opent={opent} />
          )}
        </tbody>
        <tfoot>
          <Row kwartaal={stand.kwartaal} regel={stand.totaal} naam={t.banenafspraak.totaal} />
        </tfoot>
      </Table>
      {heffing !== null && (
        <p className={styles.note}>
          <Cijferlink code="VWS" cijfer="rekenvoorbeeldHeffing" naam={t.cijfer.namen.rekenvoorbeeldHeffing}>
            {t.banenafspraak.heffing(f.euro(heffing))}
          </Cijferlink>{" "}
          {heffingOpgelegd === false && t.overzicht.heffingNiet(String(stand.parameter?.jaar))}
        </p>
      )}
      {opent && <p className={`${styles.note} ${styles.ask}`}>{t.banenafspraak.uitlegHint}</p>}
    </div>
  );
}

interface RowProps {
  kwartaal: string;
  regel: Standregel;
  naam: string;
  /** Whether its figures can be opened. */
  opent?: boolean;
}

interface GetalProps {
  /** The row, or false when its figures open nothing. */
  code: string | false;
  cijfer: string;
  naam: string;
  children: ReactNode;
}

function Getal({ code, children, ...rest }: GetalProps) {
  return code ? (
    <Cijferlink code={code} {...rest}>
      {children}
    </Cijferlink>
  ) : (
    children
  );
}

const isHidden = (cijfer: Cijfer) => cijfer.onderdrukt;

function Row({ kwartaal, regel, naam, opent = true }: RowProps) {
  const { t } = useScreenLanguage();
  const figures = [...columns.map((column) => regel[column]), regel.tekort];
  // What is hidden stands together from the first hidden figure on: one text for all, over those cells.
  const from = figures.findIndex(isHidden);
  const together = from >= 0 && figures.slice(from).every(isHidden);
  // Where one of both is about few persons, their sum is all that is told.
  const samen = regel.individueel.onderdrukt && regel.individueelEnInleen.waarde !== null;
  const shown = together ? columns.slice(0, from) : columns;
  return (
    <tr>
      <th scope="row">
        {naam}
        {together && (
          // On a narrow screen the cells that say so are scrolled out of view.
          <span className={styles.notShown} aria-hidden="true">
            {t.cijfer.beschermd}
          </span>
        )}
        {opent && <Openopmerkingen kwartaal={kwartaal} code={regel.code} naam={naam} blijft />}
      </th>
      {shown.map((column) => (
        <td key={column} data-number className={column === "gerealiseerd" ? styles.total : undefined}>
          {column === "individueel" && samen ? (
            <>
              <Waarde cijfer={regel.individueelEnInleen} />
              <span className={styles.samen}>{t.banenafspraak.metInleen}</span>
            </>
          ) : (
            <Getal code={opent && regel.code} cijfer={column} naam={`${t.banenafspraak.kolommen[column]} ${naam}`}>
              {column === "inleen" && samen ? (
                <span className={styles.samen}>{t.banenafspraak.bijIndividueel}</span>
              ) : (
                <Waarde cijfer={regel[column]} />
              )}
            </Getal>
          )}
        </td>
      ))}
      {together ? (
        <td colSpan={figures.length - from} className={styles.hidden}>
          <Getal
            code={opent && regel.code}
            cijfer="gerealiseerd"
            naam={`${t.banenafspraak.kolommen.gerealiseerd} ${naam}`}
          >
            {t.cijfer.beschermd}
            {regel.klasse && ` (${t.cijfer.klasse[regel.klasse]})`}
          </Getal>
        </td>
      ) : (
        <td data-number>
          <Getal code={opent && regel.code} cijfer="tekort" naam={`${t.banenafspraak.kolommen.verschil} ${naam}`}>
            <Verschil cijfer={regel.tekort} />
          </Getal>
        </td>
      )}
    </tr>
  );
}

/** The shortage as a difference: what falls short is negative. */
function Verschil({ cijfer }: { cijfer: Cijfer }) {
  const { f } = useScreenLanguage();
  if (cijfer.waarde === null || cijfer.onderdrukt || cijfer.tenMinste) {
    return <Waarde cijfer={cijfer} />;
  }
  const amount = toNumber(cijfer.waarde);
  return (
    <span className={amount > 0 ? styles.short : amount < 0 ? styles.over : undefined}>
      {f.difference(negated(cijfer.waarde))}
    </span>
  );
}
