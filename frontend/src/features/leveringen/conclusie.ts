import type { Levering, Leveringsverwachting } from "@/api/schemas";
import type { Text } from "@/i18n/nl";
import { quarterName } from "@/lib/format";

const isWaiting = ({ acties }: Pick<Levering, "acties">) =>
  acties.includes("verwerken") || acties.includes("bevestigen");

/** How many sources of the newest quarter are in, and what waits for who reads this. */
export function conclusie(
  t: Text,
  verwacht: [kwartaal: string, bronnen: Pick<Leveringsverwachting, "status">[]] | undefined,
  open: Pick<Levering, "acties">[],
): string {
  const wachtend = t.leveringen.wachtend(open.filter(isWaiting).length);
  if (!verwacht) {
    return wachtend;
  }
  const [kwartaal, bronnen] = verwacht;
  const binnen = bronnen.filter(({ status }) => status === "binnen").length;
  return `${t.leveringen.binnen(binnen, bronnen.length, quarterName(kwartaal))} ${wachtend}`;
}
