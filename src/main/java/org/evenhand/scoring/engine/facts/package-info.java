/** What rules may see of bids, prepared once: facts, stages, pool figures and weights. */
@NullMarked
package org.evenhand.scoring.engine.facts;

import org.jspecify.annotations.NullMarked;
