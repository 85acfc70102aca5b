/** Versions of a framework, and the differences between two. */
@NullMarked
package org.evenhand.criteria.versions;

import org.jspecify.annotations.NullMarked;
