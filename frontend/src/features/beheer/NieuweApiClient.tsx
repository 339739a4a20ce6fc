import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, body } from "@/api/client";
import type { Scope } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { fieldText } from "@/i18n/problem";
import { TextField } from "@/ui/Field";
import { Keuzes } from "@/ui/Keuzes";
import { ALLE, aanvraagVan, kiesBereik, leeg, nogLeeg, type Veld } from "./apiClientinvoer";
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
  const [invoer, setInvoer] = useState(leeg);
  const [tries, setTries] = useState(0);
  const set = (changes: Partial<typeof leeg>) => setInvoer({ ...invoer, ...changes });
  const make = useMutation({
    mutationFn: async () => body(await api.POST("/api-clients", { body: aanvraagVan(invoer) })),
    onSuccess: () => {
      queries.invalidateQueries({ queryKey: apiClientsQuery.queryKey });
    },
  });
  if (make.data) {
    return <Geheim client={make.data} onClose={() => onDone(b.isGemaakt(make.data.clientId))} />;
  }
  const empty = nogLeeg(invoer);
  const emptyTexts: Record<Veld, string | undefined> = {
    clientId: t.problemen.verplicht,
    naam: t.problemen.verplicht,
    scopes: b.kiesScopes,
    dienstonderdelen: b.kiesDienstonderdelen,
  };
  const wrong = (field: Veld) =>
    tries > 0 && empty.includes(field) ? emptyTexts[field] : fieldText(t, make.error, field);
  return (
    <Formulierdialoog
      titel={b.nieuweClient}
      knop={b.nieuweClient}
      stap={make}
      incomplete={tries}
      onSubmit={() => (empty.length > 0 ? setTries(tries + 1) : make.mutate())}
      onClose={onClose}
    >
      <TextField
        label={b.clientId}
        hint={b.gebruikersnaamHint}
        error={wrong("clientId")}
        value={invoer.clientId}
        onChange={({ target }) => set({ clientId: target.value })}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={100}
      />
      <TextField
        label={b.clientNaam}
        hint={b.clientNaamHint}
        error={wrong("naam")}
        value={invoer.naam}
        onChange={({ target }) => set({ naam: target.value })}
        autoComplete="off"
        maxLength={200}
      />
      <Keuzes
        legend={b.scopes}
        error={wrong("scopes")}
        options={(Object.keys(b.scope) as Scope[]).map((scope) => ({ value: scope, label: b.scope[scope] }))}
        chosen={invoer.scopes}
        onChange={(scopes) => set({ scopes })}
      />
      <Keuzes
        legend={b.dienstonderdelen}
        error={wrong("dienstonderdelen")}
        options={[
          { value: ALLE, label: b.alleDienstonderdelen },
          ...onderdelen.map(({ code, naam }) => ({ value: code, label: naam })),
        ]}
        chosen={invoer.bereik}
        onChange={(gekozen) => set({ bereik: kiesBereik(invoer.bereik, gekozen) })}
      />
    </Formulierdialoog>
  );
}
