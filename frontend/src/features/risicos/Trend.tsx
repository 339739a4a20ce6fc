import { Badge, type Tone } from "@/ui/Badge";
import type { IconName } from "@/ui/Icon";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";

const vormen: Record<string, [Tone, IconName]> = {
  stijgt: ["bad", "up"],
  gelijk: ["neutral", "dash"],
  daalt: ["ok", "down"],
};

/** Where a risk is going, as word and shape. */
export function Trend({ trend }: { trend: string }) {
  const { heet } = useRegisterkeuzes("risicos");
  const [tone, icon] = vormen[trend] ?? (["neutral", "question"] as const);
  return (
    <Badge tone={tone} icon={icon}>
      {heet("trend", trend)}
    </Badge>
  );
}
