import { Link } from "@tanstack/react-router";
import { actieplanQuery } from "@/api/registers";
import { useSettledQuery } from "@/api/settled";
import { type Language, useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { CountTile } from "@/ui/Tile";

const nl = {
  titel: "Acties over tijd",
  bekijk: (laat: number, alle: number) =>
    laat === 0 ? `Bekijk alle ${alle} acties` : `Bekijk ${laat} van ${alle} acties`,
  nu: (kwartaal: string, aantal: number) => `Vandaag, in ${kwartaal}: ${aantal}`,
};

const en: typeof nl = {
  titel: "Actions overdue",
  bekijk: (laat, alle) => (laat === 0 ? `See all ${alle} actions` : `See ${laat} of ${alle} actions`),
  nu: (kwartaal, aantal) => `Today, in ${kwartaal}: ${aantal}`,
};

const teksten: Record<Language, typeof nl> = { nl, en };

/** How many actions should have been done in a quarter, and as of today; nothing while that is not known. */
export function ActiesOverTijd({ kwartaal }: { kwartaal: string }) {
  const tekst = teksten[useLanguage().language];
  const { data: plan } = useSettledQuery(actieplanQuery(kwartaal));
  if (!plan) {
    return null;
  }
  const { overTijd, overTijdNu, huidigKwartaal, totaal } = plan;
  return (
    <CountTile title={tekst.titel} count={overTijd.length}>
      <Link to="/actieplan" search={{ kwartaal }}>
        {tekst.bekijk(overTijd.length, totaal.aantal)}
      </Link>
      {huidigKwartaal !== kwartaal && <span>{tekst.nu(quarterName(huidigKwartaal), overTijdNu.length)}</span>}
    </CountTile>
  );
}
