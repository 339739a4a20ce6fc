import { Link } from "@tanstack/react-router";
import type { Register } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { meetdeel, opent, standdeel } from "@/lib/onderwerp";
import { type Onderwerp, zoekVan } from "@/lib/onderwerpen";
import { type Gemeten, isGemeten, useOnderwerpnaam } from "@/ui/useOnderwerpnaam";

/** Where people speak of what was measured in one way. */
const plaatsen: Record<Gemeten, Onderwerp> = {
  "culturele-diversiteit": "cultureel",
  geslacht: "gender",
  leeftijdsklasse: "leeftijd",
  instroom: "stromen",
  uitstroom: "stromen",
  doorstroom: "stromen",
  "mto-inclusie": "cultuur",
  inclusiemeting: "cultuur",
  "training-commissieleden": "selectie",
  "training-vacaturehouders": "selectie",
};

interface OnderwerplinkProps {
  /** The address of what a comment is about. */
  onderwerp: string;
  registers: Register[];
}

/** What a comment is about, and the way to it: a figure and what is said of it, a measurement, or a row of a register. */
export function Onderwerplink({ onderwerp, registers }: OnderwerplinkProps) {
  const { language } = useLanguage();
  const naam = useOnderwerpnaam();
  const [stand, meting] = [standdeel(onderwerp), meetdeel(onderwerp)];
  if (stand) {
    return (
      <Link to="/banenafspraak" search={opent(onderwerp) ?? {}} hash="opmerkingen">
        {`${naam(onderwerp)}, ${quarterName(stand.kwartaal)}`}
      </Link>
    );
  }
  if (meting) {
    const plaats = isGemeten(meting.meetwijze) ? zoekVan(plaatsen[meting.meetwijze]) : {};
    return (
      <Link to="/diversiteit" search={{ ...plaats, opmerkingen: meting.meetwijze }}>
        {naam(onderwerp)}
      </Link>
    );
  }
  const [, register = "", code = ""] = onderwerp.split("/");
  const soort = registers.find((dit) => dit.code === register)?.[language].een;
  return (
    <Link to="/registers/$register/$code" params={{ register, code }}>
      {soort ? `${soort} ${code}` : code}
    </Link>
  );
}
