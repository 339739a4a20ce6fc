import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "@/api/client";
import { TextField } from "@/ui/Field";
import { Stapdialoog } from "@/ui/Stapdialoog";
import { useFormulier } from "@/ui/useFormulier";
import { aanwezigheid } from "./queries";
import { useTeltekst } from "./tekst";

interface DpiaVastleggenProps {
  onClose: () => void;
  onDone: (text: string) => void;
}

/** Records which document allows the count, and which key it is about. */
export function DpiaVastleggen({ onClose, onDone }: DpiaVastleggenProps) {
  const a = useTeltekst();
  const client = useQueryClient();
  const vastleggen = useMutation({
    mutationFn: (body: { kenmerk: string; documentdatum: string; sleutelId: string }) =>
      api.POST("/aanwezigheidsdpias", { body }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: aanwezigheid });
      onDone(a.gedaan.vastgelegd);
    },
  });
  const { formulier, fout } = useFormulier((ingevuld) => {
    const waarde = (naam: string) => String(ingevuld.get(naam) ?? "").trim();
    vastleggen.mutate({
      kenmerk: waarde("kenmerk"),
      documentdatum: waarde("documentdatum"),
      sleutelId: waarde("sleutelId"),
    });
  });
  return (
    <Stapdialoog
      titel={a.vastleggen}
      uitleg={a.vastleggenHelp}
      knop={a.vastleggen}
      bezig={a.bezig}
      stap={vastleggen}
      formulier={formulier}
      onClose={onClose}
    >
      <TextField
        label={a.kenmerk}
        hint={a.kenmerkHint}
        error={fout("kenmerk")}
        name="kenmerk"
        required
        maxLength={100}
      />
      <TextField
        label={a.documentdatum}
        error={fout("documentdatum")}
        name="documentdatum"
        type="date"
        min="2018-05-25"
        required
      />
      <TextField
        label={a.sleutelId}
        hint={a.sleutelHint}
        error={fout("sleutelId")}
        name="sleutelId"
        required
        pattern="[0-9a-f]{16}"
        maxLength={16}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
    </Stapdialoog>
  );
}
