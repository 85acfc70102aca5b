/** Effort that an answer to a published tender takes, and what an organisation's profile says of its conditions. */
@NullMarked
package org.evenhand.notices.worth;

import org.jspecify.annotations.NullMarked;
