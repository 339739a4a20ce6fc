import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { registersQuery } from "@/api/registers";
import { type Language, useLanguage } from "@/i18n/language";
import { Message } from "./Message";

const nl = {
  titel: "Zo begint u",
  zelf: "Voeg de eerste toe, of lees een hele lijst in uit een CSV-bestand. Beide doet u in het register.",
  ander: "De D&I-adviseur legt dit vast. Zodra er iets is, staat het hier.",
  naar: (veel: string) => `Naar het register ${veel}`,
};

const en: typeof nl = {
  titel: "How to begin",
  zelf: "Add the first one, or read a whole list in from a CSV file. You do both in the register.",
  ander: "The D&I adviser records this. As soon as there is something, it is here.",
  naar: (veel) => `To the register ${veel}`,
};

const teksten: Record<Language, typeof nl> = { nl, en };

/** What to do where nothing of a register was recorded yet: for who may add to it, and for who waits for that. */
export function NogLeeg({ register }: { register: string }) {
  const { language } = useLanguage();
  const tekst = teksten[language];
  const { data: registers } = useSuspenseQuery(registersQuery);
  const dit = registers.find(({ code }) => code === register);
  return (
    <Message tone="info" title={tekst.titel}>
      <p>{dit?.magToevoegen ? tekst.zelf : tekst.ander}</p>
      {dit?.magToevoegen && (
        <p>
          <Link to="/registers/$register" params={{ register }}>
            {tekst.naar(dit[language].veel)}
          </Link>
        </p>
      )}
    </Message>
  );
}
