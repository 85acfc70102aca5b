/** Points of an offer, worked out by the tender's own rules: how much of what it asks for is enough. */
@NullMarked
package org.evenhand.notices.enough;

import org.jspecify.annotations.NullMarked;
