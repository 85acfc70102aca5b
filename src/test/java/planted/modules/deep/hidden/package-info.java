/** Planted: the part that is nobody else's. */
@NullMarked
package planted.modules.deep.hidden;

import org.jspecify.annotations.NullMarked;
