/** What the tests use of a processor of JSON-LD that has no types of its own. */
declare module 'jsonld' {
  interface Loaded {
    contextUrl: null;
    documentUrl: string;
    document: object;
  }
  interface Options {
    documentLoader(url: string): Promise<Loaded>;
    /** Refuses what would be dropped in silence. */
    safe: boolean;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<Record<string, unknown>[]>;
  };
  export default jsonld;
}
