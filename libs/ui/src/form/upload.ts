import { Component, ElementRef, booleanAttribute, computed, effect, inject, input, output, signal, viewChild } from '@angular/core';
import { problemOf } from '../command/problem';
import { Announcer } from '../feedback/announcer';
import { localeOf } from '@centrale/kernel';
import { Languages } from '../language/languages';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { Icon } from '../page/icon';
import { FIELD_FRAME } from './field';

/** A file that is kept, as the server tells it. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Where it can be fetched. */
  readonly href?: string;
}

/** Sends one file and reports its progress from 0 to 1; `api.upload` is one. */
export type SendFile = (file: File, progress: (share: number) => void, abort: AbortSignal) => Promise<unknown>;

interface Sending {
  readonly key: number;
  readonly file: File;
  readonly share: number;
  readonly problem?: string;
  readonly abort: AbortController;
}

const MEGABYTE = 1024 * 1024;

/** Files by choosing or dropping, each with progress, or why it was refused. `<ui-upload [send]="send" [files]="b.attachments" (sent)="reload()" (removed)="remove($event)" />` */
@Component({
  selector: 'ui-upload',
  imports: [Icon],
  template: `
    @if (!readonly()) {
      <div class="drop" [class.over]="over()" (dragover)="hover($event, true)" (dragleave)="hover($event, false)" (drop)="drop($event)">
        <input #chooser type="file" class="out-of-sight" tabindex="-1" [attr.aria-label]="frame ? null : t().upload.choose" [id]="frame?.controlId() ?? ''" [multiple]="multiple()" [accept]="accept() ?? ''"
          [attr.aria-describedby]="frame?.describedBy()" (change)="take(chooser.files); chooser.value = ''" />
        <button #pick type="button" (click)="chooser.click()"><ui-icon name="upload" />{{ t().upload.choose }}</button>
        <span class="soft">{{ t().upload.orDrop }} {{ limits() }}</span>
      </div>
    }
    <ul>
      @for (file of files(); track file.id) {
        <li>
          <ui-icon name="file" />
          <span class="name">@if (file.href) { <a [href]="file.href" download>{{ file.name }}</a> } @else { {{ file.name }} }</span>
          <span class="soft">{{ sizeOf(file.size) }}</span>
          @if (!readonly()) { <button type="button" [attr.aria-label]="words.fill(t().upload.remove, { name: file.name })" (click)="remove(file)"><ui-icon name="trash" /></button> }
        </li>
      }
      @for (one of sending(); track one.key) {
        <li [class.bad]="one.problem">
          <ui-icon [name]="one.problem ? 'alert' : 'upload'" />
          <span class="name">{{ one.file.name }}
            @if (one.problem; as words) { <span class="why" role="alert">{{ words }}</span> }
            @else { <progress max="1" [value]="one.share" [attr.aria-label]="one.file.name"></progress> }
          </span>
          <span class="soft">{{ sizeOf(one.file.size) }}</span>
          <button type="button" [attr.aria-label]="words.fill(t().upload.stop, { name: one.file.name })" (click)="stop(one)"><ui-icon name="close" /></button>
        </li>
      }
    </ul>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-2); }
    .drop { display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-4); align-items: center; padding: var(--gap-4); border: 1.5px dashed var(--mat-sys-outline); border-radius: var(--radius); background: var(--sheet); font-size: var(--text-m); }
    .drop.over { border-color: var(--accent); background: var(--tone-busy-wash); }
    .drop:has(input:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }
    .drop button { display: inline-flex; gap: var(--gap-2); align-items: center; min-block-size: 2.5rem; padding: 0 var(--gap-3); border: 1px solid var(--mat-sys-outline); border-radius: var(--radius); background: none; font: inherit; font-weight: 600; color: var(--ink); cursor: pointer; }
    ul { list-style: none; padding: 0; display: grid; }
    ul:empty { display: none; }
    li { display: grid; grid-template-columns: auto 1fr auto auto; gap: var(--gap-3); align-items: center; padding-block: var(--gap-2); border-block-end: 1px solid var(--line); font-size: var(--text-m); }
    li.bad > ui-icon, .why { color: var(--tone-bad); }
    .why { display: block; font-size: var(--text-s); font-weight: 550; }
    .name { min-inline-size: 0; overflow-wrap: anywhere; }
    .soft { color: var(--ink-soft); font-size: var(--text-s); font-variant-numeric: tabular-nums; }
    li button { display: grid; place-items: center; inline-size: 2.25rem; block-size: 2.25rem; border: 0; border-radius: var(--radius); background: none; color: var(--ink-soft); cursor: pointer; }
    li button:hover { background: var(--well); color: var(--ink); }
    progress { display: block; inline-size: 100%; block-size: 0.375rem; margin-block-start: 0.25rem; accent-color: var(--accent); }
  `,
})
export class Upload {
  readonly send = input.required<SendFile>();
  readonly files = input<readonly StoredFile[]>([]);
  readonly multiple = input(true);
  readonly readonly = input(false, { transform: booleanAttribute });
  /** As of the native input: '.pdf,image/*'. The server judges by content. */
  readonly accept = input<string>();
  readonly maxMegabytes = input(25);
  readonly sent = output<unknown>();
  readonly removed = output<StoredFile>();

