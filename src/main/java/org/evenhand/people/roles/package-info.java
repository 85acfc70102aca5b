/** Giving roles, inviting people and taking them out: what administrators do. */
@NullMarked
package org.evenhand.people.roles;

import org.jspecify.annotations.NullMarked;
