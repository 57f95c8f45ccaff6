import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { quote } from '#src/core/text/sentences.ts';

/** Sessions that contain one another in a circle. */
export const withinCycle = problemRule('within-cycle', 'within-cycle', (problem) => {
  const { ids } = problem;
  const around = [...ids, ids[0] ?? ''].slice(1, 6).map((id) => quote(id));
  return {
    message:
      ids.length === 1
        ? 'This session is nested inside itself.'
        : `This session lies within ${around.join(', which lies within ')}${ids.length > 5 ? ' and so on' : ''}, in a circle.`,
    hint: 'Remove "within" from the outermost session.',
  };
});
