/**
 * A small language for saying what a file may hold. One definition gives the check with its words (`check-shape.ts`), the JSON Schema
 * (`json-schema.ts`) and the TypeScript type (`Infer`), so that the three cannot disagree.
 */
export type Shape =
  | { readonly kind: "line"; readonly pattern?: RegExp; readonly like?: string }
  | { readonly kind: "text" }
  | { readonly kind: "date" }
  | { readonly kind: "moment" }
  | { readonly kind: "timestamp" }
  | { readonly kind: "url" }
  | { readonly kind: "flag" }
  | { readonly kind: "integer"; readonly min: number; readonly max: number }
  | { readonly kind: "choice"; readonly of: readonly string[] }
  | { readonly kind: "list"; readonly of: Shape; readonly most?: number }
  | { readonly kind: "tuple"; readonly of: readonly [Shape, Shape] }
  | { readonly kind: "map"; readonly of: Shape }
  | RecordShape
  | { readonly kind: "either"; readonly of: readonly [Shape, Shape]; readonly words: string }
  | { readonly kind: "options" };

/** An object with known keys; anything else in it is an error. */
export interface RecordShape {
  readonly kind: "record";
  readonly fields: Fields;
  /** Names of fields of which at least one must be there. */
  readonly atLeastOne?: readonly string[];
}

/** One key of a record. `about` is a sentence for the editor's tooltip and for `--help`. */
interface Field {
  readonly shape: Shape;
  readonly required: boolean;
  readonly about: string;
}

export type Fields = Readonly<Record<string, Field>>;

/** One line of text. `like` is an example for the messages where `pattern` asks for more. */
export const line = { kind: "line" } as const;
/** Text of any number of lines. */
export const text = { kind: "text" } as const;
/** A calendar date, `2018-04-05`. Whether it exists is asked by the rule `date-invalid`, not by the shape. */
export const date = { kind: "date" } as const;
/** A calendar date or local date-time, `2018-03-13T12:00`. */
export const moment = { kind: "moment" } as const;
/** A date-time with a zone, `2018-04-05T09:00:00Z` (RFC 3339). */
export const timestamp = { kind: "timestamp" } as const;
/** A web address. Whether it is well formed is asked by the rule `link-malformed`. */
export const url = { kind: "url" } as const;
/** true or false. */
export const flag = { kind: "flag" } as const;
/** Options of a rule: checked by the rule itself. */
export const options = { kind: "options" } as const;

/** A required key. */
/* @__NO_SIDE_EFFECTS__ */
export function needed<const S extends Shape>(shape: S, about: string) {
  return { shape, required: true, about } as const;
}

/** An optional key. */
/* @__NO_SIDE_EFFECTS__ */
export function maybe<const S extends Shape>(shape: S, about: string) {
  return { shape, required: false, about } as const;
}

/** The TypeScript type of what a shape admits. */
export type Infer<S> = S extends { kind: "line" | "text" | "date" | "moment" | "timestamp" | "url" }
  ? string
  : S extends { kind: "flag" }
    ? boolean
    : S extends { kind: "integer" }
      ? number
      : S extends { kind: "choice"; of: readonly (infer C)[] }
        ? C
        : S extends { kind: "list"; of: infer E }
          ? readonly Infer<E>[]
          : S extends { kind: "tuple"; of: readonly [infer A, infer B] }
            ? readonly [Infer<A>, Infer<B>]
            : S extends { kind: "map"; of: infer E }
              ? Readonly<Record<string, Infer<E>>>
              : S extends { kind: "record"; fields: infer F }
                ? InferFields<F>
                : S extends { kind: "either"; of: readonly [infer A, infer B] }
                  ? Infer<A> | Infer<B>
                  : S extends { kind: "options" }
                    ? Readonly<Record<string, unknown>>
                    : never;

type Required<F> = { [K in keyof F]: F[K] extends { required: true } ? K : never }[keyof F];

type InferFields<F> = {
  readonly [K in Required<F>]: F[K] extends { shape: infer S } ? Infer<S> : never;
} & {
  readonly [K in Exclude<keyof F, Required<F>>]?: F[K] extends { shape: infer S } ? Infer<S> : never;
};

/**
 * What could be read of a value: every key may be missing and every list item undefined, since what does not fit its shape is reported
 * and left out.
 */
export type Draft<T> = T extends readonly [infer A, infer B]
  ? readonly [Draft<A>, Draft<B>]
  : T extends readonly (infer E)[]
    ? readonly (Draft<E> | undefined)[]
    : T extends object
      ? { readonly [K in keyof T]?: Draft<Exclude<T[K], undefined>> }
      : T;
