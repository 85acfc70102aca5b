/** How much of what a published tender asks for is enough: the points of an offer, worked out by the tender's own rules. */
@NullMarked
package org.evenhand.notices.enough;

import org.jspecify.annotations.NullMarked;
