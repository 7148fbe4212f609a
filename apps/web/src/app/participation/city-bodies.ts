import { Service, inject } from '@angular/core';
import { type Page } from '@centrale/kernel';
import { type BodyRow } from '@centrale/participation';
import { loaded, type Loaded } from '@centrale/ui';
import { Api } from '../shell/api';

const PAGE = 100;
/** More than a city has; nobody chooses from a longer list. */
const PAGES = 5;

/** Bodies to choose from: those of the cities where the reader works. */
@Service()
export class CityBodies {
  private readonly api = inject(Api);

  /** Called where `inject` works. */
  all(): Loaded<readonly BodyRow[]> {
    return loaded(() => '/bodies', (path, abort) => this.fetch(path, abort));
  }

  private async fetch(path: string, abort: AbortSignal): Promise<readonly BodyRow[]> {
    const found: BodyRow[] = [];
    let after: string | undefined;
    for (let page = 0; page < PAGES; page += 1) {
      const answer: Page<BodyRow> = await this.api.get(path, { limit: PAGE, after }, abort);
      found.push(...answer.items);
      if (!answer.next) break;
      after = answer.next;
    }
    return found;
  }
}
