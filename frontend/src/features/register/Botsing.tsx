import type { Register, Registerregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Table } from "@/ui/Table";
import { useRegistertekst } from "./tekst";
import { leesbaar, naam, verschillen } from "./velden";

interface BotsingProps {
  register: Register;
  /** What the form began with. */
  begin: Registerregel;
  nu: Registerregel;
  uw: Registerregel;
  busy: boolean;
  onKeep: () => void;
  onOverwrite: () => void;
}

/** Two people changed one row: shows both versions and lets the second choose. */
export function Botsing({ register, begin, nu, uw, busy, onKeep, onOverwrite }: BotsingProps) {
  const { language, f } = useLanguage();
  const r = useRegistertekst();
  const anders = new Set([...verschillen(register.velden, begin, nu), ...verschillen(register.velden, nu, uw)]);
  return (
    <Dialog
      title={r.botsing}
      onClose={onKeep}
      actions={
        <>
          <Button onClick={onKeep}>{r.overnemen}</Button>
          <Button kind="primary" onClick={onOverwrite} disabled={busy}>
            {r.toch}
          </Button>
        </>
      }
    >
      <p>{r.botsingHelp}</p>
      <p>{r.versieRegel(nu.versie, nu.gewijzigdDoor, f.moment(nu.gewijzigdOp))}</p>
      <Table caption={nu.titel} captionHidden stacks>
        <thead>
          <tr>
            <th scope="col">{r.veld}</th>
            <th scope="col">{r.nu}</th>
            <th scope="col">{r.uw}</th>
          </tr>
        </thead>
        <tbody>
          {register.velden
            .filter((veld) => anders.has(veld))
            .map((veld) => {
              const van = (regel: Registerregel) => leesbaar(veld, regel.velden[veld.code], language, f) || "–";
              return (
                <tr key={veld.code}>
                  <th scope="row">{naam(veld, language)}</th>
                  <td data-label={r.nu}>{van(nu)}</td>
                  <td data-label={r.uw}>{van(nu) === van(uw) ? van(uw) : <strong>{van(uw)}</strong>}</td>
                </tr>
              );
            })}
        </tbody>
      </Table>
    </Dialog>
  );
}
