/** Giving roles, inviting people and taking them out: what administrators do. */
@NullMarked
@NamedInterface("roles")
package org.evenhand.people.roles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
