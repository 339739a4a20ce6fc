import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "@/api/client";
import { Accountvelden } from "./Accountvelden";
import { type Accountinvoer, leeg } from "./accountinvoer";
import { Formulierdialoog } from "./Formulierdialoog";
import { accountsQuery } from "./queries";
import type { Afloop } from "./Toegangslijst";
import { useBeheertekst } from "./tekst";

/** Makes an account with a first password. */
export function NieuwAccount({ onClose, onDone }: Afloop) {
  const b = useBeheertekst();
  const client = useQueryClient();
  const [invoer, setInvoer] = useState<Accountinvoer>(leeg);
  const make = useMutation({
    mutationFn: ({ geblokkeerd: _, vogGezienOp, vogHercontroleOp, ...velden }: Accountinvoer) =>
      api.POST("/accounts", {
        body: { ...velden, ...(vogGezienOp && { vogGezienOp }), ...(vogHercontroleOp && { vogHercontroleOp }) },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: accountsQuery.queryKey });
      onDone(b.gemaakt(invoer.gebruikersnaam));
    },
  });
  return (
    <Formulierdialoog
      titel={b.nieuwAccount}
      knop={b.nieuwAccount}
      stap={make}
      onSubmit={() => make.mutate(invoer)}
      onClose={onClose}
    >
      <Accountvelden invoer={invoer} onChange={setInvoer} error={make.error} nieuw />
    </Formulierdialoog>
  );
}
