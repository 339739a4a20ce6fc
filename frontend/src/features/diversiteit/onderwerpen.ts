/** The questions of this part, in the order of its navigation. */
export const onderwerpen = ["cultureel", "gender", "leeftijd", "stromen", "cultuur", "selectie"] as const;

export type Onderwerp = (typeof onderwerpen)[number];
