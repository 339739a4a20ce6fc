import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { TextField } from "@/ui/Field";
import { Message } from "@/ui/Message";
import styles from "@/ui/Schikking.module.css";
import { Stapdialoog } from "@/ui/Stapdialoog";
import { useFormulier } from "@/ui/useFormulier";
import eigen from "./Aanwezigheidstelling.module.css";
import { type Bezwaar, leesKeuze, type Telbestand } from "./keuring";
import { aanwezigheid } from "./queries";
import { useTeltekst } from "./tekst";

interface TellenProps {
  ingeschakeld: boolean;
  onDone: (text: string) => void;
}

/** Chooses the file and its bon, looks through both on this computer, and counts after one more question. */
export function Tellen({ ingeschakeld, onDone }: TellenProps) {
  const a = useTeltekst();
  const [bon, setBon] = useState<File>();
  const [bestand, setBestand] = useState<File>();
  const [gekeurd, setGekeurd] = useState<Telbestand | Bezwaar>();
  const [vraagt, setVraagt] = useState(false);
  const kies = async (bonbestand: File | undefined, csv: File | undefined) => {
    setBon(bonbestand);
    setBestand(csv);
    setGekeurd(undefined);
    setGekeurd(await leesKeuze(bonbestand, csv).catch((): Bezwaar => "bestand"));
  };
  const goed = typeof gekeurd === "object" ? gekeurd : undefined;
  const bezwaar = typeof gekeurd === "string" ? gekeurd : undefined;
  return (
    <Card title={a.tellen}>
      {ingeschakeld ? (
        <div className={styles.part}>
          <p className={eigen.uitleg}>{a.tellenUitleg}</p>
          <div className={styles.pair}>
            <TextField
              label={a.bon}
              type="file"
              accept=".json,application/json"
              error={bezwaar === "bon" ? a.bezwaar.bon : undefined}
              onChange={({ target }) => kies(target.files?.[0], bestand)}
            />
            <TextField
              label={a.bestand}
              type="file"
              accept=".csv,text/csv"
              error={bezwaar && bezwaar !== "bon" ? a.bezwaar[bezwaar] : undefined}
              onChange={({ target }) => kies(bon, target.files?.[0])}
            />
          </div>
          <div role="status">{goed && <Gekeurd {...goed} />}</div>
          {goed && (
            <div>
              <Button kind="primary" onClick={() => setVraagt(true)}>
                {a.tel}
              </Button>
            </div>
          )}
          {goed && vraagt && <Telvraag bestand={goed} onClose={() => setVraagt(false)} onDone={onDone} />}
        </div>
      ) : (
        <p>{a.tellenUit}</p>
      )}
    </Card>
  );
}

function Gekeurd({ bon, onderdelen, teKlein }: Telbestand) {
  const a = useTeltekst();
  const { f } = useLanguage();
  const inhoud = a.klaar(
    quarterName(bon.kwartaal),
    f.whole(bon.getraind),
    f.whole(bon.commissieleden),
    f.whole(onderdelen.length),
  );
  return (
    <Message tone={teKlein.length > 0 ? "warn" : "ok"} title={inhoud}>
      {teKlein.length > 0 && <p>{a.teKlein(teKlein.join(", "))}</p>}
    </Message>
  );
}

interface TelvraagProps {
  bestand: Telbestand;
  onClose: () => void;
  onDone: (text: string) => void;
}

/** Asks once more: there is no second try in a kwartaal. */
function Telvraag({ bestand: { bon, inhoud }, onClose, onDone }: TelvraagProps) {
  const a = useTeltekst();
  const client = useQueryClient();
  const { kwartaal, sleutelId, sha256 } = bon;
  const tellen = useMutation({
    mutationFn: async () =>
      body(
        await api.POST("/aanwezigheidstellingen", {
          params: { query: { kwartaal, sleutelId, sha256 } },
          body: inhoud,
          bodySerializer: (csv) => csv,
          headers: { "Content-Type": "text/csv" },
        }),
      ),
    gcTime: 0,
    // Also after a failure: an answer that was lost on its way leaves a count.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: aanwezigheid }),
        client.invalidateQueries({ queryKey: figures }),
      ]),
    onSuccess: ({ uitkomst }) => {
      onClose();
      onDone((uitkomst === "geteld" ? a.geteld : a.nietGeteld)(quarterName(kwartaal)));
    },
  });
  const { formulier } = useFormulier(() => tellen.mutate());
  return (
    <Stapdialoog
      titel={a.telTitel}
      uitleg={a.telHelp(quarterName(kwartaal))}
      knop={a.tel}
      bezig={a.bezig}
      stap={tellen}
      formulier={formulier}
      onClose={onClose}
    />
  );
}
