import { useLanguage } from "@/i18n/language";
import { Badge, type Tone } from "./Badge";
import type { IconName } from "./Icon";

export type DoelStatus = "gehaald" | "opKoers" | "achter" | "geenMeting" | "onbekend" | "zonderDoel";

const looks: Record<DoelStatus, { tone: Tone; icon: IconName }> = {
  gehaald: { tone: "ok", icon: "check" },
  opKoers: { tone: "warn", icon: "triangle" },
  achter: { tone: "bad", icon: "diamond" },
  geenMeting: { tone: "neutral", icon: "dash" },
  onbekend: { tone: "neutral", icon: "question" },
  zonderDoel: { tone: "neutral", icon: "dash" },
};

/** How a goal stands. */
export function StatusBadge({ status }: { status: DoelStatus }) {
  const { t } = useLanguage();
  return <Badge {...looks[status]}>{t.status[status]}</Badge>;
}
