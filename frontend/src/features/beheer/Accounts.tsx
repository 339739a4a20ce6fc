import type { ReactNode } from "react";
import type { Account } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Badge } from "@/ui/Badge";
import styles from "./Beheer.module.css";
import { NieuwAccount } from "./NieuwAccount";
import { Toegangslijst } from "./Toegangslijst";
import { useBeheertekst } from "./tekst";
import { WijzigAccount } from "./WijzigAccount";

interface AccountsProps {
  accounts: Account[];
  mayChange: boolean;
  /** What asks for the next page. */
  meer: ReactNode;
  onDone: (text: string) => void;
}

/** The people's accounts with what each may. */
export function Accounts({ accounts, mayChange, meer, onDone }: AccountsProps) {
  const { t, f } = useLanguage();
  const b = useBeheertekst();
  return (
    <Toegangslijst
      title={b.accounts}
      items={accounts}
      meer={meer}
      inlognaam={{ kop: b.gebruikersnaam, cel: ({ gebruikersnaam }) => gebruikersnaam }}
      kolommen={[
        { kop: b.rollen, cel: ({ rollen }) => rollen.map((rol) => t.rollen[rol]).join(", ") },
        { kop: b.dienstonderdelen, cel: ({ dienstonderdelen }) => dienstonderdelen.join(", ") || b.alle },
        {
          kop: b.persoonsregels,
          cel: ({ persoonsregels, vogGezienOp, vogHercontroleOp }) => (
            <span>
              {persoonsregels ? b.ja : b.nee}
              {vogGezienOp && <span className={styles.description}>{b.vogKort(f.shortDay(vogGezienOp))}</span>}
              {vogHercontroleOp && (
                <span className={styles.description}>{b.hercontroleKort(f.shortDay(vogHercontroleOp))}</span>
              )}
            </span>
          ),
        },
        {
          kop: b.status,
          cel: ({ geblokkeerd }) => (
            <Badge tone={geblokkeerd ? "bad" : "ok"} icon={geblokkeerd ? "lock" : "check"}>
              {geblokkeerd ? b.geblokkeerd : b.actief}
            </Badge>
          ),
        },
      ]}
      mayChange={mayChange}
      nieuw={{ label: b.nieuwAccount, kind: "primary", dialoog: (afloop) => <NieuwAccount {...afloop} /> }}
      actie={{
        label: b.wijzigen,
        van: b.wijzigenVan,
        dialoog: ({ id }, afloop) => <WijzigAccount id={id} {...afloop} />,
      }}
      onDone={onDone}
    />
  );
}
