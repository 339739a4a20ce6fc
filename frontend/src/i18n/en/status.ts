import type { Text } from "@/i18n/nl";

export const status: Text["status"] = {
  gehaald: "Met",
  opKoers: "On course",
  achter: "Behind",
  geenMeting: "No measurement",
  onbekend: "Cannot be established",
  zonderDoel: "No target",
  legenda: "What the statuses mean",
  uitleg: {
    gehaald: "realised equals the target or more",
    opKoers: "not met yet, but according to plan",
    achter: "realised is less than the target",
    geenMeting: "there is no figure yet",
    onbekend: "a source is missing or the figure is not shown",
    zonderDoel: "no norm was agreed",
  },
};
