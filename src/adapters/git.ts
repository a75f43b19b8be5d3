import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Git } from "../ports.ts";
import { UserError } from "../user-error.ts";

const notDeleted = "--diff-filter=d";
const onlyDeleted = "--diff-filter=D";

/**
 * The git that is installed. It is started without a shell, and told to keep its hands off the index and to take names literally; names come
 * back with NUL between them, whatever is in them.
 *
 * @param cwd the working directory, to which a `GIT_DIR` in the environment is relative
 */
export function systemGit(env: NodeJS.ProcessEnv, cwd: string): Git {
  const open = (folder: string) => new Repository(folder, env, cwd);
  return {
    root(folder) {
      try {
        return open(folder).top;
      } catch {
        return undefined;
      }
    },
    changesSince(ref, folder) {
      const repository = open(folder);
      const base = repository.mergeBase(ref);
      const changed = [...repository.differing(notDeleted, base), ...repository.untracked("--exclude-standard")];
      return {
        changed,
        // What was taken out of the index alone is still there, and untracked.
        gone: repository.differing(onlyDeleted, base).filter((path) => !changed.includes(path)),
        oldText: (path) => repository.content(base, path)?.toString("utf8"),
      };
    },
    staged(folder) {
      const repository = open(folder);
      const indexed = repository.differing().flatMap((path) => {
        const content = repository.content(":0", path);
        return content ? [[path, content] as const] : [];
      });
      return {
        changed: repository.differing(notDeleted, "--cached"),
        instead: new Map([...indexed, ...repository.untracked().map((path) => [path, undefined] as const)]),
      };
    },
  };
}

/** The repository that a folder is in, as far as it lies below the folder. Paths begin with the folder as it was given. */
class Repository {
  /** The real path of the top of the working tree. */
  readonly top: string;
  private readonly folder: string;
  private readonly env: NodeJS.ProcessEnv;
  private readonly cwd: string;
  /** The folder's real path. */
  private readonly home: string;

  /** @throws UserError `NO_GIT`, `NO_REPOSITORY`, `GIT_FAILED` */
  constructor(folder: string, env: NodeJS.ProcessEnv, cwd: string) {
    this.folder = folder;
    this.env = env;
    this.cwd = cwd;
    this.home = realpathSync(folder);
    this.top = realpathSync(this.ask("rev-parse", "--show-toplevel").toString("utf8").replace(/\n$/, ""));
  }

  /** @throws UserError `UNKNOWN_REF`, `NO_MERGE_BASE` */
  mergeBase(ref: string): string {
    const commit = ref.startsWith("-") ? "" : this.line("rev-parse", "--verify", "--quiet", `${ref}^{commit}`);
    if (commit === "") {
      throw new UserError("UNKNOWN_REF", `git knows no commit “${ref}”`, {
        hint: this.historyHint("Check the name; a branch of the server may have to be fetched first."),
      });
    }
    const base = this.line("merge-base", commit, "HEAD");
    if (base === "") {
      throw new UserError("NO_MERGE_BASE", `“${ref}” and what is checked out have no commit in common`, {
        hint: this.historyHint("Name a commit of the same history."),
      });
    }
    return base;
  }

  /** The files that differ between two of commit, index and working tree, as `git diff` takes them. One that was renamed is deleted and new. */
  differing(...compared: readonly string[]): readonly string[] {
    return this.names("diff", "--name-only", "--no-renames", "--no-ext-diff", ...compared);
  }

  /** The files that are not in the index, those that git is told to ignore included unless a flag says otherwise. */
  untracked(...flags: readonly string[]): readonly string[] {
    return this.names("ls-files", "--others", "--full-name", ...flags);
  }

  /** What a file holds in a commit, or in the index (`:0`); undefined if it is not there. */
  content(tree: string, path: string): Buffer | undefined {
    const name = relative(this.top, join(this.home, relative(this.folder, path)))
      .split(sep)
      .join("/");
    const { status, stdout } = this.run("cat-file", "blob", `${tree}:${name}`);
    return status === 0 ? stdout : undefined;
  }

  private names(command: string, ...args: readonly string[]): readonly string[] {
    const output = this.ask(command, "-z", ...args, "--", this.home).toString("utf8");
    return output
      .split("\0")
      .filter((name) => name !== "")
      .map((name) => join(this.folder, relative(this.home, join(this.top, name))));
  }

  private historyHint(otherwise: string): string {
    return this.line("rev-parse", "--is-shallow-repository") === "true"
      ? "This is a shallow clone: fetch the whole history (fetch-depth: 0 for actions/checkout, GIT_DEPTH: 0 on GitLab)."
      : otherwise;
  }

  /** The one line that git answers with; empty if it fails. */
  private line(...args: readonly string[]): string {
    const { status, stdout } = this.run(...args);
    return status === 0 ? stdout.toString("utf8").trim() : "";
  }

  private ask(...args: readonly string[]): Buffer {
    const { status, stdout, stderr } = this.run(...args);
    if (status === 0) return stdout;
    const reason = stderr.toString("utf8").trim().split("\n", 1)[0] ?? "";
    if (/not a git repository|must be run in a work tree/.test(reason)) {
      throw new UserError("NO_REPOSITORY", `${this.folder} is not in a git working tree`, {
        hint: "Name the files to check instead.",
      });
    }
    throw new UserError("GIT_FAILED", `git ${args[0]} failed: ${reason.replace(/^fatal: /, "")}`, { exitCode: 3 });
  }

  private run(...args: readonly string[]): SpawnSyncReturns<Buffer> {
    const { env, cwd, home } = this;
    const result = spawnSync(
      "git",
      ["--no-optional-locks", "--literal-pathspecs", "-c", "diff.relative=false", ...args],
      // A hook may find GIT_DIR set, to which the working tree is where the hook runs. The language is for the messages.
      {
        cwd: env["GIT_DIR"] ? cwd : home,
        env: { ...env, LC_ALL: "C" },
        maxBuffer: Number.POSITIVE_INFINITY,
        windowsHide: true,
      },
    );
    if (!result.error) return result;
    throw new UserError("NO_GIT", "git is not installed, or not on the PATH", {
      hint: "Install it, or name the files to check instead.",
    });
  }
}
