import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Announcer } from '../feedback/announcer';
import { Languages } from '../language/languages';
import { uiTexts } from '../language/ui-texts';
import { Upload, type StoredFile } from './upload';

@Component({ imports: [Upload], template: `<ui-upload [send]="send" [files]="files()" [maxMegabytes]="1" (removed)="remove($event)" />` })
class Host {
  readonly files = signal<readonly StoredFile[]>([{ id: 'a', name: 'Plan.pdf', size: 2048 }]);
  readonly send = (): Promise<unknown> => Promise.resolve({});
  remove({ id }: StoredFile): void {
    this.files.update((all) => all.filter((file) => file.id !== id));
  }
}

describe('files that are given', () => {
  let fixture: ComponentFixture<Host>;
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const button = (name: string): HTMLButtonElement => [...page().querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent).includes(name))!;
  const told = jest.fn();
  const press = async (name: string): Promise<void> => {
    button(name).focus();
    button(name).click();
    await fixture.whenStable();
  };
  const give = async (file: File): Promise<void> => {
    const chooser = page().querySelector('input')!;
    Object.defineProperty(chooser, 'files', { value: [file], configurable: true });
    Object.defineProperty(chooser, 'value', { value: '', writable: true, configurable: true });
    chooser.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  };

  beforeEach(async () => {
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts);
    told.mockReset();
    jest.spyOn(TestBed.inject(Announcer), 'tell').mockImplementation(told);
    fixture = TestBed.createComponent(Host);
    document.body.append(page());
    await fixture.whenStable();
  });
  afterEach(() => page().remove());

  it('leave the keyboard where files are chosen once one is removed, and that is said', async () => {
    await press('Plan.pdf');
    expect(page().textContent).not.toContain('Plan.pdf');
    expect(document.activeElement).toBe(button('Kies bestanden'));
    expect(told).toHaveBeenCalledWith('Plan.pdf is weg.');
  });

  it('are said to be there, and one that is too large keeps its line until that is put away', async () => {
    await give(new File(['x'], 'Nota.pdf'));
    expect(told).toHaveBeenCalledWith('Nota.pdf staat erbij.');
    await give(new File([new Uint8Array(1024 * 1024 + 1)], 'Groot.pdf'));
    expect(page().querySelector('[role=alert]')?.textContent).toContain('1 MB');
    await press('Groot.pdf');
    expect(document.activeElement).toBe(button('Kies bestanden'));
  });
});
