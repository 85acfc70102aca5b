/** Checks of what comes: what a file is, what it is called, what stands in it beside the picture, and whether it is a virus. */
@NullMarked
package org.evenhand.evidence.intake;

import org.jspecify.annotations.NullMarked;
