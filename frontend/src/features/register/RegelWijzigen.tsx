import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "@/api/client";
import { Problem } from "@/api/problem";
import { etag, registers } from "@/api/registers";
import type { Register, Registerregel } from "@/api/schemas";
import { Botsing } from "./Botsing";
import { leesRegel } from "./queries";
import { Regelformulier } from "./Regelformulier";
import { invoerVan, veldenVan } from "./velden";

interface RegelWijzigenProps {
  register: Register;
  regel: Registerregel;
  onCancel: () => void;
  onDone: () => void;
}

/** Changes a row; when somebody else was first, both versions stand beside each other. */
export function RegelWijzigen({ register, regel, onCancel, onDone }: RegelWijzigenProps) {
  const client = useQueryClient();
  // What was read first: it is what this change is of, also when the page behind it is refreshed.
  const [begin] = useState(regel);
  const [invoer, setInvoer] = useState(() => invoerVan(register.velden, regel));
  const [notitie, setNotitie] = useState("");
  const [ander, setAnder] = useState<Registerregel>();
  const wijzig = useMutation({
    mutationFn: (van: Registerregel) =>
      api.PUT("/registers/{register}/regels/{code}", {
        params: {
          path: { register: register.code, code: regel.code },
          header: { "If-Match": etag(van) },
        },
        body: { velden: veldenVan(register.velden, invoer), notitie: notitie.trim() || null },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: registers });
      onDone();
    },
    onError: async (error) => {
      if (error instanceof Problem && error.status === 412) {
        setAnder(await leesRegel(register.code, regel.code));
      }
    },
  });
  return (
    <>
      <Regelformulier
        register={register}
        invoer={invoer}
        onInvoer={setInvoer}
        notitie={notitie}
        onNotitie={setNotitie}
        verandert
        busy={wijzig.isPending}
        error={ander ? undefined : wijzig.error}
        onSubmit={() => wijzig.mutate(begin)}
        onCancel={onCancel}
      />
      {ander && (
        <Botsing
          register={register}
          begin={begin}
          nu={ander}
          uw={{ ...ander, velden: veldenVan(register.velden, invoer) }}
          busy={wijzig.isPending}
          onKeep={() => {
            client.invalidateQueries({ queryKey: registers });
            onCancel();
          }}
          onOverwrite={() => {
            setAnder(undefined);
            wijzig.mutate(ander);
          }}
        />
      )}
    </>
  );
}
