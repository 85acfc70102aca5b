/** Planted: innocent building blocks. */
@NullMarked
package planted.design;

import org.jspecify.annotations.NullMarked;
