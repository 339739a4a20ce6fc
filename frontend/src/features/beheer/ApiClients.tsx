import { useState } from "react";
import type { ApiClient, ApiClientMetGeheim } from "@/api/schemas";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Table } from "@/ui/Table";
import styles from "./Beheer.module.css";
import { Geheim } from "./Geheim";
import { NieuweApiClient } from "./NieuweApiClient";
import { TrekApiClientIn } from "./TrekApiClientIn";
import { useBeheertekst } from "./tekst";

interface ApiClientsProps {
  clients: ApiClient[];
  mayChange: boolean;
  onDone: (text: string) => void;
}

type Asked = { wat: "nieuw" } | { wat: "geheim"; client: ApiClientMetGeheim } | { wat: "intrekken"; client: ApiClient };

/** The programs that have access, with what each may. */
export function ApiClients({ clients, mayChange, onDone }: ApiClientsProps) {
  const b = useBeheertekst();
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const finish = (text: string) => {
    close();
    onDone(text);
  };
  return (
    <Card
      title={b.clients}
      aside={mayChange && <Button onClick={() => setAsked({ wat: "nieuw" })}>{b.nieuweClient}…</Button>}
    >
      {clients.length === 0 && <p>{b.geenClients}</p>}
      {clients.length > 0 && (
        <div className={styles.table}>
          <Table caption={b.clients} captionHidden stacks>
            <thead>
              <tr>
                <th scope="col">{b.clientId}</th>
                <th scope="col">{b.scopes}</th>
                <th scope="col">{b.dienstonderdelen}</th>
                <th scope="col">{b.status}</th>
                {mayChange && <th scope="col">{b.actie}</th>}
              </tr>
            </thead>
            <tbody>
              {clients.map((client) => (
                <tr key={client.id}>
                  <th scope="row">
                    {client.clientId}
                    <span className={styles.description}>{client.naam}</span>
                  </th>
                  <td data-label={b.scopes}>{client.scopes.map((scope) => b.scope[scope]).join(", ")}</td>
                  <td data-label={b.dienstonderdelen}>{client.dienstonderdelen.join(", ") || b.alle}</td>
                  <td data-label={b.status}>
                    <Badge tone={client.ingetrokken ? "neutral" : "ok"} icon={client.ingetrokken ? "dash" : "check"}>
                      {client.ingetrokken ? b.ingetrokken : b.actief}
                    </Badge>
                  </td>
                  {mayChange && (
                    <td data-label={b.actie}>
                      {!client.ingetrokken && (
                        <Button
                          kind="plain"
                          aria-label={b.intrekkenVan(client.clientId)}
                          onClick={() => setAsked({ wat: "intrekken", client })}
                        >
                          {b.intrekken}
                        </Button>
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
      {asked?.wat === "nieuw" && (
        <NieuweApiClient onClose={close} onMade={(client) => setAsked({ wat: "geheim", client })} />
      )}
      {asked?.wat === "geheim" && (
        <Geheim client={asked.client} onClose={() => finish(b.isGemaakt(asked.client.clientId))} />
      )}
      {asked?.wat === "intrekken" && <TrekApiClientIn client={asked.client} onClose={close} onDone={finish} />}
    </Card>
  );
}
