import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "@/api/client";
import { isOvertaken } from "@/api/problem";
import { Message } from "@/ui/Message";
import { Accountbotsing } from "./Accountbotsing";
import { Accountvelden } from "./Accountvelden";
import { type Accountinvoer, invoerVan, wijziging } from "./accountinvoer";
import { Formulierdialoog } from "./Formulierdialoog";
import { accountsQuery, leesAccount, type ReadAccount } from "./queries";
import type { Afloop } from "./Toegangslijst";
import { useBeheertekst } from "./tekst";

interface WijzigAccountProps extends Afloop {
  id: string;
}

/** Reads the account as it is now, so that the form starts from the truth. */
export function WijzigAccount({ id, ...rest }: WijzigAccountProps) {
  const { data: read } = useQuery({ queryKey: ["beheer", "account", id], queryFn: () => leesAccount(id), gcTime: 0 });
  return read ? <Wijziging read={read} {...rest} /> : null;
}

interface WijzigingProps extends Afloop {
  read: ReadAccount;
}

function Wijziging({ read, onClose, onDone }: WijzigingProps) {
  const b = useBeheertekst();
  const client = useQueryClient();
  // What was read first: the form is compared with this, also when the list behind it is refreshed.
  const [base] = useState(read);
  const [invoer, setInvoer] = useState<Accountinvoer>(() => invoerVan(read.account));
  const [other, setOther] = useState<ReadAccount>();
  const [untouched, setUntouched] = useState(false);
  const { account } = base;
  const change = useMutation({
    mutationFn: ({ etag }: { etag: string }) =>
      api.PATCH("/accounts/{id}", {
        params: { path: { id: account.id }, header: { "If-Match": etag } },
        body: wijziging(account, invoer),
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: accountsQuery.queryKey });
      onDone(b.gewijzigd(account.gebruikersnaam));
    },
    onError: async (error) => {
      if (isOvertaken(error)) {
        setOther(await leesAccount(account.id));
      }
    },
  });
  if (other) {
    return (
      <Accountbotsing
        gelezen={account}
        nu={other.account}
        uw={{ ...invoerVan(other.account), ...onlyChanged(base, invoer) }}
        busy={change.isPending}
        error={isOvertaken(change.error) ? undefined : change.error}
        onClose={() => setOther(undefined)}
        onKeep={() => {
          client.invalidateQueries({ queryKey: accountsQuery.queryKey });
          onClose();
        }}
        onOverwrite={() => change.mutate({ etag: other.etag })}
      />
    );
  }
  const submit = () => {
    const empty = Object.keys(wijziging(account, invoer)).length === 0;
    setUntouched(empty);
    if (!empty) {
      change.mutate({ etag: base.etag });
    }
  };
  return (
    <Formulierdialoog
      titel={b.wijzigenVan(account.gebruikersnaam)}
      knop={b.opslaan}
      stap={change}
      onSubmit={submit}
      onClose={onClose}
    >
      {untouched && <Message tone="info" title={b.ongewijzigd} urgent />}
      <Accountvelden invoer={invoer} onChange={setInvoer} error={change.error} nieuw={false} />
    </Formulierdialoog>
  );
}

/** What would become of the other's version: only the fields that were touched here replace theirs. */
function onlyChanged(base: ReadAccount, invoer: Accountinvoer): Partial<Accountinvoer> {
  const touched = Object.keys(wijziging(base.account, invoer)) as (keyof Accountinvoer)[];
  return Object.fromEntries(touched.map((veld) => [veld, invoer[veld]]));
}
