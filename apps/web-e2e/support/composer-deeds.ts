import { type Locator, type Page } from '@playwright/test';
import { addDays, fillInstant, today, typed, workingDay } from './calendar.ts';
import { press, unfold } from './cast.ts';
import { expect } from './test.ts';

interface ComposerPage {
  readonly guards: Locator;
  readonly lot: (no: number) => Locator;
}

/** The guard list and the cards of the custom lots. */
export const composerOf = (page: Page): ComposerPage => ({
  guards: page.getByRole('region', { name: 'Controlelijst' }),
  lot: (no) => page.getByRole('article', { name: new RegExp(`^Perceel op maat ${no} `) }),
});

/** Makes one custom lot of the first two, which draws on both framework lots. */
export async function combineFirstTwo(page: Page): Promise<void> {
  const { lot } = composerOf(page);
  await press(page, 'Meer voor perceel op maat 1');
  await page.getByRole('menuitem', { name: 'Samenvoegen met perceel op maat 2' }).click();
  await expect(lot(3)).toHaveCount(0);
  await expect(lot(1).getByRole('button', { name: /^Perceel \d verplaatsen/ })).toHaveCount(2);
  await expect(lot(1)).toContainText('€ 40.000');
  await lot(1).getByLabel('Titel · Nederlands').fill('Ontwerp en begeleiding van het traject');
  await lot(1).getByLabel('Titel · Frans').fill('Conception et animation de la démarche');
}

/** What is missing in French is named, leads to its field, and is mended. */
export async function mendFrench(page: Page, title: string): Promise<void> {
  const { guards, lot } = composerOf(page);
  await expect(guards.getByRole('link', { name: 'Perceel op maat 1: ‘Opdracht’ ontbreekt in het Frans. (P19)' })).toBeVisible();
  await guards.getByRole('link', { name: 'Perceel op maat 1: ‘Opdracht’ ontbreekt in het Frans. (P19)' }).click();
  await expect(lot(1).getByLabel('Opdracht · Frans')).toBeFocused();
  await lot(1).getByLabel('Opdracht · Frans').fill('Concevoir la démarche, animer quatre réunions et en rendre compte.');
  await unfold(lot(2), 'Opdracht');
  await lot(2).getByLabel('Opdracht · Frans').fill('Trouver soixante participants, dont vingt jeunes.');
  await unfold(page.getByRole('region', { name: 'De oproep in het kort' }), 'De oproep in het kort');
  await page.getByRole('region', { name: 'De oproep in het kort' }).getByLabel('Titel · Frans').fill(title);
  await page.getByLabel('Samenvatting · Frans').fill('La commune aménage un parc et veut en décider avec le quartier.');
  await expect(guards.getByText('ontbreekt in het Frans')).toHaveCount(0);
}

/** Weights that sum to 99 are named until they sum to 100. */
export async function mendWeights(page: Page): Promise<void> {
  const { guards, lot } = composerOf(page);
  await unfold(lot(1), 'Gunningscriteria');
  await lot(1).getByLabel('Prijs', { exact: true }).fill('39');
  await expect(lot(1)).toContainText('Som: 99 van 100, nog 1 te verdelen');
  const wrong = guards.getByRole('link', { name: 'Perceel op maat 1: de gewichten zijn samen 99 in plaats van 100, de prijs meegeteld. (P13)' });
  await expect(wrong).toBeVisible();
  await lot(1).getByLabel('Prijs', { exact: true }).fill('40');
  await expect(wrong).toHaveCount(0);
}

/** Terms that the agreement allows. */
export async function setDates(page: Page): Promise<void> {
  const day = await today(page.request);
  const due = workingDay(day, 20);
  const decision = workingDay(due, 30);
  await fillInstant(page.getByRole('group', { name: 'Vragen tot' }), workingDay(day, 7), '12:00');
  await fillInstant(page.getByRole('group', { name: 'Offertes tot' }), due, '11:00');
  await page.getByLabel('Beslissing 2 verwacht op').fill(typed(decision));
  await page.getByLabel('Uitvoering vanaf').fill(typed(addDays(decision, 14)));
  await page.getByLabel('Uitvoering tot en met').fill(typed(addDays(decision, 134)));
}
