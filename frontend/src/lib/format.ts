import { minus, written } from "./decimaal";
import { dutchTime } from "./kalender";

/** An exact decimal as the server sends it: digits with a decimal point. */
export type Decimal = string;

export type Locale = "nl-NL" | "en-GB";

const writing = {
  "nl-NL": {
    months: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
    dash: "-",
    point: ",",
    group: ".",
    euro: (amount: string) => `€\u00a0${amount}`,
  },
  "en-GB": {
    months: "January February March April May June July August September October November December".split(" "),
    dash: "/",
    point: ".",
    group: ",",
    euro: (amount: string) => (amount.startsWith(minus) ? `${minus}€${amount.slice(1)}` : `€${amount}`),
  },
};

/** How figures, days and amounts read in one language; rounds half up, for display only. */
export function formatFor(locale: Locale) {
  const { months, dash, euro, ...notation } = writing[locale];
  const decimals = (min: number, max: number) => (value: Decimal | number) => written(value, { min, max }, notation);
  const whole = decimals(0, 0);
  const oneDecimal = decimals(1, 1);
  const atMostTwo = decimals(0, 2);
  const shortDay = (date: string) => date.slice(0, 10).split("-").toReversed().join(dash);
  const monthAndYear = (date: string) => `${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

  return {
    whole,
    oneDecimal,
    twoDecimals: decimals(2, 2),
    /** With a plus or minus before it; nought has neither. */
    difference: (value: Decimal | number) => {
      const text = oneDecimal(value);
      return text.startsWith(minus) || !/[1-9]/.test(text) ? text : `+${text}`;
    },
    percentage: (value: Decimal) => `${oneDecimal(value)}%`,
    /** A statutory percentage, with no more decimals than it has. */
    rate: (value: Decimal) => `${atMostTwo(value)}%`,
    everyDigit: decimals(0, 10),
    euro: (value: Decimal) => euro(whole(value)),
    longDay: (date: string) => `${Number(date.slice(8, 10))} ${monthAndYear(date)}`,
    shortDay,
    monthAndYear,
    /** A day and a time, as Dutch clocks tell it. */
    moment: (instant: string) => {
      const told = dutchTime(new Date(instant)).toISOString();
      return `${shortDay(told)}, ${told.slice(11, 16)}`;
    },
    bytes: (count: number) =>
      count < 1_000_000 ? `${whole(Math.ceil(count / 1000))} kB` : `${oneDecimal(count / 1_000_000)} MB`,
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
