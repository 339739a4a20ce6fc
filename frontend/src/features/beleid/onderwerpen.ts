/** The parts of the policy that have no screen of their own elsewhere, in the order of the navigation. */
export const onderwerpen = ["beleidslijn", "besluiten", "overleggen", "communicatie"] as const;

export type Onderwerp = (typeof onderwerpen)[number];
