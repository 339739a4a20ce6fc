/** An exact decimal as the server sends it: digits with a decimal point. */
export type Decimal = string;

export type Locale = "nl-NL" | "en-GB";

/** Intl reads the digits of a string, so nothing passes through a binary fraction; TypeScript only knows literals. */
const exact = (value: Decimal | number) => value as Intl.StringNumericLiteral;

/** A minus that is as wide as a plus, instead of a hyphen. */
const withMinus = (text: string) => text.replaceAll("-", "\u2212");

const counting = { useGrouping: true, maximumFractionDigits: 0 } as const;

/** How figures, days and amounts read in one language; rounds half up, for display only. */
export function formatFor(locale: Locale) {
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  const day = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const whole = number(counting);
  const oneDecimal = number({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const twoDecimals = number({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const signed = number({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const atMostTwo = number({ maximumFractionDigits: 2 });
  const everyDigit = number({ maximumFractionDigits: 10 });
  const euro = number({ style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  const longDay = day({ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const shortDay = day({ day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" });
  const monthAndYear = day({ month: "long", year: "numeric", timeZone: "UTC" });
  const moment = day({ dateStyle: "short", timeStyle: "short", timeZone: "Europe/Amsterdam" });

  return {
    whole: (value: Decimal | number) => withMinus(whole.format(exact(value))),
    oneDecimal: (value: Decimal) => withMinus(oneDecimal.format(exact(value))),
    twoDecimals: (value: Decimal) => withMinus(twoDecimals.format(exact(value))),
    /** With a plus or minus before it; nought has neither. */
    difference: (value: Decimal | number) => withMinus(signed.format(exact(value))),
    percentage: (value: Decimal) => `${withMinus(oneDecimal.format(exact(value)))}%`,
    /** A statutory percentage, with no more decimals than it has. */
    rate: (value: Decimal) => `${withMinus(atMostTwo.format(exact(value)))}%`,
    everyDigit: (value: Decimal) => withMinus(everyDigit.format(exact(value))),
    euro: (value: Decimal) => withMinus(euro.format(exact(value))),
    longDay: (date: string) => longDay.format(new Date(date)),
    shortDay: (date: string) => shortDay.format(new Date(date)),
    monthAndYear: (date: string) => monthAndYear.format(new Date(date)),
    moment: (instant: string) => moment.format(new Date(instant)),
    bytes: (count: number) =>
      count < 1_000_000 ? `${whole.format(Math.ceil(count / 1000))} kB` : `${oneDecimal.format(count / 1_000_000)} MB`,
  };
}

export type Format = ReturnType<typeof formatFor>;

/** The day that closes `2022-Q3`, of which its sources tell: `2022-09-30`. */
export function quarterEnd(kwartaal: string): string {
  const [year, quarter] = kwartaal.split("-Q");
  // Day 0 of a month is the last one of the month before.
  return new Date(Date.UTC(Number(year), 3 * Number(quarter), 0)).toISOString().slice(0, 10);
}

/** `2022-Q3` as people write it: `Q3 2022`. */
export function quarterName(kwartaal: string): string {
  const [year, quarter] = kwartaal.split("-");
  return `${quarter} ${year}`;
}
