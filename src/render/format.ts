import type { Publication } from "../model/publication.ts";
import type { MailMessage } from "./email/mail-message.ts";

/** A way to write a publication, listed in `index.ts`. */
export interface Format {
  /** What `--format` calls it. */
  readonly name: string;
  /** What it makes, for the help. */
  readonly about: string;
  /** Writes the files. Its code is loaded when it is first called, since a run needs few of the formats. */
  readonly render: (publication: Publication) => Promise<readonly Rendered[]>;
}

/** One file of a format. Its name is the publication's id and the suffix. */
export type Rendered = TextFile | MessageFile | MissingFile;

interface TextFile {
  readonly kind: "text";
  readonly suffix: string;
  readonly content: string;
}

/** A message that a `MailComposer` has to put into bytes. */
interface MessageFile {
  readonly kind: "message";
  readonly suffix: string;
  readonly message: MailMessage;
}

/** A file that cannot be made before `bulletin.yaml` has a key. */
interface MissingFile {
  readonly kind: "missing";
  readonly suffix: string;
  /** The key, such as `email.from`. */
  readonly needs: string;
}
