import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Meetreeks, Meetwijze, Mij } from "@/api/schemas";
import { meetreeksenQuery } from "@/features/diversiteit/queries";
import type { Concepten } from "@/features/opmerkingen/concept";
import { Opmerkinglijst } from "@/features/opmerkingen/Opmerkinglijst";
import { useOpmerkingtekst } from "@/features/opmerkingen/tekst";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { SelectField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { isGemeten, useOnderwerpnaam } from "@/ui/useOnderwerpnaam";

interface MeetgesprekProps {
  mij: Mij;
  /** As the address has it. */
  meetwijze: string;
  concepten: Concepten;
}

/** What people say of what was measured in one way, over the page that shows it. */
export function Meetgesprek({ mij, meetwijze, concepten }: MeetgesprekProps) {
  const { t } = useLanguage();
  const o = useOpmerkingtekst();
  const naam = useOnderwerpnaam();
  const navigate = useNavigate();
  const bekend = isGemeten(meetwijze);
  const sluit = () =>
    navigate({
      to: ".",
      search: (({ opmerkingen: _, ...search }: { opmerkingen?: string }) => search) as never,
      resetScroll: false,
    });
  return (
    <Dialog
      tall
      title={bekend ? o.bij(naam(`meetreeksen/${meetwijze}`)) : o.title}
      onClose={sluit}
      actions={<Button onClick={sluit}>{o.sluiten}</Button>}
    >
      {bekend ? <Gezegd mij={mij} meetwijze={meetwijze} concepten={concepten} /> : <p>{t.app.notFoundHelp}</p>}
    </Dialog>
  );
}

/** The units of which a caller may say something, by their code. */
const onderdelen = (mij: Mij, reeksen: Meetreeks[]) =>
  new Map(
    reeksen.flatMap(({ dienstonderdeel: code, naam }): [string, string][] =>
      code && (mij.dienstonderdelen.length === 0 || mij.dienstonderdelen.includes(code)) ? [[code, naam ?? code]] : [],
    ),
  );

function Gezegd({ mij, meetwijze, concepten }: MeetgesprekProps & { meetwijze: Meetwijze }) {
  const o = useOpmerkingtekst();
  const query = useQuery({ ...meetreeksenQuery(meetwijze), throwOnError: false });
  const [code, setCode] = useState("");
  if (query.isPending) {
    return <p role="status">{o.laden}</p>;
  }
  if (query.isError) {
    return <ProblemMessage error={query.error} onRetry={() => query.refetch()} />;
  }
  if (query.data.length === 0) {
    return <p>{o.nietGemeten}</p>;
  }
  const onderwerp = `meetreeksen/${meetwijze}`;
  const keuzes = onderdelen(mij, query.data);
  return (
    <Opmerkinglijst
      mij={mij}
      onderwerp={onderwerp}
      nieuwBij={code ? `${onderwerp}/${code}` : onderwerp}
      concepten={concepten}
      keuze={
        keuzes.size > 0 && (
          <SelectField label={o.waarover} value={code} onChange={({ target }) => setCode(target.value)}>
            <option value="">{o.geheel}</option>
            {[...keuzes].map(([deel, naam]) => (
              <option key={deel} value={deel}>
                {naam}
              </option>
            ))}
          </SelectField>
        )
      }
    />
  );
}
