/** Commands as people type them at a terminal, and what they are told where one cannot be run. */
@NullMarked
@NamedInterface("commands")
package org.evenhand.shared.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
