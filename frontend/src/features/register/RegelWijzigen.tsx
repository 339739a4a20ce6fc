import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "@/api/client";
import { isOvertaken } from "@/api/problem";
import { etag, ingehaaldDoor, registers } from "@/api/registers";
import type { Register, Registerregel } from "@/api/schemas";
import { type Overtaken, Regelbotsing } from "@/ui/Regelbotsing";
import { Regelformulier } from "./Regelformulier";
import { invoerVan, veldenVan } from "./velden";

interface RegelWijzigenProps {
  register: Register;
  regel: Registerregel;
  onCancel: () => void;
  onDone: () => void;
}

interface Wijziging {
  /** The version that it is a change of. */
  van: Registerregel;
  velden: Registerregel["velden"];
}

/** Changes a row; when somebody else was first, both versions stand beside each other. */
export function RegelWijzigen({ register, regel, onCancel, onDone }: RegelWijzigenProps) {
  const client = useQueryClient();
  // What was read first: it is what this change is of, also when the page behind it is refreshed.
  const [begin] = useState(regel);
  const [invoer, setInvoer] = useState(() => invoerVan(register.velden, regel));
  const [notitie, setNotitie] = useState("");
  const [overtaken, setOvertaken] = useState<Overtaken>();
  const wijzig = useMutation({
    mutationFn: ({ van, velden }: Wijziging) =>
      api.PUT("/registers/{register}/regels/{code}", {
        params: {
          path: { register: register.code, code: regel.code },
          header: { "If-Match": etag(van) },
        },
        body: { velden, notitie: notitie.trim() || null },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: registers });
      onDone();
    },
    onError: async (error, { van, velden }) => {
      const nu = await ingehaaldDoor(error, van);
      if (nu) {
        setOvertaken({ begin: van, velden, nu });
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
        error={overtaken ? undefined : wijzig.error}
        onSubmit={() => wijzig.mutate({ van: begin, velden: veldenVan(register.velden, invoer) })}
        onCancel={onCancel}
      />
      {overtaken && (
        <Regelbotsing
          overtaken={overtaken}
          busy={wijzig.isPending}
          error={isOvertaken(wijzig.error) ? undefined : wijzig.error}
          onClose={() => {
            setOvertaken(undefined);
            wijzig.reset();
          }}
          onKeep={() => {
            client.invalidateQueries({ queryKey: registers });
            onCancel();
          }}
          onOverwrite={(van, velden) => wijzig.mutate({ van, velden })}
        />
      )}
    </>
  );
}
