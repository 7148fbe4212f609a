import { computed, linkedSignal, signal, type Signal } from '@angular/core';
import { type Page } from '@centrale/kernel';
import { problemOf, type Problem } from '../command/problem';
import { loaded } from '../page/loaded';

/** A list that grows page by page, from the first that fits the filters. */
export interface KeysetList<T> {
  readonly items: Signal<readonly T[] | undefined>;
  readonly loading: Signal<boolean>;
  readonly problem: Signal<Problem | undefined>;
  readonly retrying: Signal<boolean>;
  readonly hasMore: Signal<boolean>;
  more(): Promise<void>;
  reload(): void;
}

interface Pages<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/**
 * Fetches the first page whenever the filters change and later pages on demand.
 * `list = keysetList(this.filters.value, (filters, after) => this.api.get<Page<BriefingRow>>('/briefings', { ...filters, after }))`
 */
export function keysetList<F, T>(
  filters: () => F | undefined,
  fetchPage: (filters: F, after: string | undefined, abort?: AbortSignal) => Promise<Page<T>>,
): KeysetList<T> {
  const first = loaded<F, Page<T>>(filters, (wanted, abort) => fetchPage(wanted, undefined, abort));
  const pages = linkedSignal<Page<T> | undefined, Pages<T> | undefined>({ source: first.value, computation: (page) => page });
  const growing = signal(false);
  const failed = linkedSignal<unknown, Problem | undefined>({ source: first.value, computation: () => undefined });

  async function more(): Promise<void> {
    const known = pages();
    const wanted = filters();
    if (!known?.next || wanted === undefined || growing()) return;
    growing.set(true);
    failed.set(undefined);
    try {
      const page = await fetchPage(wanted, known.next);
      if (pages() === known) pages.set({ items: [...known.items, ...page.items], next: page.next });
    } catch (error) {
      failed.set(problemOf(error));
    } finally {
      growing.set(false);
    }
  }

  return {
    items: computed(() => pages()?.items),
    loading: computed(() => first.loading() || growing()),
    problem: computed(() => first.problem() ?? failed()),
    retrying: computed(() => first.retryIn() !== undefined),
    hasMore: computed(() => !!pages()?.next),
    more,
    reload: () => first.reload(),
  };
}
