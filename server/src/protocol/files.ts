// Requests of the server for files of the workspace, which it does not read itself.

/**
 * server -> client: the text of a specification of commands in the extension. Params: ReadSpecification; returns string
 * | null, null if it cannot be read. Sent by a server without access to files: in a browser.
 */
export const READ_SPECIFICATION_REQUEST = 'studyNotes/readSpecification';
export interface ReadSpecification {
  /** The name of the specification: "docker", "aws/ec2". */
  readonly name: string;
}

/** server -> client: the URIs of the workspace's Markdown files. Returns string[]. */
export const FIND_FILES_REQUEST = 'studyNotes/findFiles';
/**
 * Limit in bytes of a file, and in UTF-16 units of an open document: about 40,000 lines. Larger files are not read, neither in
 * the editor nor on the command line, since each edit would be slow; both report it.
 */
export const MAX_FILE_SIZE = 2_000_000;

/**
 * server -> client: the texts of files. Params: ReadFiles; returns (string | null)[], null for a file that cannot be
 * read or is too large. The answer may contain fewer texts than requested, at least one, so that the message stays
 * short.
 */
export const READ_FILES_REQUEST = 'studyNotes/readFiles';
export interface ReadFiles {
  readonly uris: readonly string[];
}

/**
 * server -> client: the content of folders. Params: ListFolders; returns (string[] | null)[]: the names of a folder's pictures
 * and, with a "/" at the end, of its folders; empty for a folder that does not exist, null for one that cannot be read.
 */
export const LIST_FOLDERS_REQUEST = 'studyNotes/listFolders';
export interface ListFolders {
  readonly uris: readonly string[];
}
