import { useState } from "react";
import { veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { SelectField, TextField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
import schikking from "@/ui/Schikking.module.css";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import { ontbreekt, type Verplaatsing } from "./bord";
import { useActieplantekst } from "./tekst";

interface VerplaatsdialoogProps {
  actie: Registerregel;
  /** Where it goes unless another is chosen. */
  spoor: string;
  busy: boolean;
  error: Error | null;
  onClose: () => void;
  onVerplaats: (naar: Verplaatsing) => void;
}

/** Asks where an action goes, and what the register wants to know of it there. */
export function Verplaatsdialoog({ actie, spoor: begin, busy, error, onClose, onVerplaats }: VerplaatsdialoogProps) {
  const a = useActieplantekst();
  const { keuzes } = useRegisterkeuzes("acties");
  const [spoor, setSpoor] = useState(begin);
  const [status, setStatus] = useState(veldtekst(actie, "status"));
  const [gerealiseerdeBanen, setBanen] = useState("");
  const [teltMee, setTeltMee] = useState<"ja" | "nee">("nee");
  const [teltMeeBron, setBron] = useState("");
  const nog = ontbreekt(actie, { spoor, status, teltMee });
  const ingevuld = { teltMee, teltMeeBron, gerealiseerdeBanen };
  return (
    <Dialog
      title={a.verplaatsVan(actie.titel)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{a.annuleren}</Button>
          <Button
            kind="primary"
            disabled={busy || nog.some((veld) => ingevuld[veld].trim() === "")}
            onClick={() => onVerplaats({ spoor, status, gerealiseerdeBanen, teltMee, teltMeeBron })}
          >
            {busy ? a.bezig : a.verplaats}
          </Button>
        </>
      }
    >
      <div className={schikking.part}>
        {error && <ProblemMessage error={error} />}
        <SelectField label={a.spoor} value={spoor} onChange={({ target }) => setSpoor(target.value)}>
          {keuzes("spoor").map(({ code, heet }) => (
            <option key={code} value={code}>
              {heet}
            </option>
          ))}
        </SelectField>
        <SelectField label={a.status} value={status} onChange={({ target }) => setStatus(target.value)}>
          {keuzes("status").map(({ code, heet }) => (
            <option key={code} value={code}>
              {heet}
            </option>
          ))}
        </SelectField>
        {nog.includes("teltMee") && (
          <SelectField
            label={a.teltMee}
            hint={a.teltMeeHint}
            value={teltMee}
            onChange={({ target }) => setTeltMee(target.value === "ja" ? "ja" : "nee")}
          >
            {keuzes("teltMee").map(
              ({ code, heet }) =>
                code !== "onbekend" && (
                  <option key={code} value={code}>
                    {heet}
                  </option>
                ),
            )}
          </SelectField>
        )}
        {nog.includes("teltMeeBron") && (
          <TextField
            label={a.teltMeeBron}
            hint={a.teltMeeHint}
            value={teltMeeBron}
            maxLength={200}
            onChange={({ target }) => setBron(target.value)}
          />
        )}
        {nog.includes("gerealiseerdeBanen") && (
          <TextField
            label={a.gerealiseerdeBanen}
            hint={a.gerealiseerdHint}
            value={gerealiseerdeBanen}
            inputMode="decimal"
            maxLength={16}
            onChange={({ target }) => setBanen(target.value)}
          />
        )}
      </div>
    </Dialog>
  );
}
