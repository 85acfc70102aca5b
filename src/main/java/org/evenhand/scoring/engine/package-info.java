/** Runs the rules over the bids: stages, pools, points, award methods, ties, ranks and notices. */
@NullMarked
package org.evenhand.scoring.engine;

import org.jspecify.annotations.NullMarked;
