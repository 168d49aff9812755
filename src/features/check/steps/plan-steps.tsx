import { vocabulary, type AssetKind, type Exposure, type Operation } from '../../../engine/index.ts';
import { content, m } from '../../../i18n/index.ts';
import { exposureTerms, kindTerms, operationTerms, termOf, type LicensePage } from '../../../knowledge/index.ts';
import { answered } from '../model/answer.ts';
import { useCheck } from '../use-check.ts';
import { ChoiceStep } from './choice-step.tsx';

const madeFor = (page: LicensePage | undefined, kind: AssetKind): string => {
  const also = page?.madeFor.alsoUsedFor.find((one) => one.kind === kind);
  if (also) return content(also.says);
  return page?.madeFor.kinds.includes(kind) ? m.check_kind_made_for() : m.check_kind_other();
};

/** Kinds the license was written for first, then those it is often used on, then the rest. */
function kindsInOrder(page: LicensePage | undefined): AssetKind[] {
  const named = page ? [...page.madeFor.kinds, ...page.madeFor.alsoUsedFor.map(({ kind }) => kind)] : [];
  return [...new Set([...named, ...vocabulary.assetKinds])];
}

/** Asks what kind of thing it is. */
export function KindStep() {
  const { page, plan, name } = useCheck();
  return (
    <ChoiceStep
      step="kind"
      title={m.check_kind_question()}
      help={m.check_kind_help()}
      why={m.check_kind_why({ license: content(name) })}
      options={kindsInOrder(page).map((kind) => {
        const { label, definition } = termOf(kindTerms, kind);
        return { value: kind, label: content(label), help: `${content(definition)} ${madeFor(page, kind)}` };
      })}
      value={plan.assets[0]?.kind}
      choose={(check, value) => answered(check, { step: 'kind', value })}
    />
  );
}

const fits = (operation: Operation, kind: AssetKind | undefined): boolean =>
  kind === undefined || (termOf(operationTerms, operation).kinds ?? []).includes(kind);

/** Asks what is done with it; only what makes sense for its kind. */
export function OperationStep() {
  const { plan } = useCheck();
  const kind = plan.assets[0]?.kind;
  const chosen = plan.steps[0]?.operation;
  return (
    <ChoiceStep
      step="operation"
      title={m.check_operation_question()}
      help={m.check_operation_help()}
      why={m.check_operation_why()}
      options={vocabulary.operations
        .filter((operation) => fits(operation, kind) || operation === chosen)
        .map((operation) => {
          const term = termOf(operationTerms, operation);
          return { value: operation, label: content(term['question-label']), help: content(term.help) };
        })}
      value={chosen}
      choose={(check, value) => answered(check, { step: 'operation', value })}
    />
  );
}

/** Asks who gets the result. */
export function ExposureStep() {
  const { plan } = useCheck();
  return (
    <ChoiceStep<Exposure>
      step="exposure"
      title={m.check_exposure_question()}
      help={m.check_exposure_help()}
      why={m.check_exposure_why()}
      options={vocabulary.exposures.map((exposure) => {
        const term = termOf(exposureTerms, exposure);
        return { value: exposure, label: content(term['question-label']), help: content(term.help) };
      })}
      value={plan.exposure}
      choose={(check, value) => answered(check, { step: 'exposure', value })}
    />
  );
}
