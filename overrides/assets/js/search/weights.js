/* How much everything counts in ranking. Each was chosen by the queries of `tests/search/queries.nl.yaml` and
   `queries.en.yaml`; `tests/search/figures.yaml` says how well they are answered now. Change none without measuring. */

/** What a reading of a word is worth beside the word itself. */
export const READING = {
  joined: 1,
  split: 0.8,
  synonym: 0.8,
  held: 0.7,
  begun: 0.55,
  ofPiece: 0.4,
  holding: 0.3,
}
/** A word that tells a little, such as `kiezen`. */
export const FAINT = 0.3

/** By kind of card. @type {Record<string, number>} */
export const KIND = { module: 1.2, path: 1.05, instrument: 1, term: 0.9, video: 0.9, page: 0.6 }
/** What is asked for by its kind; a module comes first as it is. @type {Record<string, number>} */
export const ASKED_KIND = { instrument: 2.5, path: 2.5, term: 2.5, video: 2.5 }
/** By kind of part, what a title that is named in full adds; and for a card. @type {Record<string, number>} */
export const PART_TITLE = { section: 1, step: 0.8, worksheet: 0.6, scene: 0.4 }
export const CARD_TITLE = 1.1
export const TITLE_POWER = 2
/** A title that more entries than this share, such as that of a sector, names none of them. */
export const COMMON_TITLE = 3
/** Readings worth less than this do not count as naming a title. */
export const TELLING = 0.65

/** A word that only the card of a part says, and one that only another part of it says. */
export const FROM_CARD = 0.6
export const ELSEWHERE = 0.45
/** How much of the query an entry covers, to this power; a word said elsewhere in the card covers less. */
export const COVERAGE = 2
export const HALF = 0.4
/** How much of the query a part says itself, to this power. */
export const HERE = 0.5
/** What the next best parts add to the best of a card. */
export const REST = 0.2
/** What is for another sector than the visitor's. */
export const OTHER_SECTOR = 0.8
