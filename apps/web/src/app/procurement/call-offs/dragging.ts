import { Directive, ElementRef, Injectable, computed, inject, input, output, signal } from '@angular/core';
import { type FrameworkLotView } from '@centrale/procurement';

export interface Held {
  readonly service: FrameworkLotView;
  /** The custom lot that it comes from; undefined for the agreement's own list. */
  readonly from: number | undefined;
}

/** What is being dragged now. */
@Injectable()
export class Dragging {
  private readonly inHand = signal<Held | undefined>(undefined);
  readonly held = this.inHand.asReadonly();

  lift(service: FrameworkLotView, from: number | undefined): void {
    this.inHand.set({ service, from });
  }
  letGo(): void {
    this.inHand.set(undefined);
  }
}

/** A place where a service may be dropped: `<section appDropPlace [accepts]="…" (dropped)="take($event)">` */
@Directive({
  selector: '[appDropPlace]',
  host: {
    '[class.droppable]': 'open()',
    '[class.hovered]': 'open() && over()',
    '(dragenter)': 'hover($event)',
    '(dragover)': 'hover($event)',
    '(dragleave)': 'leave($event)',
    '(drop)': 'take($event)',
  },
})
export class DropPlace {
  readonly accepts = input<(held: Held) => boolean>(() => true);
  readonly dropped = output<Held>();

  private readonly dragging = inject(Dragging);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly over = signal(false);
  protected readonly open = computed(() => {
    const held = this.dragging.held();
    return held !== undefined && this.accepts()(held);
  });

  protected hover(event: DragEvent): void {
    if (!this.open()) return;
    event.preventDefault();
    this.over.set(true);
  }

  protected leave(event: DragEvent): void {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !this.host.contains(to)) this.over.set(false);
  }

  protected take(event: DragEvent): void {
    const held = this.dragging.held();
    this.over.set(false);
    this.dragging.letGo();
    if (!held || !this.accepts()(held)) return;
    event.preventDefault();
    this.dropped.emit(held);
  }
}
