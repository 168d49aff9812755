export { readPlan } from '../../state/index.ts';
