/** The process as far as prompting needs it. */
export type PromptProcess = Pick<NodeJS.Process, "env" | "platform" | "on" | "off"> & {
  readonly stdin: NodeJS.ReadableStream;
  readonly stderr: NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };
};
