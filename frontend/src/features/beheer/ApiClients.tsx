import type { ReactNode } from "react";
import type { ApiClient } from "@/api/schemas";
import { Badge } from "@/ui/Badge";
import styles from "./Beheer.module.css";
import { NieuweApiClient } from "./NieuweApiClient";
import { Toegangslijst } from "./Toegangslijst";
import { TrekApiClientIn } from "./TrekApiClientIn";
import { useBeheertekst } from "./tekst";

interface ApiClientsProps {
  clients: ApiClient[];
  mayChange: boolean;
  /** What asks for the next page. */
  meer: ReactNode;
  onDone: (text: string) => void;
}

/** The programs that have access, with what each may. */
export function ApiClients({ clients, mayChange, meer, onDone }: ApiClientsProps) {
  const b = useBeheertekst();
  return (
    <Toegangslijst
      title={b.clients}
      items={clients}
      meer={meer}
      leeg={b.geenClients}
      inlognaam={{ kop: b.clientId, cel: ({ clientId }) => clientId }}
      kolommen={[
        {
          kop: b.scopes,
          cel: ({ scopes }) => (
            <span className={styles.scopes}>{scopes.map((scope) => b.scope[scope]).join(", ")}</span>
          ),
        },
        { kop: b.dienstonderdelen, cel: ({ dienstonderdelen }) => dienstonderdelen.join(", ") || b.alle },
        {
          kop: b.status,
          cel: ({ ingetrokken }) => (
            <Badge tone={ingetrokken ? "neutral" : "ok"} icon={ingetrokken ? "dash" : "check"}>
              {ingetrokken ? b.ingetrokken : b.actief}
            </Badge>
          ),
        },
      ]}
      mayChange={mayChange}
      nieuw={{ label: b.nieuweClient, kind: "secondary", dialoog: (afloop) => <NieuweApiClient {...afloop} /> }}
      actie={{
        label: b.intrekken,
        van: b.intrekkenVan,
        mag: ({ ingetrokken }) => !ingetrokken,
        dialoog: (client, afloop) => <TrekApiClientIn client={client} {...afloop} />,
      }}
      onDone={onDone}
    />
  );
}
