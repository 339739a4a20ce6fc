import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { latestComplete, standenQuery, standQuery } from "@/api/queries";
import type { Standsamenvatting } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { quarterName } from "@/lib/format";
import { SelectField } from "@/ui/Field";
import { GeenCijfers } from "@/ui/GeenCijfers";
import { KwartaalKeuze } from "@/ui/KwartaalKeuze";
import { Message } from "@/ui/Message";
import { PageHead } from "@/ui/PageHead";
import { PrintButton } from "@/ui/PrintButton";
import { Cijfers } from "./Cijfers";
import { conclusie } from "./conclusie";
import { Indelingkeuze } from "./indeling/Indelingkeuze";
import { sorted, type Volgorde } from "./oordeel";
import { Uitvoerknop } from "./uitvoer/Uitvoerknop";
import { Versiekeuze } from "./vaststelling/Versiekeuze";

const Wettelijk = lazy(() => import("./wet/Wettelijk").then((module) => ({ default: module.Wettelijk })));

const Herindeling = lazy(() => import("./Herindeling").then((module) => ({ default: module.Herindeling })));

const route = getRouteApi("/binnen/banenafspraak");

/** Which unit meets its quotum, and by how much the others fall short. */
export function Banenafspraak() {
  const { t } = useScreenLanguage();
  const { data: standen } = useSuspenseQuery(standenQuery);
  const { mij } = route.useRouteContext();
  const { kwartaal = latestComplete(standen)?.kwartaal } = route.useSearch();
  if (!kwartaal) {
    return (
      <>
        <PageHead title={t.banenafspraak.title} />
        <GeenCijfers mij={mij} />
      </>
    );
  }
  return <Kwartaalstand standen={standen} kwartaal={kwartaal} />;
}

interface KwartaalstandProps {
  standen: Standsamenvatting[];
  kwartaal: string;
}

function Kwartaalstand({ standen, kwartaal }: KwartaalstandProps) {
  const { t, f } = useScreenLanguage();
  const { volgorde = "tekort", versie, berekening, indeling } = route.useSearch();
  const { data: stand } = useSuspenseQuery(standQuery(kwartaal, versie));
  const navigate = route.useNavigate();
  const regels = stand ? sorted(stand.dienstonderdelen, volgorde) : [];
  return (
    <>
      <PageHead
        title={t.banenafspraak.title}
        conclusion={stand && !berekening && !indeling ? conclusie(t, f, regels) : undefined}
      >
        <KwartaalKeuze
          standen={standen}
          kwartaal={kwartaal}
          onChange={(ander) =>
            navigate({
              search: ({ versie: _, brug: _brug, ...search }) => ({ ...search, kwartaal: ander }),
              resetScroll: false,
            })
          }
        />
        <SelectField
          label={t.banenafspraak.telling}
          value={berekening ?? "monitor"}
          onChange={({ target }) =>
            navigate({
              search: ({ berekening: _, ...search }) =>
                target.value === "wettelijk" ? { ...search, berekening: "wettelijk" as const } : search,
              resetScroll: false,
            })
          }
        >
          {Object.entries(t.banenafspraak.tellingen).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
        <Versiekeuze
          kwartaal={kwartaal}
          versie={versie}
          onChange={(andere) =>
            navigate({
              search: ({ versie: _, ...search }) => (andere ? { ...search, versie: andere } : search),
              resetScroll: false,
            })
          }
        />
        {regels.length > 1 && !berekening && (
          <SelectField
            label={t.banenafspraak.volgorde}
            value={volgorde}
            onChange={({ target }) =>
              navigate({ search: (search) => ({ ...search, volgorde: target.value as Volgorde }), resetScroll: false })
            }
          >
            {Object.entries(t.banenafspraak.volgordes).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectField>
        )}
        {stand && !berekening && (
          <Indelingkeuze
            peildatum={stand.peildatum}
            indeling={indeling}
            onChange={(andere) =>
              navigate({
                search: ({ indeling: _, ...search }) => (andere ? { ...search, indeling: andere } : search),
                resetScroll: false,
              })
            }
          />
        )}
        {stand && !berekening && !indeling ? (
          <Uitvoerknop key={`${kwartaal} ${stand.versie}`} stand={stand} />
        ) : (
          <PrintButton />
        )}
      </PageHead>
      {stand && berekening && (
        <Suspense>
          <Wettelijk stand={stand} />
        </Suspense>
      )}
      {stand && !berekening && indeling && (
        <Suspense>
          <Herindeling kwartaal={kwartaal} versie={versie} dag={indeling} volgorde={volgorde} />
        </Suspense>
      )}
      {stand && !berekening && !indeling && <Cijfers stand={stand} regels={regels} />}
      {!stand && <Message tone="info" title={t.overzicht.leegKwartaal(quarterName(kwartaal))} />}
    </>
  );
}
