import type { Account } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Table } from "@/ui/Table";
import { type Accountinvoer, invoerVan } from "./accountinvoer";
import { useBeheertekst } from "./tekst";

interface BotsingProps {
  /** What the form began with. */
  gelezen: Account;
  nu: Account;
  uw: Accountinvoer;
  busy: boolean;
  /** Why the second try to save was refused. */
  error: unknown;
  onKeep: () => void;
  onOverwrite: () => void;
}

/** Two people changed one account: shows both versions and lets the second choose. */
export function Botsing({ gelezen, nu, uw, busy, error, onKeep, onOverwrite }: BotsingProps) {
  const { t, f } = useLanguage();
  const b = useBeheertekst();
  const rows: [string, (invoer: Accountinvoer) => string][] = [
    [b.naam, ({ naam }) => naam],
    [b.rollen, ({ rollen }) => rollen.map((rol) => t.rollen[rol]).join(", ")],
    [b.dienstonderdelen, ({ dienstonderdelen }) => dienstonderdelen.join(", ") || b.alle],
    [b.persoonsregels, ({ persoonsregels }) => (persoonsregels ? b.ja : b.nee)],
    [b.vog, ({ vogGezienOp }) => (vogGezienOp ? f.shortDay(vogGezienOp) : "–")],
    [b.hercontrole, ({ vogHercontroleOp }) => (vogHercontroleOp ? f.shortDay(vogHercontroleOp) : "–")],
    [b.status, ({ geblokkeerd }) => (geblokkeerd ? b.geblokkeerd : b.actief)],
    [b.wachtwoord, ({ wachtwoord }) => (wachtwoord ? b.nieuwWachtwoordIngevuld : "–")],
  ];
  const current = invoerVan(nu);
  const begin = invoerVan(gelezen);
  const changed = rows.filter(([, read]) => read(current) !== read(begin) || read(current) !== read(uw));
  return (
    <Dialog
      title={b.botsing}
      onClose={onKeep}
      actions={
        <>
          <Button onClick={onKeep}>{b.overnemen}</Button>
          <Button kind="primary" onClick={onOverwrite} disabled={busy}>
            {b.toch}
          </Button>
        </>
      }
    >
      <p>{b.botsingHelp}</p>
      {error ? <ProblemMessage error={error} /> : null}
      <Table caption={nu.gebruikersnaam} captionHidden stacks>
        <thead>
          <tr>
            <th scope="col">{b.veld}</th>
            <th scope="col">{b.nu}</th>
            <th scope="col">{b.uw}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map(([veld, read]) => (
            <tr key={veld}>
              <th scope="row">{veld}</th>
              <td data-label={b.nu}>{read(current)}</td>
              <td data-label={b.uw}>{read(current) === read(uw) ? read(uw) : <strong>{read(uw)}</strong>}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Dialog>
  );
}
