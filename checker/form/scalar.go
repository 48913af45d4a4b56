package form

// Money is an amount of money in whole fen (分, a hundredth of a yuan). Whole
// fen keep sums exact: no amount is ever a binary fraction.
type Money int64

// Decimal is a number that is not money (a percentage, a ratio, hectares,
// tonnes) in millionths: 2.35 is 2350000. Six decimals are kept exactly; a finer
// figure is refused when it is read.
type Decimal int64

// Date is a day written "YYYY-MM-DD". Dates of this shape order as text does.
type Date string
