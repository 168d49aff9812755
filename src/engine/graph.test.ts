import { describe, expect, test } from 'vitest';
import { inOrder, inputsOf, nodesOf, stepsOf } from './graph.ts';
import type { Plan, Step } from './plan.ts';

const plan = (steps: Step[], more: Partial<Plan> = {}): Plan => ({
  assets: [{ id: 'x' }, { id: 'y' }],
  steps,
  profile: { facts: {}, topics: {} },
  ...more,
});
const told = (given: Plan) =>
  nodesOf(given).map(
    ({ step, inputs, exposure, ends }) => `${step.id}(${inputs.join()}) ${exposure}${ends ? ' end' : ''}`,
  );

describe('what each step takes', () => {
  test.each([
    [[{ id: 'a' }], [['x', 'y']]],
    [
      [{ id: 'a' }, { id: 'b' }],
      [['x', 'y'], ['a']],
    ],
    [
      [{ id: 'a' }, { id: 'b', uses: ['y'] }, { id: 'c' }],
      [['x'], ['y'], ['b']],
    ],
    [
      [{ id: 'a', uses: [] }, { id: 'b' }],
      [[], ['a']],
    ],
    [
      [
        { id: 'a', uses: ['y'] },
        { id: 'b', uses: ['a', 'x'] },
      ],
      [['y'], ['a', 'x']],
    ],
    [[], [['x', 'y']]],
  ] as [Step[], string[][]][])('%j: %j', (steps, inputs) => {
    expect(inputsOf(plan(steps))).toEqual(inputs);
  });

  test('a plan without steps has one that is unknown', () => {
    expect(stepsOf(plan([]))).toEqual([{ id: 'step' }]);
    expect(told(plan([]))).toEqual(['step(x,y) undefined end']);
    expect(told(plan([], { exposure: 'only-us' }))).toEqual(['step(x,y) only-us end']);
  });
});

describe('working order', () => {
  test('is after all that a step takes from, whatever the order of the plan', () => {
    const steps: Step[] = [
      { id: 'c', uses: ['b', 'a', 'b'] },
      { id: 'b', uses: ['a', 'y'] },
      { id: 'a', uses: ['x'] },
    ];
    expect(told(plan(steps, { exposure: 'public-files' }))).toEqual([
      'a(x) only-us',
      'b(a,y) only-us',
      'c(b,a,b) public-files end',
    ]);
  });

  test('leaves out what leads back to itself', () => {
    const steps: Step[] = [
      { id: 'a', uses: ['b'] },
      { id: 'b', uses: ['a'] },
      { id: 'c', uses: ['x'] },
      { id: 'd', uses: ['d'] },
    ];
    expect(inOrder(steps, inputsOf(plan(steps)))).toEqual([2]);
    expect(told(plan(steps))).toHaveLength(1);
  });
});

const steps = (first: Partial<Step>): Step[] => [
  { id: 'a', uses: ['x'], ...first },
  { id: 'b', uses: ['a'] },
];

describe('who gets a result', () => {
  test('at the end, those of the plan; before, nobody, unless a step says so or puts it online', () => {
    expect(told(plan(steps({}), { exposure: 'public-files' }))).toEqual(['a(x) only-us', 'b(a) public-files end']);
    expect(told(plan(steps({ exposure: 'partners-files' }), { exposure: 'public-files' }))).toEqual([
      'a(x) partners-files',
      'b(a) public-files end',
    ]);
    expect(told(plan(steps({ operation: 'put-online' }), { exposure: 'public-files' }))).toEqual([
      'a(x) public-files',
      'b(a) public-files end',
    ]);
    expect(told(plan(steps({ operation: 'run' })))).toEqual(['a(x) only-us', 'b(a) undefined end']);
    expect(told(plan([{ id: 'a', uses: ['x'], exposure: 'only-us' }], { exposure: 'public-files' }))).toEqual([
      'a(x) only-us end',
    ]);
    expect(told(plan([{ id: 'a', exposure: 'only-us' }], { exposure: 'public-files' }))).toEqual([
      'a(x,y) only-us end',
    ]);
  });
});
