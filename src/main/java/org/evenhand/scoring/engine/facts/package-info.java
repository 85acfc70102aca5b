/** Prepares, once, what rules may see of bids: facts, stages, pool figures and weights. */
@NullMarked
package org.evenhand.scoring.engine.facts;

import org.jspecify.annotations.NullMarked;
