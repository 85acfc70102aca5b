/** Planted: an innocent reader of spreadsheets. */
@NullMarked
package planted.spreadsheets;

import org.jspecify.annotations.NullMarked;
