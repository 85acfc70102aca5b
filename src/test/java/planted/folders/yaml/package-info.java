/** Planted: an innocent reader of folders. */
@NullMarked
package planted.folders.yaml;

import org.jspecify.annotations.NullMarked;
