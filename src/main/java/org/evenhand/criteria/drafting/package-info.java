/** Drafting of scoring frameworks: parts, answers, weights and references, under one lock. */
@NullMarked
package org.evenhand.criteria.drafting;

import org.jspecify.annotations.NullMarked;
