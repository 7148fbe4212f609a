import { type Browser, type Locator, type Page } from '@playwright/test';
import { pageOf, type Language } from './people.ts';

/** The people of a story, each in a browser of their own for as long as it lasts. */
export class Cast {
  private readonly pages = new Map<string | null, Page>();

  constructor(
    private readonly browser: Browser,
    private readonly language: Language = 'nl',
  ) {}

  /** `null` is a visitor. */
  async page(person: string | null): Promise<Page> {
    const known = this.pages.get(person);
    if (known) return known;
    const page = await pageOf(this.browser, person, this.language, { reducedMotion: 'reduce' });
    this.pages.set(person, page);
    return page;
  }

  async close(): Promise<void> {
    await Promise.all([...this.pages.values()].map((page) => page.context().close()));
  }
}

/** Presses a button, found by exactly its words. */
export const press = (where: Page | Locator, name: string): Promise<void> => where.getByRole('button', { name, exact: true }).click();

/** Presses a button that asks first, and goes on with the button of the same words; gives a reason where one is asked. */
export async function pressAndConfirm(page: Page, name: string, reason?: string): Promise<void> {
  await press(page, name);
  const dialog = page.getByRole('dialog');
  if (reason) await dialog.getByRole('textbox').fill(reason);
  await press(dialog, name);
}

/** What the strip of a dossier says: its state, who acts, the next date, the primary action. */
export const stripOf = (page: Page): Locator => page.getByRole('region', { name: /^(Stand van zaken|État d’avancement|Where things stand)/ });

/** Opens a part that can be folded away, when it is not open already. */
export async function unfold(where: Locator, title: string): Promise<Locator> {
  const part = where.locator('details').filter({ has: where.page().locator('summary').getByText(title, { exact: true }) });
  if (!(await part.evaluate((details: HTMLDetailsElement) => details.open))) await part.locator('summary').first().click();
  return part;
}
