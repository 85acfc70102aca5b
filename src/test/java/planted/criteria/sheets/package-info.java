/** Planted: an innocent reader of spreadsheets. */
@NullMarked
package planted.criteria.sheets;

import org.jspecify.annotations.NullMarked;
