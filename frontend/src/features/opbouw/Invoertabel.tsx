import type { Opbouw, Opbouwinvoer } from "@/api/schemas";
import { reasonText } from "@/i18n/cijfer";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Cell } from "@/ui/Cell";
import { Table } from "@/ui/Table";
import { useCijfernaam } from "@/ui/useCijfernaam";
import { getal } from "./berekening";
import styles from "./Opbouwpaneel.module.css";
import type { Plaats } from "./pad";
import { useOpbouwtekst } from "./tekst";

/** Each number that goes into the figure, readable and exact; those that are figures open in their turn. */
export function Invoertabel({ opbouw, onOpen }: { opbouw: Opbouw; onOpen: (plaats: Plaats) => void }) {
  const { t, f } = useLanguage();
  const o = useOpbouwtekst();
  const { rijen, cijfers } = useCijfernaam();
  if (opbouw.invoer.length === 0) {
    return null;
  }
  const naam = (invoer: Opbouwinvoer) => {
    if (invoer.dienstonderdeel) {
      return rijen[invoer.dienstonderdeel] ?? invoer.dienstonderdeel;
    }
    const ervan = invoer.opent ? cijfers[invoer.opent.cijfer] : o.invoernamen[invoer.naam];
    return ervan ?? o.anderen;
  };
  return (
    <Table caption={o.berekening} stacks>
      <thead>
        <tr>
          <th scope="col">{o.wat}</th>
          <th scope="col" data-number>
            {o.waarde}
          </th>
          <th scope="col" data-number>
            {o.exact}
          </th>
        </tr>
      </thead>
      <tbody>
        {opbouw.invoer.map((invoer) => (
          <tr key={`${invoer.naam} ${invoer.dienstonderdeel ?? ""}`}>
            <th scope="row">
              {invoer.opent ? <Opener naam={naam(invoer)} plaats={invoer.opent} onOpen={onOpen} /> : naam(invoer)}
            </th>
            <Cell number head={o.waarde}>
              {getal(o, f, invoer) ?? <span className={styles.reden}>{reasonText(t, invoer.reden)}</span>}
            </Cell>
            <Cell number head={o.exact}>
              {invoer.teller !== null && invoer.noemer !== null
                ? o.breuk(f.everyDigit(invoer.teller), f.everyDigit(invoer.noemer))
                : "–"}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Opener({ naam, plaats, onOpen }: { naam: string; plaats: Plaats; onOpen: (plaats: Plaats) => void }) {
  return (
    <Button kind="plain" className={styles.opener} onClick={() => onOpen(plaats)}>
      {naam}
    </Button>
  );
}
