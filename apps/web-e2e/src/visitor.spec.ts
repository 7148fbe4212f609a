import { ask, pageOf } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

test.describe('a visitor', () => {
  test('reads what the Centrale is and changes the language without losing the page', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samen beslissen begint met een goede opdracht');
    await expect(page.getByText('Ontwerp van participatieprocessen')).toBeVisible();
    await page.goto('/contact');
    await page.getByLabel('Uw naam').fill('Jeanne Dupuis');
    await page.getByRole('button', { name: 'FR' }).or(page.getByRole('radio', { name: 'FR' })).or(page.getByRole('link', { name: 'FR' })).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Posez votre question');
    await expect(page.getByLabel('Votre nom')).toHaveValue('Jeanne Dupuis');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  });

  test('is told what is missing in a question, field by field, and then gets a reference', async ({ page }) => {
    await page.goto('/contact');
    await page.getByRole('button', { name: 'Vraag versturen' }).click();
    await expect(page.getByRole('heading', { name: /5 / }).or(page.locator('ui-error-summary h2'))).toBeVisible();
    await page.getByLabel('Uw naam').fill('Jeanne Dupuis');
    await page.getByLabel('Organisatie').fill('Wijkcomité Maritiem');
    await page.getByLabel('E-mailadres').fill('jeanne.dupuis@demo.example');
    await page.getByLabel('Onderwerp').fill('Een bevraging over het plein');
    await page.getByLabel('Uw vraag').fill('Kan de Centrale ons helpen met een bevraging over het nieuwe plein?');
    await page.getByRole('button', { name: 'Vraag versturen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw vraag is ontvangen');
  });

  test('follows a published call-off and verifies its fingerprint', async ({ page }) => {
    await page.goto('/register/call-offs');
    await page.getByRole('link', { name: 'Burgerpanel in de jury Jamar- en Zuidlaan' }).click();
    await expect(page.getByText('Palabre')).toBeVisible();
    const hash = await page.locator('ui-copyable code').textContent();
    await page.goto('/verify');
    await page.getByLabel('Vingerafdruk').fill('geen vingerafdruk');
    await page.getByRole('button', { name: 'Nakijken' }).click();
    await expect(page.getByText('Dit is geen vingerafdruk')).toBeVisible();
    await page.getByLabel('Vingerafdruk').fill(hash ?? '');
    await page.getByRole('button', { name: 'Nakijken' }).click();
    await expect(page.getByText('Publicatie van een oproep')).toBeVisible();
  });

  test('hears a text that exists in Dutch alone in Dutch, on a page in French', async ({ browser, request }) => {
    const { items } = await ask<{ items: readonly { readonly id: string; readonly name: { readonly nl: string; readonly fr: string } }[] }>(request, '/public/bodies?limit=100');
    const dutch = items.find(({ name }) => name.fr === '')!;
    const page = await pageOf(browser, null, 'fr');
    await page.goto(`/participation/bodies/${dutch.id}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(dutch.name.nl);
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'nl');
    await page.context().close();
  });
});
