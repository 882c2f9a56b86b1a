export { parseAmount, type AmountLanguage, type ReadAmount } from './parse-amount.js';
