import { Badge, type Tone } from "@/ui/Badge";
import type { IconName } from "@/ui/Icon";
import { gewicht, type Niveau, niveau, type Score } from "./risico";
import { useRisicotekst } from "./tekst";

const tonen: Record<Niveau, [Tone, IconName]> = {
  laag: ["ok", "check"],
  midden: ["warn", "triangle"],
  hoog: ["bad", "diamond"],
};

/** How heavy a score is, as word, shape and colour, with its weight. */
export function Niveaubadge({ score }: { score: Score }) {
  const r = useRisicotekst();
  const dit = niveau(score);
  const [tone, icon] = tonen[dit];
  return (
    <Badge tone={tone} icon={icon}>
      {r.niveaus[dit]} {gewicht(score)}
    </Badge>
  );
}
