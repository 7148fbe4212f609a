import { EnvironmentInjector, createEnvironmentInjector, runInInjectionContext, signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Problem } from '../command/problem';
import { uiTexts } from '../language/ui-texts';
import { autosave, type Autosave, type AutosaveOptions } from './autosave';

interface Note {
  readonly title: string;
  readonly text: string;
}

const start: Note = { title: 'Plein', text: '' };
const at = '2027-03-12T13:03:00.000Z';

describe('a form that saves itself', () => {
  let value: WritableSignal<Note>;
  let injector: EnvironmentInjector;
  let save: jest.Mock<Promise<{ version: number; savedAt: string }>, [Note, number]>;

  beforeAll(() => uiTexts.load('nl'));
  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    value = signal(start);
    save = jest.fn((_note: Note, version: number) => Promise.resolve({ version: version + 1, savedAt: at }));
    injector = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
  });
  afterEach(() => {
    injector.destroy();
    jest.useRealTimers();
  });

  function begin(options: Partial<AutosaveOptions<Note>> = {}): Autosave<Note> {
    return runInInjectionContext(injector, () => autosave<Note>({
      key: 'note/1', value, apply: (note) => value.set(note), saved: start, version: 1, save,
      current: (view) => view as { value: Note; version: number }, ...options,
    }));
  }

  async function write(note: Note, wait = 800): Promise<void> {
    value.set(note);
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(wait);
  }

  const draft = (): unknown => JSON.parse(localStorage.getItem('centrale.draft.note/1') ?? 'null');

  it('sends the last version once, after a pause, and says when', async () => {
    const saving = begin();
    await write({ title: 'P', text: '' }, 100);
    await write({ title: 'Pl', text: '' });
    expect(save.mock.calls).toEqual([[{ title: 'Pl', text: '' }, 1]]);
    expect([saving.state(), saving.savedAt(), saving.version]).toEqual(['saved', at, 2]);
    expect(draft()).toBeNull();
  });

  it('keeps on this device what the server does not have yet', async () => {
    begin();
    await write({ title: 'Nieuw', text: '' }, 100);
    expect(draft()).toEqual({ value: { title: 'Nieuw', text: '' }, base: start, version: 1 });
  });

  it('takes up a draft of before a reload, and saves it', async () => {
    localStorage.setItem('centrale.draft.note/1', JSON.stringify({ value: { title: 'Oud', text: 'x' }, base: start, version: 1 }));
    const saving = begin();
    expect([value(), saving.restored()]).toEqual([{ title: 'Oud', text: 'x' }, true]);
    await write(value());
    expect(save).toHaveBeenCalledWith({ title: 'Oud', text: 'x' }, 1);
  });

  it('shows a draft beside the version that somebody saved in the meantime', () => {
    localStorage.setItem('centrale.draft.note/1', JSON.stringify({ value: { title: 'Mijn', text: '' }, base: { title: 'Eerst', text: '' }, version: 0 }));
    const saving = begin();
    expect(saving.conflict()).toMatchObject({ mine: { title: 'Mijn', text: '' }, theirs: start, version: 1, differences: [{ field: 'title', changed: 'both' }] });
  });

  it('tries again by itself when the server is away, and recovers', async () => {
    save.mockRejectedValueOnce(new Problem(503, 'service.unavailable'));
    const saving = begin();
    await write({ title: 'Nieuw', text: '' });
    expect([saving.state(), draft() !== null]).toEqual(['offline', true]);
    await jest.advanceTimersByTimeAsync(2000);
    expect([saving.state(), save.mock.calls.length]).toEqual(['saved', 2]);
  });

  it('holds both versions on a conflict and saves what was chosen on top of the other', async () => {
    save.mockRejectedValueOnce(new Problem(412, 'request.version-outdated', { current: { value: { title: 'Zij', text: 'hun tekst' }, version: 7 } }));
    const saving = begin();
    await write({ title: 'Ik', text: '' });
    expect(saving.state()).toBe('conflict');
    expect(value()).toEqual({ title: 'Ik', text: '' });
    await saving.resolve({ title: 'mine' });
    expect(save).toHaveBeenLastCalledWith({ title: 'Ik', text: 'hun tekst' }, 7);
    expect([saving.state(), saving.conflict(), saving.version]).toEqual(['saved', undefined, 8]);
  });

  it('sends nothing when the other version is chosen everywhere: the server has it', async () => {
    save.mockRejectedValueOnce(new Problem(412, 'request.version-outdated', { current: { value: { title: 'Zij', text: '' }, version: 7 } }));
    const saving = begin();
    await write({ title: 'Ik', text: '' });
    await saving.resolve({ title: 'theirs' });
    expect([value().title, saving.state(), saving.version, save.mock.calls.length, draft()]).toEqual(['Zij', 'saved', 7, 1, null]);
  });

  it('saves nothing while a conflict waits for a choice, and keeps what is typed', async () => {
    save.mockRejectedValueOnce(new Problem(412, 'request.version-outdated', { current: { value: { title: 'Zij', text: '' }, version: 7 } }));
    begin();
    await write({ title: 'Ik', text: '' });
    await write({ title: 'Ik', text: 'meer' });
    expect(save).toHaveBeenCalledTimes(1);
    expect(draft()).toMatchObject({ value: { title: 'Ik', text: 'meer' } });
  });

  it('says what the server refused, and does not go on by itself', async () => {
    save.mockRejectedValueOnce(new Problem(409, 'briefing.wrong-status'));
    const saving = begin();
    await write({ title: 'Nieuw', text: '' });
    await jest.advanceTimersByTimeAsync(60_000);
    expect([saving.state(), saving.problem()?.code, save.mock.calls.length]).toEqual(['refused', 'briefing.wrong-status', 1]);
    await expect(saving.settled()).resolves.toBeUndefined();
  });

  it('saves again what was typed while it was saving', async () => {
    let answer: (saved: { version: number; savedAt: string }) => void = () => undefined;
    save.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    begin();
    await write({ title: 'Een', text: '' });
    await write({ title: 'Twee', text: '' }, 0);
    answer({ version: 2, savedAt: at });
    await jest.advanceTimersByTimeAsync(800);
    expect(save.mock.calls.map(([note, version]) => [note.title, version])).toEqual([['Een', 1], ['Twee', 2]]);
  });
});
