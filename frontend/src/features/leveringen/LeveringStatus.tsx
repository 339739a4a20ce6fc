import type { Levering, Leveringstatus } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Badge, type Tone } from "@/ui/Badge";
import type { IconName } from "@/ui/Icon";
import { isGeblokkeerd } from "./geblokkeerd";

const looks: Record<Leveringstatus, { tone: Tone; icon: IconName }> = {
  ontvangen: { tone: "neutral", icon: "info" },
  gecontroleerd: { tone: "warn", icon: "triangle" },
  "bevestiging-nodig": { tone: "warn", icon: "triangle" },
  verwerkt: { tone: "ok", icon: "check" },
  ingetrokken: { tone: "neutral", icon: "dash" },
  geweigerd: { tone: "bad", icon: "diamond" },
  weggegooid: { tone: "neutral", icon: "dash" },
  verlopen: { tone: "neutral", icon: "dash" },
};

/** Where a delivery is in its life. */
export function LeveringStatus({ levering }: { levering: Pick<Levering, "status" | "meldingen"> }) {
  const { t } = useScreenLanguage();
  const { status } = levering;
  if (status === "gecontroleerd" && isGeblokkeerd(levering)) {
    return (
      <Badge tone="bad" icon="diamond">
        {t.leveringen.geblokkeerd}
      </Badge>
    );
  }
  return <Badge {...looks[status]}>{t.leveringen.status[status]}</Badge>;
}
