import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { registers } from "@/api/registers";
import type { Register } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { TextField } from "@/ui/Field";
import { FileButton } from "@/ui/FileButton";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { RowTable } from "@/ui/RowTable";
import { naam } from "@/ui/registerveld";
import { Stapdialoog } from "@/ui/Stapdialoog";
import { useFormulier } from "@/ui/useFormulier";
import { leesIn } from "./queries";
import { useRegistertekst } from "./tekst";

const meesteRegels = 50;

interface InlezenProps {
  register: Register;
  onClose: () => void;
  onDone: (tekst: string) => void;
}

/** Reads a file in: first what it would change, then, when that is meant, it does. */
export function Inlezen({ register, onClose, onDone }: InlezenProps) {
  const { language } = useLanguage();
  const r = useRegistertekst();
  const client = useQueryClient();
  const [bestand, setBestand] = useState<File>();
  const [notitie, setNotitie] = useState("");
  const proef = useMutation({
    mutationFn: (gekozen: File) => leesIn(register.code, gekozen, true, notitie || r.inlezen),
    onMutate: setBestand,
  });
  const echt = useMutation({
    mutationFn: (gekozen: File) => leesIn(register.code, gekozen, false, notitie),
    onSuccess: async ({ toegevoegd, gewijzigd }) => {
      await client.invalidateQueries({ queryKey: registers });
      onDone(r.ingelezen(toegevoegd, gewijzigd));
    },
  });
  const gevolg = proef.data;
  const verandert = gevolg !== undefined && gevolg.regels.length > 0;
  const { formulier, fout } = useFormulier(() => bestand && verandert && echt.mutate(bestand));
  return (
    <Stapdialoog
      titel={`${r.inlezen}: ${naam({ nl: register.nl.veel, en: register.en.veel }, language)}`}
      uitleg={r.inlezenUitleg}
      knop={r.doorvoeren}
      bezig={r.bezig}
      stap={{ ...echt, isPending: echt.isPending || !verandert }}
      formulier={formulier}
      onClose={onClose}
    >
      <div>
        <FileButton accept=".csv,text/csv" onFiles={([gekozen]) => gekozen && proef.mutate(gekozen)}>
          {r.kiesBestand}
        </FileButton>{" "}
        {bestand?.name}
      </div>
      {proef.isError && <ProblemMessage error={proef.error} />}
      {gevolg && (
        <p role="status">
          {verandert ? r.proef(gevolg.toegevoegd, gevolg.gewijzigd, gevolg.ongewijzigd) : r.nietsTeDoen}
        </p>
      )}
      {verandert && (
        <>
          <RowTable
            caption={r.gevolgkop}
            rows={gevolg.regels.slice(0, meesteRegels)}
            rowKey={({ regel }) => String(regel)}
            columns={[
              { head: r.titelkop, cell: ({ titel }) => titel },
              { head: r.regelnummer, cell: ({ regel }) => regel, number: true },
              { head: r.code, cell: ({ code }) => code ?? "–" },
              { head: r.gevolgkop, cell: ({ gevolg: wat }) => r.gevolg[wat] },
            ]}
          />
          <TextField
            name="notitie"
            label={register.notitieVerplicht ? `${r.notitie} ${r.verplicht}` : r.notitie}
            hint={r.notitieHint}
            maxLength={500}
            required={register.notitieVerplicht && gevolg.gewijzigd > 0}
            value={notitie}
            onChange={({ target }) => setNotitie(target.value)}
            error={fout("notitie")}
          />
        </>
      )}
    </Stapdialoog>
  );
}
