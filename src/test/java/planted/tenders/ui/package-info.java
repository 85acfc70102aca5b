/** Planted: views. */
@NullMarked
package planted.tenders.ui;

import org.jspecify.annotations.NullMarked;
