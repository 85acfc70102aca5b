/** Checks of a tender and its bids before anything is scored. */
@NullMarked
package org.evenhand.scoring.engine.checks;

import org.jspecify.annotations.NullMarked;
