import { signal, type WritableSignal } from '@angular/core';
import { submit, type FieldTree, type ReadonlyFieldState, type ValidationError } from '@angular/forms/signals';
import { Problem, problemOf, type FieldMistake } from '../command/problem';
import { isEmpty } from './contract-schema';
import { type CodedError } from './error-words';

const tries = new WeakMap<object, WritableSignal<number>>();

/** How often sending this form failed on mistakes since it was last sent; the summary shows from the first time on. */
export function failedTries(state: ReadonlyFieldState<unknown>): WritableSignal<number> {
  const known = tries.get(state) ?? signal(0);
  tries.set(state, known);
  return known;
}

/**
 * Sends a form: mistakes found here or by the API land on their fields and in the summary, and the button says so.
 * `send = ({ key }: Press) => submitForm(this.form, (value) => this.api.command('/contact-requests', value, key));`
 * Where the body of the command is built otherwise than the form, `placed` says which field a path of it is about.
 * @throws Problem, for `ui-command` to show
 */
export async function submitForm<T, R>(form: FieldTree<T>, send: (value: T) => Promise<R>, placed = (path: string): string => path): Promise<R> {
  const state = form() as ReadonlyFieldState<T>;
  let sent: { result: R } | undefined;
  let problem: Problem | undefined;
  await submit<T>(form, async () => {
    try {
      sent = { result: await send(state.value()) };
      return undefined;
    } catch (error) {
      problem = problemOf(error);
      return mistakesOn(form, problem.fields.map((mistake) => ({ ...mistake, path: placed(mistake.path) })));
    }
  });
  if (sent) {
    failedTries(state).set(0);
    return sent.result;
  }
  if (!problem || problem.fields.length > 0) failedTries(state).update((count) => count + 1);
  throw problem ?? new Problem(400, 'request.invalid');
}

/** The API's mistakes on the fields that they are about; on the form itself when it has no such field. An empty field is told to be filled in, once. */
export function mistakesOn<T>(form: FieldTree<T>, mistakes: readonly FieldMistake[]): ValidationError.WithFieldTree[] {
  const told = new Set<string>();
  return mistakes.flatMap((mistake) => {
    const { fieldTree, whole } = fieldAt(form, mistake.path);
    const empty = whole && isEmpty((fieldTree() as ReadonlyFieldState<unknown>).value());
    const error: CodedError = empty ? { kind: 'api', code: 'required' } : { kind: 'api', code: mistake.code, ...(mistake.params && { params: mistake.params }) };
    const key = `${mistake.path} ${error.code}`;
    if (told.has(key)) return [];
    told.add(key);
    return [{ ...error, fieldTree }];
  });
}

/** The deepest field on the path, and whether that is the whole of it. */
function fieldAt<T>(form: FieldTree<T>, path: string): { readonly fieldTree: FieldTree<unknown>; readonly whole: boolean } {
  let field: unknown = form;
  for (const key of path.split('.')) {
    const next: unknown = (field as Record<string, unknown>)[key];
    if (next === undefined) return { fieldTree: field as FieldTree<unknown>, whole: false };
    field = next;
  }
  return { fieldTree: field as FieldTree<unknown>, whole: true };
}
