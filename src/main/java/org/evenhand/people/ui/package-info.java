/** The pages on which people sign in, let others in, give roles and keep what their organisation tells of itself. */
@NullMarked
@NamedInterface("ui")
package org.evenhand.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