  private readonly language = inject(Languages).current;
  private readonly announcer = inject(Announcer);
  protected readonly words = inject(Words);
  protected readonly t = texts(uiTexts);
  protected readonly frame = inject(FIELD_FRAME, { optional: true });
  protected readonly over = signal(false);
  protected readonly sending = signal<readonly Sending[]>([]);
  protected readonly limits = computed(() => this.words.fill(this.t().upload.limit, { megabytes: this.maxMegabytes() }));
  private readonly pick = viewChild<ElementRef<HTMLButtonElement>>('pick');
  private leaving: StoredFile | undefined;
  private count = 0;

  constructor() {
    effect(() => {
      const files = this.files();
      const { leaving } = this;
      if (!leaving || files.some(({ id }) => id === leaving.id)) return;
      this.leaving = undefined;
      this.goOnWithout(leaving.name);
    });
  }

  protected sizeOf(bytes: number): string {
    const unit = bytes >= MEGABYTE ? 'megabyte' : 'kilobyte';
    const value = bytes / (bytes >= MEGABYTE ? MEGABYTE : 1024);
    return new Intl.NumberFormat(localeOf(this.language()), { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
  }

  protected hover(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }

  protected drop(event: DragEvent): void {
    this.hover(event, false);
    this.take(event.dataTransfer?.files ?? null);
  }

  protected take(files: FileList | null): void {
    for (const file of files ?? []) void this.begin(file);
  }

  protected remove(file: StoredFile): void {
    this.leaving = file;
    this.removed.emit(file);
  }

  protected stop(one: Sending): void {
    one.abort.abort();
    this.forget(one.key);
    this.goOnWithout(one.file.name);
  }

  /** The button that was pressed goes with its line: the keyboard goes on from where files are chosen. */
  private goOnWithout(name: string): void {
    this.pick()?.nativeElement.focus();
    this.tell('removed', name);
  }

  private tell(what: 'added' | 'removed', name: string): void {
    this.announcer.tell(this.words.fill(this.t().upload[what], { name }));
  }

  private async begin(file: File): Promise<void> {
    const key = ++this.count;
    const abort = new AbortController();
    this.sending.update((all) => [...all, { key, file, share: 0, abort }]);
    if (file.size > this.maxMegabytes() * MEGABYTE) {
      this.patch(key, { problem: this.words.fill(this.t().upload.tooLarge, { megabytes: this.maxMegabytes() }) });
      return;
    }
    try {
      const answer = await this.send()(file, (share) => this.patch(key, { share }), abort.signal);
      this.forget(key);
      this.tell('added', file.name);
      this.sent.emit(answer);
    } catch (error) {
      this.patch(key, { problem: this.words.say(problemOf(error).refusal) });
    }
  }

  private patch(key: number, change: Partial<Sending>): void {
    this.sending.update((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)));
  }

  private forget(key: number): void {
    this.sending.update((all) => all.filter((one) => one.key !== key));
  }
}
