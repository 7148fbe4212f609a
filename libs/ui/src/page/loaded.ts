import { DOCUMENT, DestroyRef, computed, effect, inject, linkedSignal, resource, untracked, type ResourceRef, type Signal } from '@angular/core';
import { problemOf, type Problem } from '../command/problem';
import { Refetch } from './refetch';

/** Something fetched: what is known of it, what went wrong last, whether it is on its way. */
export interface Loaded<T> {
  /** The last good value for these parameters; stays while reloading and after a failed reload. */
  readonly value: Signal<T | undefined>;
  readonly problem: Signal<Problem | undefined>;
  readonly loading: Signal<boolean>;
  /** Milliseconds until it tries again by itself; undefined when it will not. */
  readonly retryIn: Signal<number | undefined>;
  reload(): void;
  /** Shows another value at once, as the answer of a command. */
  set(value: T): void;
}

const FIRST_RETRY = 2000;
const LAST_RETRY = 30_000;

/**
 * Fetches whenever the parameters change (undefined: not yet), and recovers by itself from a server that is away for a
 * moment, waiting as long as it asked and then longer each time. Call it where `inject` works.
 */
export function loaded<P, T>(params: () => P | undefined, fetcher: (params: P, abort: AbortSignal) => Promise<T>): Loaded<T> {
  const ref = resource<T, P | undefined>({
    params,
    loader: async ({ params: wanted, abortSignal }) => {
      try {
        return await fetcher(wanted as P, abortSignal);
      } catch (error) {
        throw problemOf(error);
      }
    },
  });
  const value = linkedSignal<{ status: string; value: T | undefined }, T | undefined>({
    source: () => ({ status: ref.status(), value: ref.hasValue() ? ref.value() : undefined }),
    computation: (now, previous) =>
      now.status === 'loading' || now.status === 'idle' ? undefined : (now.value ?? previous?.value),
  });
  const problem = computed(() => (ref.status() === 'error' ? problemOf(causeOf(ref.error())) : undefined));
  const reload = reloading(ref);
  const refetch = inject(Refetch);
  let seen = refetch.asked();
  effect(() => {
    const asked = refetch.asked();
    if (asked !== seen) untracked(reload);
    seen = asked;
  });
  const retryIn = retrying(problem, () => ref.status() === 'resolved', reload);
  return {
    value: value.asReadonly(),
    problem,
    loading: ref.isLoading,
    retryIn,
    reload,
    set: (next) => ref.set(next),
  };
}

/** A reading under way began before whatever asks for another one: it is followed by that one, never taken for it. */
function reloading(ref: ResourceRef<unknown>): () => void {
  let again = false;
  effect(() => {
    if (ref.isLoading() || !again) return;
    again = false;
    untracked(() => void ref.reload());
  });
  return () => {
    again = !ref.reload() && untracked(ref.isLoading);
  };
}

const causeOf = (error: Error | undefined): unknown => (error?.cause instanceof Error ? error.cause : error);

function retrying(problem: Signal<Problem | undefined>, isGood: () => boolean, again: () => void): Signal<number | undefined> {
  const view = inject(DOCUMENT).defaultView;
  let failures = 0;
  let timer: number | undefined;
  const wait = linkedSignal<Problem | undefined, number | undefined>({
    source: problem,
    computation: (now) => {
      if (!now?.passing) return undefined;
      const own = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** failures++);
      return Math.max(own, (now.details.retryAfter ?? 0) * 1000);
    },
  });
  effect(() => {
    const delay = wait();
    if (isGood()) failures = 0;
    view?.clearTimeout(timer);
    if (delay !== undefined) timer = view?.setTimeout(() => untracked(again), delay);
  });
  inject(DestroyRef).onDestroy(() => view?.clearTimeout(timer));
  return wait.asReadonly();
}
