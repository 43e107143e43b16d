// Facts about strategy subjects.

export { strategyFacts } from './strategy/facts.ts';
