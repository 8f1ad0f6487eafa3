/** A ticket in either system: it takes a file and a note, and shows whether it has them. */

export interface Pack {
  /** The file's name on the ticket. It carries the head, so that the pack of another run is another file. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface Ticket {
  /** The address of its page, for people. */
  readonly page: string;
  /** The system's word for a note. */
  readonly note: 'work note' | 'comment';
  hasFile(pack: Pack): Promise<boolean>;
  addFile(pack: Pack): Promise<void>;
  /** Finds the note by the evidence head that it quotes. */
  hasNote(head: string): Promise<boolean>;
  addNote(text: string): Promise<void>;
}
