import { useState } from "react";
import type { Account } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Table } from "@/ui/Table";
import styles from "./Beheer.module.css";
import { NieuwAccount } from "./NieuwAccount";
import { useBeheertekst } from "./tekst";
import { WijzigAccount } from "./WijzigAccount";

interface AccountsProps {
  accounts: Account[];
  mayChange: boolean;
  onDone: (text: string) => void;
}

/** The people's accounts with what each may. */
export function Accounts({ accounts, mayChange, onDone }: AccountsProps) {
  const { t, f } = useLanguage();
  const b = useBeheertekst();
  const [asked, setAsked] = useState<Account | "nieuw">();
  const finish = (text: string) => {
    setAsked(undefined);
    onDone(text);
  };
  return (
    <Card
      title={b.accounts}
      aside={
        mayChange && (
          <Button kind="primary" onClick={() => setAsked("nieuw")}>
            {b.nieuwAccount}…
          </Button>
        )
      }
    >
      <div className={styles.table}>
        <Table caption={b.accounts} captionHidden stacks>
          <thead>
            <tr>
              <th scope="col">{b.gebruikersnaam}</th>
              <th scope="col">{b.rollen}</th>
              <th scope="col">{b.dienstonderdelen}</th>
              <th scope="col">{b.persoonsregels}</th>
              <th scope="col">{b.status}</th>
              {mayChange && <th scope="col">{b.actie}</th>}
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => (
              <tr key={account.id}>
                <th scope="row">
                  {account.gebruikersnaam}
                  <span className={styles.description}>{account.naam}</span>
                </th>
                <td data-label={b.rollen}>{account.rollen.map((rol) => t.rollen[rol]).join(", ")}</td>
                <td data-label={b.dienstonderdelen}>{account.dienstonderdelen.join(", ") || b.alle}</td>
                <td data-label={b.persoonsregels}>
                  <span>
                    {account.persoonsregels ? b.ja : b.nee}
                    {account.vogGezienOp && (
                      <span className={styles.description}>{b.vogKort(f.shortDay(account.vogGezienOp))}</span>
                    )}
                  </span>
                </td>
                <td data-label={b.status}>
                  <Badge tone={account.geblokkeerd ? "bad" : "ok"} icon={account.geblokkeerd ? "lock" : "check"}>
                    {account.geblokkeerd ? b.geblokkeerd : b.actief}
                  </Badge>
                </td>
                {mayChange && (
                  <td data-label={b.actie}>
                    <Button
                      kind="plain"
                      aria-label={b.wijzigenVan(account.gebruikersnaam)}
                      onClick={() => setAsked(account)}
                    >
                      {b.wijzigen}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      {asked === "nieuw" && <NieuwAccount onClose={() => setAsked(undefined)} onDone={finish} />}
      {asked && asked !== "nieuw" && (
        <WijzigAccount id={asked.id} onClose={() => setAsked(undefined)} onDone={finish} />
      )}
    </Card>
  );
}
