export interface NotificationView {
  readonly id: string;
  /** Key of a text. */
  readonly kind: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly dossierType: string;
  readonly dossierId: string;
  /**
   * Business instant.
   * @format date-time
   */
  readonly at: string;
  /** @format date-time */
  readonly readAt: string | null;
}

export interface UnreadView {
  /** Counted up to a hundred. */
  readonly unread: number;
}
