import { Component, computed, inject, input, output } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { type FrameworkLotView } from '@centrale/procurement';
import { Icon, LocalTextPipe, Series, Words, texts } from '@centrale/ui';
import { callOffsTexts } from './call-offs-texts';
import { Dragging } from './dragging';

/** Where a service can go, with the reason when it cannot. */
export interface Destination {
  readonly to: number | 'new';
  readonly label: string;
  readonly refused?: string;
}

/** A lot of the agreement as something to take: dragged with a pointer, or sent with its menu. */
@Component({
  selector: 'app-service-chip',
  imports: [Icon, LocalTextPipe, MatMenu, MatMenuItem, MatMenuTrigger, Series],
  host: {
    draggable: 'true',
    '[class.lifted]': 'dragging.held()?.service === service() && dragging.held()?.from === from()',
    '(dragstart)': 'lift($event)',
    '(dragend)': 'dragging.letGo()',
  },
  template: `
    <ui-icon class="grip" name="drag" />
    <ui-series [number]="service().number" />
    <span class="words">
      <span class="name">{{ service().name | localText }}</span>
      <ng-content />
    </span>
    <button type="button" [matMenuTriggerFor]="menu" [attr.aria-label]="label()"><ui-icon [name]="from() === undefined ? 'add' : 'more'" /></button>
    <mat-menu #menu="matMenu">
      <p class="menu-title">{{ menuTitle() }}</p>
      @for (destination of destinations(); track destination.to) {
        <button mat-menu-item [disabled]="!!destination.refused" (click)="sent.emit(destination.to)">
          <span>{{ destination.label }}</span>
          @if (destination.refused; as words) { <small>{{ words }}</small> }
        </button>
      }
      @if (from() !== undefined) { <button mat-menu-item (click)="dropped.emit()">{{ t().composer.services.remove }}</button> }
    </mat-menu>
  `,
  styles: `
    :host { display: inline-flex; gap: var(--gap-2); align-items: center; min-inline-size: 0; max-inline-size: 100%; padding: 0.3rem 0.3rem 0.3rem 0.2rem; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius); cursor: grab; transition: border-color 0.12s, box-shadow 0.12s; }
    :host(:hover) { border-color: var(--mat-sys-outline); box-shadow: 0 1px 4px rgb(0 0 0 / 0.08); }
    :host(.lifted) { opacity: 0.45; }
    ui-series { flex: none; }
    .grip { --icon: 1.1rem; color: var(--ink-soft); }
    .words { display: grid; min-inline-size: 0; line-height: 1.25; }
    .name { font-size: var(--chip-text, var(--text-m)); font-weight: 550; overflow-wrap: anywhere; }
    button[type='button'] { display: grid; place-items: center; flex: none; inline-size: 2rem; block-size: 2rem; margin-inline-start: auto; border: 0; border-radius: 6px; background: none; color: var(--ink-soft); cursor: pointer; }
    button[type='button']:hover { background: var(--tone-busy-wash); color: var(--tone-busy); }
    .menu-title { padding: var(--gap-2) var(--gap-4) var(--gap-1); font-size: var(--text-s); color: var(--ink-soft); }
    small { display: block; max-inline-size: 16rem; font-size: var(--text-s); color: var(--ink-soft); white-space: normal; }
    @media print { .grip, button { display: none; } :host { cursor: auto; } }
  `,
})
export class ServiceChip {
  readonly service = input.required<FrameworkLotView>();
  /** The custom lot that it is in; absent in the palette. */
  readonly from = input<number>();
  readonly destinations = input.required<readonly Destination[]>();
  readonly sent = output<number | 'new'>();
  readonly dropped = output<void>();

  protected readonly dragging = inject(Dragging);
  private readonly words = inject(Words);
  protected readonly t = texts(callOffsTexts);
  protected readonly label = computed(() => {
    const { addTo, move } = this.t().composer.services;
    return this.words.fill(this.from() === undefined ? addTo : move, { number: this.service().number });
  });
  protected readonly menuTitle = computed(() =>
    this.from() === undefined ? this.label() : this.t().composer.services.moveTo);

  protected lift(event: DragEvent): void {
    event.dataTransfer?.setData('text/plain', String(this.service().number));
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
    this.dragging.lift(this.service(), this.from());
  }
}
