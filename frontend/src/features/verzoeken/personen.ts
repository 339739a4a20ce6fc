/** How many persons, in words. */
export const personen = {
  nl: (aantal: number) => (aantal === 1 ? "1 persoon" : `${aantal} personen`),
  en: (aantal: number) => (aantal === 1 ? "1 person" : `${aantal} persons`),
};
