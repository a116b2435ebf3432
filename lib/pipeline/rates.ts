/** Currency → what one unit of it is worth in the home currency. */
export type Rates = Readonly<Record<string, number>>;

/** The home currency with its rates. */
export interface HomeRates {
  readonly home: string;
  readonly rates: Rates;
}

/** How many leva one euro is, for good. */
export const LEVA_PER_EURO = 1.95583;

/** What one unit of a currency is worth in another where that is fixed for good: euro and lev; else undefined. */
export const fixedRate = (currency: string, home: string): number | undefined => {
  if (currency === 'EUR' && home === 'BGN') return LEVA_PER_EURO;
  if (currency === 'BGN' && home === 'EUR') return 1 / LEVA_PER_EURO;
  return undefined;
};

/** Every currency there is, by ISO 4217 as the runtime knows it. */
export const allCurrencies = (): readonly string[] => Intl.supportedValuesOf('currency');

/** The rate that a person typed, with a point or a comma for its decimals; undefined when it is none above zero. */
export const parseRate = (text: string): number | undefined => {
  const bare = text.trim();
  const rate = /^\d*[.,]?\d+$/.test(bare) ? Number(bare.replace(',', '.')) : 0;
  return rate > 0 && Number.isFinite(rate) ? rate : undefined;
};

/** What is wrong with a line: its form, a currency there is not, no rate, another home, or a rate that is fixed. */
export type RateFault = 'form' | 'currency' | 'rate' | 'home' | 'fixed';

const LINE = /^(?:1\s*)?([a-z]{3})\s*[\s:=]\s*([-+\d.,]+)(?:\s*([a-z]{3}))?$/i;

const readLine = (line: string, home: string): { currency: string; rate: number } | RateFault => {
  const [, left, number = '', right] = LINE.exec(line.trim()) ?? [];
  if (left === undefined) return 'form';
  const [currency, other] = [left.toUpperCase(), right?.toUpperCase()];
  if (!allCurrencies().includes(currency)) return 'currency';
  if (currency === home || (other !== undefined && home !== '' && other !== home)) return 'home';
  if (fixedRate(currency, home) !== undefined) return 'fixed';
  const rate = parseRate(number);
  return rate === undefined ? 'rate' : { currency, rate };
};

/** What is wrong with a line of rates; undefined when nothing is. */
export const faultOfLine = (line: string, home = ''): RateFault | undefined => {
  const read = readLine(line, home);
  return typeof read === 'string' ? read : undefined;
};

/**
 * The rates that a person pasted, one a line: `USD 0.92`, `USD = 0,92` or `1 USD = 0.92 EUR`. Of a currency that is
 * told twice the last line counts; lines that are none are given back as they are.
 */
export const parseRates = (text: string, home = ''): { rates: Rates; wrong: string[] } => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const read = lines.map((line) => ({ line, found: readLine(line, home) }));
  return {
    rates: Object.fromEntries(
      read.flatMap(({ found }) => (typeof found === 'string' ? [] : [[found.currency, found.rate]])),
    ),
    wrong: read.filter(({ found }) => typeof found === 'string').map(({ line }) => line.trim()),
  };
};

/**
 * The same rates told in another home currency, to eight digits; undefined when nothing says what that currency is
 * worth in the one before.
 */
export const rehome = (rates: Rates, from: string, to: string): Rates | undefined => {
  if (from === to || Object.keys(rates).length === 0) return rates;
  const worth = fixedRate(to, from) ?? rates[to];
  if (worth === undefined) return undefined;
  return Object.fromEntries(
    Object.entries({ ...rates, [from]: 1 })
      .filter(([currency]) => currency !== to && fixedRate(currency, to) === undefined)
      .map(([currency, rate]) => [currency, Number((rate / worth).toPrecision(8))]),
  );
};
