/** What the benchmark uses of it. */
declare module 'autocannon' {
  interface Request { readonly headers?: Readonly<Record<string, string>> }
  interface Options {
    readonly url: string;
    readonly method: string;
    readonly connections: number;
    readonly duration: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly requests?: readonly { readonly setupRequest: (request: Request) => Request }[];
  }
  export default function autocannon(options: Options): Promise<{ readonly requests: { readonly average: number }; readonly non2xx: number }>;
}
