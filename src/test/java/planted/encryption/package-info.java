/** Planted: an innocent user of keys, and one who keeps them in tables. */
@NullMarked
package planted.encryption;

import org.jspecify.annotations.NullMarked;
