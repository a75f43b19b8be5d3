import type { Archive } from "../model/archive.ts";
import type { Publication } from "../model/publication.ts";
import type { MailMessage } from "./email/mail-message.ts";
import type { ServiceName } from "./services.ts";

/** A way to write a publication or the whole bulletin, listed in `index.ts`. */
export type Format = EditionFormat | ArchiveFormat;

interface FormatBase {
  /** What `--format` calls it. */
  readonly name: string;
  /** What it makes, for the help. */
  readonly about: string;
}

/** Writes one publication. */
export interface EditionFormat extends FormatBase {
  readonly of: "edition";
  /** Whether it is written where no format is named. */
  readonly byDefault?: true;
  /** What the name of the file to subscribe to ends in, for feeds: the page links to it when both are made. */
  readonly feed?: Feed;
  /** Writes the files. Its code is loaded when it is first called, since a run needs few of the formats. */
  readonly render: (publication: Publication, settings: RenderSettings) => Promise<readonly Rendered[]>;
}

/** Writes the whole bulletin as a folder of files that link to one another. */
export interface ArchiveFormat extends FormatBase {
  readonly of: "bulletin";
  readonly render: (archive: Archive) => Promise<readonly ArchiveFile[]>;
}

/** A feed, as a page announces it. */
export interface Feed {
  readonly suffix: string;
  readonly mediaType: string;
  /** What readers call it. */
  readonly title: string;
}

/** How a publication is to be written, besides what it holds. */
export interface RenderSettings {
  /** The mailing service whose tags the e-mail holds; by default the e-mail says what `email.unsubscribe` says. */
  readonly service?: ServiceName;
  /** Whether the message is marked as not sent yet, so that mail programs open it as a draft. */
  readonly unsent?: boolean;
  /** The feeds that are written in the same run, and so stand beside the page. */
  readonly feeds?: readonly Feed[];
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

/** A file that cannot be made. */
interface MissingFile {
  readonly kind: "missing";
  readonly suffix: string;
  /** Why not, to be read after a colon: “bulletin.yaml has no email.from”. */
  readonly why: string;
  /** What to do about it, in a sentence. */
  readonly hint: string;
}

/** One file of the archive, by its path in the archive's folder, with forward slashes. */
export type ArchiveFile = ArchivePage | MissingArchiveFile;

export interface ArchivePage {
  readonly kind: "text";
  readonly path: string;
  readonly content: string;
}

/** A file that cannot be made. */
export interface MissingArchiveFile {
  readonly kind: "missing";
  readonly path: string;
  /** Why not, to be read after a colon. */
  readonly why: string;
}
