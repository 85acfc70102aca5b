/** Planted: an innocent sender of mail. */
@NullMarked
package planted.letters;

import org.jspecify.annotations.NullMarked;
