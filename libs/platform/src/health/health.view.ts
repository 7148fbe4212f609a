/** What holds the product up; no address, no name, no version of anything beneath it. */
export interface HealthView {
  readonly status: 'ready' | 'unavailable';
  readonly demo: boolean;
  readonly checks: {
    readonly database: 'up' | 'down';
    readonly migrations: 'current' | 'pending' | 'unknown';
    readonly worker: 'running' | 'stopped' | 'elsewhere';
    /** 'weakened' when one database role does everything, so that the database's own guards can be lifted. */
    readonly guards: 'whole' | 'weakened' | 'unknown';
  };
}

export interface LivenessView {
  readonly status: 'live';
}
