/** Planted: an innocent reader of folders. */
@NullMarked
package planted.folders;

import org.jspecify.annotations.NullMarked;
