import type { Seats } from './seats';

/** Hands out the present seats; while the browser is down everybody waits. */
export interface SeatHolder {
  now(): Promise<Seats>;
  empty(): void;
  fill(seats: Seats): void;
}

/** A holder that is empty at first. */
export const seatHolder = (): SeatHolder => {
  let fillIt: (seats: Seats) => void = () => undefined;
  const wanted = (): Promise<Seats> =>
    new Promise((resolve) => {
      fillIt = resolve;
    });
  let seats = wanted();
  let isEmpty = true;
  return {
    now: () => seats,
    empty() {
      if (isEmpty) return;
      isEmpty = true;
      seats = wanted();
    },
    fill(given) {
      isEmpty = false;
      fillIt(given);
    },
  };
};
