const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether these digits can be a burgerservicenummer: eight or nine digits that pass the 11-proef. */
export function canBeBsn(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) {
    return false;
  }
  const padded = digits.padStart(9, "0");
  const sum = weights.reduce((total, weight, place) => total + weight * Number(padded[place]), 0);
  return sum % 11 === 0;
}
