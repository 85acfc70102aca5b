/** Registrations: organisations that somebody brings in by an e-mail address that they show to be theirs. */
@NullMarked
package org.evenhand.people.registering;

import org.jspecify.annotations.NullMarked;
