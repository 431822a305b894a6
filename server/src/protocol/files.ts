// What the server asks its client for, since it reads no files of the workspace itself. Plain types for both sides.

/**
 * server -> client: the text of a specification of commands that comes with the extension. Params: ReadSpecification; answers
 * string | null, null for one that cannot be read. Asked by a server that can read no files: in a browser.
 */
export const readSpecificationRequest = 'studyNotes/readSpecification';
export interface ReadSpecification {
  /** "docker", "aws/ec2". */
  readonly name: string;
}

/** server -> client: the URIs of the workspace's Markdown files. Answers string[]. */
export const findFilesRequest = 'studyNotes/findFiles';
/**
 * Bytes of a file, and UTF-16 units of an open document: about 40,000 lines. More is not read, neither in the editor nor on the
 * command line, since each key would wait for it; both say so.
 */
export const largestFile = 2_000_000;
/** The end of a message that names the file. */
export const tooLarge = `is larger than ${largestFile / 1_000_000} MB`;

/**
 * server -> client: the texts of files. Params: ReadFiles; answers (string | null)[], null for a file that cannot be read
 * or is too large. The answer may end early, where a message would grow long, but not before the first file.
 */
export const readFilesRequest = 'studyNotes/readFiles';
export interface ReadFiles {
  readonly uris: readonly string[];
}

/**
 * server -> client: what lies in folders. Params: ListFolders; answers (string[] | null)[]: the names of a folder's pictures
 * and, with a "/" at their end, of its folders; none for a folder that is not there, null for one that cannot be read.
 */
export const listFoldersRequest = 'studyNotes/listFolders';
export interface ListFolders {
  readonly uris: readonly string[];
}
