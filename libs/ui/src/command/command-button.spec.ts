import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { refuse } from '@centrale/kernel';
import { Languages } from '../language/languages';
import { uiTexts } from '../language/ui-texts';
import { CommandButton, type Press } from './command-button';
import { Problem } from './problem';

describe('a command as a button', () => {
  let fixture: ComponentFixture<CommandButton>;
  let presses: Press[];

  const button = (): HTMLButtonElement => (fixture.nativeElement as HTMLElement).querySelector('button')!;
  const said = (): string => (fixture.nativeElement as HTMLElement).querySelector('.said')!.textContent.trim();

  async function show(run: (press: Press) => Promise<unknown>, inputs: Readonly<Record<string, unknown>> = {}): Promise<void> {
    fixture = TestBed.createComponent(CommandButton);
    const all: Readonly<Record<string, unknown>> = { label: 'Publiceren', run, ...inputs };
    for (const [name, value] of Object.entries(all)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
  }
  async function press(): Promise<void> {
    button().click();
    await fixture.whenStable();
  }

  beforeEach(async () => {
    presses = [];
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
  });

  it('runs the handler with a key of its own for each intent', async () => {
    await show((each) => Promise.resolve(presses.push(each)));
    await press();
    await press();
    expect(presses).toHaveLength(2);
    expect(presses[0]!.key).toMatch(/^[0-9a-f-]{36}$/);
    expect(presses[1]!.key).not.toBe(presses[0]!.key);
  });

  it('says what it is about to whoever hears it, where only its place on the page shows that', async () => {
    await show(() => Promise.resolve(), { about: 'Lies Peeters' });
    expect(button().textContent.trim()).toBe('Publiceren Lies Peeters');
    expect(button().querySelector('.out-of-sight')!.textContent).toBe('Lies Peeters');
  });

  it('runs once however often it is pressed', async () => {
    let finish: () => void = () => undefined;
    await show((each) => {
      presses.push(each);
      return new Promise<void>((resolve) => (finish = resolve));
    });
    button().click();
    button().click();
    await Promise.resolve();
    button().click();
    finish();
    await fixture.whenStable();
    expect(presses).toHaveLength(1);
  });

  it('keeps the key when it is tried again after the server was away', async () => {
    await show((each) => {
      presses.push(each);
      return presses.length === 1 ? Promise.reject(new Problem(503, 'service.unavailable')) : Promise.resolve();
    });
    await press();
    await press();
    expect(presses[1]!.key).toBe(presses[0]!.key);
    await press();
    expect(presses[2]!.key).not.toBe(presses[0]!.key);
  });

  it('takes a new key after a refusal: what is sent next is another intent', async () => {
    await show((each) => {
      presses.push(each);
      return Promise.reject(new Problem(409, 'request.version-outdated'));
    });
    await press();
    await press();
    expect(presses[1]!.key).not.toBe(presses[0]!.key);
  });

  it('says a refusal beside it, keeps the focus and does nothing', async () => {
    await show((each) => Promise.resolve(presses.push(each)), { may: refuse('access.forbidden') });
    await press();
    expect(presses).toHaveLength(0);
    expect(button().disabled).toBe(false);
    expect(button().getAttribute('aria-disabled')).toBe('true');
    expect(said()).toBe('Met uw rol kan dit niet.');
    expect(button().getAttribute('aria-describedby')).toBe((fixture.nativeElement as HTMLElement).querySelector('.said')!.id);
  });

  it('shows what the API refused in the same place', async () => {
    await show(() => Promise.reject(new Problem(409, 'request.version-outdated')));
    await press();
    expect(said()).toBe('Iemand anders wijzigde dit intussen.');
  });

  it('follows the language', async () => {
    await show(() => Promise.resolve(), { may: refuse('access.forbidden') });
    await TestBed.inject(Languages).use('fr');
    await fixture.whenStable();
    expect(said()).toBe('Votre rôle ne le permet pas.');
  });
});
