/** What the two systems have in common: a file and a note, each looked for before it is sent. */

export interface Pack {
  /** On the ticket. Names the evidence by its head, so that another run's pack is another file. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface Ticket {
  /** Its page, for people. */
  readonly page: string;
  /** What the system calls a note. */
  readonly note: 'work note' | 'comment';
  hasFile(pack: Pack): Promise<boolean>;
  addFile(pack: Pack): Promise<void>;
  /** By the evidence head that it quotes. */
  hasNote(head: string): Promise<boolean>;
  addNote(text: string): Promise<void>;
}
