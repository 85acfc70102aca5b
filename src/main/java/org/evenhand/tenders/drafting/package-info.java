/** Drafting of tenders: fields, parts, lots, timeline and who may write. */
@NullMarked
package org.evenhand.tenders.drafting;

import org.jspecify.annotations.NullMarked;
