import { Component, Directive, ElementRef, Injector, TemplateRef, afterNextRender, computed, contentChild, inject, input, signal, type WritableSignal } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { type FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Announcer } from '../feedback/announcer';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { Icon } from '../page/icon';

/** A field that holds a list of objects. */
export type ListField<T extends object> = (() => { readonly value: WritableSignal<readonly T[]> }) & Iterable<FieldTree<T>>;

interface ItemContext<T extends object> {
  $implicit: FieldTree<T>;
  index: number;
}

/** The fields of one item: `<ng-template [uiRepeatItem]="form.phases" let-phase let-i="index">…</ng-template>` */
@Directive({ selector: '[uiRepeatItem]' })
export class RepeatItem<T extends object> {
  /** Gives the item its type. */
  readonly uiRepeatItem = input<ListField<T>>();
  readonly template = inject<TemplateRef<ItemContext<T>>>(TemplateRef);

  static ngTemplateContextGuard<T extends object>(_directive: RepeatItem<T>, context: unknown): context is ItemContext<T> {
    return true;
  }
}

type Move = 'up' | 'down';

/**
 * A list of sub-forms: add, take away (and take that back), and move, by buttons or with Alt and the arrows.
 * `<ui-repeat [of]="form.phases" [make]="newPhase" [name]="t().phase" [add]="t().addPhase"><ng-template [uiRepeatItem]="form.phases" let-phase>…</ng-template></ui-repeat>`
 */
@Component({
  selector: 'ui-repeat',
  imports: [Icon, MatButton, NgTemplateOutlet],
  host: { '(keydown)': 'pressed($event)' },
  template: `
    @for (item of items(); track item; let i = $index; let last = $last) {
      <div class="item" role="group" [attr.data-index]="i" [attr.aria-labelledby]="id + '-' + i">
        <div class="head">
          <p class="title" tabindex="-1" [id]="id + '-' + i">{{ titleOf(i) }}</p>
          @if (movable()) {
            <button type="button" data-move="up" [attr.aria-disabled]="i === 0 || null" (click)="move(i, 'up')"><ui-icon name="chevron" class="up" /><span class="out-of-sight">{{ words.fill(t().repeat.up, { name: titleOf(i) }) }}</span></button>
            <button type="button" data-move="down" [attr.aria-disabled]="last || null" (click)="move(i, 'down')"><ui-icon name="chevron" /><span class="out-of-sight">{{ words.fill(t().repeat.down, { name: titleOf(i) }) }}</span></button>
          }
          @if (items().length > least()) {
            <button type="button" (click)="remove(i)"><ui-icon name="trash" /><span class="out-of-sight">{{ words.fill(t().repeat.remove, { name: titleOf(i) }) }}</span></button>
          }
        </div>
        <div class="fields">
          @if (template(); as each) { <ng-container [ngTemplateOutlet]="each.template" [ngTemplateOutletContext]="{ $implicit: item, index: i }" /> }
        </div>
      </div>
    }
    <p class="out-of-sight" role="status">{{ said() }}</p>
    @if (items().length < most()) {
      <button type="button" class="add" matButton="outlined" (click)="append()"><ui-icon name="add" />{{ add() }}</button>
    } @else { <p class="soft small">{{ words.fill(t().errors.arrayMaxSize, { max: most() }) }}</p> }
  `,
  styles: `
    :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-4); }
    .item { border: 1px solid var(--line); border-radius: var(--radius); background: var(--sheet); min-inline-size: 0; }
    .head { display: flex; gap: var(--gap-1); align-items: center; padding: var(--gap-2) var(--gap-2) 0 var(--gap-4); }
    .title { flex: 1; max-inline-size: none; font-weight: 600; }
    .head button { display: grid; place-items: center; inline-size: 2.25rem; block-size: 2.25rem; border: 0; border-radius: var(--radius); background: none; color: var(--ink-soft); cursor: pointer; }
    .head button:hover { background: var(--well); color: var(--ink); }
    .head button[aria-disabled] { color: var(--line); background: none; cursor: default; }
    .up { rotate: 180deg; }
    .fields { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-4); padding: var(--gap-2) var(--gap-4) var(--gap-4); }
    .add { justify-self: start; }
  `,
})
export class Repeat<T extends object> {
  readonly of = input.required<ListField<T>>();
  /** A new, empty item. */
  readonly make = input.required<() => T>();
  /** What an item is called before its number: "Fase". */
  readonly name = input.required<string>();
  /** On the button: "Voeg een fase toe". */
  readonly add = input.required<string>();
  readonly least = input(0);
  readonly most = input(Infinity);
  /** The order means something. */
  readonly movable = input(true);

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly announcer = inject(Announcer);
  protected readonly words = inject(Words);
  protected readonly t = texts(uiTexts);
  protected readonly id = `repeat-${++count}`;
  protected readonly said = signal('');
  protected readonly template = contentChild<RepeatItem<T>>(RepeatItem);
  private readonly value = computed(() => this.of()().value);
  protected readonly items = computed(() => {
    this.value()();
    return [...this.of()];
  });

  protected titleOf(index: number): string {
    return `${this.name()} ${index + 1}`;
  }

  protected append(): void {
    const at = this.value()().length;
    this.value().update((all) => [...all, this.make()()]);
    this.focus(`.item[data-index="${at}"] .fields :is(input, select, textarea, button)`);
  }

  protected remove(index: number): void {
    const taken = this.value()()[index];
    if (taken === undefined) return;
    const title = this.titleOf(index);
    this.value().update((all) => all.filter((_, i) => i !== index));
    this.announcer.tell(this.words.fill(this.t().repeat.removed, { name: title }), { label: this.t().repeat.undo, run: () => this.putBack(taken, index) });
    this.focus(`.item[data-index="${Math.min(index, this.value()().length - 1)}"] .title, .add`);
  }

  /** Where it stood, or at the end when the list has become shorter. */
  private putBack(item: T, index: number): void {
    this.value().update((all) => [...all.slice(0, index), item, ...all.slice(index)]);
    this.focus(`.item[data-index="${Math.min(index, this.value()().length - 1)}"] .title`);
  }

  protected move(index: number, way: Move): void {
    const to = way === 'up' ? index - 1 : index + 1;
    const [moved, other] = [this.value()()[index], this.value()()[to]];
    if (moved === undefined || other === undefined) return;
    this.value().update((all) => all.map((each, i) => (i === index ? other : i === to ? moved : each)));
    this.said.set(this.words.fill(this.t().repeat.moved, { name: this.titleOf(index), no: to + 1, of: this.value()().length }));
    this.focus(`.item[data-index="${to}"] [data-move="${way}"]`);
  }

  protected pressed(event: KeyboardEvent): void {
    const ways: Readonly<Record<string, Move>> = { ArrowUp: 'up', ArrowDown: 'down' };
    const way = event.altKey && this.movable() ? ways[event.key] : undefined;
    const item = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.item') : null;
    if (!way || !item || !this.host.contains(item)) return;
    event.preventDefault();
    event.stopPropagation();
    this.move(Number(item.dataset['index']), way);
  }

  private focus(selector: string): void {
    afterNextRender(() => this.host.querySelector<HTMLElement>(selector)?.focus(), { injector: this.injector });
  }
}

let count = 0;
