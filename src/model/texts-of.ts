import type { Path } from "./problem.ts";
import type { Shape } from "./shape.ts";

/** A text in a file's data, and the shape that its field asks for. */
export interface ShapedText {
  readonly path: Path;
  readonly shape: Shape;
  readonly text: string;
}

/** Every text in data of a shape, in the order of the data, each with the shape of its field. What does not fit the shape is passed over. */
export function textsOf(value: unknown, shape: Shape, path: Path = []): readonly ShapedText[] {
  if (typeof value === "string") return [{ path, shape, text: value }];
  if (!isObject(value)) return [];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => {
    const inner = shapeInside(shape, step);
    return inner ? textsOf(value[step], inner, [...path, step]) : [];
  });
}

/** The text at a path; empty if there is none. */
export function textAt(value: unknown, path: Path): string {
  const found = path.reduce<unknown>((outer, step) => (isObject(outer) ? outer[step] : undefined), value);
  return typeof found === "string" ? found : "";
}

/** The shape of the field at a path; nothing where the shape has no such field or leaves it open. */
export function shapeAt(shape: Shape, path: Path): Shape | undefined {
  return path.reduce<Shape | undefined>((outer, step) => outer && shapeInside(outer, step), shape);
}

function shapeInside(shape: Shape, step: string | number): Shape | undefined {
  switch (shape.kind) {
    case "record":
      return Object.hasOwn(shape.fields, step) ? shape.fields[step]?.shape : undefined;
    case "map":
    case "list":
      return shape.of;
    case "tuple":
      return shape.of[Number(step)];
    default:
      return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === "object" && value !== null;
}
