/** Bytes of one file or page that are kept for reading; what lies beyond is hashed and left. */
export const CAPTURE_LIMIT = 8 * 1024 * 1024

/** Bytes of one line of a JSON lines file; a longer line is passed over. */
export const LINE_LIMIT = 16 * 1024 * 1024
