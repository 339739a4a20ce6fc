import { dutchTime } from "./kalender";

/** An exact decimal as the server sends it: digits with a decimal point. */
export type Decimal = string;

export type Locale = "nl-NL" | "en-GB";

/** Intl reads the digits of a string, so nothing passes through a binary fraction; TypeScript only knows literals. */
const exact = (value: Decimal | number) => value as Intl.StringNumericLiteral;

/** A minus that is as wide as a plus, instead of a hyphen. */
const withMinus = (text: string) => text.replaceAll("-", "\u2212");

const counting = { useGrouping: true, maximumFractionDigits: 0 } as const;

const calendars = {
  "nl-NL": {
    months: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
    dash: "-",
  },
  "en-GB": {
    months: "January February March April May June July August September October November December".split(" "),
    dash: "/",
  },
};

/** Made at its first use: a browser takes milliseconds for each, and a page needs a few of them. */
function later<F extends { format: unknown }>(make: () => F): { format: F["format"] } {
  let made: F | undefined;
  return {
    get format() {
      made ??= make();
      return made.format;
    },
  };
}

/** How figures, days and amounts read in one language; rounds half up, for display only. */
export function formatFor(locale: Locale) {
  const number = (options: Intl.NumberFormatOptions) => later(() => new Intl.NumberFormat(locale, options));
  const { months, dash } = calendars[locale];
  const shortDay = (date: string) => date.slice(0, 10).split("-").toReversed().join(dash);
  const monthAndYear = (date: string) => `${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
  const whole = number(counting);
  const oneDecimal = number({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const twoDecimals = number({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const signed = number({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const atMostTwo = number({ maximumFractionDigits: 2 });
  const everyDigit = number({ maximumFractionDigits: 10 });
  const euro = number({ style: "currency", currency: "EUR", maximumFractionDigits: 0 });

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
    longDay: (date: string) => `${Number(date.slice(8, 10))} ${monthAndYear(date)}`,
    shortDay,
    monthAndYear,
    /** A day and a time, as Dutch clocks tell it. */
    moment: (instant: string) => {
      const told = dutchTime(new Date(instant)).toISOString();
      return `${shortDay(told)}, ${told.slice(11, 16)}`;
    },
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
