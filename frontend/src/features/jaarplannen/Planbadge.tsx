import { Badge, type Tone } from "@/ui/Badge";
import type { IconName } from "@/ui/Icon";
import { useJaarplantekst } from "./tekst";

export type Deelstatus = "ontbreekt" | "concept" | "ingediend" | "beoordeeld";

const looks: Record<Deelstatus, { tone: Tone; icon: IconName }> = {
  ontbreekt: { tone: "bad", icon: "diamond" },
  concept: { tone: "warn", icon: "triangle" },
  ingediend: { tone: "neutral", icon: "upload" },
  beoordeeld: { tone: "ok", icon: "check" },
};

export const deelstatussen = Object.keys(looks) as Deelstatus[];

/** How it is with a plan or one of its parts. */
export function Planbadge({ status }: { status: Deelstatus }) {
  const j = useJaarplantekst();
  return <Badge {...looks[status]}>{j.statussen[status]}</Badge>;
}
