import type { Leveringsverwachting } from "@/api/schemas";
import { byText } from "@/lib/kalender";

const urgency: Leveringsverwachting["status"][] = ["te-laat", "in-controle", "verwacht"];

/** What must still come, in the order in which somebody has to act on it, apart from what is in. */
export function leverorde(verwachtingen: Leveringsverwachting[]) {
  return {
    open: verwachtingen
      .filter(({ status }) => status !== "binnen")
      .sort(
        (a, b) => urgency.indexOf(a.status) - urgency.indexOf(b.status) || byText(a.uiterlijkeDatum, b.uiterlijkeDatum),
      ),
    binnen: verwachtingen.filter(({ status }) => status === "binnen"),
  };
}
