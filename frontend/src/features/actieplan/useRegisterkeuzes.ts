import { useSuspenseQuery } from "@tanstack/react-query";
import { registersQuery } from "@/api/registers";
import { useLanguage } from "@/i18n/language";

/** The registers of the plan, with how the values of their closed lists read. */
export function useRegisterkeuzes(register: "acties" | "mijlpalen" | "maatregelen" | "interventies") {
  const { language } = useLanguage();
  const { data: registers } = useSuspenseQuery(registersQuery);
  const dit = registers.find(({ code }) => code === register);
  const keuzes = (veld: string) =>
    (dit?.velden.find(({ code }) => code === veld)?.keuzes ?? []).map((keuze) => ({
      code: keuze.code,
      heet: keuze[language],
    }));
  return {
    magToevoegen: dit?.magToevoegen === true,
    keuzes,
    /** The name of a value; a code that the register does not know names itself. */
    heet: (veld: string, code: string) => keuzes(veld).find((keuze) => keuze.code === code)?.heet ?? code,
  };
}
