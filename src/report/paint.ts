/** Puts text in a colour or a weight; the plain one returns it unchanged. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** Paint that leaves text as it is. */
export const noPaint: Paint = {
  error: (text) => text,
  warning: (text) => text,
  info: (text) => text,
  good: (text) => text,
  strong: (text) => text,
  dim: (text) => text,
};
