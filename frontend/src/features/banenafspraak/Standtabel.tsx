import type { Cijfer, Stand, Standregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { negated, toNumber } from "@/lib/figure";
import { quarterName } from "@/lib/format";
import { Table } from "@/ui/Table";
import { Waarde } from "@/ui/Waarde";
import styles from "./Standtabel.module.css";

const columns = ["bezetting", "quotum", "individueel", "binnenwerk", "inleen", "gerealiseerd"] as const;

interface StandtabelProps {
  stand: Stand;
  regels: Standregel[];
  onExplain: (code: string) => void;
}

/** The exact figures per unit and of the whole. */
export function Standtabel({ stand, regels, onExplain }: StandtabelProps) {
  const { t, f } = useLanguage();
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
            <Row key={regel.code} regel={regel} naam={regel.naam} onExplain={onExplain} />
          ))}
          {stand.overige && <Row regel={stand.overige.regel} naam={t.banenafspraak.overige} />}
        </tbody>
        <tfoot>
          <Row regel={stand.totaal} naam={t.banenafspraak.totaal} onExplain={onExplain} />
        </tfoot>
      </Table>
      {heffing !== null && (
        <p className={styles.note}>
          {t.banenafspraak.heffing(f.euro(heffing))}{" "}
          {heffingOpgelegd === false && t.overzicht.heffingNiet(String(stand.parameter?.jaar))}
        </p>
      )}
      <p className={styles.note}>{t.banenafspraak.uitlegHint}</p>
    </div>
  );
}

interface RowProps {
  regel: Standregel;
  naam: string;
  /** Absent where there is nothing more to tell. */
  onExplain?: (code: string) => void;
}

const isHidden = (cijfer: Cijfer) => cijfer.onderdrukt;

function Row({ regel, naam, onExplain }: RowProps) {
  const { t } = useLanguage();
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
        {onExplain ? (
          <button type="button" className={styles.explain} onClick={() => onExplain(regel.code)}>
            {naam}
          </button>
        ) : (
          naam
        )}
        {together && (
          // On a narrow screen the cells that say so are scrolled out of view.
          <span className={styles.notShown} aria-hidden="true">
            {t.cijfer.beschermd}
          </span>
        )}
      </th>
      {shown.map((column) => (
        <td key={column} data-number className={column === "gerealiseerd" ? styles.total : undefined}>
          {column === "individueel" && samen ? (
            <>
              <Waarde cijfer={regel.individueelEnInleen} />
              <span className={styles.samen}>{t.banenafspraak.metInleen}</span>
            </>
          ) : (
            <Waarde cijfer={regel[column]} />
          )}
        </td>
      ))}
      {together ? (
        <td colSpan={figures.length - from} className={styles.hidden}>
          {t.cijfer.beschermd}
          {regel.klasse && ` (${t.cijfer.klasse[regel.klasse]})`}
        </td>
      ) : (
        <td data-number>
          <Verschil cijfer={regel.tekort} />
        </td>
      )}
    </tr>
  );
}

/** The shortage as a difference: what falls short is negative. */
function Verschil({ cijfer }: { cijfer: Cijfer }) {
  const { f } = useLanguage();
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
