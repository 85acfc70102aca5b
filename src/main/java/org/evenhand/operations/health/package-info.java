/** Health, headers and log of the running service. */
@NullMarked
package org.evenhand.operations.health;

import org.jspecify.annotations.NullMarked;
