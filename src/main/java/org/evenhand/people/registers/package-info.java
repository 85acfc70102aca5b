/** Numbers by which registers know organisations, checked for their form. */
@NullMarked
package org.evenhand.people.registers;

import org.jspecify.annotations.NullMarked;
