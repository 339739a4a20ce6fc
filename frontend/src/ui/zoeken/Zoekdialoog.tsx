import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useDeferredValue, useId, useLayoutEffect, useRef, useState } from "react";
import { registersQuery, zoekQuery } from "@/api/registers";
import type { Zoekresultaat } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Treffers } from "./Treffers";
import { gegroepeerd, gevondenBegrippen, gevondenPaginas, type Pagina, type Treffer, volgende } from "./treffers";
import styles from "./Zoeken.module.css";

const nl = {
  titel: "Zoeken",
  veld: "Zoek in registers, leveringen, reorganisaties, pagina's en begrippen",
  hint: "U vindt alleen wat u mag zien. Begin van een woord is genoeg, of een periode zoals Q3 2022. Kies met de pijltoetsen en open met Enter.",
  paginas: "Pagina's",
  leveringen: "Leveringen",
  reorganisaties: "Reorganisaties",
  begrippen: "Begrippen",
  resultaten: "Gevonden",
  gevonden: (aantal: number) => (aantal === 0 ? "Niets gevonden." : `${aantal} gevonden.`),
};

const en: typeof nl = {
  titel: "Search",
  veld: "Search registers, deliveries, reorganisations, pages and terms",
  hint: "You find only what you may see. The beginning of a word is enough, or a period such as Q3 2022. Choose with the arrow keys and open with Enter.",
  paginas: "Pages",
  leveringen: "Deliveries",
  reorganisaties: "Reorganisations",
  begrippen: "Terms",
  resultaten: "Found",
  gevonden: (aantal) => (aantal === 0 ? "Nothing found." : `${aantal} found.`),
};

const teksten: Record<Language, typeof nl> = { nl, en };

type Naam = Pick<Treffer, "titel" | "fragment">;

interface ZoekdialoogProps {
  paginas: Pagina[];
  /** Words that the glossary explains. */
  begrippen: string[];
  /** How the screens of what was found call it. */
  levering: (levering: Zoekresultaat["leveringen"][number]) => Naam;
  reorganisatie: (reorganisatie: Zoekresultaat["reorganisaties"][number]) => Naam;
  onClose: () => void;
}

/** Searches all that is found by words while somebody types, as a combobox; what is typed stands in no address. */
export function Zoekdialoog({ onClose, ...bronnen }: ZoekdialoogProps) {
  const z = teksten[useLanguage().language];
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  const [tekst, setTekst] = useState("");
  const [plaats, setPlaats] = useState(-1);
  const { groepen, bekend, error } = useTreffers(tekst, bronnen, z);
  const op = groepen.flatMap(({ treffers }) => treffers);
  const gekozen = op[plaats];
  // Before it leaves the page, or the focus would not go back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // By itself a dialog gives the focus to its first button.
    element?.querySelector("input")?.focus();
    return () => element?.close();
  }, []);

  const openTreffer = ({ to, zoek, anker }: Treffer) => {
    onClose();
    navigate({ to, ...(zoek && { search: { zoek } }), ...(anker && { hash: anker }) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const naar = volgende(event.key, plaats, op.length);
    if (naar !== undefined) {
      event.preventDefault();
      setPlaats(naar);
    } else if (event.key === "Enter") {
      const doel = gekozen ?? op[0];
      if (doel) {
        event.preventDefault();
        openTreffer(doel);
      }
    }
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialoog}
      aria-labelledby={`${id}-titel`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.kop}>
        <h2 id={`${id}-titel`}>{z.titel}</h2>
        <Sluitknop onClose={onClose} />
      </div>
      <TextField
        type="search"
        role="combobox"
        label={z.veld}
        hint={z.hint}
        value={tekst}
        maxLength={100}
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={op.length > 0}
        aria-controls={`${id}-lijst`}
        aria-activedescendant={gekozen && `${id}-${plaats}`}
        onChange={({ target }) => {
          setTekst(target.value);
          setPlaats(-1);
        }}
        onKeyDown={onKeyDown}
      />
      {error && <ProblemMessage error={error} />}
      <p role="status" className={styles.klein}>
        {bekend && z.gevonden(op.length)}
      </p>
      <Treffers id={id} label={z.resultaten} groepen={groepen} plaats={plaats} onOpen={openTreffer} />
    </dialog>
  );
}

function Sluitknop({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <Button kind="plain" onClick={onClose}>
      {t.app.close}
    </Button>
  );
}

/** What is found, pages first and terms last; `bekend` once the registers have answered. */
function useTreffers(
  tekst: string,
  { paginas, begrippen, levering, reorganisatie }: Omit<ZoekdialoogProps, "onClose">,
  groepen: Pick<typeof nl, "paginas" | "leveringen" | "reorganisaties" | "begrippen">,
) {
  const { language } = useLanguage();
  const gevraagd = useDeferredValue(tekst);
  const { data: registers = [] } = useQuery(registersQuery);
  const query = useQuery(zoekQuery(gevraagd));
  const lang = tekst.trim().length > 1;
  const treffers: Treffer[] = lang
    ? [
        ...gevondenPaginas(paginas, tekst).map(({ to, naam }) => ({
          id: to,
          groep: groepen.paginas,
          titel: naam,
          fragment: "",
          to,
        })),
        ...(query.data?.gevonden ?? []).map(({ register, code, titel, fragment }) => ({
          id: `${register} ${code}`,
          groep: registers.find((dit) => dit.code === register)?.[language].veel ?? register,
          titel: `${titel} (${code})`,
          fragment,
          to: `/registers/${register}/${code}`,
        })),
        ...(query.data?.leveringen ?? []).map((gevonden) => ({
          id: `levering ${gevonden.id}`,
          groep: groepen.leveringen,
          ...levering(gevonden),
          to: `/leveringen/${gevonden.id}`,
        })),
        ...(query.data?.reorganisaties ?? []).map((gevonden) => ({
          id: `reorganisatie ${gevonden.id}`,
          groep: groepen.reorganisaties,
          ...reorganisatie(gevonden),
          to: "/organisatie",
          anker: gevonden.id,
        })),
        ...gevondenBegrippen(begrippen, tekst).map((begrip) => ({
          id: `begrip ${begrip}`,
          groep: groepen.begrippen,
          titel: begrip,
          fragment: "",
          to: "/begrippen",
          zoek: begrip,
        })),
      ]
    : [];
  return { groepen: gegroepeerd(treffers), bekend: lang && query.isSuccess, error: lang ? query.error : null };
}
