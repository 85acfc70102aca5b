/** Spreadsheets as plain cells of text, read from strangers and written; only here is the library known that does it. */
@NullMarked
package org.evenhand.criteria.sheets;

import org.jspecify.annotations.NullMarked;
