import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { bewaar, type ReadScenario, scenarios, wijzig } from "@/api/scenarios";
import type { Rol, Scenario, Stand, Veronderstelling } from "@/api/schemas";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { Message } from "@/ui/Message";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { useWatAlsTekst } from "./tekst";
import styles from "./WatAls.module.css";

const route = getRouteApi("/binnen/banenafspraak");

/** Who may keep scenarios: the roles that the contract names at POST /scenarios. */
const bewaarders: Rol[] = ["di-adviseur", "hr-analist", "hr-adviseur", "vaststeller", "bestuurder"];

/** The form to keep what is supposed, for who may. */
export function Bewaar(props: BewaarProps) {
  const { mij } = route.useRouteContext();
  return mij.rollen.some((rol) => bewaarders.includes(rol)) ? <Formulier {...props} /> : null;
}

interface BewaarProps {
  stand: Stand;
  code: string;
  invoer: Veronderstelling;
  /** The scenario that is open, when there is one. */
  geopend: ReadScenario | undefined;
}

/** Keeps what is supposed under a name; a scenario of one's own can be changed as well. */
function Formulier({ stand, code, invoer, geopend }: BewaarProps) {
  const s = useWatAlsTekst();
  const client = useQueryClient();
  const [naam, setNaam] = useState(geopend?.scenario.naam ?? "");
  const klaar = () => client.invalidateQueries({ queryKey: scenarios });
  const nieuw = useMutation({
    mutationFn: () =>
      bewaar({ naam, kwartaal: stand.kwartaal, standversie: stand.versie, dienstonderdeel: code, invoer }),
    onSuccess: klaar,
  });
  const anders = useMutation({
    mutationFn: (gelezen: ReadScenario) => wijzig(gelezen, naam, invoer),
    onSuccess: klaar,
  });
  const bewaard: Scenario | undefined = anders.data ?? nieuw.data;
  const error = nieuw.error ?? anders.error;
  const eigen = geopend?.scenario.eigen && geopend.scenario.beeindigdOp === null ? geopend : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    anders.reset();
    nieuw.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={s.naam}
        hint={s.naamHint}
        required
        maxLength={80}
        autoComplete="off"
        value={naam}
        onChange={({ target }) => setNaam(target.value)}
      />
      {error && <ProblemMessage error={error} />}
      <Button type="submit" kind="primary" disabled={nieuw.isPending}>
        {s.bewaar}
      </Button>
      {eigen && (
        <Button
          disabled={anders.isPending || naam.trim() === ""}
          onClick={() => {
            nieuw.reset();
            anders.mutate(eigen);
          }}
        >
          {s.bewaarWijziging}
        </Button>
      )}
      {bewaard && (
        <Message tone="ok" urgent>
          {s.bewaard}{" "}
          <Link to="/banenafspraak/scenarios" search={{ ids: bewaard.id }}>
            {bewaard.naam}
          </Link>
        </Message>
      )}
      <Link to="/banenafspraak/scenarios">{s.alle}</Link>
    </form>
  );
}
