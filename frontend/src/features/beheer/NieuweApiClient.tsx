import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, body } from "@/api/client";
import type { Scope } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { fieldText } from "@/i18n/problem";
import { TextField } from "@/ui/Field";
import { Keuzes } from "@/ui/Keuzes";
import { Formulierdialoog } from "./Formulierdialoog";
import { Geheim } from "./Geheim";
import { apiClientsQuery, dienstonderdelenQuery } from "./queries";
import type { Afloop } from "./Toegangslijst";
import { useBeheertekst } from "./tekst";

/** Gives a program access within scopes, and shows its secret once. */
export function NieuweApiClient({ onClose, onDone }: Afloop) {
  const { t } = useLanguage();
  const b = useBeheertekst();
  const queries = useQueryClient();
  const { data: onderdelen = [] } = useQuery(dienstonderdelenQuery);
  const [clientId, setClientId] = useState("");
  const [naam, setNaam] = useState("");
  const [scopes, setScopes] = useState<Scope[]>([]);
  const [dienstonderdelen, setDienstonderdelen] = useState<string[]>([]);
  const make = useMutation({
    mutationFn: async () =>
      body(await api.POST("/api-clients", { body: { clientId, naam, scopes, dienstonderdelen } })),
    onSuccess: () => {
      queries.invalidateQueries({ queryKey: apiClientsQuery.queryKey });
    },
  });
  if (make.data) {
    return <Geheim client={make.data} onClose={() => onDone(b.isGemaakt(make.data.clientId))} />;
  }
  const wrong = (field: string) => fieldText(t, make.error, field);
  return (
    <Formulierdialoog
      title={b.nieuweClient}
      verb={b.nieuweClient}
      busy={make.isPending}
      error={make.error}
      onSubmit={() => make.mutate()}
      onClose={onClose}
    >
      <TextField
        label={b.clientId}
        hint={b.gebruikersnaamHint}
        error={wrong("clientId")}
        value={clientId}
        onChange={({ target }) => setClientId(target.value)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={100}
      />
      <TextField
        label={b.clientNaam}
        hint={b.clientNaamHint}
        error={wrong("naam")}
        value={naam}
        onChange={({ target }) => setNaam(target.value)}
        autoComplete="off"
        maxLength={200}
      />
      <Keuzes
        legend={b.scopes}
        error={wrong("scopes")}
        options={(Object.keys(b.scope) as Scope[]).map((scope) => ({ value: scope, label: b.scope[scope] }))}
        chosen={scopes}
        onChange={setScopes}
      />
      <Keuzes
        legend={b.dienstonderdelen}
        error={wrong("dienstonderdelen")}
        options={onderdelen.map(({ code, naam: label }) => ({ value: code, label }))}
        chosen={dienstonderdelen}
        onChange={setDienstonderdelen}
      />
    </Formulierdialoog>
  );
}
