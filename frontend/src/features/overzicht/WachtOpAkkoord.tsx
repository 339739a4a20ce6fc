import { Link } from "@tanstack/react-router";
import { afstemmingenQuery } from "@/api/queries";
import { magVaststellingZien } from "@/api/rollen";
import type { Mij } from "@/api/schemas";
import { useSettledQuery } from "@/api/settled";
import type { Language } from "@/i18n/language";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { quarterName } from "@/lib/format";
import { Message } from "@/ui/Message";

const tekst: Record<Language, (kwartaal: string, dag: string) => string> = {
  nl: (kwartaal, dag) => `${kwartaal} wacht op uw akkoord, tot en met ${dag}`,
  en: (kwartaal, dag) => `${kwartaal} waits for your agreement, until ${dag}`,
};

/** A line for who must still say whether figures are right. */
export function WachtOpAkkoord({ mij }: { mij: Mij }) {
  const { t, f, language } = useScreenLanguage();
  const { data = [] } = useSettledQuery(afstemmingenQuery);
  return data.map(({ kwartaal, deadline }) => (
    <Message key={kwartaal} tone="info" title={tekst[language](quarterName(kwartaal), f.longDay(deadline))}>
      <p>
        <Link to={magVaststellingZien(mij) ? "/banenafspraak/vaststelling" : "/banenafspraak"} search={{ kwartaal }}>
          {t.banenafspraak.title}
        </Link>
      </p>
    </Message>
  ));
}
