declare const limits: readonly {
  readonly name: string;
  readonly path: readonly string[];
  readonly limit: string;
}[];
export default limits;
