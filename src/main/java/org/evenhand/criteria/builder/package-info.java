/** The rule builder: rules taken over from a form and back, and trial scoring. */
@NullMarked
package org.evenhand.criteria.builder;

import org.jspecify.annotations.NullMarked;
