/** Planted: a scoring module with faults. */
@NullMarked
package planted.scoring;

import org.jspecify.annotations.NullMarked;
