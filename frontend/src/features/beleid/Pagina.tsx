import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import button from "@/ui/Button.module.css";
import { NextPage } from "@/ui/NextPage";
import { NogLeeg } from "@/ui/NogLeeg";
import { PageHead } from "@/ui/PageHead";
import { PrintButton } from "@/ui/PrintButton";
import { ProblemMessage } from "@/ui/ProblemMessage";
import schikking from "@/ui/Schikking.module.css";
import { Subnavigatie } from "@/ui/Subnavigatie";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Beleid.module.css";
import { Filters } from "./Filters";
import { type Onderwerp, onderwerpen } from "./onderwerpen";
import type { Filter } from "./regels";
import { useBeleidtekst } from "./tekst";
import { registerVan, type useRegels } from "./useRegels";

const route = getRouteApi("/binnen/beleid");

interface PaginaProps {
  onderwerp: Onderwerp;
  filters: (keyof Filter)[];
  gelezen: ReturnType<typeof useRegels>;
  children: ReactNode;
}

/** One subject: its conclusion, the way to the others, what narrows it, and its rows. */
export function Pagina({ onderwerp, filters, gelezen, children }: PaginaProps) {
  const b = useBeleidtekst();
  const register = registerVan[onderwerp];
  const { magToevoegen } = useRegisterkeuzes(register);
  const { query, alle, regels, gefilterd, zin } = gelezen;
  const nietsVan = alle.length === 0 && !gefilterd;
  return (
    <>
      <PageHead title={b.onderwerpen[onderwerp]} conclusion={zin}>
        {magToevoegen && (
          <Link to="/registers/$register/nieuw" params={{ register }} className={`${button.button} ${button.primary}`}>
            {b.toevoegen[onderwerp]}
          </Link>
        )}
        <PrintButton />
      </PageHead>
      <Onderwerpen />
      <div className={schikking.stack}>
        {nietsVan ? (
          <NogLeeg register={register} />
        ) : (
          filters.length > 0 && <Filters register={register} filters={filters} regels={alle} />
        )}
        {query.isError ? (
          <ProblemMessage error={query.error} onRetry={() => query.refetch()} />
        ) : query.isSuccess && regels.length === 0 && gefilterd ? (
          <p role="status">{b.leegGefilterd}</p>
        ) : (
          // The directions of the policy line are there before anything is done for them.
          (!nietsVan || onderwerp === "beleidslijn") && children
        )}
        <NextPage query={query}>{b.meer}</NextPage>
        <p className={styles.klein}>
          <Link to="/registers/$register" params={{ register }}>
            {b.register}
          </Link>
        </p>
      </div>
    </>
  );
}

function Onderwerpen() {
  const b = useBeleidtekst();
  const { onderwerp: huidig = "beleidslijn" } = route.useSearch();
  return (
    <Subnavigatie naam={b.nav}>
      {onderwerpen.map((onderwerp) => (
        <li key={onderwerp}>
          <Link
            to="/beleid"
            search={onderwerp === "beleidslijn" ? {} : { onderwerp }}
            activeOptions={{ exact: true }}
            aria-current={onderwerp === huidig ? "page" : undefined}
          >
            {b.onderwerpen[onderwerp]}
          </Link>
        </li>
      ))}
    </Subnavigatie>
  );
}
