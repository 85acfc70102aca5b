/** Planted: a module that uses what is not its own. */
@NullMarked
package planted.tenders;

import org.jspecify.annotations.NullMarked;
