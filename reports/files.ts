/** The files of a run, in its folder or in its archive. */

/** Content by name; names are relative to the run's folder, with forward slashes. */
export type Files = ReadonlyMap<string, Buffer>;
