/** Parts of pages that show a rule and try it out. */
@NullMarked
package org.evenhand.criteria.ui.rules;

import org.jspecify.annotations.NullMarked;
