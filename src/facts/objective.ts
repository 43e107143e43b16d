// Facts about objective subjects.

export { objectiveFacts } from './objective/facts.ts';
