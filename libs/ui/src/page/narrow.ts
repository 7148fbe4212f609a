import { DOCUMENT, DestroyRef, inject, signal, type Signal } from '@angular/core';

/** Where a wide part becomes another one; the same width at which `ui-list` turns into cards. */
const PHONE = '(max-width: 48rem)';

/** Whether the window is as narrow as a phone, followed. For parts that are another thing there; what only looks different is CSS. */
export function narrow(): Signal<boolean> {
  const query = inject(DOCUMENT).defaultView?.matchMedia?.(PHONE);
  const is = signal(query?.matches ?? false);
  const follow = (): void => is.set(query?.matches ?? false);
  query?.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => query?.removeEventListener('change', follow));
  return is.asReadonly();
}
