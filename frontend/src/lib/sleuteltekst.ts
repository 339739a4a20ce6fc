const deel = /^(?:inclusiemonitor sleuteldeel\b|waarde:\s*[0-9a-f]{64}$)/i;

/** Whether this is the heading or the value of a key part, by the rule that the server applies again. */
export const isSleuteltekst = (text: string) => deel.test(text);
