import { resolve, sep } from "node:path";
import type { ChangesSince, Files, Ports } from "../ports.ts";
import type { Store } from "../store/store.ts";
import { UserError } from "../user-error.ts";
import { overlayFiles } from "./overlay-files.ts";

/** The flags that say which files a run reports on, besides the paths. */
export interface ChoiceOptions {
  readonly since?: string;
  readonly staged?: boolean;
  readonly stdinFilename?: string;
  readonly allowEmpty?: boolean;
}

/** Which files a run reports on. All others are read as well, since rules compare entries. */
export interface FileChoice {
  /** The disk with what stands in for files: the index of git with `--staged`, standard input with `--stdin-filename`. */
  readonly files: Files;
  /** What git knows with `--since`. */
  readonly changes: ChangesSince | undefined;
  /** Whether to report on a file, whose path is as the user would type it. */
  includes(file: string): boolean;
  /**
   * Says in a sentence what of the choice the store does not have; undefined if it has all. A run that matches nothing must not pass for a good one.
   *
   * @throws UserError `NOTHING_MATCHED`, unless `--allow-empty` is given
   */
  missingIn(store: Store): string | undefined;
}

/**
 * Finds out which files are meant.
 *
 * @param root the bulletin's folder, absolute
 * @throws UserError those of `Git`
 */
export async function chooseFiles(
  root: string,
  paths: readonly string[],
  options: ChoiceOptions,
  ports: Pick<Ports, "files" | "git" | "terminal" | "cwd">,
): Promise<FileChoice> {
  const { cwd } = ports;
  const { files = ports.files, changes, only, nothing } = await candidates(root, options, ports);
  const isNamed = paths.map((path) => below(resolve(cwd, path)));
  const includes = (file: string) => {
    const path = resolve(cwd, file);
    return (only?.has(path) ?? true) && (paths.length === 0 || isNamed.some((isBelow) => isBelow(path)));
  };
  return {
    files,
    changes,
    includes,
    missingIn(store) {
      const names = namesIn(store);
      const found = names.map((file) => resolve(cwd, file));
      const unmatched = paths.filter((_, i) => !found.some((path) => isNamed[i]?.(path)));
      const lacking = `No file of the bulletin matches ${unmatched.join(", ")}`;
      const isEmpty = !names.some(includes);
      if (isEmpty && options.allowEmpty) return "Nothing to check.";
      if (unmatched.length > 0) {
        if (options.allowEmpty) return `${lacking}.`;
        throw nothingMatched(lacking, "Name files or folders inside the bulletin’s folder.");
      }
      if (isEmpty) throw nothing;
      return undefined;
    },
  };
}

/** What the flags leave to choose from. */
interface Candidates {
  readonly files?: Files;
  readonly changes?: ChangesSince;
  /** Absolute paths; all files if it is missing. */
  readonly only?: ReadonlySet<string>;
  /** What is thrown where that comes to nothing. */
  readonly nothing: UserError;
}

async function candidates(
  root: string,
  { since, staged, stdinFilename }: ChoiceOptions,
  { files, git, terminal, cwd }: Pick<Ports, "files" | "git" | "terminal" | "cwd">,
): Promise<Candidates> {
  if (stdinFilename !== undefined) {
    const path = resolve(cwd, stdinFilename);
    const instead = new Map([[path, await terminal.readInput()]]);
    const where = "Entries are in entries/, editions in editions/, and their names end in “.yaml”.";
    const nothing = nothingMatched(`${stdinFilename} is not where the bulletin has its files`, where);
    return { files: overlayFiles(files, instead), only: new Set([path]), nothing };
  }
  const allowing = "Where that is all right, as in a job that runs on every push, give --allow-empty.";
  if (since !== undefined) {
    const changes = (await git()).changesSince(since, root);
    const nothing = nothingMatched(`Nothing that is to be checked has changed since ${since}`, allowing);
    return { changes, only: new Set([...changes.changed, ...changes.gone]), nothing };
  }
  if (staged) {
    const { changed, instead } = (await git()).staged(root);
    const nothing = nothingMatched("Nothing that is to be checked is staged", allowing);
    return { files: overlayFiles(files, instead), only: new Set(changed), nothing };
  }
  return { nothing: nothingMatched("The bulletin has no files", allowing) };
}

function nothingMatched(message: string, hint: string): UserError {
  return new UserError("NOTHING_MATCHED", message, { hint });
}

/** Whether a path is another one or below it. Both are absolute. */
function below(folder: string): (path: string) => boolean {
  const start = folder.endsWith(sep) ? folder : `${folder}${sep}`;
  return (path) => path === folder || path.startsWith(start);
}

function namesIn({ bulletin, entries, editions, problems }: Store): readonly string[] {
  return [bulletin, ...entries, ...editions, ...problems].map(({ file }) => file);
}
