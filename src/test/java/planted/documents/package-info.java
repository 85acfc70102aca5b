/** Planted: an innocent reader of documents. */
@NullMarked
package planted.documents;

import org.jspecify.annotations.NullMarked;
